package import Credit

extension CodeText {
  /// A reason with its datum, what is needed instead and the day, as notices and timelines tell
  /// it. Where the datum must not be told, or the reason is about a whole class of lines, only
  /// what the code says.
  package static func line(
    _ reason: Reason, on day: Day, seenFrom reader: Day, currency: Currency
  ) -> Phrase {
    let clause = clause(of: reason, on: day, seenFrom: reader, currency: currency)
    let text = of(reason.code)
    let isDated = reason.characteristic == .documentDays && reason.tellsDatum
    guard reason.hasDatum, !text.withholdsDatum, text.source != .policy, !isDated else {
      return clause
    }
    let date = DayText.prose(day, seenFrom: reader)
    return clause + Phrase(zh: "（截至\(date.zh)）", en: " (as of \(date.en))")
  }

  /// A reason with its datum and what is needed instead, without the day.
  package static func clause(
    of reason: Reason, on day: Day, seenFrom reader: Day, currency: Currency
  ) -> Phrase {
    let title = of(reason.code).title
    guard reason.tellsDatum else {
      return reason.looksAtPerson ? title + basis(of: reason) : title
    }
    let told = [
      datum(of: reason, on: day, seenFrom: reader, currency), need(of: reason, currency),
    ].joined(zh: "，", en: "; ")
    return reason.speaksForItself ? told : title + Phrase(zh: "：", en: ": ") + told
  }

  /// Where the datum of a reason comes from: of its characteristic, where that is told.
  package static func source(of reason: Reason) -> DataSource {
    guard reason.tellsDatum || reason.looksAtPerson else { return of(reason.code).source }
    return CharacteristicRow.of(reason.characteristic).source
  }

  private static func datum(
    of reason: Reason, on day: Day, seenFrom reader: Day, _ currency: Currency
  ) -> Phrase {
    let value = Int(reason.observed)
    guard reason.characteristic == .documentDays else {
      return CharacteristicText.statement(value, reason.characteristic, currency)
    }
    let end = DayText.prose(day + value, seenFrom: reader)
    return value < 0
      ? Phrase(zh: "您的身份证件已于\(end.zh)到期", en: "your identity document expired on \(end.en)")
      : Phrase(zh: "您的身份证件将于\(end.zh)到期", en: "your identity document expires on \(end.en)")
  }

  private static func need(of reason: Reason, _ currency: Currency) -> Phrase {
    let characteristic = reason.characteristic
    guard CharacteristicRow.of(characteristic).telling == .whole,
      characteristic != .documentDays,
      CharacteristicText.isMeasurable(Int(reason.observed), characteristic),
      let needed = reason.needed
    else { return .empty }
    return CharacteristicText.need(needed, currency)
  }

  // A class-wide step that looked at something of the person says at what, never at how much.
  private static func basis(of reason: Reason) -> Phrase {
    let name = CharacteristicText.name(reason.characteristic)
    guard !name.zh.contains(where: \.isASCIIDigit) else { return .empty }
    return Phrase(zh: "（依据：\(name.zh)）", en: " (based on: \(name.en))")
  }
}
