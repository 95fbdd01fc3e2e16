extension CreditFile {
  /// What is wrong with the data of this file on a day, datum by datum.
  package func dataFaults(on day: Day, under policy: Policy) -> [(datum: Datum, fault: DataFault)] {
    guard !profile.marks.contains(.recordedBook) else { return [] }
    return Datum.allCases.compactMap { datum in
      fault(of: datum, on: day, policy.dataQuality).map { (datum, $0) }
    }
  }

  /// What is wrong with one datum; nil when it is good. Outside data that the customer did not
  /// allow to be asked for are not faulty, they are not there.
  package func fault(of datum: Datum, on day: Day, _ terms: DataQualityTerms) -> DataFault? {
    if disputed == datum { return .disputed }
    return switch datum {
    case .income: incomeFault(on: day, terms)
    case .document:
      profile.documentUntil.isSet && profile.documentUntil < day ? .stale : nil
    case .spending:
      profile.income > .zero
        && Int(activity.monthlySpend) * 10_000 > profile.income.fen * terms.spendingPercent
        ? .outOfRange : nil
    case .inquiries, .lenders, .outsideLate:
      outside.bureauOn.isSet && day - outside.bureauOn > terms.bureauMonths * 31 ? .stale : nil
    }
  }

  func incomeFault(on day: Day, _ terms: DataQualityTerms) -> DataFault? {
    guard profile.income > .zero else { return .missing }
    if profile.incomeOn.isSet, day - profile.incomeOn > terms.incomeMonths * 30 { return .stale }
    guard outside.incomeHundreds > 0 else { return nil }
    let (stated, outside) = (profile.income.fen, Int(outside.incomeHundreds) * 10_000)
    let gap = abs(stated - outside) * 100 / stated
    return gap > terms.contradictionPercent ? .contradictory : nil
  }

  /// The next day from which a datum is too old; the last of all days where none grows old.
  func nextAging(_ today: Today) -> Day {
    let terms = today.policy.dataQuality
    return min(
      CreditFile.dayAfter(terms.incomeMonths * 30, from: profile.incomeOn, on: today.day),
      CreditFile.dayAfter(terms.bureauMonths * 31, from: outside.bureauOn, on: today.day),
      CreditFile.dayAfter(0, from: profile.documentUntil, on: today.day))
  }

  private static func dayAfter(_ days: Int, from start: Day, on today: Day) -> Day {
    let (number, last) = (Int(start.number) + days + 1, Int(UInt16.max))
    return Day(number: start.isSet && number > Int(today.number) ? min(number, last) : last)
  }

  /// Whether a decision for these reasons rests on a datum that is faulty, or contested: a person
  /// looks then, instead of the policy alone.
  func restsOnFaultyData(_ reasons: Reasons, _ today: Today) -> Bool {
    (0..<reasons.count).contains { place in
      guard let datum = reasons[place].characteristic.datum else { return false }
      return fault(of: datum, on: today.day, today.policy.dataQuality) != nil
    }
  }
}

extension Turn {
  /// The customer contests a datum: it is marked, and a person answers within the legal clock.
  mutating func dispute(_ datum: Datum) throws(Refusal) {
    guard file.cases.hasRoom(for: .dispute) else { throw .caseIsOpenAlready }
    file.disputed = datum
    tell(.dataFault(datum, .disputed))
    openCase(.dispute, Case.Opening())
    var notice = notice(.disputeReceived)
    notice.datum = datum
    notice.answerBy = file.cases[.dispute]?.due ?? .none
    send(notice)
  }

  /// A contested datum is put right or confirmed. Put right, the customer is scored again, and
  /// what was decided for its sake is undone.
  mutating func concludeDispute(_ ruling: Ruling) {
    guard let datum = file.disputed else { return }
    file.disputed = nil
    let isCorrected = ruling.outcome == .correct
    let decision = decide(isCorrected ? .correctData : .confirmData, ruling)
    tell(.disputeResult, decision, ruling) { $0.datum = datum }
    guard isCorrected else { return }
    let before = file.rawValue(of: datum)
    correct(datum)
    tell(.dataCorrected(datum, from: before, to: file.rawValue(of: datum)))
    rescore()
    undoWhatRestedOn(datum, decision)
    lookAgain()
  }
}

extension CreditFile {
  func rawValue(of datum: Datum) -> Int {
    switch datum {
    case .income: profile.income.fen / 100
    case .document: Int(profile.documentUntil.number)
    case .spending: Int(activity.monthlySpend)
    case .inquiries: outside.inquiries90
    case .lenders: Int(outside.otherLenders)
    case .outsideLate: Int(outside.late60)
    }
  }
}

extension Turn {
  /// What the bureau, or the customer's papers, put in place of the datum.
  private mutating func correct(_ datum: Datum) {
    switch datum {
    case .income:
      if file.outside.incomeHundreds > 0 {
        file.profile.correct(income: .whole(Int(file.outside.incomeHundreds) * 100))
      }
    case .document, .spending: break
    case .inquiries:
      file.outside.forgetInquiries()
    case .lenders: file.outside.forgetLender()
    case .outsideLate: file.outside.forgetLate()
    }
  }

  private mutating func undoWhatRestedOn(_ datum: Datum, _ decision: Decision) {
    for place in 0..<4 {
      guard let matter = file.appealable[place], matter.code.datum == datum else { continue }
      if let kind = matter.lock, file.locks.lock(kind) != nil {
        lift(kind, .appeal, decision)
      } else if matter.kind == .cut || matter.kind == .close {
        restore(matter, whole: true)
      }
    }
  }
}

extension ReasonCode {
  /// The datum that decisions for this code rest on; nil where the lender's own books tell it.
  var datum: Datum? {
    switch self {
    case .RP03: .outsideLate
    case .DB01: .inquiries
    case .DB02: .lenders
    case .DB03, .DB05: .income
    case .ID01: .document
    case .none, .ID02, .ID03, .ID04, .SE01, .SE02, .SE03, .SE04, .SE05, .RP01, .RP02, .RP04,
      .RP05, .RP06, .DB04, .DB06, .US01, .US02, .US03, .US04, .US05, .SC01, .SC02, .SC03, .FR01,
      .FR02, .FR03, .FR04, .PF01, .PF02, .PF03, .PF04, .PF05, .PR01, .PR02, .IN01, .IN02, .IN03,
      .IN04, .DB07:
      nil
    }
  }
}
