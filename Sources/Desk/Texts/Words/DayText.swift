package import Credit

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
