package import Credit
import People

/// How a notice fared: when it arrived, and when it was read.
package struct Delivery: Sendable, Equatable, BitwiseCopyable {
  /// The day it arrived; none where it never did.
  package let deliveredOn: Day
  /// The day the customer read it; none where they never did.
  package let readOn: Day

  /// The way of a notice through the customer's own luck: one in fifty tries fails, at most three
  /// are made a day apart; nine in ten of what arrives is read within a week. Guesses, all of them.
  init(of notice: Notice, luck: Luck, hours: ClosedRange<Int>) {
    let minute = Int(notice.sent.minute)
    let waits = !hours.contains(minute) && !notice.kind.isUrgent
    let day = minute < hours.lowerBound ? notice.sent.day : notice.sent.day + 1
    self.init(
      ordinal: notice.ordinal, sent: notice.sent.day,
      start: waits ? Moment(day, minute: hours.lowerBound) : notice.sent, waits: waits, luck)
  }

  /// The steps are legal in this order, so that the machine refuses none of them.
  private init(ordinal: UInt16, sent: Day, start: Moment, waits: Bool = false, _ luck: Luck) {
    var delivery = NoticeDelivery()
    do throws(DeliveryRefusal) {
      try delivery.lint()
      try delivery.queue()
      if waits {
        try delivery.hold(isUrgent: false)
        try delivery.release()
      }
      try delivery.send(at: start)
      for attempt in 0..<3 {
        let moment = start.adding(minutes: attempt * 1_440 + 2)
        guard luck.happens(perMillion: 20_000, .delivery, sent, Int(ordinal) * 4 + attempt) else {
          try delivery.deliver(at: moment)
          break
        }
        try delivery.fail(at: moment)
        if attempt < 2 { try delivery.retry(at: moment) }
      }
    } catch { preconditionFailure("a notice took a step out of order: \(error)") }
    let arrived = delivery.state == .delivered
    deliveredOn = arrived ? delivery.moment.day : .none
    let delay = luck.pick(0...9, .readNotice, sent, Int(ordinal))
    readOn = arrived && delay <= 7 ? delivery.moment.day + delay : .none
  }

  /// The day a notice is read that was sent in the hours in which nothing waits.
  static func readDay(ordinal: UInt16, sent: Day, luck: Luck) -> Day {
    Delivery(ordinal: ordinal, sent: sent, start: Moment(sent, minute: 12 * 60), luck).readOn
  }
}

extension Setting {
  /// How a notice to an account fared.
  package func delivery(of notice: Notice, account: Int) -> Delivery {
    Delivery(of: notice, luck: luck(of: account), hours: policy.invitations.hours)
  }
}
