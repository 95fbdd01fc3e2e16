internal import Archive
internal import Credit
internal import Desk
internal import World

/// One notice as commands tell of it.
struct NoticeLine {
  let store: WorldStore
  let entry: NoticeEntry
  let lender: Lender

  /// Whether the customer has read a notice by a day.
  static func isRead(_ entry: NoticeEntry, by day: Day) -> Bool {
    entry.readOn.isSet && entry.readOn <= day
  }

  private var text: NoticeText {
    NoticeText(
      entry.notice, account: entry.account, name: store.setting.name(of: entry.account),
      lender: lender)
  }

  /// The notice with the fixed keys.
  var json: JSONValue {
    let (notice, text) = (entry.notice, text)
    return [
      "notice": .string(text.number), "account": .integer(entry.account),
      "day": .day(notice.sent.day), "time": .time(notice.sent), "kind": .name(notice.kind),
      "codes": .codes(notice.reasons),
      "decision": notice.decision > 0
        ? .string("D-\(entry.account)-\(notice.decision)") : .null,
      "effective": .day(notice.effective), "text_zh": .string(text.text(.zh)),
      "text_en": .string(text.text(.en)), "appeal_until": .day(notice.appealUntil),
      "answer_by": .day(notice.answerBy.day), "answer_by_time": .time(notice.answerBy),
      "delivered": .day(entry.deliveredOn),
      "read": .truth(NoticeLine.isRead(entry, by: store.head)),
    ]
  }

  /// The cells of a table row.
  func cells(_ language: Language) -> [String] {
    let codes = entry.notice.reasons.codes.filter { $0 != .none }.map(\.name)
    return [
      entry.number, store.maskedName(of: entry.account),
      NoticeText.word(entry.notice.kind)[language], codes.joined(separator: " "),
      text.subject[language],
    ]
  }
}
