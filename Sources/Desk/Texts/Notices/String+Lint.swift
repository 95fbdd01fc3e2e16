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
