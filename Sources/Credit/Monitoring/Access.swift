/// Who comes in, from where, and where the money goes: what concerns the security of the account.
///
/// Calendars are bit masks whose lowest bits are today, so that a day passes by a shift.
package struct Access: Sendable, Equatable, BitwiseCopyable {
  /// The last day a new device signed in.
  package var newDeviceOn = Day.none
  /// Distance of the last login, in kilometres.
  package var loginDistance: UInt16 = 0
  /// The day of the last round-sum payment.
  package var roundPaymentOn = Day.none
  /// The last transaction in percent of the usual one.
  package var unusualPercent: UInt16 = 100
  /// Things that are so or are not.
  package var marks = Marks()
  /// Wrong passwords of today's last burst.
  package var wrongPasswords: UInt8 = 0
  /// Logins from far: two bits a day, lowest pair today.
  package var farLogins: UInt8 = 0
  /// Days with a change of password, phone or card: bit 0 is today.
  package var contactChangeDays: UInt8 = 0
  /// Round-sum payments to one shop.
  package var roundPayments: UInt8 = 0

  /// Nothing seen.
  package init() {}

  /// A day passes.
  mutating func pass() {
    contactChangeDays <<= 1
    farLogins <<= 2
    wrongPasswords = 0
  }

  /// Whether a login is out of the ordinary: from a new device, or from another city.
  static func isUnusual(newDevice: Bool, kilometres: Int) -> Bool {
    newDevice || kilometres >= nearKilometres
  }

  /// Whether a payment is out of the ordinary, by its percentage of the usual one.
  static func isUnusual(percent: Int, isRound: Bool) -> Bool { isRound || percent >= 300 }

  /// Kilometres from the usual city from which a login is not routine.
  private static let nearKilometres = 100

  /// A login, from so far away, in kilometres.
  mutating func signIn(newDevice: Bool, kilometres: Int, on day: Day) {
    loginDistance = UInt16(clamping: kilometres)
    unusualPercent = 100
    if newDevice { newDeviceOn = day }
    if kilometres >= Access.farKilometres, farLogins & 3 < 3 { farLogins += 1 }
  }

  /// Kilometres from the usual city from which a login counts as far.
  static let farKilometres = 500

  /// Wrong passwords, within ten minutes.
  mutating func miss(passwords count: Int) { wrongPasswords = UInt8(clamping: count) }

  /// A password, phone or card is changed today.
  mutating func changeContact() { contactChangeDays |= 1 }

  /// The owner reports that somebody else used the account.
  mutating func reportTheft() { marks.insert(.theftReported) }

  /// Money of the account was traced to a place it should not have gone to.
  mutating func trace(_ place: Act.Trace) {
    switch place {
    case .watchList: marks.insert(.watchListFlow)
    case .gambling: marks.insert(.gamblingFlow)
    case .forbiddenPurpose: marks.insert(.forbiddenUse)
    }
  }

  /// An authority orders a hold, or lets go.
  mutating func hold(_ isOrdered: Bool) {
    if isOrdered { marks.insert(.authorityHold) } else { marks.remove(.authorityHold) }
  }

  /// A login by habit, from the usual place and device.
  mutating func signInAsUsual() { (loginDistance, unusualPercent) = (0, 100) }

  /// A payment in percent of the usual one.
  mutating func pay(percent: Int, isRound: Bool, on day: Day) {
    unusualPercent = UInt16(clamping: percent)
    guard isRound else { return }
    if !roundPaymentOn.isSet || day - roundPaymentOn > 30 { roundPayments = 0 }
    roundPayments = UInt8(clamping: Int(roundPayments) + 1)
    roundPaymentOn = day
  }

  /// The signals behind a lock that is over are no longer held against the customer.
  mutating func forget(_ signals: Signals) {
    switch signals {
    case .none: break
    case .passwords: wrongPasswords = 0
    case .logins:
      (newDeviceOn, loginDistance) = (.none, 0)
      (farLogins, contactChangeDays, unusualPercent) = (0, 0, 100)
      marks.remove(.theftReported)
    case .payments: (roundPayments, roundPaymentOn) = (0, .none)
    case .tracedMoney: marks.subtract([.watchListFlow, .gamblingFlow, .forbiddenUse])
    }
  }

  /// The kinds of signal that set locks off.
  enum Signals: Sendable { case none, passwords, logins, payments, tracedMoney }

  /// What happens from here on is kept out of what the rules see.
  mutating func quarantine() { marks.insert(.quarantined) }

  /// The owner is proved, or the line is over.
  mutating func endQuarantine() { marks.remove(.quarantined) }

  /// Whether what happens is kept out of what the rules see.
  var isQuarantined: Bool { marks.contains(.quarantined) }

  /// Things that are so or are not; the bits are those of the encoding, which all parts share.
  package struct Marks: OptionSet, Sendable, Hashable, BitwiseCopyable {
    /// One bit a mark.
    package let rawValue: UInt16
    /// The marks of these bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// The owner reported that somebody else used the account.
    package static let theftReported = Marks(rawValue: 16)
    /// What happens now is kept out of portrait and score until the owner is proved.
    package static let quarantined = Marks(rawValue: 32)
    /// Money was passed on to accounts on a watch list.
    package static let watchListFlow = Marks(rawValue: 256)
    /// Money went to gambling or a scam.
    package static let gamblingFlow = Marks(rawValue: 512)
    /// Money was traced to a forbidden purpose.
    package static let forbiddenUse = Marks(rawValue: 1_024)
    /// An authority orders a hold.
    package static let authorityHold = Marks(rawValue: 2_048)
  }
}
