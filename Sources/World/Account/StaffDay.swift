import Credit
import People

/// The simulated staff on one day: they answer the cases nobody claims, through the same commands
/// as people, from the file and the papers and nothing else.
struct StaffDay {
  let luck: Luck
  let cast: Cast
  let today: Today
  /// The minute of the customer's last act; staff answer later.
  let after: Int

  private var roster: Roster { cast.roster }

  /// Works the open cases of a file, unless nobody is there.
  func work(on turn: inout Turn) {
    guard !cast.scenario.staffing.isAbsent(on: today.day) else { return }
    for kind in Case.Kind.allCases {
      guard let matter = turn.file.cases[kind], today.isWorked || matter.isUrgent else { continue }
      switch matter.state {
      case .open: take(matter, &turn)
      case .awaitingSecond(let first, let outcome): second(matter, first, outcome, &turn)
      case .claimed, .awaitingCustomer, .decided: continue
      }
    }
  }

  private func take(_ matter: Case, _ turn: inout Turn) {
    guard let row = today.policy.desk.row(for: matter), today.day >= ready(matter, row) else {
      return
    }
    guard let staff = member(for: matter, notIn: turn.file.makers(of: matter)) else { return }
    let moment = today.at(minute(matter))
    guard let answer = row.outcome else {
      guard matter.papers.isEmpty, !matter.papersOn.isSet else {
        return decide(matter, matter.kind.unproved, staff, moment, &turn)
      }
      turn.work(at: moment, because: .matter(matter.number)) { turn in
        turn.mustDecide { turn throws(CaseRefusal) in
          try turn.askPapers(matter.kind, by: staff)
        }
      }
      return
    }
    let outcome = errs(on: matter) ? answer.opposite : answer
    decide(matter, outcome, staff, moment, &turn)
    guard today.policy.desk.secondDays(isUrgent: matter.isUrgent) == 0,
      let again = turn.file.cases[matter.kind],
      case .awaitingSecond(let first, let proposed) = again.state
    else { return }
    second(again, first, proposed, &turn)
  }

  private func decide(
    _ matter: Case, _ outcome: Case.Outcome, _ staff: Staff, _ moment: Moment, _ turn: inout Turn
  ) {
    guard Case.allows(outcome, for: matter.kind) else { return }
    // Staff read the file: where nothing stands against the customer any more, they give in.
    let outcome =
      turn.file.refusal(of: outcome, in: matter, today) == nil ? outcome : matter.givingIn
    let told = turn.recorder.noticesOfDay.upperBound
    turn.work(at: moment, because: .matter(matter.number)) { turn in
      turn.mustDecide { turn throws(CaseRefusal) in
        try turn.decideCase(matter.kind, outcome, by: staff)
      }
    }
    turn.checkDates(since: told)
  }

  private func second(
    _ matter: Case, _ first: Staff, _ outcome: Case.Outcome, _ turn: inout Turn
  ) {
    let barred = turn.file.makers(of: matter) + [first]
    guard let staff = member(for: matter, notIn: barred, turn: 1) else { return }
    let moment = today.at(min(1_439, minute(matter) + 35))
    guard turn.file.refusal(of: outcome, in: matter, today) != nil else {
      return decide(matter, outcome, staff, moment, &turn)
    }
    // What the first saw no longer stands: the matter is looked at anew.
    turn.work(at: moment, because: .matter(matter.number)) { turn in
      turn.mustDecide { turn throws(CaseRefusal) in try turn.release(matter.kind, by: staff) }
    }
  }

  /// Whether the simulated reviewer errs, as often as the scenario says.
  private func errs(on matter: Case) -> Bool {
    luck.happens(
      perMillion: cast.scenario.staffing.errorPerThousand * 1_000, .reviewerError,
      matter.opened.day, Int(matter.number))
  }

  /// The first day on which an answer is ready.
  private func ready(_ matter: Case, _ row: DeskTerms.AnswerRow) -> Day {
    let desk = today.policy.desk
    if matter.isUrgent { return matter.opened.day }
    if matter.papersOn.isSet {
      return today.calendar.day(desk.papersBusinessDays, businessDaysAfter: matter.papersOn)
    }
    return today.calendar.day(
      serviceDays(matter, row, desk), businessDaysAfter: matter.opened.day)
  }

  private func serviceDays(
    _ matter: Case, _ row: DeskTerms.AnswerRow, _ desk: DeskTerms
  ) -> Int {
    if row.outcome == nil { return desk.papersBusinessDays }
    switch matter.kind {
    case .complaint: return desk.complaintBusinessDays
    // The bureau is given most of the law's time for its word.
    case .dispute: return max(1, today.policy.dataQuality.disputeDays * 3 / 5)
    case .review, .appeal, .plan: break
    }
    let capacity = max(10, cast.scenario.staffing.capacityPercent)
    return pickedDays(matter, desk) * 100 / capacity
  }

  private func pickedDays(_ matter: Case, _ desk: DeskTerms) -> Int {
    let range = matter.level > 1 ? desk.secondServiceDays : desk.serviceDays
    return luck.pick(range, .service, matter.opened.day, Int(matter.number))
  }

  private func minute(_ matter: Case) -> Int {
    let planned = luck.pick(570...1_040, .service, today.day, Int(matter.number) + 1_000)
    return min(1_400, max(planned, after + 20))
  }

  /// A simulated member of staff who has not decided the matter before; nil where there is none.
  private func member(for matter: Case, notIn barred: [Staff], turn: Int = 0) -> Staff? {
    let free = roster.members.indices.filter {
      roster.members[$0].isSimulated && !barred.contains(Staff(UInt8($0 + 1)))
    }
    guard !free.isEmpty else { return nil }
    let place = luck.pick(
      0...free.count - 1, .service, matter.opened.day, Int(matter.number) + 2_000 + turn)
    return Staff(UInt8(free[place] + 1))
  }
}

extension Case {
  /// What simulated staff decide where nothing stands against the customer: released, opened, or
  /// left as it is.
  fileprivate var givingIn: Case.Outcome {
    if lock != nil { return .release }
    return proposal == .approve ? .approve : .keep
  }
}

extension Case.Kind {
  /// What is decided where papers were asked for and nothing was proved.
  fileprivate var unproved: Case.Outcome {
    switch self {
    case .review: .keep
    case .appeal, .plan: .deny
    case .complaint: .answer
    case .dispute: .confirm
    }
  }
}

extension Case.Outcome {
  /// What somebody who errs says instead.
  fileprivate var opposite: Case.Outcome {
    switch self {
    case .release, .cut, .close, .bar: .keep
    case .keep: .release
    case .approve: .decline
    case .decline: .approve
    case .grant, .partly: .deny
    case .deny: .grant
    case .answer: .answer
    case .correct: .confirm
    case .confirm: .correct
    }
  }
}
