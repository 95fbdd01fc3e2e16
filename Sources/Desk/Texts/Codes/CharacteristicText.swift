package import Credit

/// The characteristics in words, and their values with their units.
package enum CharacteristicText {
  /// What is looked at: `近90天其他机构查询`, `inquiries in 90 days`.
  package static func name(_ characteristic: Characteristic) -> Phrase {
    CharacteristicRow.of(characteristic).name
  }

  /// A value with its unit, as a clause can take it: `8 次`, `8 applications`.
  package static func value(
    _ value: Int, _ characteristic: Characteristic, _ currency: Currency
  ) -> Phrase {
    if isNever(value, characteristic) {
      return Phrase(zh: "从未", en: "never")
    }
    return CharacteristicRow.of(characteristic).unit.text(value, currency)
  }

  /// A value for a narrow column: `8 次`, `8`.
  package static func short(
    _ value: Int, _ characteristic: Characteristic, _ currency: Currency
  ) -> Phrase {
    let full = self.value(value, characteristic, currency)
    guard CharacteristicRow.of(characteristic).unit.isCounted, !isNever(value, characteristic)
    else { return full }
    return Phrase(zh: full.zh, en: Figures.grouped(value))
  }

  /// Whether a customer may read of it: what is only the lender's own reckoning is not told.
  static func isForCustomers(_ characteristic: Characteristic) -> Bool {
    switch CharacteristicRow.of(characteristic).telling {
    case .whole, .value: true
    case .nothing: false
    }
  }

  /// A value that says what it is: `近90天申请借款 8 次`, `8 applications for credit in 90 days`.
  static func statement(
    _ value: Int, _ characteristic: Characteristic, _ currency: Currency
  ) -> Phrase {
    let row = CharacteristicRow.of(characteristic)
    guard !isNever(value, characteristic) else {
      return Phrase(zh: "\(row.name.zh)：从未", en: "\(row.name.en): never")
    }
    let clause = value == 0 ? row.denial : row.clause
    let words = row.unit.spoken(value, currency)
    return Phrase(
      zh: clause.zh.with(words.zh, for: "#"), en: clause.en.with(words.en, for: "#"))
  }

  /// What a condition asks for, after the value that misses it: `需少于 6 次`, `fewer than 6
  /// needed`; empty between yes and no, where the value says it.
  static func need(_ condition: Condition, _ currency: Currency) -> Phrase {
    let row = CharacteristicRow.of(condition.characteristic)
    guard row.unit.isMeasured else { return .empty }
    let number = short(condition.threshold, condition.characteristic, currency)
    if row.unit.isCounted, condition.asksForNone {
      return row.none ?? Phrase(zh: "需为 \(row.unit.text(0, currency).zh)", en: "we require none")
    }
    let words = row.unit.need(condition.comparison)
    return Phrase(
      zh: words.zh.with(number.zh, for: "#"), en: words.en.with(number.en, for: "#"))
  }

  /// Whether a distance from the value says something: none does from "never", nor between yes and
  /// no.
  static func isMeasurable(_ value: Int, _ characteristic: Characteristic) -> Bool {
    CharacteristicRow.of(characteristic).unit.isMeasured && !isNever(value, characteristic)
  }

  /// Whether a value stands for something that never happened.
  static func isNever(_ value: Int, _ characteristic: Characteristic) -> Bool {
    switch characteristic {
    case .monthsSinceCut: value >= neverCut
    case .daysSincePaidOff: value >= neverPaidOff
    default: false
    }
  }

  /// What stands for "never" in months since the last cut.
  private static let neverCut = 999
  /// What stands for "never" in days since everything was paid back.
  private static let neverPaidOff = 9_999
}

extension Condition {
  /// Whether only nothing at all meets it.
  fileprivate var asksForNone: Bool {
    switch comparison {
    case .below: threshold <= 1
    case .atMost, .equal: threshold <= 0
    case .atLeast, .above: false
    }
  }
}

extension CharacteristicRow.Unit {
  /// What is needed, with `#` for the number.
  fileprivate func need(_ comparison: Condition.Comparison) -> Phrase {
    switch (comparison, self) {
    case (.atLeast, .counted): Phrase(zh: "需满 #", en: "at least # needed")
    case (.atLeast, .points): Phrase(zh: "需 #以上", en: "at least # needed")
    case (.atLeast, _): Phrase(zh: "需不低于 #", en: "at least # needed")
    case (.atMost, _): Phrase(zh: "需不超过 #", en: "at most # needed")
    case (.above, .counted): Phrase(zh: "需多于 #", en: "more than # needed")
    case (.above, _): Phrase(zh: "需高于 #", en: "above # needed")
    case (.below, .counted): Phrase(zh: "需少于 #", en: "fewer than # needed")
    case (.below, _): Phrase(zh: "需低于 #", en: "below # needed")
    case (.equal, _): Phrase(zh: "需为 #", en: "# needed")
    }
  }
}

extension String {
  /// This text with every `mark` replaced.
  fileprivate func with(_ words: String, for mark: Character) -> String {
    split(separator: mark, omittingEmptySubsequences: false).joined(separator: words)
  }
}
