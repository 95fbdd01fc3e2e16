package import Credit

/// One lock of an account's life: why it was placed, since when, and what ended it.
package struct LockStory: Sendable {
  /// The kind of lock.
  package let kind: Lock.Kind
  /// When it was placed.
  package let placed: Moment
  /// Why, most important first; none where a person decided it or the customer asked.
  package let reasons: Reasons
  /// Whether it came with a new plan, as its pause.
  package let isForPlan: Bool
  /// When it ended; none while it holds.
  package private(set) var ended = Moment.none
  /// What ended it; nil while it holds.
  package private(set) var cause: LiftCause?

  /// The locks of a life, the earliest first; those that were only watched are left out.
  package static func all(in events: [Event]) -> [LockStory] {
    var (stories, plan) = ([LockStory](), Moment.none)
    for event in events where !event.isShadow {
      switch event.fact {
      case .planBegan: plan = event.moment
      case .locked(let kind, _, let reasons):
        stories.append(
          LockStory(
            kind: kind, placed: event.moment, reasons: reasons,
            isForPlan: kind == .pressure && plan.isSet && plan == event.moment))
      case .unlocked(let kind, let cause):
        guard let place = stories.lastIndex(where: { $0.kind == kind && $0.cause == nil })
        else { continue }
        (stories[place].ended, stories[place].cause) = (event.moment, cause)
      default: continue
      }
    }
    return stories
  }

  /// The code and what it says; what stands for it where no code is cited.
  package var why: Phrase {
    if isForPlan {
      return Phrase(zh: "还款安排履行期间暂停借款", en: "draws rest while the new plan runs")
    }
    guard reasons.count > 0, reasons[0].code != .none else {
      return kind == .customer
        ? Phrase(zh: "本人要求", en: "the customer asked for it")
        : Phrase(zh: "人工决定", en: "a person decided it")
    }
    let code = reasons[0].code
    return Phrase(both: "\(code.name) ") + CodeText.of(code).title
  }

  /// The whole of a lock that ended, in one line: `1月6日–4月6日 用款过多暂停`.
  package func span(seenFrom reader: Day) -> Phrase {
    let (start, end) = (
      DayText.prose(placed.day, seenFrom: reader), DayText.prose(ended.day, seenFrom: reader)
    )
    let name = LockText.name(kind)
    return Phrase(
      zh: "\(name.zh)，\(start.zh)至\(end.zh)", en: "\(name.en), \(start.en) to \(end.en)")
  }
}
