import Testing

@testable import Credit
@testable import Desk

@Suite("a letter promises only what the lender will do")
struct NoticeTruthTests {
  private func text(_ notice: Notice) -> NoticeText { TextSamples.text(of: notice) }

  private func whole(_ notice: Notice) -> String { text(notice).text(.en) }

  @Test("closed for fraud: for good, by two people; nothing of dates and amounts that stay")
  func closedForFraud() {
    let letter = whole(TextSamples.closedForFraud)
    #expect(letter.holds("This has no end date; you cannot apply again."))
    #expect(letter.holds("repay the ¥9,400 that you owe at any time; a letter about it follows"))
    #expect(letter.holds("Two members of staff made this decision."))
    #expect(!letter.holds("dates and amounts stay") && letter.holds("on identity and facts"))
    let other = TextSamples.notices(of: .closing)[0]
    #expect(!whole(other).holds("cannot apply again") && whole(other).holds("stay as they are"))
  }

  @Test("a debt that is called in falls due in its instalments all the same")
  func debtCalled() {
    let letter = text(TextSamples.notices(of: .debtCalled)[0])
    #expect(letter[.unchanged][0].en.holds("stays due in the instalments agreed"))
    #expect(letter[.happened][0].en.holds("closing letter of 3 March"))
  }

  @Test("a lock with conditions does not promise its end; a lock without them does")
  func lockEnds() {
    let letter = whole(TextSamples.heldForMonth)
    #expect(
      letter.holds(
        "it is renewed once at most, and after that only a member of staff can keep it"))
    #expect(!text(TextSamples.heldForMonth)[.happened][0].en.holds("at the latest"))
    #expect(
      letter.holds("2. \(CodeText.remedy(of: TextSamples.heldForMonth.reasons[0]).en.sentence)."))
    #expect(whole(TextSamples.locked(.security)).holds("This ends by itself at 08:31 on 3 March"))
    let renewed = TextSamples.notices(of: .lockRenewed).first { $0.lock == .multiLender }
    #expect(
      renewed.map(whole)?.holds("after 05:31 on 2 April only a member of staff can keep it") == true
    )
  }

  @Test("a lock that a person keeps: which, why, what lifts it, until when")
  func lockKept() {
    let letter = text(TextSamples.lockKept)
    let happened = letter[.happened][0].en
    #expect(happened.holds("we looked into this: \(CodeText.of(.DB01).title.en)"))
    #expect(happened.holds("the many-lenders pause stays"))
    #expect(happened.holds("if it still holds on 2 April, a member of staff decides again"))
    #expect(letter[.actions][0].en.holds("inquiries in 90 days at most 4"))
  }

  @Test("after a lock: the limit that holds, and what of it is free")
  func unlocked() {
    let letters = TextSamples.unlocked.map(text)
    #expect(
      letters[0][.happened][0].en.holds("from ¥20,000 to ¥12,000; you can draw ¥3,940 of it."))
    #expect(letters[1][.happened][0].en.holds("Your limit is ¥20,000; you can draw ¥10,600 of it."))
    #expect(letters[2][.happened][0].en.holds("you cannot draw any of it at present (-¥1,200)"))
    #expect(
      letters.map { $0[.actions][0].en.holds("Draw and repay as usual") } == [true, true, false])
  }

  @Test("paused while a plan runs: no reproach, no advice to ask for one, the day it ends")
  func pausedForPlan() {
    let letter = whole(TextSamples.pausedForPlan)
    #expect(letter.holds("paused while your repayment plan runs: from 3 March until 24 September."))
    #expect(!letter.holds(CodeText.of(.RP05).title.en) && !letter.holds("new arrangement"))
    #expect(letter.holds("draws reopen by themselves on 24 September"))
    let other = TextSamples.locked(.pressure)
    #expect(text(other)[.reasons].count == 1 && !whole(other).holds("repayment plan runs"))
  }

  @Test("a document: its last day, before and after")
  func document() {
    let letters = TextSamples.notices(of: .documentExpiring).map { text($0)[.happened][0].en }
    #expect(
      letters[0].holds("expires on 2 April; without a new one, new draws are paused from 2 May"))
    #expect(
      letters[1].holds("expired on 2 March; without a new one, new draws are paused from 1 April"))
  }

  @Test("half an appeal against a cut to come: from when, and that the lower one is off")
  func milderCut() {
    let letter = text(TextSamples.milderCut)[.happened][0].en
    #expect(letter.holds("From 29 March your limit is ¥12,000, not the lower one"))
    #expect(!letter.holds("Your limit is now"))
  }

  @Test(
    "a remedy helps as soon as it says",
    arguments: [
      (ReasonCode.DB06, "make no new draws for 7 days", "after 7 days"),
      (.RP01, "pay what is overdue", "draws reopen once it is paid"),
      (.PF01, "send proof of income", "once it is decided in your favour"),
    ])
  func remedies(code: ReasonCode, remedy: String, duration: String) {
    #expect(CodeText.of(code).remedy.en.holds(remedy))
    #expect(CodeText.of(code).duration.en == duration)
  }

  @Test("paying what is late does not reopen a line that is closed")
  func closedWhileLate() {
    let letter = whole(TextSamples.notices(of: .closing)[0])
    #expect(letter.holds("1. \(CodeText.of(.RP01).remedy.en.sentence)."))
    #expect(!letter.holds("draws reopen"))
  }
}
