internal import Credit
internal import World

extension DeskTerms {
  /// The `desk` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let fourEyes = try FourEyes(map.required("four_eyes"))
      return DeskTerms(
        answers: try map.required("answers").answers(),
        fourEyesOutcomes: fourEyes.outcomes, fourEyesCodes: fourEyes.codes,
        serviceDays: try map.required("service_business_days").range(in: 0...60),
        secondServiceDays: try map.required("second_service_business_days").range(in: 0...60),
        papersBusinessDays: try map.required("papers_business_days").integer(in: 0...60),
        complaintBusinessDays: try map.required("complaint_service_business_days")
          .integer(in: 0...60),
        secondDays: try map.required("second_days").secondDays(),
        reviewCutPercent: try map.required("review_cut_percent").integer(in: 1...99))
    }
  }

  /// Where a second pair of eyes is asked.
  private struct FourEyes {
    var outcomes: [Case.Outcome] = []
    var codes: [ReasonCode] = []

    init(_ node: DocumentNode) throws(DocumentError) {
      (outcomes, codes) = try node.map { map throws(DocumentError) in
        (
          try map.required("outcomes").list { item throws(DocumentError) in
            try item.oneCase("outcome", of: Case.Outcome.allCases)
          },
          try map.required("codes").list { code throws(DocumentError) in try code.reasonCode() }
        )
      }
    }
  }
}

extension DeskTerms.AnswerRow {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let kind = try map.required("case").oneCase("case", of: Case.Kind.allCases)
      return DeskTerms.AnswerRow(
        kind: kind, code: try map.optional("code")?.reasonCode(),
        papers: try map.optional("papers")?.papers(least: 1) ?? [],
        outcome: try map.required("answer").answer(for: kind))
    }
  }
}

extension DocumentNode {
  /// The rows of answers; every kind of case has one that fits whatever happens.
  fileprivate func answers() throws(DocumentError) -> [DeskTerms.AnswerRow] {
    let rows = try list { item throws(DocumentError) in try DeskTerms.AnswerRow(item) }
    for kind in Case.Kind.allCases {
      let isAnswered = rows.contains { $0.kind == kind && $0.code == nil && $0.papers == [] }
      if !isAnswered {
        let name = OutsideName.of(kind)
        throw error(.rule("must have a row \"case: \(name)\" without code and papers, as its last"))
      }
    }
    return rows
  }

  /// An outcome that a kind of case can have; nil for asking for papers.
  fileprivate func answer(for kind: Case.Kind) throws(DocumentError) -> Case.Outcome? {
    if try string() == "ask papers" { return nil }
    let outcome = try oneCase("answer", of: Case.Outcome.allCases)
    guard Case.allows(outcome, for: kind) else {
      let allowed = Case.Outcome.allCases.filter { Case.allows($0, for: kind) }
      throw error(
        .rule(
          "must be \"ask papers\" or \(allowed.map { OutsideName.of($0) }.joined(separator: ", ")) "
            + "for the case \(OutsideName.of(kind))"))
    }
    return outcome
  }

  /// Days between the first and the second pair of eyes.
  fileprivate func secondDays() throws(DocumentError) -> (urgent: Int, other: Int) {
    try map { map throws(DocumentError) in
      (
        urgent: try map.required("urgent").integer(in: 0...60),
        other: try map.required("other").integer(in: 0...60)
      )
    }
  }
}

extension Clocks {
  /// The `clocks` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      Clocks(
        scoreDay: try map.required("score_day").integer(in: 1...28),
        bureauMonths: try map.required("bureau_months").ascending(0...12, in: 1...12),
        cutLeadDays: try map.days("cut_lead_days"),
        closeLeadDays: try map.days("close_lead_days"),
        inactivityDays: try map.days("inactivity_days", from: 1),
        inactivityLeadDays: try map.days("inactivity_lead_days"),
        appealWindowDays: try map.days("appeal_window_days"),
        appealBusinessDays: try map.days("appeal_business_days"),
        secondAppealBusinessDays: try map.days("second_appeal_business_days"),
        reviewBusinessDays: try map.days("review_business_days"),
        urgentHours: try map.required("urgent_hours").integer(in: 1...720),
        complaintBusinessDays: try map.days("complaint_business_days"),
        papersDays: try map.days("papers_days"), reapplyDays: try map.days("reapply_days"),
        raiseCoolOffDays: try map.days("raise_cool_off_days"))
    }
  }
}

extension DocumentMap {
  /// A number of days, at most ten years.
  func days(_ key: String, from least: Int = 0) throws(DocumentError) -> Int {
    try required(key).integer(in: least...3_650)
  }
}
