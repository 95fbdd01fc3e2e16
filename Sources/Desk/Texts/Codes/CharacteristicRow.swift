import Credit

/// All that the desk knows of a characteristic: what it is called and counted in, where the datum
/// comes from, how much of it customers are told, and how a sentence tells it.
struct CharacteristicRow: Sendable {
  /// What is looked at.
  let name: Phrase
  /// What it is counted in.
  let unit: Unit
  /// Where the datum comes from.
  let source: DataSource
  /// How much of it customers are told.
  let telling: Telling
  /// A clause with `#` for the value; of yes and no, what is said for yes.
  let clause: Phrase
  /// What is said for no; the same clause for anything but yes and no.
  let denial: Phrase
  /// What is needed where nothing of the kind is allowed; nil for the number 0.
  let none: Phrase?

  /// How much customers are told.
  enum Telling: Sendable {
    /// The value, and what is needed.
    case whole
    /// The value alone: what is needed would teach a thief the rule.
    case value
    /// Nothing: the lender's own reckoning, or a matter for authorities.
    case nothing
  }

  /// Words in both languages.
  typealias Words = (zh: String, en: String)

  init(
    _ zh: String, _ en: String, _ unit: Unit, from source: DataSource = .ownRecords,
    tell telling: Telling = .whole, says clause: Words? = nil, no denial: Words? = nil,
    none: Words? = nil
  ) {
    (name, self.unit, self.source, self.telling) = (
      Phrase(zh: zh, en: en), unit, source, telling
    )
    let usual = unit.clause(of: name)
    self.clause = clause.map { Phrase(zh: $0.zh, en: $0.en) } ?? usual
    self.denial =
      denial.map { Phrase(zh: $0.zh, en: $0.en) } ?? (unit.isYesNo ? usual : self.clause)
    self.none = none.map { Phrase(zh: $0.zh, en: $0.en) }
  }

  /// The row of a characteristic.
  static func of(_ characteristic: Characteristic) -> CharacteristicRow {
    table[Int(characteristic.rawValue)]
  }

  /// The units of values.
  enum Unit: Sendable {
    /// Things counted: the 中文 measure word, one and many in English.
    case counted(String, String, String)
    case percent, perTenThousand, money, points, yesNo, degree, warning, regime

    /// A value with its unit.
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

    /// A value as a sentence has it: of points the number alone.
    func spoken(_ value: Int, _ currency: Currency) -> Phrase {
      switch self {
      case .points: Phrase(both: "\(value)")
      case .counted, .percent, .perTenThousand, .money, .yesNo, .degree, .warning, .regime:
        text(value, currency)
      }
    }

    /// Whether values are on a scale on which a distance says something.
    var isMeasured: Bool {
      switch self {
      case .yesNo, .warning, .regime: false
      case .counted, .percent, .perTenThousand, .money, .points, .degree: true
      }
    }

    /// Whether it is yes or no.
    var isYesNo: Bool {
      switch self {
      case .yesNo: true
      case .counted, .percent, .perTenThousand, .money, .points, .degree, .warning, .regime: false
      }
    }

    /// Whether it counts things.
    var isCounted: Bool {
      switch self {
      case .counted: true
      case .percent, .perTenThousand, .money, .points, .yesNo, .degree, .warning, .regime: false
      }
    }

    /// The usual clause: in English what is counted says its name.
    fileprivate func clause(of name: Phrase) -> Phrase {
      switch self {
      case .counted: Phrase(zh: "\(name.zh) #", en: "#")
      case .yesNo: Phrase(zh: "\(name.zh)：#", en: "\(name.en): #")
      case .percent, .perTenThousand, .money, .points, .degree, .warning, .regime:
        Phrase(zh: "\(name.zh) #", en: "\(name.en) #")
      }
    }

    private static let degrees = [
      Phrase(zh: "无", en: "none"), Phrase(zh: "少", en: "light"),
      Phrase(zh: "中", en: "medium"), Phrase(zh: "多", en: "heavy"),
    ]
  }
}
