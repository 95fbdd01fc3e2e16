package import Credit

/// Locks in words.
package enum LockText {
  /// A word for a narrow column: at most four columns of 中文, six letters.
  package static func word(_ kind: Lock.Kind) -> Phrase {
    switch kind {
    case .security: Phrase(zh: "密码", en: "pass")
    case .device: Phrase(zh: "设备", en: "device")
    case .delinquency: Phrase(zh: "逾期", en: "late")
    case .behaviour: Phrase(zh: "用途", en: "use")
    case .takeover: Phrase(zh: "盗用", en: "theft")
    case .compliance: Phrase(zh: "合规", en: "law")
    }
  }

  /// What the lock is called.
  package static func name(_ kind: Lock.Kind) -> Phrase {
    switch kind {
    case .security: Phrase(zh: "密码保护", en: "password lock")
    case .device: Phrase(zh: "异常登录保护", en: "sign-in lock")
    case .delinquency: Phrase(zh: "逾期锁定", en: "overdue lock")
    case .behaviour: Phrase(zh: "交易核查", en: "payment check")
    case .takeover: Phrase(zh: "盗用保护", en: "account protection")
    case .compliance: Phrase(zh: "合规核查", en: "compliance hold")
    }
  }

  /// A lock that holds, in one sentence.
  package static func sentence(_ lock: Lock, seenFrom reader: Day) -> Phrase {
    let since = DayText.prose(lock.since, seenFrom: reader)
    let held = Phrase(
      zh: "\(name(lock.kind).zh)，自\(since.zh)起", en: "\(name(lock.kind).en) since \(since.en)")
    guard lock.until.isSet else { return held + Phrase(zh: "。", en: ".") }
    let until = DayText.prose(lock.until, seenFrom: reader)
    return held + Phrase(zh: "，\(until.zh)自动解除。", en: ", ends by itself at \(until.en).")
  }

  /// What lifts a kind of lock.
  package static func release(_ release: LockTerms.Release) -> Phrase {
    switch release {
    case .faceCheck: Phrase(zh: "本人人脸验证", en: "the customer's face check")
    case .review: Phrase(zh: "人工复核", en: "a person's review")
    case .appeal: Phrase(zh: "提交材料复议", en: "an appeal with papers")
    case .payment: Phrase(zh: "还清逾期", en: "paying what is overdue")
    case .staff: Phrase(zh: "仅由工作人员", en: "staff only")
    }
  }

  /// What ended a lock.
  package static func lift(_ cause: LiftCause) -> Phrase {
    switch cause {
    case .expired: Phrase(zh: "到时自动解除", en: "ended by itself")
    case .selfService: Phrase(zh: "本人验证通过", en: "the customer's own check")
    case .paid: Phrase(zh: "逾期已还清", en: "overdue amount paid")
    case .review: Phrase(zh: "人工复核解除", en: "lifted by review")
    case .appeal: Phrase(zh: "复议支持", en: "appeal granted")
    case .staff: Phrase(zh: "工作人员解除", en: "lifted by staff")
    }
  }
}
