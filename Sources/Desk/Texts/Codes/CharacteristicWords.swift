import Credit

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
    case percent, perTenThousand, money, points, yesNo, degree, warning, regime

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
      case .warning: ScoreText.warning(WarningLevel(rawValue: UInt8(clamping: value)) ?? .red)
      case .regime: ScoreText.regime(Regime(rawValue: UInt8(clamping: value)) ?? .recovery)
      }
    }

    private static let degrees = [
      Phrase(zh: "无", en: "none"), Phrase(zh: "少", en: "light"),
      Phrase(zh: "中", en: "medium"), Phrase(zh: "多", en: "heavy"),
    ]
  }
}
