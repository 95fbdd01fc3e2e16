package import Credit

/// Checks the text of a notice: what it must say, in which order, and what it must not say.
package enum NoticeLint {
  /// Everything that is wrong with a text of a notice; empty for a good one. What it must say is
  /// read off the lender's letter of that notice.
  package static func findings(
    in text: NoticeText, of notice: Notice, from lender: Lender
  ) -> [NoticeFinding] {
    let check = NoticeCheck(text: text, notice: notice, lender: lender)
    return check.parts + check.words + check.figures + check.reasons + check.recourse
      + check.truth
  }

  /// Most 汉字 from what happened to the next date, with one or two reasons; an invitation
  /// explains itself at more length.
  package static let longestBody = 270
  /// Most 汉字 that each further reason may add.
  package static let longestReason = 40

  /// Words that explain nothing, and what no customer may read.
  package static let bannedPhrases = [
    "系统综合评估", "综合评估未通过", "综合评估", "多方面评估", "多方面因素", "内部政策", "内部评分", "风控政策调整",
    "根据风控", "不定期动态变化", "不定期评估", "信用分不足以", "隐性额度", "隐藏额度", "额度上限为", "升级中",
    "internal polic", "internal score", "internal standard", "overall assessment",
    "comprehensive assessment", "various factors", "various reasons", "hidden cap", "hidden limit",
    "at our discretion", "insufficient score", "system evaluation",
  ]

  /// Words of the house, of a machine, or of no language: no letter uses them.
  package static let foreignPhrases = [
    "策略", "凭原数据", "或可再次申请", "policy", "draws rest", "nobody collects",
    "nothing is negative", "the datum", "a person looks at", "or you may apply again",
  ]

  /// What only the lender reckons with, and the simulator's own knowledge: no customer reads it.
  package static let internalPhrases = [
    "违约概率", "决策树", "预警等级", "分群", "真实情况", "default probability", "probability of default",
    "by the tree", "warning level", "segment", "ground truth",
  ]

  /// Words that blame.
  package static let blamingPhrases = [
    "您的过错", "您没有遵守", "您违反", "不诚信", "失信", "恶意", "自食其果", "您应当反省",
    "your fault", "you violated", "you failed", "dishonest", "irresponsible", "you should have",
    "malicious",
  ]
}

/// What can be wrong with the text of a notice.
package enum NoticeFinding: Sendable, Hashable {
  /// A part that this kind of notice must have is not there.
  case partIsMissing(NoticePart)
  /// A part stands before one that should come first, or stands twice.
  case partIsOutOfOrder(NoticePart)
  /// A line has nothing to say in one language.
  case lineIsEmpty(NoticePart, Language)
  /// A line is in the wrong language, at least in part.
  case languageIsMixed(NoticePart, Language)
  /// There is no date where something happens or must be done.
  case dateIsMissing
  /// The old or the new limit is not named.
  case limitIsMissing
  /// The amount it is about is not named.
  case amountIsMissing
  /// A decision against the customer without a reason.
  case reasonIsMissing
  /// A reason that says something was observed, without the datum.
  case datumIsMissing(String)
  /// More than four reasons.
  case tooManyReasons
  /// The same reason twice.
  case reasonIsRepeated
  /// A code of a whole class of lines beside a reason about the person.
  case personalReasonInClassWide
  /// A step for a whole class that does not say that it is not about the person.
  case impersonalityIsNotSaid
  /// A detail that must not be told, beside a code of fraud or an authority.
  case withheldDetailIsTold(String)
  /// A reason's datum comes from elsewhere than the letter says.
  case sourceIsWrong(String)
  /// A step for a whole class denies that personal data were looked at.
  case personalDataAreDenied
  /// The result of a review does not say of which.
  case matterIsNotSaid
  /// The lender promises to look again on a day on which it does not.
  case nothingHappensThen
  /// Nothing is said of the debt where a line is cut, locked or closed.
  case debtIsNotMentioned
  /// Nothing can be done.
  case nextStepIsMissing
  /// An appeal is possible and the text says nothing of it, or not until when.
  case appealIsMissing
  /// An appeal is possible and nobody says by when it is answered.
  case answerByIsMissing
  /// Nobody says whether a machine or a person decided.
  case deciderIsNotSaid
  /// The next date is known and not told.
  case nextDateIsMissing
  /// A correction without an apology.
  case apologyIsMissing
  /// Its number is not on it.
  case numberIsMissing
  /// Words that say nothing, or that no customer may read.
  case phraseIsBanned(String)
  /// Words that blame the reader.
  case readerIsBlamed(String)
  /// An exclamation mark.
  case exclamation
  /// More 汉字 before the numbers for the file than anybody reads.
  case tooLong(Int)
}

extension String {
  /// Whether a text stands somewhere in this one.
  func holds(_ text: String) -> Bool {
    let (haystack, needle) = (Array(utf8), Array(text.utf8))
    guard !needle.isEmpty, haystack.count >= needle.count else { return needle.isEmpty }
    return (0...haystack.count - needle.count).contains { start in
      haystack[start] == needle[0] && haystack[start...].starts(with: needle)
    }
  }

  /// Whether it names a date or a time in prose: `7月1日`, `1 July`, `2025-07-01`, `05:31`.
  var namesDate: Bool {
    guard contains(where: \.isASCIIDigit) else { return false }
    if holds("月"), holds("日") { return true }
    let months = [
      " January", " February", " March", " April", " May", " June", " July", " August",
      " September", " October", " November", " December",
    ]
    return months.contains { holds($0) }
  }

  /// Whether it says by when somebody answers.
  var namesAnswer: Bool {
    contains(where: \.isASCIIDigit) && (holds("工作日内") || holds("business days"))
  }

  /// Whether 汉字 stand in a text that should have none.
  var containsHan: Bool { unicodeScalars.contains { MaskedName.isHan($0) } }

  /// Whether three English words stand in a row where 中文 is due.
  var hasUntranslatedEnglish: Bool {
    split { !$0.isASCIILetter && $0 != " " }.contains { run in
      run.split(separator: " ").filter { $0.count > 1 }.count >= 3
    }
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isWholeNumber }
  var isASCIILetter: Bool { isASCII && isLetter }
}
