package import Credit

/// Lateness and collections in words.
package enum CollectionText {
  /// How a debtor is contacted.
  package static func channel(_ channel: CollectionChannel) -> Phrase {
    switch channel {
    case .sms: Phrase(zh: "短信提醒", en: "reminder by SMS")
    case .robot: Phrase(zh: "语音提醒", en: "reminder by voice robot")
    case .call: Phrase(zh: "人工电话", en: "call by a person")
    case .agency: Phrase(zh: "委托机构联系", en: "contact by an agency")
    case .legal: Phrase(zh: "法律程序", en: "legal step")
    }
  }

  /// A bucket: `M1`, with its days.
  package static func bucket(_ bucket: Bucket) -> Phrase {
    switch bucket {
    case .m0: Phrase(zh: "M0 未逾期", en: "M0 current")
    case .m7: Phrase(zh: "M7+ 逾期181天以上", en: "M7+ 181 days and more")
    default:
      Phrase(
        zh: "M\(bucket.rawValue) 逾期\(first(bucket))–\(first(bucket) + 29)天",
        en: "M\(bucket.rawValue) \(first(bucket))–\(first(bucket) + 29) days")
    }
  }

  private static func first(_ bucket: Bucket) -> Int { Int(bucket.rawValue) * 30 - 29 }

  /// The class of a credit's quality.
  package static func risk(_ risk: RiskClass) -> Phrase {
    switch risk {
    case .normal: Phrase(zh: "正常", en: "normal")
    case .attention: Phrase(zh: "关注", en: "special mention")
    case .substandard: Phrase(zh: "次级", en: "substandard")
    case .doubtful: Phrase(zh: "可疑", en: "doubtful")
    case .loss: Phrase(zh: "损失", en: "loss")
    }
  }

  /// What the bureau has heard of the account.
  package static func bureau(_ portrait: Portrait) -> Phrase {
    if portrait.reportedOn.isSet {
      return portrait.marks.contains(.reportTold)
        ? Phrase(
          zh: "\(portrait.reportedOn) 已报送逾期", en: "lateness reported on \(portrait.reportedOn)")
        : Phrase(
          zh: "曾报送，\(portrait.reportedOn) 起为历史记录",
          en: "reported once, over since \(portrait.reportedOn)")
    }
    return portrait.marks.contains(.reportTold)
      ? Phrase(zh: "已事先告知，尚未报送", en: "told beforehand, not reported yet")
      : Phrase(zh: "没有报送", en: "nothing reported")
  }
}
