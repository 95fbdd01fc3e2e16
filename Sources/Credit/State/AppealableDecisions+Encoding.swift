extension AppealableDecisions {
  /// Writes the decisions that can be appealed: how many 1, then each, newest first.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(count)
    for index in 0..<4 { self[index]?.encode(into: &encoder) }
    encoder.fill((4 - Int(count)) * AppealableDecision.width)
  }

  private var count: UInt8 {
    var count: UInt8 = 0
    for index in 0..<4 where self[index] != nil { count += 1 }
    return count
  }
}

extension AppealableDecision {
  /// Writes the decision: ordinal 2, kind 1, code 1, day 2, limit before it 4, the lock it placed
  /// (0, or 1 and its kind 1), appeals 1, papers at the first appeal 1, who decided it, the first
  /// appeal, and the second 3, the rule it rests on 2 (65,535 for none), the value observed
  /// 4, the day it was made 2 bytes.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(decision)
    encoder.feed(kind.rawValue)
    encoder.feed(code.rawValue)
    encoder.feed(day)
    encoder.feed(limitBefore)
    encoder.feed(choice: lock)
    encoder.feed(appeals)
    encoder.feed(papersSeen.rawValue)
    encoder.feed(deciders.0.number)
    encoder.feed(deciders.1.number)
    encoder.feed(deciders.2.number)
    encoder.feed(rule.map { UInt16($0) } ?? .max)
    encoder.feed(UInt32(bitPattern: observed))
    encoder.feed(decidedOn)
  }

  /// The most bytes of a decision.
  static let width = 25
}

extension AppealableDecisions {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    self.init()
    let count = Int(try decoder.number(in: 0...4 as ClosedRange<UInt8>, .decisions))
    for index in 0..<4 {
      if index < count {
        self[index] = try decoder.slot(AppealableDecision.width, .decisions) {
          decoder throws(StateFault) in try AppealableDecision(from: &decoder)
        }
      } else {
        try decoder.blank(AppealableDecision.width, .decisions)
      }
    }
  }
}
