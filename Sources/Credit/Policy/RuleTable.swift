/// The rules of a policy as flat tables, for asking many accounts: nothing to retain, nothing to
/// copy but a few bytes a rule. It says the same as the rules it was made from.
final class RuleTable: Sendable {
  private let entries: [Entry]
  private let conditions: [Condition]

  /// What must be known of a rule to ask it.
  struct Entry: Sendable, BitwiseCopyable {
    let first: Int32
    let count: Int32
    let segments: Segments
    let code: ReasonCode
    let isDecline: Bool
    let warns: WarningLevel
  }

  init(_ rules: [Rule]) {
    var (entries, conditions) = ([Entry](), [Condition]())
    for rule in rules {
      var warns = WarningLevel.normal
      if case .warn(let level) = rule.action { warns = level }
      entries.append(
        Entry(
          first: Int32(conditions.count), count: Int32(rule.conditions.count),
          segments: rule.segments, code: rule.citations.first?.code ?? .none,
          isDecline: rule.action == .decline, warns: warns))
      conditions += rule.conditions
    }
    (self.entries, self.conditions) = (entries, conditions)
  }

  subscript(rule: Int) -> Entry { entries[rule] }

  /// What comes of a rule for what `observe` sees.
  @inline(__always)
  func outcome(
    of rule: Entry, _ observe: (Characteristic) -> Int?
  ) -> RuleTrace.Outcome {
    for index in Int(rule.first)..<Int(rule.first + rule.count) {
      let condition = conditions[index]
      guard let observed = observe(condition.characteristic) else { return .notApplicable }
      if !condition.isMet(by: observed) { return .miss }
    }
    return .hit
  }
}
