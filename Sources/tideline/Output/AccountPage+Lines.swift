internal import Archive
internal import Credit
internal import Desk
internal import World

extension AccountPage {
  /// The account for people: facts, then loans, locks, cases and the parts of the score.
  func lines(_ language: Language) -> [String] {
    let parts = [
      facts(language), loanLines(language), lockLines(language), caseLines(language),
      scoreLines(language),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var currency: Currency { Currency(code: dossier.policy.currency) }

  private func facts(_ language: Language) -> [String] {
    var facts = Facts()
    let debt = file.debt
    facts.add("account", "\(dossier.account)  \(name)")
    facts.add("day", dossier.day.description)
    facts.add("line", LineText.standing(file, seenFrom: dossier.day)[language])
    if let called { facts.add("debt called in", called[language]) }
    if file.line.opened.isSet { facts.add("opened", file.line.opened.description) }
    facts.add("limit", currency.text(file.limit.shown))
    if file.limit.temporary > .zero {
      facts.add("temporary limit", currency.text(file.limit.temporary))
    }
    if isAnalyst {
      facts.add(
        "hidden cap", currency.text(file.hiddenCap(under: dossier.policy, in: today.environment)))
    }
    facts.add("used", currency.text(debt.used))
    facts.add("available", currency.text(file.available))
    if file.line.opened.isSet { facts.add("daily rate", Figures.rate(file.line.rate)) }
    if debt.due > .zero { facts.add("due and unpaid", currency.text(debt.due)) }
    if debt.penalty > .zero { facts.add("penalty", currency.text(debt.penalty)) }
    let late = file.daysPastDue(on: dossier.day)
    if late > 0 { facts.add("days past due", "\(late)") }
    facts.add("consents", StateText.consents(file.consents)[language])
    facts.add("score", file.score.shown > 0 ? "\(file.score.shown)" : "-")
    facts.add("PD, 12 months", Figures.perTenThousand(Int(file.score.defaultProbability)))
    facts.add("PD by the tree", Figures.perTenThousand(Int(file.score.treeProbability)))
    facts.add("warning", ScoreText.warning(file.score.warning)[language])
    addStates(to: &facts, language)
    return facts.lines
  }

  private func addStates(to facts: inout Facts, _ language: Language) {
    let segments = dossier.policy.segments
    if segments.indices.contains(Int(file.score.segment)) {
      facts.add("segment", segments[Int(file.score.segment)].name)
    }
    if let ceiling = file.limit.ceiling { facts.add("own ceiling", currency.text(ceiling)) }
    let now = Moment(dossier.day, minute: 1_439)
    facts.add("identity", StateText.identity(file.identity, at: now)[language])
    facts.add("permission", StateText.permission(file.permission.state)[language])
    facts.add("invitation", StateText.invitation(file.invitation.state)[language])
    facts.add("plan", StateText.plan(file.replan)[language])
    facts.add("bureau", CollectionText.bureau(file.bureauReport)[language])
    for found in file.dataFaults(on: dossier.day, under: dossier.policy) {
      let words = [DataText.name(found.datum), DataText.fault(found.fault)]
      facts.add("faulty datum", words.joined(zh: "：", en: ": ")[language])
    }
  }

  private func loanLines(_ language: Language) -> [String] {
    let dueDay = Int(file.line.dueDay)
    var table = Table(
      "loan", "method", ">rate/day", ">payment", ">principal", ">due", ">paid", "next due",
      ">past due")
    for loan in loans {
      table.add([
        loan.opened.description, LineText.method(loan.method)[language],
        Figures.rate(loan.rate), Figures.amount(loan.payment), Figures.amount(loan.principal),
        Figures.amount(loan.due), "\(loan.settled)/\(loan.months)",
        loan.nextDue(dueDay: dueDay).description,
        "\(loan.daysPastDue(on: dossier.day, dueDay: dueDay))",
      ])
    }
    return table.lines
  }

  private func lockLines(_ language: Language) -> [String] {
    let stories = LockStory.all(in: dossier.events)
    return locks.flatMap { lock in
      let release = dossier.policy.terms(of: lock.kind).release
      let lifts = LockText.lifts(lock, of: file, under: dossier.policy)
      let why = stories.last { $0.kind == lock.kind }.map {
        (Phrase(zh: "  原因：", en: "  why: ") + $0.why)[language]
      }
      return [LockText.sentence(lock, release, seenFrom: dossier.day)[language]]
        + [why, (Phrase(zh: "  解除：", en: "  lifted by: ") + lifts)[language]].compactMap { $0 }
    }
  }

  /// A debt that was called in and is still owed, with its day.
  private var called: Phrase? {
    StateText.debtCalled(in: dossier.events, owed: file.debt.principal, currency)
  }

  private func caseLines(_ language: Language) -> [String] {
    file.cases.list.map { matter in
      CaseText.number(account: dossier.account, matter) + "  "
        + CaseText.sentence(matter, staff: store.staff)[language]
    }
  }

  private func scoreLines(_ language: Language) -> [String] {
    guard file.score.shown > 0 else { return [] }
    var table = Table("score part", "dimension", "observed", ">points")
    table.add(["base", "", "", "\(dossier.policy.scorecard.base)"])
    for part in file.scoreParts(of: dossier.policy.scorecard, on: today) {
      let observed = part.observed.map {
        CharacteristicText.short($0, part.characteristic, currency)[language]
      }
      table.add([
        CharacteristicText.name(part.characteristic)[language],
        ScoreText.dimension(part.dimension)[language], observed ?? "-",
        Figures.signed(part.points),
      ])
    }
    return table.lines
  }
}
