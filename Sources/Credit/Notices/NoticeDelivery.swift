/// The way of one notice from the pen to the reader.
/// ```
///   drafted ──lint──▶ linted ──queue──▶ queued ⇄ held   (quiet hours; safety notices never wait)
///                                          └──send──▶ sent ──deliver──▶ delivered ──read──▶ read
///                                                       └──fail──▶ failed ──retry──▶ retried
///                                              retried ──deliver──▶ delivered, or ──fail──▶ failed
/// ```
package struct NoticeDelivery: Sendable, Equatable, BitwiseCopyable {
  /// Where it is.
  package private(set) var state = State.drafted
  /// When the last step was taken; none before it was sent.
  package private(set) var moment = Moment.none
  /// How often it was sent.
  package private(set) var tries: UInt8 = 0

  /// Just drafted.
  package init() {}

  /// Where a notice is.
  package enum State: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case drafted, linted, queued, held, sent, failed, retried, delivered, read
  }
}

/// Why a step of a delivery could not be taken.
package enum DeliveryRefusal: Error, Sendable, Equatable, CaseIterable {
  case textIsNotChecked
  case nothingIsQueued
  case safetyNeverWaits
  case nothingIsHeld
  case nothingWasSent
  case nothingFailed
  case nothingWasDelivered
  case alreadyOnItsWay
}

extension NoticeDelivery {
  /// The text passes its check.
  package mutating func lint() throws(DeliveryRefusal) {
    guard state == .drafted else { throw .alreadyOnItsWay }
    state = .linted
  }

  /// It stands in line to be sent.
  package mutating func queue() throws(DeliveryRefusal) {
    guard state == .linted else { throw state == .drafted ? .textIsNotChecked : .alreadyOnItsWay }
    state = .queued
  }

  /// Quiet hours: it waits, unless it is about safety.
  package mutating func hold(isUrgent: Bool) throws(DeliveryRefusal) {
    guard state == .queued else { throw .nothingIsQueued }
    if isUrgent { throw .safetyNeverWaits }
    state = .held
  }

  /// Quiet hours are over.
  package mutating func release() throws(DeliveryRefusal) {
    guard state == .held else { throw .nothingIsHeld }
    state = .queued
  }

  /// It goes out.
  package mutating func send(at moment: Moment) throws(DeliveryRefusal) {
    guard state == .queued else { throw .nothingIsQueued }
    (state, self.moment, tries) = (.sent, moment, 1)
  }

  /// It does not arrive.
  package mutating func fail(at moment: Moment) throws(DeliveryRefusal) {
    guard state == .sent || state == .retried else { throw .nothingWasSent }
    (state, self.moment) = (.failed, moment)
  }

  /// It is sent once more, another way.
  package mutating func retry(at moment: Moment) throws(DeliveryRefusal) {
    guard state == .failed else { throw .nothingFailed }
    (state, self.moment, tries) = (.retried, moment, tries + 1)
  }

  /// It arrives.
  package mutating func deliver(at moment: Moment) throws(DeliveryRefusal) {
    guard state == .sent || state == .retried else { throw .nothingWasSent }
    (state, self.moment) = (.delivered, moment)
  }

  /// The customer reads it.
  package mutating func read(at moment: Moment) throws(DeliveryRefusal) {
    guard state == .delivered else { throw .nothingWasDelivered }
    (state, self.moment) = (.read, moment)
  }
}
