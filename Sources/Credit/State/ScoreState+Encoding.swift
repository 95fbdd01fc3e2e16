extension ScoreState {
  /// Writes the score: shown 2, shown before 2, default probability 2, warning level 1 bytes.
  package func encode(into encoder: inout StateEncoder) {
    encoder.feed(shown)
    encoder.feed(previous)
    encoder.feed(defaultProbability)
    encoder.feed(warning.rawValue)
  }
}
