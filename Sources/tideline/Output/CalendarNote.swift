internal import Archive
internal import Credit
internal import Desk
internal import World

/// What is said once, when a world begins outside the days whose holidays are known or leaves them.
enum CalendarNote {
  /// The sentence in the language at hand, or none.
  static func lines(of store: WorldStore, after first: Day?) -> [String] {
    phrase(of: store, after: first).map { [$0[Configuration.languageAtHand]] } ?? []
  }

  /// The sentence, if the head has left those days since another head; nothing else. Without that,
  /// if the head is outside.
  static func phrase(of store: WorldStore, after first: Day?) -> Phrase? {
    guard let known = store.setting.calendar.known else { return nil }
    let hasLeft = first.map { $0 <= known.upperBound && store.head > known.upperBound }
    return hasLeft ?? !known.contains(store.head) ? sentence(known) : nil
  }

  private static func sentence(_ known: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "已知的节假日为 \(known.lowerBound) 至 \(known.upperBound)；此外的日子，周一至周五都算工作日。",
      en: "Holidays are known from \(known.lowerBound) to \(known.upperBound); on all other days "
        + "staff work Monday to Friday.")
  }
}
