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
