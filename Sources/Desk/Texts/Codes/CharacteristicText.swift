package import Credit

/// The characteristics in words, and their values with their units.
package enum CharacteristicText {
  /// What is looked at: `近90天其他机构查询`, `inquiries in 90 days`.
  package static func name(_ characteristic: Characteristic) -> Phrase {
    characteristic.words.name
  }

  /// A value with its unit: `8 次`, `8 inquiries in 90 days`.
  package static func value(
    _ value: Int, _ characteristic: Characteristic, _ currency: Currency
  ) -> Phrase {
    if isNever(value, characteristic) {
      return Phrase(zh: "从未", en: "never")
    }
    return characteristic.words.unit.text(value, currency)
  }

  /// A value for a narrow column: `8 次`, `8`.
  package static func short(
    _ value: Int, _ characteristic: Characteristic, _ currency: Currency
  ) -> Phrase {
    let full = self.value(value, characteristic, currency)
    guard case .counted = characteristic.words.unit, full.en != "never" else { return full }
    return Phrase(zh: full.zh, en: Figures.grouped(value))
  }

  /// Whether a customer may read of it: what is only the lender's own reckoning is not told.
  static func isForCustomers(_ characteristic: Characteristic) -> Bool {
    switch characteristic {
    case .defaultProbability, .treeProbability, .warningLevel, .capital, .watchListFlow,
      .gamblingFlow:
      false
    default: true
    }
  }

  /// A value that says what it is: `近90天其他机构查询 8 次`, `8 inquiries in 90 days`.
  static func statement(
    _ value: Int, _ characteristic: Characteristic, _ currency: Currency
  ) -> Phrase {
    if characteristic == .documentDays, value < 0 {
      return Phrase(zh: "证件已过期 \(-value) 天", en: "it ended \(-value) days ago")
    }
    let (words, text) = (characteristic.words, self.value(value, characteristic, currency))
    switch words.unit {
    case .counted: return Phrase(zh: "\(words.name.zh) \(text.zh)", en: text.en)
    case .yesNo:
      return Phrase(zh: "\(words.name.zh)：\(text.zh)", en: "\(words.name.en): \(text.en)")
    default: return Phrase(zh: "\(words.name.zh) \(text.zh)", en: "\(words.name.en) \(text.en)")
    }
  }

  /// Whether a distance from the value says something: none does from "never", nor between yes and
  /// no.
  static func isMeasurable(_ value: Int, _ characteristic: Characteristic) -> Bool {
    switch characteristic.words.unit {
    case .yesNo, .warning, .regime: false
    default: !isNever(value, characteristic)
    }
  }

  private static func isNever(_ value: Int, _ characteristic: Characteristic) -> Bool {
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
