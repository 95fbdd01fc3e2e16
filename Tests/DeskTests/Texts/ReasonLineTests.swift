import Testing

@testable import Credit
@testable import Desk

@Suite("a reason says what was seen and what is needed")
struct ReasonLineTests {
  private let cny = Currency(code: "CNY")

  private func line(_ reason: Reason) -> Phrase {
    CodeText.line(reason, on: TextSamples.day, seenFrom: TextSamples.day, currency: cny)
  }

  private func row(_ reason: Reason) -> CharacteristicRow { .of(reason.characteristic) }

  @Test(
    "what the shipped policies cite, on a page of its own",
    arguments: ["baseline", "card-2005"], [Language.zh, .en])
  func page(policy: String, language: Language) throws {
    var lines: [String] = []
    for cited in try CitedReason.all(in: policy) {
      lines.append("\(cited.rule) \(cited.reason.code)\n  \(cited.line[language])")
    }
    GoldenScreen("reasons-\(policy)-\(language)").expect(lines.joined(separator: "\n"))
  }

  @Test(
    "every cited reason is specific, and its own language", arguments: ["baseline", "card-2005"])
  func specific(policy: String) throws {
    for cited in try CitedReason.all(in: policy) {
      let (line, reason) = (cited.line, cited.reason)
      let comment = Comment(rawValue: "\(cited.testDescription): \(line)")
      #expect(reason.condition.isMet(by: Int(reason.observed)), comment)
      #expect(!line.en.containsHan && !line.zh.hasUntranslatedEnglish, comment)
      #expect(!line.zh.holds("界线") && !line.en.holds("our line"), comment)
      for banned in NoticeLint.bannedPhrases + NoticeLint.blamingPhrases {
        #expect(!line.zh.holds(banned) && !line.en.lowercased().holds(banned), comment)
      }
      let text = CodeText.of(reason.code)
      if text.withholdsDatum {
        #expect(line == text.title, comment)
      } else {
        #expect(!line.zh.holds("或") && !line.en.holds(" or "), comment)
        #expect(
          reason.speaksForItself || reason.code.isImpersonal || reason.code == .US05
            || reason.characteristic == .score, comment)
      }
    }
  }

  @Test(
    "the value is told, and what is needed instead where that teaches no thief",
    arguments: ["baseline", "card-2005"])
  func figures(policy: String) throws {
    for cited in try CitedReason.all(in: policy) where cited.reason.tellsDatum {
      let (line, reason) = (cited.line, cited.reason)
      let comment = Comment(rawValue: "\(cited.testDescription): \(line)")
      let unit = row(reason).unit
      guard unit.isMeasured, reason.characteristic != .documentDays else { continue }
      let value = unit.spoken(Int(reason.observed), cited.currency)
      #expect(line.zh.holds(value.zh) && line.en.holds(value.en), comment)
      #expect(
        line.zh.holds("，需") == (row(reason).telling == .whole && reason.needed != nil), comment)
      #expect(line.zh.holds("，需") == line.en.holds("; "), comment)
      #expect(line.zh.holds("截至") && line.en.holds("as of"), comment)
    }
  }

  @Test("the source is the characteristic's own")
  func sources() throws {
    func source(_ code: ReasonCode, _ characteristic: Characteristic, _ value: Int) -> DataSource {
      CodeText.source(of: Reason(code, characteristic, observed: value, threshold: value))
    }
    #expect(source(.DB05, .incomeFall, 50) == .income)
    #expect(source(.RP05, .incomeFall, 30) == .income)
    #expect(source(.RP04, .sisterLate, 12) == .sisterProducts)
    #expect(source(.RP05, .failedDebits30, 3) == .ownRecords)
    #expect(source(.DB01, .inquiries90, 8) == .bureau)
    #expect(source(.DB02, .newLoans60, 5) == .bureau)
    #expect(source(.RP03, .outsideLate60, 1) == .bureau)
    #expect(source(.SC02, .tenureMonths, 3) == .identity)
    #expect(source(.PF01, .regime, 2) == .policy && source(.PF01, .limit, 19_000) == .ownRecords)
    #expect(source(.FR01, .watchListFlow, 1) == .authority)
    #expect(source(.DB05, .score, 0) == .income, "a code without a datum has its own")
  }

  @Test("a short run of payments on time is never called late")
  func shortRun() {
    for observed in 0...5 {
      let reason = Reason(.RP02, .onTimeRun, observed: observed, .below, threshold: 6)
      let (line, remedy) = (line(reason), CodeText.remedy(of: reason))
      for words in [line, remedy, CodeText.duration(of: reason), CodeText.of(.RP02).title] {
        #expect(!words.zh.holds("晚还") && !words.zh.holds("逾期"), "\(words)")
        #expect(!words.en.lowercased().holds("late") && !words.en.holds("overdue"), "\(words)")
      }
      #expect(line.zh == "连续按时还款 \(observed) 期，需满 6 期（截至3月3日）")
      #expect(remedy.zh == "连续按时还款满 6 期")
    }
  }

  @Test(
    "an expired document says its day, once",
    arguments: [(-1, "2 March"), (-73, "20 December 2024")])
  func document(days: Int, date: String) {
    let reason = Reason(.ID01, .documentDays, observed: days, .below, threshold: 0)
    #expect(line(reason).en == "your identity document expired on \(date)")
  }

  @Test("of what a thief could learn from, the value alone; of a reckoning, the category alone")
  func untold() {
    let far = Reason(.SE02, .farLogins, observed: 2, threshold: 2)
    #expect(line(far).zh == "近2天异地登录 2 次（截至3月3日）")
    let reckoned = Reason(.SC03, .treeProbability, observed: 2_400, threshold: 900)
    #expect(
      line(reckoned) == CodeText.of(.SC03).title + Phrase(zh: "（截至3月3日）", en: " (as of 3 March)"))
  }

  @Test("what no longer holds asks for nothing, nor does an equality or a high score")
  func nothingNeeded() {
    for reason in [
      Reason(.DB02, .otherLenders, observed: 1, .atLeast, threshold: 5),
      Reason(.RP05, .daysPastDue, observed: 31, .equal, threshold: 31),
      Reason(.SC01, .score, observed: 690, .atLeast, threshold: 690),
    ] {
      #expect(!line(reason).zh.holds("需") && !line(reason).en.holds("needed"), "\(reason)")
    }
    #expect(
      line(Reason(.SC01, .score, observed: 612, .below, threshold: 650))
        == Phrase(
          zh: "信用分 612，需 650 分以上（截至3月3日）", en: "score 612; at least 650 needed (as of 3 March)"))
  }

  @Test("beside data that are not its own, a code's words stand in front")
  func heading() {
    let broken = line(Reason(.RP06, .daysPastDue, observed: 30, threshold: 30))
    #expect(broken.zh == "约定的还款安排没有继续：您有款项逾期 30 天，需少于 30 天（截至3月3日）")
    let grown = line(Reason(.ID02, .age, observed: 37, .below, threshold: 18))
    #expect(grown.zh == "您目前的身份条件不符合开通要求：您目前 37 岁（截至3月3日）")
    let tightened = line(Reason(.PF01, .limit, observed: 19_000, threshold: 19_000))
    #expect(tightened.zh == "我们收紧了一整类额度，与您个人的还款表现无关（依据：当前额度）")
    #expect(!tightened.en.contains { $0.isASCIIDigit })
  }

  @Test("the remedy asks for what is missing")
  func remedies() {
    func remedy(_ reason: Reason) -> [String] {
      [CodeText.remedy(of: reason).zh, CodeText.duration(of: reason).zh]
    }
    #expect(
      remedy(Reason(.RP02, .onTimeRun, observed: 2, .below, threshold: 6))
        == ["连续按时还款满 6 期", "再按时还款 4 期后"])
    #expect(
      remedy(Reason(.DB04, .utilisation, observed: 93, .above, threshold: 80))
        == ["归还一部分借款，使已用不超过额度的 80 %", "还款之后"])
    #expect(!remedy(Reason(.DB04, .utilisation, observed: 0, .below, threshold: 5))[0].holds("归还"))
    #expect(remedy(Reason(.ID02, .student, observed: 1, .equal, threshold: 1))[0].holds("毕业"))
    #expect(remedy(Reason(.DB06, .draws7, observed: 5, threshold: 5))[1] == "7天后")
    for code in ReasonCode.allCases {
      let without = Reason(code, .score, observed: 0, threshold: 0)
      #expect(CodeText.remedy(of: without) == CodeText.of(code).remedy)
      #expect(CodeText.duration(of: without) == CodeText.of(code).duration)
    }
    #expect(
      !CodeText.of(.SC01).remedy.zh.holds("等待") && !CodeText.of(.SC01).remedy.en.holds("wait"))
  }

  @Test("every word of remedies by datum is in both languages")
  func remedyLanguages() throws {
    for policy in ["baseline", "card-2005"] {
      for cited in try CitedReason.all(in: policy) where !cited.reason.code.isInformation {
        for words in [CodeText.remedy(of: cited.reason), CodeText.duration(of: cited.reason)] {
          #expect(words.zh.isEmpty == words.en.isEmpty, "\(cited)")
          #expect(!words.en.containsHan && !words.zh.hasUntranslatedEnglish, "\(words)")
        }
      }
    }
  }

  @Test("what the lender can carry is said without a figure")
  func capBinds() {
    let text = CodeText.capBinds
    #expect(text.title.zh == "按您的收入和现有借款，目前的额度已到我们能负担的范围")
    for words in [text.title, text.remedy, text.duration] {
      #expect(!words.isEmpty && !(words.zh + words.en).contains { $0.isASCIIDigit })
    }
    #expect(!text.tellsFigures && text.appeal == .full)
  }

  @Test("every characteristic has a row in its place")
  func rows() {
    #expect(CharacteristicRow.table.count == Characteristic.allCases.count)
    for (index, characteristic) in Characteristic.allCases.enumerated() {
      #expect(Int(characteristic.rawValue) == index, "\(characteristic)")
    }
  }
}
