import Testing

@testable import Credit
@testable import Desk

@Suite("cases and the line in words")
struct CaseTextTests {
  private func matter(_ opening: Case.Opening = Case.Opening()) -> Case {
    Case(
      number: 1, kind: .appeal, opened: TextSamples.sent,
      due: Moment(TextSamples.day + 1, minute: 331), opening)
  }

  @Test("the clock: time left, time over, standing still")
  func clock() throws {
    var matter = matter()
    #expect(
      CaseText.clock(matter, at: TextSamples.sent) == Phrase(zh: "还剩 24 小时", en: "due in 24 h"))
    let late = Moment(TextSamples.day + 3, minute: 331)
    #expect(CaseText.clock(matter, at: late) == Phrase(zh: "已超时 2 天", en: "2 d over"))
    try matter.askPapers(by: Staff(1), on: TextSamples.day)
    #expect(CaseText.clock(matter, at: late).en == "clock stopped")
    #expect(CaseText.number(account: 2, matter) == "C-2-1")
  }

  @Test("a case in one sentence")
  func sentence() throws {
    var opening = Case.Opening(decision: 3, proposal: .cut, level: 2, isUrgent: true)
    opening.code = .RP02
    var matter = matter(opening)
    try matter.claim(by: Staff(1))
    #expect(
      CaseText.sentence(matter, staff: ["Wang"]).en
        == "urgent second appeal RP02: claimed by Wang; proposed: cut the limit.")
    #expect(CaseText.sentence(matter, staff: ["王芳"]).zh == "紧急第二次复议 RP02：由王芳处理；建议：降低额度。")
    matter.escalate()
    #expect(CaseText.sentence(matter, staff: []).en.hasSuffix("; escalated."))
  }

  @Test("the line with its dates")
  func line() {
    let day = TextSamples.day
    #expect(
      LineText.standing(.closing(.credit, again: day + 180), seenFrom: day)
        == Phrase(
          zh: "信用原因：已停用，待结清，8月30日起可再次申请",
          en: "credit: closed, running off; may apply again from 30 August"))
    #expect(
      LineText.standing(
        .closing(.compliance, again: day + 180), under: .barredForGood, seenFrom: day
      ).en == "compliance: closed, running off; barred for good")
    #expect(LineText.standing(.active, seenFrom: day).en == "open")
    let lock = Lock(.security, since: day, until: Moment(day, minute: 511))
    #expect(
      LockText.sentence(lock, seenFrom: day).en
        == "password lock since 3 March, ends by itself at 08:31 on 3 March.")
    #expect(
      LockText.sentence(lock, .conditions, seenFrom: day).en
        == "password lock since 3 March, renewed once or ended at 08:31 on 3 March.")
  }

  @Test(
    "score bands",
    arguments: [
      (0, "not scored"), (350, "poor"), (549, "poor"), (550, "medium"), (600, "good"),
      (650, "very good"), (699, "very good"), (700, "excellent"), (950, "excellent"),
    ])
  func bands(score: Int, word: String) {
    #expect(ScoreText.band(score).en == word)
  }
}
