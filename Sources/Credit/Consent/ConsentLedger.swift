/// Where the customer's agreement stands, purpose by purpose. Nothing is processed before it.
/// ```
///   none ──ask──▶ asked ──give──▶ given ──withdraw──▶ withdrawn ──give──▶ given
///                   └──refuse──▶ refused ──give (of the customer's own accord)──▶ given
/// ```
package struct ConsentLedger: Sendable, Equatable, BitwiseCopyable {
  /// Purposes agreed to and not withdrawn.
  package private(set) var given: Consents
  private var asked: Consents = []
  private var refused: Consents = []
  private var withdrawn: Consents = []

  /// A ledger in which these purposes were asked for and given.
  package init(given: Consents = []) { self.given = given }

  /// Where one purpose stands.
  package enum State: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case none, asked, given, refused, withdrawn
  }

  /// Where a single purpose stands.
  package func state(of purpose: Consents) -> State {
    if given.contains(purpose) { return .given }
    if asked.contains(purpose) { return .asked }
    if refused.contains(purpose) { return .refused }
    return withdrawn.contains(purpose) ? .withdrawn : .none
  }

  /// Whether all of these purposes are agreed to.
  package func contains(_ purposes: Consents) -> Bool { given.isSuperset(of: purposes) }

  /// Whether all of these purposes are agreed to.
  package func isSuperset(of purposes: Consents) -> Bool { given.isSuperset(of: purposes) }

  /// The bits behind the four states, for the encoding: asked, given, refused, withdrawn.
  var bits: (UInt8, UInt8, UInt8, UInt8) {
    (asked.rawValue, given.rawValue, refused.rawValue, withdrawn.rawValue)
  }
}

/// Why a step of a consent could not be taken.
package enum ConsentRefusal: Error, Sendable, Equatable, CaseIterable {
  case askedBefore
  case nobodyAsked
  case alreadyGiven
  case thereIsNothingToWithdraw
}

extension ConsentLedger {
  /// The lender asks for one purpose, once.
  mutating func ask(_ purpose: Consents) throws(ConsentRefusal) {
    guard state(of: purpose) == .none else { throw .askedBefore }
    asked.insert(purpose)
  }

  /// The customer agrees to one purpose.
  mutating func give(_ purpose: Consents) throws(ConsentRefusal) {
    switch state(of: purpose) {
    case .none: throw .nobodyAsked
    case .given: throw .alreadyGiven
    case .asked, .refused, .withdrawn: move(purpose, to: \.given)
    }
  }

  /// The customer says no to one purpose.
  mutating func refuse(_ purpose: Consents) throws(ConsentRefusal) {
    guard state(of: purpose) == .asked else {
      throw state(of: purpose) == .given ? .alreadyGiven : .nobodyAsked
    }
    move(purpose, to: \.refused)
  }

  /// The customer takes one purpose back.
  mutating func withdraw(_ purpose: Consents) throws(ConsentRefusal) {
    guard state(of: purpose) == .given else { throw .thereIsNothingToWithdraw }
    move(purpose, to: \.withdrawn)
  }

  private mutating func move(_ purpose: Consents, to place: WritableKeyPath<Self, Consents>) {
    given.subtract(purpose)
    asked.subtract(purpose)
    refused.subtract(purpose)
    withdrawn.subtract(purpose)
    self[keyPath: place].formUnion(purpose)
  }
}

extension Consents {
  /// The purposes, one by one.
  package static let purposes: [Consents] = [.scoring, .bureau, .marketing, .thirdParty]

  /// The purposes of this set, one by one.
  package var list: [Consents] { Consents.purposes.filter { contains($0) } }
}

extension ConsentLedger {
  /// Reads what `encode` wrote: a purpose stands in one state at most.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    let known: UInt8 = 15
    asked = try decoder.members(of: known, .consents)
    given = try decoder.members(of: known & ~asked.rawValue, .consents)
    refused = try decoder.members(of: known & ~asked.union(given).rawValue, .consents)
    withdrawn = try decoder.members(
      of: known & ~asked.union(given).union(refused).rawValue, .consents)
  }
}
