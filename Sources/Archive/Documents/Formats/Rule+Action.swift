internal import Credit
internal import World

extension Rule.Action {
  /// What a rule's `do`, `propose` and `rate_step` say; only what is done at its stage.
  init(_ map: DocumentMap, at stage: Rule.Stage) throws(DocumentError) {
    let node = try map.required("do")
    let words = try node.string().split(separator: " ").map(String.init)
    let verb = try node.value(
      of: words.first ?? "", "action", among: Verb.allCases.map { ($0.rawValue, $0) })
    guard Verb.allowed(at: stage).contains(verb) else {
      let allowed = Verb.allowed(at: stage).map(\.rawValue).joined(separator: ", ")
      throw node.error(.rule("must be one of \(allowed) at the stage \(OutsideName.of(stage))"))
    }
    guard words.count == (verb.hint == nil ? 1 : 2) else {
      let form = verb.hint.map { "\(verb.rawValue) \($0)" } ?? verb.rawValue
      throw node.error(.rule("must be written \"\(form)\""))
    }
    self = try Self.make(verb, words.last ?? "", node, map, at: stage)
    try refuseStrangers(map)
  }

  /// Whether the customer must be told why.
  var needsReasons: Bool {
    switch self {
    case .decline, .lock, .cut, .close, .refer, .bar, .hold: true
    case .approve, .offer, .raise, .warn, .offerPlan: false
    }
  }

  private static func make(
    _ verb: Verb, _ word: String, _ node: DocumentNode, _ map: DocumentMap, at stage: Rule.Stage
  ) throws(DocumentError) -> Self {
    switch verb {
    case .approve: .approve
    case .decline: .decline
    case .offer: .offer
    case .close: .close
    case .hold: .hold
    case .offerPlan: .offerPlan
    case .bar: .bar(days: try days(word, node))
    case .refer: .refer(try proposal(map, at: stage))
    case .lock: .lock(try node.named(word, "lock", of: Lock.Kind.allCases))
    case .warn: .warn(try node.named(word, "warning level", of: WarningLevel.allCases))
    case .cut: .cut(percent: try percent(word, node, in: 1...99))
    case .raise:
      .raise(
        percent: try percent(word, node, in: 1...100),
        rateStep: try map.optional("rate_step")?.rate().millionths ?? 0)
    }
  }

  private static func percent(
    _ word: String, _ node: DocumentNode, in range: ClosedRange<Int>
  ) throws(DocumentError) -> Int {
    guard let percent = Digits.number(word), range.contains(percent) else {
      throw node.error(
        .rule(
          "must end with whole percents from \(range.lowerBound) to \(range.upperBound), "
            + "not \(SafeQuote.quote(word))"))
    }
    return percent
  }

  private static func days(_ word: String, _ node: DocumentNode) throws(DocumentError) -> Int {
    guard let days = Digits.number(word), (1...3_650).contains(days) else {
      throw node.error(
        .rule("must end with whole days from 1 to 3650, not \(SafeQuote.quote(word))"))
    }
    return days
  }

  /// What a person is proposed to do: at the opening to approve, later to change the line; to bar
  /// somebody for good where behaviour is looked at.
  private static func proposal(
    _ map: DocumentMap, at stage: Rule.Stage
  ) throws(DocumentError) -> Rule.Proposal {
    guard let node = map.optional("propose") else { return .none }
    let allowed = proposals(at: stage)
    let proposal = try node.oneCase("proposal", of: Rule.Proposal.allCases.filter { $0 != .none })
    guard allowed.contains(proposal) else {
      let names = allowed.map { OutsideName.of($0) }.joined(separator: ", ")
      throw node.error(.rule("must be one of \(names) at the stage \(OutsideName.of(stage))"))
    }
    return proposal
  }

  private static func proposals(at stage: Rule.Stage) -> [Rule.Proposal] {
    switch stage {
    case .opening: [.approve, .bar]
    case .permission: [.bar]
    case .watch: [.cut, .close, .release, .bar]
    default: [.cut, .close, .release]
    }
  }

  /// Refuses what belongs to another action.
  private func refuseStrangers(_ map: DocumentMap) throws(DocumentError) {
    if case .refer = self {
    } else if let node = map.optional("propose") {
      throw node.error(.rule("belongs to rules that refer"))
    }
    if case .raise = self {
    } else if let node = map.optional("rate_step") {
      throw node.error(.rule("belongs to rules that raise"))
    }
  }

  /// The words an action begins with.
  private enum Verb: String, CaseIterable {
    case approve, decline, offer, refer, lock, cut, raise, close, warn, bar, hold
    case offerPlan = "offer_plan"

    /// What follows the word, if anything does.
    var hint: String? {
      switch self {
      case .lock: "KIND"
      case .cut, .raise: "PERCENT"
      case .warn: "LEVEL"
      case .bar: "DAYS"
      case .approve, .decline, .offer, .refer, .close, .hold, .offerPlan: nil
      }
    }

    /// What the lender can do at a stage.
    static func allowed(at stage: Rule.Stage) -> [Verb] {
      switch stage {
      case .invitation, .campaign: [.offer]
      case .opening: [.approve, .decline, .refer]
      case .draw: [.approve, .decline, .lock, .hold]
      case .security: [.lock, .refer]
      case .review: [.raise, .cut, .close, .refer, .lock]
      case .watch: [.cut, .close, .refer, .lock, .offerPlan]
      case .permission: [.bar, .refer]
      case .warning: [.warn]
      case .requalification: [.lock, .cut, .close, .refer]
      case .tightening: [.cut, .lock]
      }
    }
  }
}

extension DocumentNode {
  /// A case of an enumeration by a name that is part of what stands here.
  fileprivate func named<Value: CaseIterable>(
    _ name: String, _ kind: String, of cases: [Value]
  ) throws(DocumentError) -> Value {
    try value(of: name, kind, among: cases.map { (OutsideName.of($0), $0) })
  }
}
