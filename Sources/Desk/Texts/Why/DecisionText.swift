package import Credit

/// Decisions, rules and who decides, in words.
package enum DecisionText {
  /// What was decided.
  package static func kind(_ kind: Decision.Kind) -> Phrase {
    switch kind {
    case .invite: Phrase(zh: "邀请开通", en: "invite")
    case .open: Phrase(zh: "开通额度", en: "open the line")
    case .decline: Phrase(zh: "拒绝申请", en: "decline the application")
    case .drawApproved: Phrase(zh: "批准借款", en: "approve the draw")
    case .drawRefused: Phrase(zh: "拒绝借款", en: "refuse the draw")
    case .drawHeld: Phrase(zh: "暂缓借款", en: "hold the draw")
    case .close: Phrase(zh: "关闭额度", en: "close the line")
    case .warnInactive: Phrase(zh: "提醒未使用", en: "warn of disuse")
    case .bar: Phrase(zh: "暂停开通", en: "bar from lines")
    case .permit: Phrase(zh: "恢复开通", en: "permit a line again")
    case .requalify: Phrase(zh: "定期重审", en: "requalify the line")
    case .raise: Phrase(zh: "提额", en: "raise the limit")
    case .cut: Phrase(zh: "降额", en: "cut the limit")
    case .temporaryLimit: Phrase(zh: "提供临时额度", en: "offer a temporary limit")
    case .keepLimit: Phrase(zh: "额度不变", en: "keep the limit")
    case .raiseDeclined: Phrase(zh: "不予提额", en: "decline the raise")
    case .reprice: Phrase(zh: "调整利率", en: "change the rate")
    case .tighten: Phrase(zh: "统一收紧", en: "tighten the whole class")
    case .lock: Phrase(zh: "锁定", en: "lock")
    case .lift: Phrase(zh: "解除锁定", en: "lift the lock")
    case .lockForGood: Phrase(zh: "长期锁定", en: "lock for good")
    case .offerPlan: Phrase(zh: "提供还款安排", en: "offer a plan")
    case .grantPlan: Phrase(zh: "同意还款安排", en: "grant the plan")
    case .refusePlan: Phrase(zh: "不同意还款安排", en: "refuse the plan")
    case .breakPlan: Phrase(zh: "终止还款安排", en: "end the plan that was not kept")
    case .callDebt: Phrase(zh: "提前收回借款", en: "call the debt in")
    case .correctData: Phrase(zh: "更正数据", en: "correct the datum")
    case .confirmData: Phrase(zh: "确认数据无误", en: "confirm the datum")
    case .refer: Phrase(zh: "转人工", en: "refer to a person")
    case .reviewKept: Phrase(zh: "复核后维持", en: "review: keep as is")
    case .appealGranted: Phrase(zh: "支持复议", en: "grant the appeal")
    case .appealPartlyGranted: Phrase(zh: "部分支持复议", en: "grant the appeal in part")
    case .appealDenied: Phrase(zh: "不支持复议", en: "deny the appeal")
    case .complaintAnswered: Phrase(zh: "答复投诉", en: "answer the complaint")
    }
  }

  /// Who did something.
  package static func actor(_ actor: Actor, staff: [String]) -> Phrase {
    switch actor {
    case .policy: Phrase(zh: "策略", en: "the policy")
    case .customer: Phrase(zh: "客户", en: "the customer")
    case .staff(let person): Phrase(both: StaffText.name(person, staff))
    }
  }

  /// What a rule does.
  package static func action(_ action: Rule.Action) -> Phrase {
    switch action {
    case .approve: return Phrase(zh: "通过", en: "approve")
    case .decline: return Phrase(zh: "拒绝", en: "decline")
    case .offer: return Phrase(zh: "提供", en: "offer")
    case .refer(let proposal):
      let words = CaseText.proposal(proposal)
      let hint =
        words.isEmpty ? .empty : Phrase(zh: "（建议\(words.zh)）", en: ", propose: \(words.en)")
      return Phrase(zh: "转人工", en: "refer to a person") + hint
    case .lock(let kind):
      return Phrase(zh: "锁定：\(LockText.name(kind).zh)", en: "lock: \(LockText.name(kind).en)")
    case .raise(let percent, let rateStep):
      let step = DailyRate(millionths: rateStep)
      let cheaper =
        rateStep > 0
        ? Phrase(zh: "，日利率降 \(Figures.rate(step))", en: ", rate down \(Figures.rate(step)) a day")
        : .empty
      return Phrase(zh: "提额 \(percent) %", en: "raise \(percent) %") + cheaper
    case .cut(let percent): return Phrase(zh: "降额 \(percent) %", en: "cut \(percent) %")
    case .close: return Phrase(zh: "关闭", en: "close")
    case .warn(let level):
      return Phrase(
        zh: "预警：\(ScoreText.warning(level).zh)", en: "warn: \(ScoreText.warning(level).en)")
    case .bar(let days):
      return Phrase(zh: "暂停开通 \(days) 天", en: "bar from lines for \(days) days")
    case .hold: return Phrase(zh: "暂缓并核验身份", en: "hold until identity is proved")
    case .offerPlan: return Phrase(zh: "提供还款安排", en: "offer a plan")
    }
  }

  /// When a rule is asked.
  package static func stage(_ stage: Rule.Stage) -> Phrase {
    switch stage {
    case .invitation: Phrase(zh: "邀请", en: "invitation")
    case .opening: Phrase(zh: "开通", en: "opening")
    case .draw: Phrase(zh: "借款", en: "draw")
    case .security: Phrase(zh: "安全", en: "security")
    case .review: Phrase(zh: "月度检视", en: "monthly review")
    case .watch: Phrase(zh: "日终监测", en: "daily watch")
    case .campaign: Phrase(zh: "活动", en: "campaign")
    case .permission: Phrase(zh: "开通许可", en: "permission")
    case .warning: Phrase(zh: "预警指标", en: "warning indicators")
    case .requalification: Phrase(zh: "定期重审", en: "requalification")
    case .tightening: Phrase(zh: "统一收紧", en: "class-wide tightening")
    }
  }

  /// What came of a rule.
  package static func outcome(_ outcome: RuleTrace.Outcome) -> Phrase {
    switch outcome {
    case .hit: Phrase(zh: "命中", en: "hit")
    case .miss: Phrase(zh: "未命中", en: "miss")
    case .notApplicable: Phrase(zh: "不适用", en: "n/a")
    }
  }
}
