package import Credit

/// Locks in words.
package enum LockText {
  /// A word for a narrow column: at most four columns of 中文, six letters.
  package static func word(_ kind: Lock.Kind) -> Phrase {
    switch kind {
    case .customer: Phrase(zh: "自锁", en: "self")
    case .classWide: Phrase(zh: "统一", en: "class")
    case .pressure: Phrase(zh: "压力", en: "strain")
    case .overBorrowing: Phrase(zh: "过借", en: "heavy")
    case .multiLender: Phrase(zh: "多头", en: "many")
    case .scoreFall: Phrase(zh: "评分", en: "score")
    case .document: Phrase(zh: "证件", en: "ID")
    case .consent: Phrase(zh: "授权", en: "assent")
    case .security: Phrase(zh: "密码", en: "pass")
    case .device: Phrase(zh: "设备", en: "device")
    case .delinquency: Phrase(zh: "逾期", en: "late")
    case .behaviour: Phrase(zh: "用途", en: "use")
    case .takeover: Phrase(zh: "盗用", en: "theft")
    case .fraud: Phrase(zh: "资金", en: "fraud")
    case .compliance: Phrase(zh: "合规", en: "law")
    }
  }

  /// What the lock is called.
  package static func name(_ kind: Lock.Kind) -> Phrase {
    switch kind {
    case .customer: Phrase(zh: "本人自锁", en: "self-lock")
    case .classWide: Phrase(zh: "统一暂停", en: "class-wide pause")
    case .pressure: Phrase(zh: "还款压力暂停", en: "repayment pause")
    case .overBorrowing: Phrase(zh: "用款过多暂停", en: "heavy-use pause")
    case .multiLender: Phrase(zh: "多头借款暂停", en: "many-lenders pause")
    case .scoreFall: Phrase(zh: "信用分暂停", en: "score pause")
    case .document: Phrase(zh: "证件过期暂停", en: "document pause")
    case .consent: Phrase(zh: "授权缺失暂停", en: "consent pause")
    case .security: Phrase(zh: "密码保护", en: "password lock")
    case .device: Phrase(zh: "异常登录保护", en: "sign-in lock")
    case .delinquency: Phrase(zh: "逾期锁定", en: "overdue lock")
    case .behaviour: Phrase(zh: "交易核查", en: "payment check")
    case .takeover: Phrase(zh: "盗用保护", en: "account protection")
    case .fraud: Phrase(zh: "资金核查", en: "money-flow check")
    case .compliance: Phrase(zh: "合规核查", en: "compliance hold")
    }
  }

  /// How final a lock is.
  package static func phase(_ phase: Lock.Phase) -> Phrase {
    switch phase {
    case .temporary: Phrase(zh: "暂时", en: "for a time")
    case .renewed: Phrase(zh: "已续期一次", en: "renewed once")
    case .proposedForGood: Phrase(zh: "已提议长期锁定，待第二人", en: "proposed for good, second person due")
    case .forGood: Phrase(zh: "长期锁定", en: "for good")
    }
  }

  /// A lock that holds, in one sentence; with conditions it is renewed or kept, where one without
  /// them ends.
  package static func sentence(
    _ lock: Lock, _ release: LockTerms.Release? = nil, seenFrom reader: Day
  ) -> Phrase {
    let since = DayText.prose(lock.since, seenFrom: reader)
    var held = Phrase(
      zh: "\(name(lock.kind).zh)，自\(since.zh)起", en: "\(name(lock.kind).en) since \(since.en)")
    if lock.phase != .temporary {
      held = held + Phrase(zh: "，\(phase(lock.phase).zh)", en: ", \(phase(lock.phase).en)")
    }
    guard lock.until.isSet else { return held + Phrase(zh: "。", en: ".") }
    let until = DayText.prose(lock.until, seenFrom: reader)
    guard release == .conditions else {
      return held + Phrase(zh: "，\(until.zh)自动解除。", en: ", ends by itself at \(until.en).")
    }
    return lock.phase == .temporary
      ? held + Phrase(zh: "，\(until.zh)续期一次或解除。", en: ", renewed once or ended at \(until.en).")
      : held + Phrase(zh: "，\(until.zh)由人决定。", en: ", decided on by a person at \(until.en).")
  }

  /// What lifts a kind of lock.
  package static func release(_ release: LockTerms.Release) -> Phrase {
    switch release {
    case .faceCheck: Phrase(zh: "本人人脸验证", en: "the customer's face check")
    case .review: Phrase(zh: "人工复核", en: "a person's review")
    case .appeal: Phrase(zh: "提交材料复议", en: "an appeal with papers")
    case .payment: Phrase(zh: "还清逾期", en: "paying what is overdue")
    case .staff: Phrase(zh: "仅由工作人员", en: "staff only")
    case .conditions: Phrase(zh: "条件满足后自动解除", en: "by itself once the conditions are met")
    case .expiry: Phrase(zh: "到时自动解除", en: "by itself when the time is up")
    case .consent: Phrase(zh: "重新授权", en: "giving the consent again")
    case .document: Phrase(zh: "出示有效证件", en: "a valid identity document")
    case .customer: Phrase(zh: "到时后由本人解除", en: "the customer, once the time is up")
    case .plan: Phrase(zh: "按还款安排还满观察期", en: "keeping the plan for its watch period")
    }
  }

  /// What lifts a lock of a file, with the conditions that must hold; while a plan runs, its day.
  package static func lifts(_ lock: Lock, of file: CreditFile, under policy: Policy) -> Phrase {
    guard lock.kind == .pressure, file.replan.isActive, lock.phase != .forGood else {
      return lifts(lock, policy.terms(of: lock.kind), Currency(code: policy.currency))
    }
    let day = file.replan.grantedOn + policy.plans.watchDays
    return Phrase(zh: "按还款安排还到 \(day)", en: "keeping the plan until \(day)")
  }

  /// What lifts a lock, with the conditions that must hold, for the desk.
  package static func lifts(_ lock: Lock, _ terms: LockTerms, _ currency: Currency) -> Phrase {
    guard lock.phase != .forGood else { return onlyAppeal }
    let clauses = terms.liftWhen.map { condition($0, currency) }
    let when =
      clauses.isEmpty
      ? .empty
      : Phrase(zh: "：", en: ": ") + clauses.joined(zh: "，且", en: " and ")
    if terms.release == .plan, !clauses.isEmpty {
      let plan = Phrase(zh: "；或", en: "; or ") + release(.plan)
      return Phrase(zh: "自动解除", en: "by itself") + when + plan
    }
    let eyes = terms.fourEyes ? Phrase(zh: "（须会签）", en: " (four eyes)") : .empty
    return release(terms.release) + when + eyes
  }

  /// The same for a narrow place: of conditions only themselves.
  package static func way(_ lock: Lock, of file: CreditFile, under policy: Policy) -> Phrase {
    let terms = policy.terms(of: lock.kind)
    let isByConditions = [.conditions, .plan].contains(terms.release) && !terms.liftWhen.isEmpty
    let isForPlan = lock.kind == .pressure && file.replan.isActive
    guard lock.phase != .forGood, isByConditions, !isForPlan else {
      return lifts(lock, of: file, under: policy)
    }
    return terms.liftWhen.map { condition($0, Currency(code: policy.currency)) }
      .joined(zh: "，且", en: " and ")
  }

  /// What ends what is for good.
  package static let onlyAppeal = Phrase(
    zh: "仅由复议或数据更正解除", en: "only an appeal, or data proved wrong")

  /// A condition as a clause that prose can take: `近90天其他机构查询不超过 3 次`.
  package static func condition(_ condition: Condition, _ currency: Currency) -> Phrase {
    let characteristic = condition.characteristic
    let name = CharacteristicText.name(characteristic)
    let value = CharacteristicText.short(condition.threshold, characteristic, currency)
    let word = comparison(condition.comparison)
    return Phrase(
      zh: "\(name.zh)\(word.zh) \(value.zh)", en: "\(name.en) \(word.en) \(value.en)")
  }

  private static func comparison(_ comparison: Condition.Comparison) -> Phrase {
    switch comparison {
    case .atLeast: Phrase(zh: "不少于", en: "at least")
    case .atMost: Phrase(zh: "不超过", en: "at most")
    case .above: Phrase(zh: "高于", en: "above")
    case .below: Phrase(zh: "低于", en: "below")
    case .equal: Phrase(zh: "为", en: "being")
    }
  }

  /// What ended a lock of these terms: what gives a consent or a document back is called by name.
  package static func lift(_ cause: LiftCause, _ terms: LockTerms) -> Phrase {
    guard cause == .conditions, [.consent, .document].contains(terms.release) else {
      return lift(cause)
    }
    return release(terms.release)
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
    case .conditions: Phrase(zh: "条件满足，自动解除", en: "conditions met")
    case .plan: Phrase(zh: "还款安排已履行观察期", en: "plan kept for its watch period")
    case .lineEnded: Phrase(zh: "额度已结束", en: "the line ended")
    }
  }
}

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
