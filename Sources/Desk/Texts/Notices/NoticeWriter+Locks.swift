import Credit

extension NoticeWriter {
  /// What lifts the lock, then what mends its reasons; at most four things.
  var lockActions: [Phrase] {
    if isPausedForPlan { return [keepPlan] }
    let ways = notice.lock.map(releaseActions) ?? []
    // Conditions say by themselves what mends most of the reasons.
    let lines = ways + (isLiftedByConditions ? Array(remedies.prefix(1)) : remedies)
    return lines.isEmpty ? [contact] : Array(lines.prefix(4))
  }

  /// Whether the lock is looked at every morning and ends once its conditions are met.
  var isLiftedByConditions: Bool {
    notice.lock.map { lender.policy.terms(of: $0).release == .conditions } ?? false
  }

  /// What is left where a lock has no end.
  var lastingLock: Phrase {
    say(
      "复议获得支持，或数据证明有误并更正后，当天解除。",
      "It is lifted the same day once an appeal is granted or wrong data are corrected.")
  }

  /// The ways out of a lock.
  func releaseActions(of kind: Lock.Kind) -> [Phrase] {
    let terms = lender.policy.terms(of: kind)
    switch terms.release {
    case .faceCheck:
      return [
        say(
          "如是您本人：在 App 完成人脸验证，通常几分钟恢复。",
          "If it was you: pass the face check in the app; it usually takes minutes."), notMe,
      ]
    case .review where !isAboutAccess(kind):
      return [
        say(
          "工作人员正在复核，由两人决定；可随时补充材料。",
          "A person is reviewing it and two people decide; papers can be added at any time.")
      ]
    case .review:
      let hours = lender.policy.clocks.urgentHours
      return [
        say(
          "如是您本人：完成人脸验证，专员\(hours)小时内核实。",
          "If it was you: pass the face check; a specialist answers within \(hours) hours."), notMe,
      ]
    case .appeal, .payment: return []
    case .staff:
      return [say("联系我们说明事实，由两名人员核查。", "Contact us with the facts; two people look at them.")]
    case .conditions: return [conditions(terms)]
    case .plan where !terms.liftWhen.isEmpty: return [conditions(terms), ownWay(.plan)]
    case .expiry, .customer, .consent, .document, .plan: return [ownWay(terms.release)]
    }
  }

  private func isAboutAccess(_ kind: Lock.Kind) -> Bool {
    [.security, .device, .takeover].contains(kind)
  }

  private var notMe: Phrase {
    say("如不是您本人：点“不是我”并修改密码。", "If it was not: tap \"Not me\" and change the password.")
  }

  private func ownWay(_ release: LockTerms.Release) -> Phrase {
    switch release {
    case .expiry: return say("无需操作，到时自动解除。", "There is nothing to do; it ends by itself in time.")
    case .customer:
      return say(
        "这是您自己设置的，到时自动解除；在那之前不能提前解除。",
        "You set it yourself; it ends by itself once its time is up, not before.")
    case .consent:
      return say(
        "在“设置”重新授权，借款立即恢复。", "Give the consent again under Settings; draws reopen at once.")
    case .document:
      return say(
        "在 App 上传有效证件，核验后借款立即恢复。",
        "Upload a valid document in the app; draws reopen once it is checked.")
    default:
      let days = lender.policy.manners.plans.watchDays
      return say(
        "如有还款安排，按安排还满 \(days) 天，借款自动恢复。",
        "With a new plan: keep it for \(days) days and draws reopen by themselves.")
    }
  }

  // The lender's own reckoning, and what a fraud rule looks at, is not told.
  private func conditions(_ terms: LockTerms) -> Phrase {
    let told = terms.liftWhen.filter { CharacteristicText.isForCustomers($0.characteristic) }
    guard !told.isEmpty, !isConfidential else {
      return say(
        "上述情况消除后自动解除，我们每天检查。", "It ends by itself once the cause is gone; we check every day.")
    }
    let clauses = told.prefix(3).map { LockText.condition($0, lender.currency) }.joined(
      zh: "，且", en: " and ")
    return say(
      "\(clauses.zh)时自动解除。", "It ends by itself with \(clauses.en); we check every day.")
  }
}
