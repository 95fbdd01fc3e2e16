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
    if characteristic == .monthsSinceCut, value >= neverCut {
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

  /// A value that says what it is: `近90天其他机构查询 8 次`, `8 inquiries in 90 days`.
  static func statement(
    _ value: Int, _ characteristic: Characteristic, _ currency: Currency
  ) -> Phrase {
    let (words, text) = (characteristic.words, self.value(value, characteristic, currency))
    switch words.unit {
    case .counted: return Phrase(zh: "\(words.name.zh) \(text.zh)", en: text.en)
    case .yesNo:
      return Phrase(zh: "\(words.name.zh)：\(text.zh)", en: "\(words.name.en): \(text.en)")
    default: return Phrase(zh: "\(words.name.zh) \(text.zh)", en: "\(words.name.en) \(text.en)")
    }
  }

  /// What stands for "never" in months since the last cut.
  private static let neverCut = 999
}

/// What a characteristic is called and counted in.
struct CharacteristicWords: Sendable {
  let name: Phrase
  let unit: Unit

  init(_ zh: String, _ en: String, _ unit: Unit) {
    (name, self.unit) = (Phrase(zh: zh, en: en), unit)
  }

  /// The units of values.
  enum Unit: Sendable {
    /// Things counted: the 中文 measure word, one and many in English.
    case counted(String, String, String)
    case percent, perTenThousand, money, points, yesNo, degree

    func text(_ value: Int, _ currency: Currency) -> Phrase {
      switch self {
      case .counted(let zh, let one, let many):
        Figures.count(value, zh: zh, one: one, many: many)
      case .percent: Phrase(both: Figures.percent(value))
      case .perTenThousand: Phrase(both: Figures.perTenThousand(value))
      case .money: Phrase(both: currency.text(fen: value * 100))
      case .points: Phrase(zh: "\(value) 分", en: "\(value)")
      case .yesNo: value == 0 ? Phrase(zh: "否", en: "no") : Phrase(zh: "是", en: "yes")
      case .degree: Unit.degrees[min(max(value, 0), Unit.degrees.count - 1)]
      }
    }

    private static let degrees = [
      Phrase(zh: "无", en: "none"), Phrase(zh: "少", en: "light"),
      Phrase(zh: "中", en: "medium"), Phrase(zh: "多", en: "heavy"),
    ]
  }
}
