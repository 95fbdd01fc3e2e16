import Credit

extension NoticeWriter {
  /// What mends each reason, or how to learn the grounds.
  var remediesOrContact: [Phrase] { remedies.isEmpty ? [contact] : remedies }

  /// What mends each reason, and how soon it helps; at most three.
  var remedies: [Phrase] {
    var lines: [Phrase] = []
    for reason in cited {
      let isDone = notice.lock != nil && CodeText.of(reason.code).appeal == .selfService
      guard !CodeText.remedy(of: reason).isEmpty, !isDone else { continue }
      lines.append(remedy(reason))
    }
    return Array(lines.prefix(3))
  }

  /// What mends one reason.
  func remedy(_ reason: Reason) -> Phrase {
    // The lender does not know which part of the debt it was: papers clear it, not a payment.
    if reason.code == .US04 {
      return say(
        "在复议中说明这笔钱的用途，附发票或合同；核实后解除。",
        "Say in an appeal what the money was for, with invoices or the contract; once that is "
          + "verified, it is undone.")
    }
    let (act, effect) = (CodeText.remedy(of: reason), CodeText.duration(of: reason))
    // Paying reopens draws; it does not bring a line back that is not there. A lock with conditions
    // ends as soon as they hold, whatever else its reason would take.
    let isTimed = !isLiftedByConditions && (notice.limitTo > .zero || reason.code != .RP01)
    guard isTimed, !effect.isEmpty else { return say("\(act.zh)。", "\(act.en.sentence).") }
    return say(
      "\(act.zh)（见效：\(effect.zh)）。", "\(act.en.sentence) (effect: \(effect.en)).")
  }

  /// What lifts the lock, then what mends its reasons.
  var lockWays: [Phrase] {
    let ways = notice.lock.map(releaseWays) ?? []
    // Conditions say by themselves what mends most of the reasons.
    let lines = ways + (isLiftedByConditions ? Array(remedies.prefix(1)) : remedies)
    return lines.isEmpty ? [contact] : lines
  }

  /// Whether the lock is looked at every morning and ends once its conditions are met.
  var isLiftedByConditions: Bool {
    notice.lock.map { lender.policy.terms(of: $0).release == .conditions } ?? false
  }

  private func releaseWays(of kind: Lock.Kind) -> [Phrase] {
    let terms = lender.policy.terms(of: kind)
    switch terms.release {
    case .faceCheck: return [passFaceCheck, notMe]
    // Once somebody has looked, nobody is looking.
    case .review: return isConcluded ? [] : reviewWays(of: kind)
    case .appeal, .payment: return []
    case .staff:
      return [
        say("联系我们说明事实，由两名人员核查。", "Contact us with the facts; two members of staff check them.")
      ]
    case .conditions: return [conditions(terms)]
    case .plan where !terms.liftWhen.isEmpty: return [conditions(terms), newPlan]
    case .plan: return [newPlan]
    case .expiry: return [say("无需操作，到时自动解除。", "There is nothing to do; it ends by itself in time.")]
    case .customer: return [say("到时自动解除，无需操作。", "There is nothing to do; it ends by itself.")]
    case .consent:
      return [
        say("在“设置”重新授权，借款立即恢复。", "Give the consent again under Settings; draws reopen at once.")
      ]
    case .document:
      return [
        say(
          "在 App 上传有效证件，核验后借款立即恢复。",
          "Upload a valid document in the app; draws reopen once it is checked.")
      ]
    }
  }

  private var isConcluded: Bool { [.reviewResult, .appealResult].contains(notice.kind) }

  private func reviewWays(of kind: Lock.Kind) -> [Phrase] {
    guard [.security, .device, .takeover].contains(kind) else {
      return [
        say(
          "工作人员正在复核，由两人决定；可随时补充材料。",
          "Our staff are reviewing it, and it takes two of them to decide; you can add papers at "
            + "any time.")
      ]
    }
    let hours = lender.policy.clocks.urgentHours
    return [
      say(
        "如是您本人：完成人脸验证，专员\(hours)小时内核实。",
        "If it was you: pass the face check; a specialist answers within \(hours) hours."), notMe,
    ]
  }

  private var newPlan: Phrase {
    let days = lender.policy.plans.watchDays
    return say(
      "如已达成协商还款，按约还满 \(days) 天，借款自动恢复。",
      "With a repayment plan: keep it for \(days) days and draws reopen by themselves.")
  }

  // The lender's own reckoning, and what a fraud rule looks at, is not told.
  private func conditions(_ terms: LockTerms) -> Phrase {
    let told = terms.liftWhen.filter { CharacteristicText.isForCustomers($0.characteristic) }
    guard !told.isEmpty, !isConfidential else {
      return say(
        "上述情况消除后自动解除，我们每天检查。",
        "It ends by itself once the cause is gone; we check every day.")
    }
    let clauses = told.prefix(3).map(clause).joined(zh: "，且", en: " and ")
    return say(
      "\(clauses.zh)时自动解除，我们每天检查。",
      "It ends by itself as soon as this holds: \(clauses.en). We check every day.")
  }

  private func clause(_ condition: Condition) -> Phrase {
    guard condition.characteristic == .regime else {
      return LockText.condition(condition, lender.currency)
    }
    return say("经济形势恢复平稳", "the economy is back to normal")
  }

  /// From when the customer may apply again.
  var applyAgain: Phrase {
    guard notice.nextCheck.isSet else { return .empty }
    if !codes.isEmpty, codes.allSatisfy(\.isCuredAtOnce) {
      let first = day(notice.nextCheck)
      return say(
        "补正之后即可再次申请，最早\(first.zh)。",
        "You may apply again as soon as this is put right, from \(first.en) at the earliest.")
    }
    guard notice.nextCheck > notice.effective else {
      return say(
        "\(start.zh)起即可重新申请。", "You may apply again from \(start.en).")
    }
    let date = day(notice.nextCheck)
    return say("\(date.zh)起可再次申请。", "You may apply again from \(date.en).")
  }

  /// The lender's own monthly look at the limit, of which a raise is a part from a day on.
  var monthlyLook: Phrase {
    guard notice.nextCheck.isSet else { return .empty }
    let date = day(notice.nextCheck)
    return say(
      "我们每月自动重新评估您的额度，\(date.zh)起也包括提额；您不必申请。",
      "We review your limit every month by ourselves; from \(date.en) that can raise it. You need "
        + "not apply.")
  }

  /// The lender's own next look.
  var ownLook: Phrase {
    guard notice.nextCheck.isSet else { return .empty }
    let date = day(notice.nextCheck)
    return say(
      "\(date.zh)我们自动重新评估，您不必再申请。",
      "We look again by ourselves on \(date.en); you need not ask again.")
  }
}
