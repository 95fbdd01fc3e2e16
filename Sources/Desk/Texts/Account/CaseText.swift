package import Credit

/// Cases in words.
package enum CaseText {
  /// A word for a narrow column.
  package static func word(_ kind: Case.Kind) -> Phrase {
    switch kind {
    case .review: Phrase(zh: "复核", en: "review")
    case .appeal: Phrase(zh: "复议", en: "appeal")
    case .complaint: Phrase(zh: "投诉", en: "compl.")
    case .dispute: Phrase(zh: "异议", en: "data")
    case .plan: Phrase(zh: "规划", en: "plan")
    }
  }

  /// What the kind of case is called.
  package static func kind(_ kind: Case.Kind) -> Phrase {
    switch kind {
    case .review: Phrase(zh: "人工复核", en: "manual review")
    case .appeal: Phrase(zh: "复议", en: "appeal")
    case .complaint: Phrase(zh: "投诉", en: "complaint")
    case .dispute: Phrase(zh: "数据异议", en: "data objection")
    case .plan: Phrase(zh: "还款再规划", en: "plan request")
    }
  }

  /// The number on paper, `C-2-1`.
  package static func number(account: Int, _ matter: Case) -> String {
    "C-\(account)-\(matter.number)"
  }

  /// A word for a narrow column.
  package static func stateWord(_ state: Case.State) -> Phrase {
    switch state {
    case .open: Phrase(zh: "待认领", en: "open")
    case .claimed: Phrase(zh: "处理中", en: "claimed")
    case .awaitingCustomer: Phrase(zh: "等材料", en: "papers")
    case .awaitingSecond: Phrase(zh: "待复签", en: "second")
    case .decided: Phrase(zh: "已决定", en: "decided")
    }
  }

  /// Where a case is, with the names that go with it.
  package static func state(_ state: Case.State, staff: [String]) -> Phrase {
    switch state {
    case .open: return Phrase(zh: "等待认领", en: "open, nobody has it")
    case .claimed(let person):
      let name = StaffText.name(person, staff)
      return Phrase(zh: "由\(name)处理", en: "claimed by \(name)")
    case .awaitingCustomer(let asked):
      return Phrase(
        zh: "等待客户材料（\(asked)起，时限暂停）", en: "waiting for papers since \(asked), clock stopped")
    case .awaitingSecond(let first, let outcome):
      let (name, words) = (StaffText.name(first, staff), self.outcome(outcome))
      return Phrase(
        zh: "\(name)提议\(words.zh)，等待第二人",
        en: "\(name) said \(words.en), waiting for a second person")
    case .decided(let outcome):
      return Phrase(
        zh: "已决定：\(self.outcome(outcome).zh)", en: "decided: \(self.outcome(outcome).en)")
    }
  }

  /// What was decided, or can be.
  package static func outcome(_ outcome: Case.Outcome) -> Phrase {
    switch outcome {
    case .release: Phrase(zh: "解除", en: "release")
    case .keep: Phrase(zh: "维持", en: "keep")
    case .cut: Phrase(zh: "降额", en: "cut")
    case .close: Phrase(zh: "关闭", en: "close")
    case .approve: Phrase(zh: "通过", en: "approve")
    case .decline: Phrase(zh: "拒绝", en: "decline")
    case .grant: Phrase(zh: "支持", en: "grant")
    case .partly: Phrase(zh: "部分支持", en: "grant in part")
    case .deny: Phrase(zh: "不支持", en: "deny")
    case .answer: Phrase(zh: "答复", en: "answer")
    case .correct: Phrase(zh: "更正", en: "correct")
    case .confirm: Phrase(zh: "确认无误", en: "confirm")
    case .bar: Phrase(zh: "长期停用", en: "bar for good")
    }
  }

  /// What is proposed to whoever decides; empty for nothing in particular.
  package static func proposal(_ proposal: Rule.Proposal) -> Phrase {
    switch proposal {
    case .none: .empty
    case .approve: Phrase(zh: "通过申请", en: "approve the application")
    case .cut: Phrase(zh: "降低额度", en: "cut the limit")
    case .close: Phrase(zh: "关闭额度", en: "close the line")
    case .release: Phrase(zh: "解除锁定", en: "lift the lock")
    case .bar: Phrase(zh: "长期停用", en: "lock or bar for good")
    }
  }

  /// Papers by name; empty for none.
  package static func papers(_ papers: Papers) -> Phrase {
    let kinds: [(Papers, Phrase)] = [
      (.identity, Phrase(zh: "身份证明", en: "proof of identity")),
      (.invoices, Phrase(zh: "发票或收货凭证", en: "invoices or proof of delivery")),
      (.income, Phrase(zh: "收入证明", en: "proof of income")),
      (.settlement, Phrase(zh: "结清证明", en: "proof of settlement")),
      (.police, Phrase(zh: "报警回执", en: "police receipt")),
      (.correction, Phrase(zh: "征信更正证明", en: "the bureau's correction")),
    ]
    return kinds.filter { papers.contains($0.0) }.map(\.1).joined(zh: "、", en: ", ")
  }

  /// How much time is left, or how long the time is up.
  package static func clock(_ matter: Case, at moment: Moment) -> Phrase {
    if case .awaitingCustomer = matter.state { return Phrase(zh: "时限暂停", en: "clock stopped") }
    let minutes =
      (matter.due.day - moment.day) * 1_440 + Int(matter.due.minute) - Int(moment.minute)
    let span = DayText.span(minutes: minutes)
    return minutes < 0
      ? Phrase(zh: "已超时 \(span.zh)", en: "\(span.en) over")
      : Phrase(zh: "还剩 \(span.zh)", en: "due in \(span.en)")
  }

  /// A case in one sentence: what it is, why, where it is, what is proposed.
  package static func sentence(_ matter: Case, staff: [String]) -> Phrase {
    let level = matter.level > 1 ? Phrase(zh: "第二次", en: "second ") : .empty
    let urgent = matter.isUrgent ? Phrase(zh: "紧急", en: "urgent ") : .empty
    let code = matter.code == .none ? .empty : Phrase(both: " " + matter.code.name)
    let what = urgent + level + kind(matter.kind) + code
    let proposed = proposal(matter.proposal)
    let hint =
      proposed.isEmpty ? .empty : Phrase(zh: "；建议：\(proposed.zh)", en: "; proposed: \(proposed.en)")
    let raised = matter.isEscalated ? Phrase(zh: "；已升级", en: "; escalated") : .empty
    return what + Phrase(zh: "：", en: ": ") + state(matter.state, staff: staff) + hint + raised
      + Phrase(zh: "。", en: ".")
  }
}

/// Members of staff by name.
enum StaffText {
  /// The name in the roster; the number where the roster does not know it.
  static func name(_ staff: Staff, _ roster: [String]) -> String {
    let index = Int(staff.number) - 1
    return roster.indices.contains(index) ? roster[index] : "#\(staff.number)"
  }
}
