package import Credit
package import World

/// The line's life and terms in words.
package enum LineText {
  /// A word for a narrow column: at most six columns of 中文, seven letters.
  package static func word(_ code: LineCode) -> Phrase {
    switch code {
    case .none: Phrase(zh: "无", en: "none")
    case .invited: Phrase(zh: "已邀请", en: "invited")
    case .applied: Phrase(zh: "申请中", en: "applied")
    case .inReview: Phrase(zh: "审核中", en: "review")
    case .declined: Phrase(zh: "未通过", en: "refused")
    case .active: Phrase(zh: "使用中", en: "open")
    case .closing: Phrase(zh: "结清中", en: "run-off")
    case .closed: Phrase(zh: "已关闭", en: "closed")
    case .writtenOff: Phrase(zh: "已核销", en: "lost")
    }
  }

  /// What the state is called.
  package static func name(_ code: LineCode) -> Phrase {
    switch code {
    case .none: Phrase(zh: "未开通", en: "no line")
    case .invited: Phrase(zh: "已邀请", en: "invited")
    case .applied: Phrase(zh: "申请中", en: "applied")
    case .inReview: Phrase(zh: "人工审核中", en: "in review")
    case .declined: Phrase(zh: "申请未通过", en: "declined")
    case .active: Phrase(zh: "使用中", en: "open")
    case .closing: Phrase(zh: "已停用，待结清", en: "closed, running off")
    case .closed: Phrase(zh: "已关闭", en: "closed")
    case .writtenOff: Phrase(zh: "已核销", en: "written off")
    }
  }

  /// Where the line of a file is, with its dates; under a lock it is suspended.
  package static func standing(_ file: CreditFile, seenFrom reader: Day) -> Phrase {
    file.isSuspended
      ? suspended
      : standing(file.line.state, under: file.permission.state, seenFrom: reader)
  }

  /// Where a line is, with its dates; who is barred for good is told no day to apply again.
  package static func standing(
    _ state: Line.State, under permission: Permission.State = .open, seenFrom reader: Day
  ) -> Phrase {
    let name = name(LineCode(state))
    func dated(_ zh: String, _ en: String, _ day: Day) -> Phrase {
      let date = DayText.prose(day, seenFrom: reader)
      return name + Phrase(zh: "，\(date.zh)\(zh)", en: "; \(en) \(date.en)")
    }
    func again(_ day: Day) -> Phrase {
      permission == .barredForGood
        ? name + Phrase(zh: "，长期不得再开通", en: "; barred for good")
        : dated("起可再次申请", "may apply again from", day)
    }
    switch state {
    case .invited(let until): return dated("前有效", "good until", until)
    case .declined(let day): return again(day)
    case .closing(let cause, let day), .closed(let cause, let day):
      return Phrase(zh: "\(self.cause(cause).zh)：", en: "\(self.cause(cause).en): ") + again(day)
    case .none, .applied, .inReview, .active, .writtenOff: return name
    }
  }

  /// An open line under a lock.
  package static let suspended = Phrase(zh: "暂停使用", en: "suspended")

  /// Why a line was closed.
  package static func cause(_ cause: CloseCause) -> Phrase {
    switch cause {
    case .credit: Phrase(zh: "信用原因", en: "credit")
    case .inactivity: Phrase(zh: "长期未用", en: "not used")
    case .customer: Phrase(zh: "本人关闭", en: "by the customer")
    case .staff: Phrase(zh: "人工决定", en: "by staff")
    case .compliance: Phrase(zh: "合规原因", en: "compliance")
    case .writtenOff: Phrase(zh: "核销后了结", en: "lost, then ended")
    }
  }

  /// How a loan is paid back.
  package static func method(_ method: RepaymentMethod) -> Phrase {
    switch method {
    case .equalInstalments: Phrase(zh: "等额本息", en: "equal instalments")
    case .interestFirst: Phrase(zh: "先息后本", en: "interest first")
    case .revolving: Phrase(zh: "循环账单", en: "revolving")
    }
  }

  /// The purposes agreed to; `无`, `none` where there are none.
  package static func consents(_ consents: Consents) -> Phrase {
    if consents.isEmpty { return Phrase(zh: "无", en: "none") }
    return consents.list.map(purpose).joined(zh: "、", en: ", ")
  }

  /// One purpose.
  package static func purpose(_ purpose: Consents) -> Phrase {
    switch purpose {
    case .scoring: Phrase(zh: "评分", en: "scoring")
    case .bureau: Phrase(zh: "征信查询", en: "bureau")
    case .marketing: Phrase(zh: "接收邀请", en: "invitations")
    default: Phrase(zh: "第三方数据", en: "third-party data")
    }
  }

  /// A level of the cap stack, for analysts.
  package static func level(_ level: LimitCap.Level) -> Phrase {
    switch level {
    case .regulatory: Phrase(zh: "监管上限", en: "regulatory")
    case .abilityToPay: Phrase(zh: "偿还能力", en: "ability to pay")
    case .scoreBand: Phrase(zh: "评分档位", en: "score band")
    case .otherLenders: Phrase(zh: "多头借贷", en: "other lenders")
    case .macro: Phrase(zh: "经济形势", en: "economy")
    }
  }
}
