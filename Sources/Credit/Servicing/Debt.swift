/// Everything an account owes: at most eight loans, penalty interest, and a draw held for checks.
package struct Debt: Sendable, Equatable, BitwiseCopyable {
  private var places = (
    Loan.vacant, Loan.vacant, Loan.vacant, Loan.vacant,
    Loan.vacant, Loan.vacant, Loan.vacant, Loan.vacant
  )
  /// Penalty interest accrued and not collected, in millionths of a fen.
  package var penaltyMillionths: Int64 = 0
  /// Which places hold a loan, one bit a place: it follows from the places, and saves looking at
  /// them all every day.
  private var taken: UInt8 = 0
  /// A draw that is held: neither paid out nor refused.
  package var held = Money.zero
  /// The months of the held draw.
  package var heldMonths: UInt8 = 0
  /// The method of the held draw.
  package var heldMethod = RepaymentMethod.equalInstalments

  /// No debt.
  package init() {}

  /// The most loans at once; a ninth draw is refused.
  package static let capacity = 8

  /// The loan in a place, vacant or not.
  package subscript(index: Int) -> Loan {
    get {
      switch index {
      case 0: places.0
      case 1: places.1
      case 2: places.2
      case 3: places.3
      case 4: places.4
      case 5: places.5
      case 6: places.6
      default: places.7
      }
    }
    set {
      if newValue.isVacant { taken &= ~(1 << UInt8(index)) } else { taken |= 1 << UInt8(index) }
      switch index {
      case 0: places.0 = newValue
      case 1: places.1 = newValue
      case 2: places.2 = newValue
      case 3: places.3 = newValue
      case 4: places.4 = newValue
      case 5: places.5 = newValue
      case 6: places.6 = newValue
      default: places.7 = newValue
      }
    }
  }

  /// The places that hold a loan, in no order that matters.
  package var occupied: Places { Places(bits: taken) }

  /// The places that hold a loan, oldest draw first.
  package var runningPlaces: [Int] {
    occupied.sorted { (self[$0].opened, $0) < (self[$1].opened, $1) }
  }

  /// How many loans are running.
  package var running: Int { taken.nonzeroBitCount }

  /// A free place; nil when all are taken.
  package var freePlace: Int? { taken == .max ? nil : (~taken).trailingZeroBitCount }

  /// The place of a card's balance; nil where there is none.
  package var cardPlace: Int? {
    for index in occupied where self[index].isRevolving { return index }
    return nil
  }

  /// The place a new draw goes to: a card's spending joins its balance, else a free one.
  func place(for method: RepaymentMethod) -> Int? {
    method == .revolving ? cardPlace ?? freePlace : freePlace
  }

  /// A draw is paid out; of a card's statement `minimumPercent` must be paid.
  mutating func add(_ terms: RepaymentTerms, at place: Int, minimumPercent: Int) {
    guard terms.method == .revolving else { return self[place] = Loan(terms) }
    if self[place].isVacant {
      self[place] = Loan(
        revolvingFrom: terms.from, rate: terms.rate, minimumPercent: minimumPercent)
    }
    self[place].spend(terms.amount)
  }

  /// All principal owed.
  package var principal: Money {
    var sum = Money.zero
    for index in occupied { sum += self[index].principal }
    return sum
  }

  /// The credit balance of a card: what was paid beyond what is owed.
  package var credit: Money { cardPlace.map { self[$0].credit } ?? .zero }

  /// What counts against the limit: principal and a held draw.
  package var used: Money { principal + held }

  /// What has come due and is unpaid, without penalty.
  package var due: Money {
    var sum = Money.zero
    for index in occupied { sum += self[index].due }
    return sum
  }

  /// Principal that has come due and is unpaid.
  package var duePrincipal: Money {
    var sum = Money.zero
    for index in occupied { sum += self[index].duePrincipal }
    return sum
  }

  /// Penalty interest, rounded half up to the fen as it would be collected now.
  package var penalty: Money {
    Money(fen: Int(penaltyMillionths).dividedHalfUp(by: 1_000_000))
  }

  /// A new plan takes the place of every loan; what was owed is in its amount.
  mutating func replace(with terms: RepaymentTerms) {
    for place in 0..<Debt.capacity { self[place] = .vacant }
    penaltyMillionths = 0
    self[0] = Loan(terms)
  }

  /// A day of penalty interest is added, in millionths of a fen.
  mutating func accrue(penalty millionths: Int64) { penaltyMillionths += millionths }

  /// Every loan is sold: nothing is owed here any more.
  mutating func sell() { self = Debt() }

  /// Whether nothing at all is owed; a card without a balance, or in credit, owes nothing.
  package var isClear: Bool {
    guard held == .zero, penalty == .zero else { return false }
    return running == 0 || (principal == .zero && due == .zero)
  }

  /// Days past due of the account: the largest of its loans.
  package func daysPastDue(on day: Day, dueDay: Int) -> Int {
    var most = 0
    for index in occupied where self[index].owesNow {
      most = max(most, self[index].daysPastDue(on: day, dueDay: dueDay))
    }
    return most
  }

  /// The same debt, place for place.
  package static func == (left: Debt, right: Debt) -> Bool {
    guard left.penaltyMillionths == right.penaltyMillionths, left.held == right.held,
      left.heldMonths == right.heldMonths, left.heldMethod == right.heldMethod
    else { return false }
    return (0..<Debt.capacity).allSatisfy { left[$0] == right[$0] }
  }
}

/// Places of loans, as a sequence of their numbers, ascending.
package struct Places: Sequence, IteratorProtocol, Sendable {
  private var bits: UInt8

  init(bits: UInt8) { self.bits = bits }

  /// The next place; nil after the last.
  package mutating func next() -> Int? {
    guard bits != 0 else { return nil }
    let place = bits.trailingZeroBitCount
    bits &= bits &- 1
    return place
  }
}
