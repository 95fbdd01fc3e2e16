import Credit

extension Fact {
  /// The fact in a few words, the most telling first: `told cut RP02+DB01`, `unlocked device
  /// selfService`, `does draw refused lineIsLocked`.
  var words: String {
    switch self {
    case .acted(let act, let answer): "does \(act.name)\(Fact.words(answer))"
    case .decided(let decision): "decides \(decision.kind) \(Fact.codes(decision.reasons))"
    case .noticed(let notice): "told \(notice.kind) \(Fact.codes(notice.reasons))"
    case .caseOpened(let matter): "opens \(matter.kind)"
    case .caseDecided(let kind, _, let outcome, let staff):
      "concludes \(kind) \(outcome) by \(staff.number)"
    case .caseAwaitsSecond(let kind, _, let outcome, let staff):
      "proposes \(kind) \(outcome) by \(staff.number)"
    case .drawn(let terms): "drawn \(Fact.word(terms.amount)) months \(terms.months)"
    case .scored(let score, let before, _): "scored \(score) from \(before)"
    default: Fact.plain(self)
    }
  }

  private static func words(_ answer: Answer) -> String {
    switch answer {
    case .done: ""
    case .paidOut(let money): " paid \(word(money))"
    case .held: " held"
    case .refused(let refusal): " refused \(refusal)"
    }
  }

  private static func codes(_ reasons: Reasons) -> String {
    reasons.codes.map(\.name).joined(separator: "+")
  }

  /// The name of the case and what goes with it.
  private static func plain(_ fact: Fact) -> String {
    guard let child = Mirror(reflecting: fact).children.first else { return "\(fact)" }
    let parts = Mirror(reflecting: child.value)
    let values = parts.displayStyle == .tuple ? parts.children.map(\.value) : [child.value]
    return ([child.label ?? ""] + values.map(word)).joined(separator: " ")
  }

  private static func word(_ value: Any) -> String {
    switch value {
    case let money as Money:
      money.fen % 100 == 0 ? "\(money.fen / 100)" : "\(money.fen / 100).\(money.fen % 100)"
    case let staff as Staff: "\(staff.number)"
    case let reasons as Reasons: codes(reasons)
    case let terms as RepaymentTerms: "\(word(terms.amount)) months \(terms.months)"
    case let rate as DailyRate: "\(rate.millionths)"
    case let moment as Moment: moment.isSet ? "until \(moment.day) \(moment.clock)" : "open"
    default: "\(value)".filter { $0 != "\"" }
    }
  }
}

extension Act {
  /// The name of what is done, without what goes with it.
  var name: String { String("\(self)".prefix { $0 != "(" }) }
}
