import Cells
import Testing
import World

@testable import Credit
@testable import Desk

@Suite("both languages say everything")
struct ParityTests {
  @Test("every word and sentence is there in both, each in its own language")
  func parity() {
    for phrase in Vocabulary.all {
      #expect(!phrase.zh.isEmpty && !phrase.en.isEmpty, "\(phrase)")
      #expect(!phrase.en.containsHan, "\(phrase.en)")
      #expect(!phrase.zh.hasUntranslatedEnglish, "\(phrase.zh)")
    }
  }

  @Test("a sentence of refusal ends as a sentence and accuses nobody")
  func refusals() {
    for phrase in Vocabulary.refusals {
      #expect(phrase.zh.hasSuffix("。") && phrase.en.hasSuffix("."), "\(phrase)")
      #expect(phrase.zh.displayWidth <= 60 && phrase.en.displayWidth <= 76, "\(phrase)")
      #expect(phrase.en.first?.isUppercase == true || phrase.en.hasPrefix("#"), "\(phrase)")
    }
  }

  @Test("words for narrow columns are narrow")
  func narrow() {
    for code in LineCode.allCases {
      let word = LineText.word(code)
      #expect(word.zh.displayWidth <= 6 && word.en.displayWidth <= 7, "\(word)")
    }
    for word in Lock.Kind.allCases.map(LockText.word) + Case.Kind.allCases.map(CaseText.word) {
      #expect(word.zh.displayWidth <= 4 && word.en.displayWidth <= 6, "\(word)")
    }
  }

  @Test("no two codes, states or kinds share their words")
  func distinct() {
    let titles = ReasonCode.allCases.map { CodeText.of($0).title }
    #expect(Set(titles).count == titles.count)
    let kinds = Notice.Kind.allCases.map(NoticeText.word)
    #expect(Set(kinds.map(\.zh)).count == kinds.count && Set(kinds.map(\.en)).count == kinds.count)
    let names = Characteristic.allCases.map(CharacteristicText.name)
    #expect(Set(names.map(\.zh)).count == names.count && Set(names.map(\.en)).count == names.count)
    let locks = Lock.Kind.allCases.flatMap { [LockText.word($0), LockText.name($0)] }
    #expect(Set(locks.map(\.zh)).count == locks.count && Set(locks.map(\.en)).count == locks.count)
    let invariants = Invariant.allCases.map(InvariantText.of)
    #expect(Set(invariants.map(\.zh)).count == invariants.count)
    #expect(Set(invariants.map(\.en)).count == invariants.count)
    let decisions = Decision.Kind.allCases.map(DecisionText.kind)
    #expect(Set(decisions.map(\.zh)).count == decisions.count)
    let refusals = Refusal.allCases.map { RefusalText.of($0) }
    #expect(Set(refusals.map(\.zh)).count == refusals.count)
  }

  @Test("an invariant fits into the footer")
  func invariants() {
    for invariant in Invariant.allCases {
      let words = InvariantText.of(invariant)
      #expect(words.zh.displayWidth <= 40 && words.en.displayWidth <= 42, "\(words)")
    }
  }

  @Test("a code against the customer says what to do and how long it takes")
  func remedies() {
    for code in ReasonCode.allCases where code != .none && !code.isInformation && code != .PF02 {
      let text = CodeText.of(code)
      #expect(!text.remedy.isEmpty && !text.duration.isEmpty, "\(code)")
    }
    for code in ReasonCode.allCases {
      #expect(CodeText.of(code).withholdsDatum == (CodeText.of(code).appeal == .factsOnly))
    }
    #expect(
      ReasonCode.allCases.filter { CodeText.of($0).withholdsDatum }
        == [.SE05, .US04, .FR01, .FR02, .FR03, .FR04])
  }

  @Test("no text for customers uses a banned phrase")
  func banned() {
    for phrase in Vocabulary.all {
      for banned in NoticeLint.bannedPhrases + NoticeLint.blamingPhrases {
        #expect(!phrase.zh.holds(banned) && !phrase.en.lowercased().holds(banned), "\(phrase)")
      }
    }
  }

  @Test("values carry their unit")
  func values() {
    let currency = Currency(code: "CNY")
    func value(_ number: Int, _ characteristic: Characteristic) -> Phrase {
      CharacteristicText.value(number, characteristic, currency)
    }
    #expect(value(8, .inquiries90) == Phrase(zh: "8 次", en: "8 applications"))
    #expect(value(1, .inquiries90).en == "1 application")
    #expect(value(1_300, .loginDistance).zh == "1,300 公里")
    #expect(value(6_000, .income) == Phrase(both: "¥6,000"))
    #expect(value(1, .newDevice) == Phrase(zh: "是", en: "yes"))
    #expect(value(999, .monthsSinceCut) == Phrase(zh: "从未", en: "never"))
    #expect(value(9_999, .daysSincePaidOff) == Phrase(zh: "从未", en: "never"))
    #expect(value(158, .defaultProbability).en == "1.58 %")
    #expect(value(310, .marketRate).en == "3.10 %")
    #expect(value(2, .warningLevel).zh == "橙色" && value(2, .regime).en == "stress")
    #expect(CharacteristicText.short(8, .inquiries90, currency) == Phrase(zh: "8 次", en: "8"))
  }
}
