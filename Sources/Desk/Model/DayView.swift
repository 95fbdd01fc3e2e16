package import Credit
package import World

/// What the world looks like on one day: everything the desk shows except one account's life.
///
/// Immutable; a new day, or a command on the same day, is a new one with a higher generation.
package struct DayView: Sendable {
  /// Rises with every view; an older one that arrives late is dropped.
  package let generation: Int
  /// The world's name.
  package let world: String
  /// The branch's name.
  package let branch: String
  /// The first day of the world.
  package let firstDay: Day
  /// The last day that was lived; only there can one act.
  package let headDay: Day
  /// The accounts on the day shown.
  package let sheet: Sheet
  /// Their names, row by row.
  package let names: Names
  /// The notices up to the day shown, in any order.
  package let notices: [NoticeEntry]
  /// The open cases, in any order.
  package let cases: [CaseEntry]
  /// What happened that day, in numbers.
  package let tide: Tide
  /// The policy in force that day.
  package let policy: Policy
  /// The names of the roster; `Staff` number 1 stands first.
  package let staff: [String]
  /// Who acts at this desk.
  package let acting: Staff
  /// The accounts as they are to be listed, where that was worked out along with the view.
  package var listed: Listed?

  /// A view of a day.
  package init(
    generation: Int, world: String, branch: String, firstDay: Day, headDay: Day, sheet: Sheet,
    names: Names, notices: [NoticeEntry], cases: [CaseEntry], tide: Tide, policy: Policy,
    staff: [String], acting: Staff
  ) {
    (self.generation, self.world, self.branch) = (generation, world, branch)
    (self.firstDay, self.headDay, self.sheet, self.names) = (firstDay, headDay, sheet, names)
    (self.notices, self.cases, self.tide) = (notices, cases, tide)
    (self.policy, self.staff, self.acting) = (policy, staff, acting)
  }

  /// The day shown.
  package var day: Day { sheet.day }

  /// The moment clocks are read at: the end of the day shown.
  var now: Moment { Moment(day, minute: 1_439) }

  /// Whether an earlier day than the head is shown.
  var isPast: Bool { day < headDay }

  /// The name of a member of staff; the number where the roster does not know it.
  func name(of staff: Staff) -> String {
    let index = Int(staff.number) - 1
    return self.staff.indices.contains(index) ? self.staff[index] : "#\(staff.number)"
  }
}

/// The day's tide over all accounts, as the footer tells it.
package struct Tide: Sendable, Equatable {
  /// Locks placed.
  package var locks: Int
  /// Limits cut.
  package var cuts: Int
  /// Lines closed.
  package var closes: Int
  /// Accounts past due.
  package var late: Int
  /// Part of the principal in loans more than 30 days past due, in parts per ten thousand.
  package var over30: Int
  /// All principal outstanding, in fen.
  package var outstandingFen: Int
  /// Invariants found broken that day.
  package var faults: Int
  /// The first of them; nil where nothing was broken.
  package var firstFault: InvariantFault?

  /// The tide of a day; counts, parts per ten thousand, fen.
  package init(
    locks: Int, cuts: Int, closes: Int, late: Int, over30: Int, outstandingFen: Int, faults: Int,
    firstFault: InvariantFault? = nil
  ) {
    (self.locks, self.cuts, self.closes, self.late) = (locks, cuts, closes, late)
    (self.over30, self.outstandingFen, self.faults) = (over30, outstandingFen, faults)
    self.firstFault = firstFault
  }
}
