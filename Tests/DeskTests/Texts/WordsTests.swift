import Cells
import Credit
import Testing

@testable import Desk

@Suite("numbers, days and names as people read them")
struct WordsTests {
  @Test(
    "whole numbers",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (12_000, "12,000"),
      (1_234_567, "1,234,567"), (-7_500, "-7,500"), (-100, "-100"),
    ])
  func grouped(number: Int, text: String) {
    #expect(Figures.grouped(number) == text)
  }

  @Test("amounts: fen only where there are some")
  func amounts() {
    #expect(Figures.amount(.whole(12_000)) == "12,000")
    #expect(Figures.amount(fen: 1_200_050) == "12,000.50")
    #expect(Figures.amount(fen: -105) == "-1.05")
    #expect(Figures.change(fen: 50_000) == "+500" && Figures.change(fen: -50_000) == "-500")
    #expect(
      Figures.change(fen: 0) == "0" && Figures.signed(3) == "+3" && Figures.signed(-3) == "-3")
  }

  @Test(
    "currencies",
    arguments: [
      ("CNY", "¥12,000.50"), ("TWD", "NT$12,000.50"), ("USD", "$12,000.50"),
      ("CHF", "CHF 12,000.50"),
    ])
  func currency(code: String, text: String) {
    #expect(Currency(code: code).text(fen: 1_200_050) == text)
    #expect(Currency(code: code).text(fen: -1_200_050) == "-" + text)
  }

  @Test(
    "large amounts in few columns",
    arguments: [
      (95_000, "950"), (999_900, "9,999"), (4_125_000, "41.2K"), (41_200_000_000, "412.0M"),
      (310_000_000_000, "3.1B"), (-4_125_000, "-41.2K"),
    ])
  func compact(fen: Int, text: String) {
    #expect(Figures.compact(fen: fen) == text)
  }

  @Test("rates: a day as agreed, a year times 365")
  func rates() {
    let usual = DailyRate(millionths: 450)
    #expect(Figures.rate(usual) == "0.045 %" && Figures.yearly(usual) == "16.4 %")
    #expect(Figures.daily(usual) == Phrase(zh: "0.045 %/日", en: "0.045 %/d"))
    #expect(Figures.rate(DailyRate(millionths: 375)) == "0.0375 %")
    #expect(Figures.rate(DailyRate(millionths: 12_000)) == "1.200 %")
    #expect(Figures.yearly(DailyRate(millionths: 500)) == "18.3 %")
    #expect(Figures.percent(78) == "78 %" && Figures.perTenThousand(158) == "1.58 %")
  }

  @Test("days in prose name the year only where it differs")
  func days() throws {
    let day = try #require(Day("2025-07-01"))
    #expect(DayText.prose(day, seenFrom: day) == Phrase(zh: "7月1日", en: "1 July"))
    let other = try #require(Day("2024-12-31"))
    #expect(DayText.prose(day, seenFrom: other) == Phrase(zh: "2025年7月1日", en: "1 July 2025"))
    #expect(DayText.prose(Day.none, seenFrom: day) == Phrase(both: "-"))
    #expect(DayText.prose(Moment(day, minute: 331), seenFrom: day).en == "05:31 on 1 July")
    #expect(DayText.weekday(day) == Phrase(zh: "周二", en: "Tue"))
  }

  @Test(
    "spans of time",
    arguments: [
      (50, "50 min"), (60, "1 h"), (2_879, "47 h"), (2_880, "2 d"), (-180, "3 h"),
    ])
  func spans(minutes: Int, text: String) {
    #expect(DayText.span(minutes: minutes).en == text)
  }

  @Test(
    "names are masked",
    arguments: [
      ("李四", "李*"), ("欧阳娜娜", "欧***"), ("李", "*"), ("Mary Smith", "M*** S***"),
      ("Bo", "B***"), ("B", "***"), ("J Smith", "*** S***"), ("李 四", "* *"), ("", ""),
      ("#7", "#7"), ("#8", "#***"), ("#", "***"), ("#hash", "#***"), ("e\u{301}lan", "e\u{301}***"),
    ])
  func masks(name: String, masked: String) {
    #expect(MaskedName.of(name, account: 7) == masked)
  }

  @Test("marks are one column wide and have a twin in ASCII")
  func symbols() {
    let symbols: [Symbol] = [
      .cross, .down, .up, .letter, .flag, .tick, .alarm, .decision, .moneyOut, .moneyIn, .dot,
    ]
    for symbol in symbols {
      #expect(String(symbol.mark).displayWidth == 1, "\(symbol.mark)")
      #expect(symbol.ascii.isASCII)
    }
    for kind in Notice.Kind.allCases { #expect(symbols.contains(NoticeText.symbol(kind))) }
  }

  @Test("phrases join without what is empty")
  func phrases() {
    let words = [Phrase(zh: "甲", en: "a"), .empty, Phrase(zh: "乙", en: "b")]
    #expect(words.joined(zh: "、", en: ", ") == Phrase(zh: "甲、乙", en: "a, b"))
    #expect(Phrase(zh: "甲", en: "a")[.zh] == "甲" && Language.zh.other == .en)
  }
}
