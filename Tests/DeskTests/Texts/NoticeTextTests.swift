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
      let findings = NoticeLint.findings(in: text(notice), of: notice)
      #expect(findings.isEmpty, "\(findings)\n\(text(notice).text(.zh))\n\(text(notice).text(.en))")
    }
  }

  @Test("a cut in 中文, word for word")
  func cutInChinese() {
    #expect(
      text(TextSamples.cut).text(.zh) == """
        李*，您好

        您的额度自3月4日起由 ¥20,000 调整为 ¥12,000。

        已借的 ¥9,400、还款日和每期金额不变，随时可还。

        主要原因：
        1. 近12个月晚还 1 次，需没有晚还（截至3月3日）。
        2. 近90天申请借款 8 次，需少于 6 次（截至3月3日）。

        数据来源：本产品的使用和还款记录，见“账单”；征信记录，您每年可免费查询两次。

        您可以：
        1. 接下来每期按时还款（见效：3至6个月）。
        2. 近期减少新的申请（见效：3至6个月）。

        可在4月2日前通过 App 申请复议，附结清证明；由未参与决定的人员在5个工作日内（最晚4月9日）\
        答复。申请不会影响您的额度和信用。

        6月6日起可再评估提额。

        如仍有异议，可拨打12378。对征信记录有异议，征信机构应在20天内答复。

        通知编号 N-20250303-2-14，原因码 RP02 DB01，策略 1a2b3c4d，汐线消费金融，发送于 2025-03-03 05:31。
        我们不会索要验证码或密码；请只通过 App 或官方电话联系。
        """)
  }

  @Test("a lock in English, word for word, down to the draw that was not paid out")
  func lockInEnglish() {
    #expect(
      text(TextSamples.locked(.takeover)).text(.en) == """
        To 李*

        You cannot draw for now, from 05:31 on 3 March (account protection). The draw of ¥9,800 \
        has not been paid out.

        The ¥9,400 that you owe, its due dates and amounts stay as they are; you can repay at any \
        time. This pause is not reported to the credit bureau.

        Main reasons:
        1. The last sign-in was 1,300 km from your usual city (as of 3 March).
        2. Your security details were changed 1 time in 7 days (as of 3 March).

        Data used: sign-in records, under Security.

        What you can do:
        1. If it was you: pass the face check; a specialist answers within 24 hours.
        2. If it was not: tap "Not me" and change the password.

        You can appeal in the app until 2 April; attach proof of identity. A person who took \
        no part in the decision answers within 5 business days, by 9 April at the latest. Asking \
        never harms your line or your credit.

        If you still disagree, call 12378.

        Notice N-20250303-2-14, codes SE02 SE03, policy 1a2b3c4d, Tideline Consumer Finance, sent \
        2025-03-03 05:31.
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
      #expect(
        text[.source].map(\.en) == [
          "Data used: a rule for a whole class of lines and no personal data of yours."
        ])
      #expect(text[.reasons].allSatisfy { !$0.en.contains(where: \.isNumber) })
    }
  }

  @Test(
    "what lifts a lock stands in its letter",
    arguments: [
      (Lock.Kind.customer, "ends by itself once its time is up"),
      (.classWide, "state of the economy being normal"),
      (.pressure, "keep it for 180 days"), (.overBorrowing, "it ends by itself in time"),
      (.multiLender, "inquiries in 90 days at most 4 and new outside loans in 8 weeks at most 1"),
      (.scoreFall, "once the cause is gone"), (.document, "Upload a valid document"),
      (.consent, "Give the consent again"), (.security, "pass the face check"),
      (.delinquency, "Pay what is overdue"), (.behaviour, "Send invoices"),
      (.takeover, "a specialist answers within 24 hours"), (.fraud, "two people decide"),
      (.compliance, "two people look at them"),
    ])
  func lifts(kind: Lock.Kind, words: String) {
    let actions = text(TextSamples.locked(kind))[.actions].map(\.en).joined(separator: " ")
    #expect(actions.holds(words), "\(actions)")
  }

  @Test("fraud for good: category, date and route; never the rule")
  func forGood() {
    for notice in TextSamples.notices(of: .lockedForGood) where notice.reasons.contains(.FR01) {
      let text = text(notice)
      #expect(text[.happened][0].en.holds("as two people decided"))
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

  @Test("a plan: what it costs each month before anybody says yes, and what rests meanwhile")
  func plans() {
    let offer = text(TextSamples.notices(of: .planOffered)[0])
    #expect(offer[.explanation][0].en.holds("18, for one, would be about ¥930 each"))
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
    #expect(text[.happened].first?.zh == "我们判断有误：您的异常登录保护已于3月3日 05:31解除。对造成的不便，我们向您道歉。")
  }

  @Test("the second denial says what is missing and the next date, and offers no third appeal")
  func finalDenial() throws {
    let notice = try #require(
      TextSamples.notices(of: .appealResult).first { $0.reasons.contains(.PR02) })
    let text = text(notice)
    #expect(text[.happened].first?.en.holds("the request brought no new facts") == true)
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
    #expect(NoticeLint.findings(in: text, of: TextSamples.cut).isEmpty)
  }

  @Test("a date of another year names its year; the name is masked")
  func yearAndName() {
    var notice = TextSamples.cut
    notice.nextCheck = Day(number: 20_500)
    #expect(text(notice)[.nextCheck].map(\.zh) == ["2026年2月16日起可再评估提额。"])
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
