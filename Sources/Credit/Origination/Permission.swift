/// Whether somebody may have a line at all, apart from the line itself.
/// ```
///   open ──bar──▶ barred until a day ──the day, or better behaviour, or an appeal──▶ open
///     └──two people──▶ barred for good ◀──two people──┘
///                          └──an appeal, or data proved wrong──▶ open
/// ```
/// Judged anew whenever behaviour changes; who meets the basics can still be barred.
package struct Permission: Sendable, Equatable, BitwiseCopyable {
  /// Where it stands.
  package private(set) var state = State.open
  /// The code that barred it.
  package private(set) var code = ReasonCode.none

  /// Open.
  package init() {}

  /// Where permission stands.
  package enum State: Sendable, Equatable, BitwiseCopyable {
    case open
    /// Not before that day.
    case barred(until: Day)
    /// Never again, decided by two people.
    case barredForGood
  }

  /// Whether a line may be opened.
  package var isOpen: Bool { state == .open }
}

/// Why permission could not change.
package enum PermissionRefusal: Error, Sendable, Equatable, CaseIterable {
  case barredAlready
  case thereIsNoBar
  case barredForGood
  case needsTwoPeople
}

extension Permission {
  /// The rules bar somebody until a day.
  mutating func bar(until day: Day, for code: ReasonCode) throws(PermissionRefusal) {
    switch state {
    case .open: (state, self.code) = (.barred(until: day), code)
    case .barred: throw .barredAlready
    case .barredForGood: throw .barredForGood
    }
  }

  /// The day has come, behaviour is better, or an appeal was granted.
  mutating func open(onAppeal: Bool = false) throws(PermissionRefusal) {
    switch state {
    case .open: throw .thereIsNoBar
    case .barredForGood where !onAppeal: throw .barredForGood
    case .barred, .barredForGood: (state, code) = (.open, .none)
    }
  }

  /// The bar's day has come and the rules still bar: until another day.
  mutating func prolong(until day: Day) throws(PermissionRefusal) {
    switch state {
    case .open: throw .thereIsNoBar
    case .barred: state = .barred(until: day)
    case .barredForGood: throw .barredForGood
    }
  }

  /// Two different people bar somebody for good.
  mutating func barForGood(
    _ first: Staff, _ second: Staff, for code: ReasonCode
  ) throws(PermissionRefusal) {
    guard first != second, first != .nobody, second != .nobody else { throw .needsTwoPeople }
    guard state != .barredForGood else { throw .barredForGood }
    (state, self.code) = (.barredForGood, code)
  }
}

extension Permission {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    state = try decoder.slot(3, .permission) { decoder throws(StateFault) in
      switch try decoder.value(.permission) as Code {
      case .open: .open
      case .barred: .barred(until: decoder.day())
      case .barredForGood: .barredForGood
      }
    }
    code = try decoder.value(.permission)
  }

  private enum Code: UInt8 { case open, barred, barredForGood }
}
