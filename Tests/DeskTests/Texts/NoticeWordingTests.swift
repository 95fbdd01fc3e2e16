import Testing

@testable import Credit
@testable import Desk

@Suite("the wording of letters")
struct NoticeWordingTests {
  private func text(_ notice: Notice) -> NoticeText { TextSamples.text(of: notice) }

  private func happened(_ notice: Notice) -> Phrase { text(notice)[.happened][0] }

  @Test("a decision against the customer says whether a machine or a person made it")
  func decided() {
    for notice in TextSamples.all
    where notice.kind.isAdverse && notice.lock != .customer && notice.decision != 0 {
      let line = text(notice)[.decision].first ?? .empty
      let isAutomatic = line.zh.holds("自动作出") && line.en.holds("made automatically")
      let isByStaff = line.zh.holds("工作人员作出") && line.en.holds("of staff made this decision")
      #expect(isAutomatic != isByStaff, "\(notice.kind) \(line)")
      #expect(line.zh.holds("要求说明") && line.en.holds("explain it"), "\(line)")
      if notice.decider != .nobody { #expect(isByStaff) }
    }
  }

  @Test("an automatic decision offers a member of staff; a person's does not say it was a machine")
  func automatic() {
    #expect(text(TextSamples.cut)[.decision][0].zh.holds("也可要求由工作人员重新审核"))
    // What cannot be appealed cannot be decided again: only an explanation is promised.
    let warned = TextSamples.notices(of: .inactivityWarning)[0]
    #expect(text(warned)[.decision][0].zh.holds("要求由工作人员说明"))
    #expect(!text(warned)[.decision][0].zh.holds("重新审核"))
    let byHand = text(TextSamples.lockedByHand(.fraud))[.decision][0]
    #expect(byHand.zh == "本决定由工作人员作出。您可在 App“帮助”要求说明。")
    #expect(!byHand.en.holds("automatically"))
  }

  @Test("no letter of any kind uses a word that no letter may use")
  func forbidden() {
    for notice in TextSamples.all {
      let letter = text(notice)
      let parts = letter.sections.filter { $0.part != .reasons && $0.part != .actions }
      let words = parts.flatMap(\.lines).map { $0.zh + "\n" + $0.en.lowercased() }.joined()
      let more = ["界线", " our line", "1a2b3c4d", "用款过多暂停已"]
      for phrase in NoticeLint.foreignPhrases + NoticeLint.bannedPhrases + more {
        #expect(!words.holds(phrase), "\(notice.kind): \(phrase)")
      }
      #expect(!letter.text(.zh).holds("或可") && !letter.text(.zh).holds("策略"))
    }
  }

  @Test("every kind of notice has a letter of its own")
  func everyKind() {
    for kind in Notice.Kind.allCases {
      let letters = TextSamples.notices(of: kind).map { happened($0) }
      #expect(letters.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty }, "\(kind)")
    }
    let firsts = Notice.Kind.allCases.map { happened(TextSamples.notices(of: $0)[0]) }
    #expect(Set(firsts).count == firsts.count)
  }

  @Test("the rate: yearly first, named simple, the daily one beside it")
  func rate() {
    let opened = TextSamples.notices(of: .opened)[0]
    #expect(happened(opened).zh.holds("年利率 16.4 %（单利，日利率 0.045 %）"))
    #expect(happened(opened).en.holds("16.4 % a year (simple interest, 0.045 % a day)"))
    #expect(text(TextSamples.notices(of: .rateChanged)[0]).subject.en.holds("17.2 % a year"))
  }

  @Test("a lock of one's own: its end, no reproach, no appeal, no hotline")
  func ownLock() {
    let letter = text(TextSamples.ownLock)
    #expect(letter[.happened][0].zh.holds("将于3月13日 13:43解除，期间不能提前取消"))
    for part in [NoticePart.reasons, .source, .decision, .appeal, .outsideHelp] {
      #expect(letter[part].isEmpty, "\(part)")
    }
    #expect(!letter.text(.zh).holds("12378") && !letter.text(.en).holds("at the latest"))
  }

  @Test("barred: checked every day, lifted on the day; no day is promised")
  func barred() {
    let letter = text(TextSamples.notices(of: .barred)[0])
    #expect(letter[.nextCheck].map(\.zh) == ["我们每天复核，上述情况消除的当天即恢复。"])
  }

  @Test("the next date: who has to do something on it")
  func nextDates() {
    func next(_ notice: Notice) -> Phrase { text(notice)[.nextCheck].first ?? .empty }
    let declined = TextSamples.notices(of: .declined)[0]
    #expect(next(declined).zh == "8月30日起可再次申请。")
    let raise = TextSamples.notices(of: .raiseDeclined)[0]
    #expect(next(raise).zh == "4月6日我们自动重新评估，您不必再申请。")
    #expect(next(TextSamples.denied).en.holds("We look again by ourselves on 6 March"))
    #expect(next(TextSamples.cut).en.holds("every month by ourselves"))
    let withoutLine = TextSamples.notices(of: .appealResult).filter { $0.limitTo == .zero }
    #expect(withoutLine.count == 2)
    for notice in withoutLine { #expect(next(notice).zh.holds("8月30日起可再次申请")) }
  }

  @Test("what can be put right: apply again as soon as it is, and not before the day that counts")
  func applyOnceCured() {
    var notice = TextSamples.notices(of: .declined)[0]
    notice.nextCheck = notice.sent.day + 1
    notice.reasons = TextSamples.reasons([(.ID01, .documentDays, -3, 0)])
    let letter = text(notice)
    #expect(letter[.nextCheck].map(\.zh) == ["补正之后即可再次申请，最早3月4日。"])
    #expect(letter[.nextCheck][0].en.holds("as soon as this is put right, from 4 March"))
    #expect(NoticeLint.findings(in: letter, of: notice, from: TextSamples.lender).isEmpty)
  }

  @Test("a line closed for disuse may be applied for at once")
  func applyAtOnce() {
    var notice = TextSamples.notices(of: .closing)[1]
    notice.nextCheck = notice.effective
    #expect(text(notice)[.nextCheck].map(\.en) == ["You may apply again from 3 March."])
  }

  @Test("an appeal granted in part: all three limits, why not all, the second level")
  func partly() {
    let letter = text(TextSamples.partly)
    #expect(letter[.happened][0].zh.holds("额度由 ¥4,000 调回 ¥6,000（原 ¥7,000）"))
    #expect(
      letter[.happened][0].en.holds(
        "back from ¥4,000 to ¥6,000 (it was ¥7,000 before the decision)"))
    #expect(letter[.reasons].count == 1 && letter[.reasons][0].zh.holds("8 次"))
    #expect(letter[.appeal][0].zh.holds("第二次复议") && letter[.appeal][0].zh.holds("4月2日"))
    #expect(letter[.decision][0].zh.holds("工作人员"))
  }

  @Test("an appeal denied: what was observed, the second level, the next date")
  func denied() {
    let letter = text(TextSamples.denied)
    #expect(letter[.reasons].count == 1 && letter[.reasons][0].zh.holds("2 次"))
    #expect(!letter[.source].isEmpty && !letter[.nextCheck].isEmpty)
    #expect(letter[.appeal][0].en.holds("appeal once more"))
    #expect(letter[.outsideHelp][0].en.holds("12378"))
  }

  @Test("papers: for what, which, until when, and what happens without them")
  func papers() throws {
    let letter = text(try #require(TextSamples.papersForAppeal))
    #expect(
      letter[.happened][0].zh
        == "为核实您2月27日的复议，请在3月17日 18:00前上传收入证明、结清证明，其间我们的时限暂停；"
        + "逾期未收到，我们按现有材料决定。")
    #expect(letter[.happened][0].en.holds("To decide on your appeal of 27 February, please send"))
    #expect(letter[.happened][0].en.holds("if nothing arrives, we decide on what we have"))
    let purposes = TextSamples.notices(of: .papersAsked).map { happened($0).zh.prefix(12) }
    #expect(Set(purposes).count == purposes.count)
  }

  @Test("a review that changes nothing: since when, which question, and that nothing changes")
  func review() {
    let letter = text(TextSamples.reviewKept)
    let happened = letter[.happened][0]
    #expect(happened.zh.holds("2月28日开始的人工复核") && happened.en.holds("review of 28 February"))
    #expect(happened.zh.holds(CodeText.of(.DB05).title.zh))
    #expect(happened.zh.holds("不作任何调整"))
    #expect(letter[.unchanged][0].en == "Your limit, rate and loans stay as they are.")
    #expect(letter[.actions].map(\.zh) == ["无需操作。"])
  }

  @Test("once somebody has looked, no letter says that somebody is looking")
  func concluded() {
    let kept = text(TextSamples.suspicionKept)
    #expect(kept[.happened][0].zh.holds("资金核查继续有效"))
    #expect(!kept.text(.zh).holds("正在复核") && !kept[.actions].isEmpty)
    let denied = text(TextSamples.lockAppealDenied)
    #expect(denied[.actions][0].zh.holds("近90天其他机构查询不超过 4 次"))
    #expect(denied[.nextCheck].map(\.zh) == ["3月6日我们再次查看您的账户。"])
  }

  @Test("a broken plan: how much did not come, and to pay that; the plan itself is over")
  func brokenPlan() {
    let letter = text(TextSamples.notices(of: .planBroken)[0])
    #expect(letter[.happened][0].zh.holds("¥930 没有按期收到"))
    #expect(letter[.actions][0].zh == "尽快归还到期未还的 ¥930。")
    #expect(!letter.text(.zh).holds("7天内"))
  }

  @Test("lateness that closed the line: paying it does not reopen draws, nor after an appeal")
  func deniedWithoutLine() {
    var notice = TextSamples.denied
    notice.limitTo = .zero
    notice.reasons = TextSamples.reasons([(.RP01, .daysPastDue, 16, 1)])
    #expect(!text(notice).text(.en).holds("draws reopen"))
  }

  @Test("overdue: the day it was due, the penalty, the day of the report")
  func overdue() {
    let happened = happened(TextSamples.overdue)
    #expect(
      happened.zh
        == "应于3月2日归还的 ¥870.51 未到账。自3月3日起，逾期本金按年利率 24.6 %（日利率 0.0675 %）计罚息。"
        + "4月1日仍未还清，将报送征信。")
    #expect(happened.en.holds("penalty interest of 24.6 % a year (0.0675 % a day)"))
    let brief = self.happened(TextSamples.overdueBriefly)
    #expect(!brief.zh.holds("罚息") && !brief.zh.holds("征信") && brief.zh.holds("3月6日"))
  }

  @Test("money that served another purpose: papers clear it, no part of the debt is called")
  func purpose() {
    var notice = TextSamples.locked(.behaviour)
    notice.reasons = TextSamples.information(.US04)
    let letter = text(notice)
    #expect(letter[.actions][0].zh.holds("在复议中说明这笔钱的用途"))
    #expect(!letter.text(.zh).holds("15天"))
  }
}
