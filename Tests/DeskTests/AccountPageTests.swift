import Cells
import Testing
import World

@testable import Credit
@testable import Desk

/// What the pages of an account tell beside its timeline: models, data, consent, caps, locks.
@Suite struct AccountPageTests {
  private func dossier(_ change: (inout CreditFile) throws -> Void = { _ in }) throws -> Dossier {
    let dossier = try Fixture.dossier(account: 2)
    var file = dossier.file
    try change(&file)
    return Dossier(
      account: 2, name: dossier.name, day: dossier.day, file: file, events: dossier.events,
      marks: dossier.marks, today: dossier.today)
  }

  private func portrait(
    isAnalyst: Bool = false, _ change: (inout CreditFile) throws -> Void = { _ in }
  ) throws -> String {
    let model = try Fixture.desk(isAnalyst: isAnalyst)
    return PortraitText(model: model, dossier: try dossier(change)).block(width: 90).plain
  }

  @Test func bothModelsAndTheWayThroughTheTree() throws {
    let text = try portrait()
    for words in [
      "  PD, scorecard       8.12 %", "▸ PD, tree            9.00 %",
      "the higher of the two decides",
      "✓ days past due 12 >= 1", "✗ late payments in 12 months 0 >= 2", "long-standing",
      "orange, signals last seen 2025-02-05, since 2025-02-05",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
  }

  @Test func everyDatumWithWhatIsWrongWithIt() throws {
    #expect(!(try portrait()).contains("contested"))
    let text = try portrait { file in
      file.disputed = .inquiries
      file.profile.documentUntil = Fixture.day - 1
      file.access.marks.insert(.quarantined)
    }
    let lines = text.split(separator: "\n")
    func line(_ datum: Datum) -> Substring? {
      lines.first { $0.contains("  " + DataText.name(datum).en + "  ") }
    }
    #expect(line(.inquiries)?.contains("contested by the customer") == true)
    #expect(line(.document)?.contains("too old") == true)
    #expect(line(.spending)?.contains("nothing found") == true)
    #expect(text.contains("kept out of the portrait"))
  }

  @Test func consentPurposeByPurposeAndTheRest() throws {
    let text = try portrait { file in
      try file.consents.withdraw(.bureau)
      try file.consents.ask(.marketing)
      try file.permission.bar(until: Fixture.day + 90, for: .DB01)
      try file.replan.ask(18, on: Fixture.day)
      file.invitation.quietFrom = 21
      file.invitation.quietUntil = 8
      file.bureauReport.marks.insert(.reportTold)
    }
    for words in [
      "given", "withdrawn", "asked", "face and SMS proved", "barred until 2025-06-03", "DB01",
      "asked for, 18 instalments", "quiet 21:00–08:00", "told beforehand, not reported yet",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
  }

  @Test func theCapsAreForAnalystsOnly() throws {
    #expect(!(try portrait()).lowercased().contains("hidden cap"))
    let text = try portrait(isAnalyst: true) { file in
      file.limit.ceiling = .whole(6_000)
      try file.limit.offerRaise(to: .whole(13_000), until: Fixture.day + 14, by: 7)
    }
    for words in [
      "by law", "40 % of income less other debt, over 12 months", "score 596: 150 % of income",
      "economy normal, factor 100 %", "own ceiling", "¥13,000, open until 2025-03-19",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
  }

  @Test func theCapsStandBelowTheChartWhereThereIsRoom() throws {
    var analyst = try Fixture.deskWithDossier(width: 200, height: 60, isAnalyst: true)
    _ = try Fixture.press("Enter ]", &analyst)
    #expect(Fixture.screen(analyst).contains("ability to pay"))
    var reviewer = try Fixture.deskWithDossier(width: 200, height: 60)
    _ = try Fixture.press("Enter ]", &reviewer)
    #expect(!Fixture.screen(reviewer).contains("ability to pay"))
  }

  @Test func lateDebtHasABucketAPlanAndTheBureau() throws {
    let model = try Fixture.desk()
    let text = LoansText(model: model, dossier: try dossier()).block(width: 110).plain
    #expect(text.contains("M1 1–30 days, special mention"))
    #expect(text.contains("nothing reported") && text.contains("status"))
    let kept = try dossier { file in
      try file.replan.ask(18, on: Fixture.day)
      try file.replan.grant(18, on: Fixture.day)
    }
    let plan = LoansText(model: model, dossier: kept).block(width: 110).plain
    #expect(plan.contains("being kept, 0 of 18 instalments"))
  }

  @Test func aLockSaysHowFinalItIsAndWhatLiftsIt() throws {
    let model = try Fixture.desk()
    let locked = try dossier { file in
      try file.locks.place(Lock(.multiLender, since: Fixture.day - 3, until: .none))
      try file.locks.place(
        Lock(.fraud, since: Fixture.day - 3, until: .none, phase: .forGood))
    }
    let text = CaseFileText(model: model, dossier: locked).block(width: 100).plain
    #expect(text.contains("money-flow check since 2 March, for good."))
    #expect(text.contains("lifted by: only an appeal, or data proved wrong"))
    #expect(text.contains("many-lenders pause since 2 March."))
    #expect(text.contains("lifted by: a person's review"))
  }

  @Test func theConditionsOfALockAreToldInWords() {
    let terms = LockTerms(
      kind: .multiLender, minutes: nil, release: .conditions, fourEyes: true,
      liftWhen: [Condition(.inquiries90, .atMost, 4), Condition(.sisterLate, .equal, 0)])
    let lock = Lock(.multiLender, since: Fixture.day, until: .none)
    #expect(
      LockText.lifts(lock, terms, Currency(code: "CNY"))
        == Phrase(
          zh: "条件满足后自动解除：近90天其他机构查询不超过 4 次，且关联产品逾期为 0 天（须会签）",
          en: "by itself once the conditions are met: inquiries in 90 days at most 4 and "
            + "days late with a sister product being 0 (four eyes)"))
  }

  @Test(arguments: [
    (Case.Kind.dispute, "data objection", [Case.Outcome.correct, .confirm]),
    (.plan, "plan request", [.grant, .partly, .deny]),
    (.review, "manual review", [.release, .keep, .cut, .close, .approve, .decline, .bar]),
  ])
  func everyKindOfCaseIsQueuedAndDecided(
    _ kind: Case.Kind, _ words: String, _ outcomes: [Case.Outcome]
  ) throws {
    let matter = Case(
      number: 7, kind: kind, opened: Moment(Fixture.day, minute: 600),
      due: Moment(Fixture.day + 5, minute: 1_080), Case.Opening())
    let entry = CaseEntry(account: 2, matter: matter, exposure: .whole(8_498))
    var model = try Fixture.desk(view: Fixture.view(cases: [entry]))
    _ = try Fixture.press("3", &model)
    #expect(Fixture.screen(model).contains("⚑ " + CaseText.word(kind).en))
    let held = try dossier { $0.disputed = .income }
    var block = TextBlock(width: 80)
    CaseFileText(model: model, dossier: held).add(matter, to: &block)
    #expect(block.plain.contains(words))
    #expect(block.plain.contains("income") == (kind == .dispute))
    _ = try Fixture.press("d", &model)
    guard case .choice(let choice) = model.overlay else {
      Issue.record("there is nothing to choose")
      return
    }
    // What would rest on nothing, or change nothing, is not offered.
    let offered = outcomes.filter { held.file.refusal(of: $0, in: matter, held.today) == nil }
    #expect(offered.isEmpty == false && (offered == outcomes) == (kind != .review))
    #expect(
      choice.options.map(\.pick) == offered.map { .draft(.decide(account: 2, kind, $0)) })
  }

  @Test func fifteenLocksCanBeChosenOnTheSmallestScreen() throws {
    var model = try Fixture.deskWithDossier(width: 60, height: 16)
    _ = try Fixture.press("x 2", &model)
    #expect(!Fixture.screen(model).contains("compliance hold"))
    _ = try Fixture.press("k", &model)
    #expect(Fixture.screen(model).contains("▸   compliance hold"))
    #expect(!Fixture.screen(model).contains("self-lock"))
  }

  @Test func theFooterNamesTheFirstFault() throws {
    let fault = InvariantFault(account: 104, day: Fixture.day, .noDrawUnderLock)
    for (width, words) in [(80, "✗3 #104"), (200, "✗3 #104 no draw under a lock")] {
      let clean = try Fixture.desk(width: width, height: 24)
      #expect(Fixture.screen(clean).contains("invariants ✓"))
      var tide = Fixture.tide
      (tide.faults, tide.firstFault) = (3, fault)
      let broken = try Fixture.desk(
        width: width, height: 24, view: Fixture.view(tide: tide))
      #expect(Fixture.screen(broken).contains(words), "\(Fixture.screen(broken))")
    }
  }
}
