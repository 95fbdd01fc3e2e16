package import Credit

/// Data that can be wrong, and what is wrong with them, in words.
package enum DataText {
  /// A datum.
  package static func name(_ datum: Datum) -> Phrase {
    switch datum {
    case .income: Phrase(zh: "收入", en: "income")
    case .document: Phrase(zh: "身份证件", en: "identity document")
    case .spending: Phrase(zh: "消费", en: "spending")
    case .inquiries: Phrase(zh: "征信查询记录", en: "bureau inquiries")
    case .lenders: Phrase(zh: "其他借款机构", en: "other lenders")
    case .outsideLate: Phrase(zh: "其他机构逾期记录", en: "lateness elsewhere")
    }
  }

  /// What is wrong with it.
  package static func fault(_ fault: DataFault) -> Phrase {
    switch fault {
    case .missing: Phrase(zh: "缺失", en: "missing")
    case .stale: Phrase(zh: "过旧", en: "too old")
    case .contradictory: Phrase(zh: "来源互相矛盾", en: "sources contradict each other")
    case .outOfRange: Phrase(zh: "超出合理范围", en: "out of range")
    case .disputed: Phrase(zh: "客户有异议", en: "contested by the customer")
    }
  }

  /// Where money was traced to.
  package static func trace(_ trace: Act.Trace) -> Phrase {
    switch trace {
    case .watchList: Phrase(zh: "关注名单账户", en: "accounts on a watch list")
    case .gambling: Phrase(zh: "赌博或诈骗账户", en: "gambling or a scam")
    case .forbiddenPurpose: Phrase(zh: "约定外的用途", en: "a purpose not agreed")
    }
  }

  /// What customers turn to the service about.
  package static func topic(_ topic: Act.ServiceTopic) -> Phrase {
    switch topic {
    case .repayment: Phrase(zh: "还款", en: "repayment")
    case .plan: Phrase(zh: "还款安排", en: "a plan")
    case .limit: Phrase(zh: "额度", en: "the limit")
    case .opening: Phrase(zh: "开通", en: "opening")
    case .unavailable: Phrase(zh: "无法使用", en: "a line that cannot be used")
    case .overdue: Phrase(zh: "逾期和征信", en: "lateness and the bureau")
    case .security: Phrase(zh: "账户安全", en: "security")
    case .other: Phrase(zh: "其他事项", en: "something else")
    }
  }
}
