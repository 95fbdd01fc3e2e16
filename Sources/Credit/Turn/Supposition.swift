/// What the rules are to see instead of what is there: at one minute, one datum has another value.
/// Nothing else is touched, so that all before that minute happens as it did.
package struct Supposition: Sendable, Equatable {
  /// The minute at which it holds.
  package let moment: Moment
  /// What is observed.
  package let characteristic: Characteristic
  /// The value seen, in the characteristic's unit.
  package let value: Int

  /// At this minute the rules see this value.
  package init(at moment: Moment, _ characteristic: Characteristic, _ value: Int) {
    (self.moment, self.characteristic, self.value) = (moment, characteristic, value)
  }
}

/// What a rule is asked with: the amount of the draw at hand, and what is supposed at this minute.
struct Question {
  var asked = Money.zero
  var supposed: Supposition?
}

extension Turn {
  /// What rules are asked with at this minute.
  func question(asked: Money = .zero) -> Question {
    guard let supposed = recorder.supposed, supposed.moment == moment else {
      return Question(asked: asked)
    }
    return Question(asked: asked, supposed: supposed)
  }
}

extension CreditFile {
  /// What a rule sees: what is supposed, or else what is on file.
  func seen(_ characteristic: Characteristic, _ today: Today, _ question: Question) -> Int? {
    if let supposed = question.supposed, supposed.characteristic == characteristic {
      return supposed.value
    }
    return value(of: characteristic, on: today, asked: question.asked)
  }
}
