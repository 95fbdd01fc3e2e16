extension ScoreState {
  /// Writes the score: shown 2, shown before 2, default probability 2, the tree's 2, warning level
  /// 1, day its signals were last seen 2, segment 1 bytes.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(shown)
    encoder.feed(previous)
    encoder.feed(defaultProbability)
    encoder.feed(treeProbability)
    encoder.feed(warning.rawValue)
    encoder.feed(watch.seenOn)
    encoder.feed(segment)
  }
}

extension ScoreState {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    shown = try decoder.number(in: 0...999, .score)
    previous = try decoder.number(in: 0...999, .score)
    defaultProbability = try decoder.number(in: 0...10_000, .probability)
    treeProbability = try decoder.number(in: 0...10_000, .probability)
    watch = try Warning(from: &decoder)
    segment = try decoder.segment(.segment)
  }
}
