import Testing

@testable import Credit
@testable import Desk

@Suite("notices as the customer reads them")
struct NoticeTextTests {
  private func text(_ notice: Notice) -> NoticeText { TextSamples.text(of: notice) }

  @Test("every kind has nothing to object to", arguments: Notice.Kind.allCases)
  func clean(kind: Notice.Kind) {
    let notices = TextSamples.notices(of: kind)
    #expect(!notices.isEmpty)
    for notice in notices {
      let findings = NoticeLint.findings(in: text(notice), of: notice, from: TextSamples.lender)
      #expect(findings.isEmpty, "\(findings)\n\(text(notice).text(.zh))\n\(text(notice).text(.en))")
    }
  }

  /// A reason as its code tells it; the letter adds a capital and a full stop.
  private func reason(_ notice: Notice, _ index: Int) -> Phrase {
    let line = CodeText.line(
      notice.reasons[index], on: TextSamples.day, seenFrom: TextSamples.day,
      currency: TextSamples.lender.currency)
    return Phrase(zh: line.zh + "。", en: line.en.sentence + ".")
  }

  @Test("a cut in 中文, word for word")
  func cutInChinese() {
    let cut = TextSamples.cut
    #expect(
      text(cut).text(.zh) == """
        李*，您好

        您的额度自3月4日起由 ¥20,000 调整为 ¥12,000。

        已借的 ¥9,400、还款日和每期金额不变，随时可还。

        主要原因：
        1. \(reason(cut, 0).zh)
        2. \(reason(cut, 1).zh)

        \(text(cut)[.source][0].zh)

        本决定由系统按规则自动作出。您可在 App“帮助”要求说明，也可要求由工作人员重新审核。

        您可以：
        1. \(text(cut)[.actions][0].zh)
        2. \(text(cut)[.actions][1].zh)

        可在4月2日前通过 App 申请复议，附结清证明；由未参与决定的人员在5个工作日内（最晚4月9日）\
        答复。申请不会影响您的额度和信用。

        我们每月自动重新评估您的额度，6月6日起也包括提额；您不必申请。

        如仍有异议，可拨打12378。对征信记录有异议，征信机构应在20天内答复。

        通知编号 N-20250303-2-14，原因码 RP02 DB01，汐线消费金融，发送于 2025-03-03 05:31。
        我们不会索要验证码或密码；请只通过 App 或官方电话联系。
        """)
  }

  @Test("a lock in English, word for word, down to the draw that was not paid out")
  func lockInEnglish() {
    let lock = TextSamples.locked(.takeover)
    #expect(
      text(lock).text(.en) == """
        To 李*

        From 05:31 on 3 March new draws are paused (account protection). The draw of ¥9,800 has \
        not been paid out.

        The ¥9,400 that you owe, its due dates and amounts stay as they are; you can repay at any \
        time. This pause is not reported to the credit bureau.

        Main reasons:
        1. \(reason(lock, 0).en)
        2. \(reason(lock, 1).en)

        \(text(lock)[.source][0].en)

        This decision was made automatically, by fixed rules. Under Help in the app you can ask \
        us to explain it, and ask for a member of staff to look at it again.

        What you can do:
        1. If it was you: pass the face check; a specialist answers within 24 hours.
        2. If it was not: tap "Not me" and change the password.

        You can appeal in the app until 2 April; attach proof of identity. A member of staff who \
        took no part in the decision answers within 5 business days, by 9 April at the latest. \
        Asking never harms your line or your credit.

        If you still disagree, call 12378.

        Notice N-20250303-2-14, codes SE02 SE03, Tideline Consumer Finance, sent 2025-03-03 05:31.
        We never ask for codes or passwords; reach us in the app or by the official number only.
        """)
  }

  @Test("fraud and authorities: the category and the way out, never the datum")
  func withheld() {
    let text = text(TextSamples.locked(.compliance))
    #expect(text[.reasons].count == 2)
    #expect(text[.reasons].allSatisfy { !$0.zh.contains(where: \.isNumber) })
    #expect(text[.appeal].contains { $0.en.holds("identity and facts") })
    #expect(!text.text(.en).holds("300 %"))
  }

  @Test("a whole class of lines: nothing about the person")
  func classWide() throws {
    let notice = try #require(
      TextSamples.notices(of: .cut).first { $0.reasons.contains(.PF01) })
    let text = text(notice)
    #expect(text[.reasons].map(\.zh) == ["我们收紧了一整类额度，与您个人的还款表现无关。"])
    #expect(!text.text(.zh).holds("640"))
    #expect(text[.unchanged].map(\.en) == ["You owe nothing."])
  }

  @Test("a step for a whole class says that it is no personal fault, and cites nothing personal")
  func tightened() {
    for notice in TextSamples.notices(of: .tightened) {
      let text = text(notice)
      #expect(text[.unchanged][0].zh.holds("与您个人的还款表现无关"))
      #expect(text[.unchanged][0].en.holds("not about how you paid"))
      #expect(text[.reasons].allSatisfy { !$0.en.contains(where: \.isNumber) })
    }
  }

  @Test("a rule for a class: the personal data that it looked at, none, or not known")
  func classData() {
    func source(_ notice: Notice) -> Phrase { text(notice)[.source][0] }
    #expect(
      source(TextSamples.tightenedByIncome)
        == Phrase(
          zh: "数据来源：适用于一整类额度的统一规则；用到您的数据：当前额度、月收入、信用评估结果。",
          en: "Data used: a rule for a whole class of lines; of your data it looks at: limit, "
            + "monthly income, our assessment of your credit."))
    #expect(
      source(TextSamples.tightenedByEconomy).en
        == "Data used: a rule for a whole class of lines and no personal data of yours.")
    // What makes the group is looked at, too.
    #expect(source(TextSamples.tightenedByGroup).zh.holds("用到您的数据：注册时长"))
    #expect(source(TextSamples.tightened).en == "Data used: a rule for a whole class of lines.")
  }

  @Test(
    "what lifts a lock stands in its letter",
    arguments: [
      (Lock.Kind.customer, "it ends by itself"),
      (.classWide, "the economy is back to normal"),
      (.pressure, "keep it for 180 days"), (.overBorrowing, "it ends by itself in time"),
      (.multiLender, "inquiries in 90 days at most 4 and new outside loans in 8 weeks at most 1"),
      (.scoreFall, "once the cause is gone"), (.document, "Upload a valid document"),
      (.consent, "Give the consent again"), (.security, "pass the face check"),
      (.delinquency, "Pay what is overdue"), (.behaviour, "Send invoices"),
      (.takeover, "a specialist answers within 24 hours"),
      (.fraud, "Our staff are reviewing it, and it takes two of them to decide"),
      (.compliance, "two members of staff check them"),
    ])
  func lifts(kind: Lock.Kind, words: String) {
    let actions = text(TextSamples.locked(kind))[.actions].map(\.en).joined(separator: " ")
    #expect(actions.holds(words), "\(actions)")
  }

  @Test("fraud for good: category, date and route; never the rule")
  func forGood() {
    for notice in TextSamples.notices(of: .lockedForGood) where notice.reasons.contains(.FR01) {
      let text = text(notice)
      #expect(text[.decision][0].en.holds("Two members of staff made this decision."))
      #expect(text[.reasons].allSatisfy { !$0.zh.contains(where: \.isNumber) })
      #expect(text[.appeal][0].en.holds("identity and facts"))
      #expect(text[.actions][0].en.holds("once an appeal is granted"))
    }
  }

  @Test("an explanation explains one thing, and each another")
  func lessons() {
    let texts = TextSamples.notices(of: .education).map { text($0)[.explanation] }
    #expect(texts.count == Notice.Topic.allCases.count && Set(texts).count == texts.count)
  }

  @Test("a plan: what it costs each month before anybody says yes, and what is paused meanwhile")
  func plans() {
    let offer = text(TextSamples.notices(of: .planOffered)[0])
    #expect(offer[.explanation][0].en.holds("18, for example, would be about ¥930 each"))
    let began = text(TextSamples.notices(of: .planBegan)[0])
    #expect(began[.happened][0].zh.holds("分 18 期，每期 ¥930，首期4月2日到期"))
    #expect(began[.explanation][0].zh.holds("不催收"))
  }

  @Test("an invitation: loan note, risks, sample plan, and the way to have no more")
  func invitation() {
    let text = text(TextSamples.notices(of: .invitation)[0])
    for part in [NoticePart.explanation, .risk, .plan, .optOut] {
      #expect(!text[part].isEmpty, "\(part)")
    }
  }

  @Test("the lender's own reckoning is not told: the reason stands with its date alone")
  func reckoning() {
    let text = text(TextSamples.locked(.scoreFall))
    #expect(!text.text(.en).holds("24.00 %") && !text.text(.zh).holds("决策树"))
    #expect(text[.reasons][1].en.holds("(as of 3 March)"))
  }

  @Test("a lock by hand comes with the right to its grounds")
  func byHand() throws {
    let byHand = TextSamples.notices(of: .locked).filter {
      $0.reasons.count == 0 && $0.lock != .customer
    }
    #expect(byHand.count == Lock.Kind.allCases.count - 1)
    for notice in byHand {
      #expect(text(notice)[.reasons].first?.en.holds("exact grounds in writing") == true)
    }
  }

  @Test("a mistake is called a mistake, with an apology")
  func corrected() {
    let text = text(TextSamples.notices(of: .corrected)[0])
    #expect(text[.happened].first?.zh == "我们判断有误，已于3月3日 05:31解除您额度上的“异常登录保护”。对造成的不便，我们向您道歉。")
  }

  @Test("the second denial says what is missing and the next date, and offers no third appeal")
  func finalDenial() throws {
    let notice = try #require(
      TextSamples.notices(of: .appealResult).first { $0.reasons.contains(.PR02) })
    let text = text(notice)
    #expect(text[.reasons].first?.en.holds("The request brought no new facts") == true)
    #expect(text[.nextCheck].first?.zh.holds("8月30日") == true)
    #expect(text[.appeal].isEmpty)
  }

  @Test("the sample plan of an invitation is the plan a draw would have")
  func plan() {
    let notice = TextSamples.notices(of: .invitation)[0]
    let plan = RepaymentPlan(
      RepaymentTerms(
        amount: .whole(10_000), months: 6, rate: DailyRate(millionths: 450),
        method: .equalInstalments, from: TextSamples.day, dueDay: 3))
    let lines = text(notice)[.plan]
    #expect(lines.count == 7)
    #expect(lines[0].zh.holds(Figures.amount(plan.totalInterest)))
    for (instalment, line) in zip(plan.instalments, lines.dropFirst()) {
      #expect(line.zh.holds(instalment.due.description))
      #expect(line.en.holds(Figures.amount(instalment.amount)))
    }
  }

  @Test("another country: its money, and no hotline of the mainland")
  func elsewhere() {
    let lender = Lender(
      TextSamples.policy(currency: "TWD"), name: Phrase(zh: "台北银行", en: "Taipei Bank"))
    let text = TextSamples.text(of: TextSamples.cut, lender: lender)
    #expect(text.text(.zh).holds("NT$12,000"))
    #expect(!text.text(.zh).holds("12378") && !text.text(.en).holds("20 days"))
    #expect(text.text(.en).holds("Taipei Bank"))
    #expect(NoticeLint.findings(in: text, of: TextSamples.cut, from: lender).isEmpty)
  }

  @Test("a date of another year names its year; the name is masked")
  func yearAndName() {
    var notice = TextSamples.cut
    notice.nextCheck = Day(number: 20_500)
    #expect(text(notice)[.nextCheck].map(\.zh) == ["我们每月自动重新评估您的额度，2026年2月16日起也包括提额；您不必申请。"])
    #expect(text(notice).recipient == "李*")
  }

  @Test("no notice names its hidden cap, and each has a line for the inbox")
  func inbox() {
    for notice in TextSamples.all {
      let text = text(notice)
      #expect(text.number == "N-20250303-2-14")
      #expect(!text.subject.isEmpty)
      #expect(!text.text(.zh).holds("隐性") && !text.text(.en).holds("hidden"))
    }
    #expect(text(TextSamples.cut).subject.zh == "降额 · 20,000 → 12,000")
  }
}
