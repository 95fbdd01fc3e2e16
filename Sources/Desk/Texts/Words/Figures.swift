package import Credit

/// Numbers as people read them, the same in both languages unless a unit goes with them.
package enum Figures {
  /// Thousands apart: `12,000`.
  package static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var parts = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { parts.append(",") }
      parts.append(digit)
    }
    return number < 0 ? "-" + parts : parts
  }

  /// With its sign: `+3`, `-12`, `0`.
  package static func signed(_ number: Int) -> String {
    number > 0 ? "+" + grouped(number) : grouped(number)
  }

  /// An amount of fen in units of currency, fen only where there are some: `12,000`, `12,000.50`.
  package static func amount(fen: Int) -> String {
    let (whole, rest) = (fen.magnitude / 100, fen.magnitude % 100)
    let text = grouped(Int(whole)) + (rest == 0 ? "" : "." + twoDigits(Int(rest)))
    return fen < 0 ? "-" + text : text
  }

  /// An amount without its currency, for tables.
  package static func amount(_ money: Money) -> String { amount(fen: money.fen) }

  /// A change of an amount, with its sign.
  package static func change(fen: Int) -> String {
    fen > 0 ? "+" + amount(fen: fen) : amount(fen: fen)
  }

  /// A large amount in few columns, cut off, not rounded up: `950`, `41.2K`, `412.0M`, `3.1B`.
  package static func compact(fen: Int) -> String {
    let units = fen.magnitude / 100
    let sign = fen < 0 ? "-" : ""
    let steps: [(size: UInt, letter: String)] = [
      (1_000_000_000, "B"), (1_000_000, "M"), (10_000, "K"),
    ]
    for step in steps where units >= step.size {
      let size = step.letter == "K" ? 1_000 : step.size
      return "\(sign)\(units / size).\(units % size * 10 / size)\(step.letter)"
    }
    return sign + grouped(Int(units))
  }

  /// Hundredths: `78 %`.
  package static func percent(_ hundredths: Int) -> String { grouped(hundredths) + " %" }

  /// Parts per ten thousand: `1.58 %`.
  package static func perTenThousand(_ parts: Int) -> String {
    let (whole, rest) = (parts.magnitude / 100, parts.magnitude % 100)
    return (parts < 0 ? "-" : "") + "\(whole).\(twoDigits(Int(rest))) %"
  }

  /// A daily rate without its unit of time, at least three places: `0.045 %`, `0.0375 %`.
  package static func rate(_ rate: DailyRate) -> String {
    let (whole, places) = (rate.millionths / 10_000, rate.millionths % 10_000)
    var text = String(10_000 + places).dropFirst()
    if text.hasSuffix("0") { text = text.dropLast() }
    return "\(whole).\(text) %"
  }

  /// A daily rate for a table: `0.045 %/日`, `0.045 %/d`.
  package static func daily(_ daily: DailyRate) -> Phrase {
    let text = rate(daily)
    return Phrase(zh: text + "/日", en: text + "/d")
  }

  /// The rate for a year of 365 days, to a tenth, half up: `16.4 %`.
  package static func yearly(_ rate: DailyRate) -> String {
    let tenths = rate.yearlyMillionths.dividedHalfUp(by: 1_000)
    return "\(grouped(tenths / 10)).\(tenths % 10) %"
  }

  /// A number of things: `8 次`, `1 inquiry`, `8 inquiries`.
  package static func count(_ number: Int, zh: String, one: String, many: String) -> Phrase {
    let text = grouped(number)
    return Phrase(zh: "\(text) \(zh)", en: "\(text) \(number == 1 ? one : many)")
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// The currency of a world's amounts.
package struct Currency: Sendable, Equatable {
  /// ISO 4217, such as `CNY`.
  package let code: String
  /// What stands before an amount: `¥`, `NT$`, or the code and a blank.
  package let symbol: String

  /// The currency of this code.
  package init(code: String) {
    self.code = code
    symbol =
      switch code {
      case "CNY": "¥"
      case "TWD": "NT$"
      case "USD": "$"
      case "EUR": "€"
      default: code + " "
      }
  }

  /// An amount with its currency: `¥12,000`, `¥12,000.50`, `-¥7,500`.
  package func text(fen: Int) -> String {
    (fen < 0 ? "-" : "") + symbol + Figures.amount(fen: Int(fen.magnitude))
  }

  /// An amount with its currency.
  package func text(_ money: Money) -> String { text(fen: money.fen) }

  /// Whether the lender is in mainland China, with its hotline and its credit bureau.
  var isOfMainland: Bool { code == "CNY" }
}

/// Days and times in prose; tables use the ISO form (`Day.description`).
package enum DayText {
  /// `7月1日`, `1 July`; with the year where it is not the year of `reader`.
  package static func prose(_ day: Day, seenFrom reader: Day) -> Phrase {
    guard day.isSet else { return Phrase(both: "-") }
    let (year, month, number) = day.date
    let english = "\(number) \(months[month - 1])"
    guard !reader.isSet || reader.date.year != year else {
      return Phrase(zh: "\(month)月\(number)日", en: english)
    }
    return Phrase(zh: "\(year)年\(month)月\(number)日", en: "\(english) \(year)")
  }

  /// `7月1日 05:31`, `05:31 on 1 July`.
  package static func prose(_ moment: Moment, seenFrom reader: Day) -> Phrase {
    let day = prose(moment.day, seenFrom: reader)
    return Phrase(zh: "\(day.zh) \(moment.clock)", en: "\(moment.clock) on \(day.en)")
  }

  /// `周三`, `Wed`.
  package static func weekday(_ day: Day) -> Phrase { weekdays[day.weekday] }

  /// A length of time in its largest whole unit: `50 分钟`, `3 小时`, `2 天`.
  package static func span(minutes: Int) -> Phrase {
    let minutes = abs(minutes)
    if minutes < 60 { return Phrase(zh: "\(minutes) 分钟", en: "\(minutes) min") }
    if minutes < 2_880 { return Phrase(zh: "\(minutes / 60) 小时", en: "\(minutes / 60) h") }
    return Phrase(zh: "\(minutes / 1_440) 天", en: "\(minutes / 1_440) d")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let weekdays = [
    Phrase(zh: "周一", en: "Mon"), Phrase(zh: "周二", en: "Tue"), Phrase(zh: "周三", en: "Wed"),
    Phrase(zh: "周四", en: "Thu"), Phrase(zh: "周五", en: "Fri"), Phrase(zh: "周六", en: "Sat"),
    Phrase(zh: "周日", en: "Sun"),
  ]
}
