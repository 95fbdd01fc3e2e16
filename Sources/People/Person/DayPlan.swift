/// What a person sets out to do on a day: a login, things by slot, and turns of a story.
package struct DayPlan: Sendable, BitwiseCopyable {
  private var bits: UInt64 = 0
  /// Whether the app is opened by habit.
  package internal(set) var logsIn = false
  /// The lane of the day's draw, compared with the exact chance when the time comes.
  var drawLane: UInt32 = 0
  /// A story that begins today.
  var begins = Episode.none
  /// Whether the running story ends today.
  var ends = false
  /// Whether a decision is to be taken in that was told yesterday.
  var learns = false
  /// Whether a fallen income recovers today.
  var recovers = false
  /// Whether a script has acts due.
  var isScripted = false

  /// Nothing planned.
  init() {}

  /// The slots of a day, in the order in which they are played.
  package enum Slot: Int, Sendable, CaseIterable {
    case thiefTries, thiefSignsIn, thiefChanges, thiefDraws, thiefPassesOn
    case inquiry, wrongRecord, incomeNews, sisterNews, traceFound, hold
    case login, farLogin, mistype, report, changeContact
    case consent, withdraw, optOut, quietHours, renewDocument
    case readOffer, answerOffer, proveFace, proveFaceAgain, proveCode, apply
    case claim, acceptRaise, askRaise, ceiling, stateIncome, lockMyself
    case callService, dispute, correction, askPlan, planPapers
    case payLarge, cashShop, travelPayment
    case readTerms, draw, stepUp, passOn
    case repayPart, repayAll, closeLine
    case faceCheck, faceCheckAgain, faceCheckThird, papers
    case appeal, appealPapers, askHuman, complain
  }

  /// Whether nothing happens but perhaps a login by habit: most days.
  package var isQuiet: Bool {
    bits == 0 && begins == .none && !(ends || learns || recovers || isScripted)
  }

  /// Whether a slot is planned.
  package func contains(_ slot: Slot) -> Bool { bits & 1 << slot.rawValue != 0 }

  mutating func add(_ slot: Slot, if happens: Bool = true) {
    if happens { bits |= 1 << slot.rawValue }
  }

  mutating func add(_ slots: [Slot], if happens: Bool = true) {
    if happens { for slot in slots { add(slot) } }
  }

  mutating func remove(_ slot: Slot) { bits &= ~(1 << slot.rawValue) }

  /// The first planned slot from a place on; nil when there is none.
  func slot(from place: Int) -> Slot? {
    let rest = bits & (~0 << UInt64(place))
    return rest == 0 ? nil : Slot(rawValue: rest.trailingZeroBitCount)
  }
}
