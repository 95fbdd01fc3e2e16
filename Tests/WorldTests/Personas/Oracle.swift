import Credit
import Testing
import World

/// What a life must show, a line of the oracle each: read from a table in the product's words.
struct Oracle: Sendable, CustomTestStringConvertible {
  let account: Int
  let until: String
  let codes: String
  let notices: String
  let touches: ClosedRange<Int>
  let end: String
  let never: [String]

  var testDescription: String { "persona \(account)" }

  /// The paragraphs of a table: who and until when, then a word and what it says, a line each.
  static func table(_ text: String) -> [Oracle] {
    text.split(separator: "\n\n").compactMap { paragraph in
      let lines = paragraph.split(separator: "\n")
      guard let head = lines.first?.split(separator: " "), let account = Int(head[0]) else {
        return nil
      }
      let said = lines.dropFirst().map { $0.split(separator: " ", maxSplits: 1) }
      func what(_ word: String) -> String { said.first { $0[0] == word }?[1].trimmed ?? "" }
      let touches = what("human").split(separator: "-").compactMap { Int($0) }
      return Oracle(
        account: account, until: String(head[3]), codes: what("codes"), notices: what("notices"),
        touches: (touches.first ?? 0)...(touches.last ?? 0), end: what("end"),
        never: what("never").split(separator: ",").map(\.trimmed))
    }
  }
}

extension Substring {
  /// Without the blanks at both ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension Dossier {
  /// The notices that carry codes, in order: `RP02+DB01 → RP01+DB01`. The same codes again, such as
  /// those of a freeze and of the closing that follows, are told once.
  var codesInOrder: String {
    var cited: [String] = []
    for notice in notices where notice.kind.isAdverse || notice.reasons.hasNews {
      let codes = notice.reasons.codes.map(\.name).joined(separator: "+")
      if !codes.isEmpty, codes != cited.last { cited.append(codes) }
    }
    return cited.isEmpty ? "–" : cited.joined(separator: " → ")
  }

  var notices: [Notice] {
    events.compactMap { event in
      if case .noticed(let notice) = event.fact { return notice }
      return nil
    }
  }

  /// The kinds of notice in order, repeats counted: `opened, billReminder ×6`.
  var noticesInOrder: String {
    var runs: [(kind: Notice.Kind, count: Int)] = []
    for notice in notices where notice.kind != .billReminder {
      if runs.last?.kind == notice.kind {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((notice.kind, 1))
      }
    }
    let bills = notices.count { $0.kind == .billReminder }
    let words = runs.map { $0.count > 1 ? "\($0.kind) ×\($0.count)" : "\($0.kind)" }
    return (words + (bills > 0 ? ["bills ×\(bills)"] : [])).joined(separator: ", ")
  }

  /// How often a person decided something or gave the second pair of eyes.
  var humanTouches: Int {
    events.count { event in
      switch event.fact {
      case .caseDecided(let kind, _, _, _): kind != .complaint
      case .caseAwaitsSecond: true
      default: false
      }
    }
  }

  /// Everyone who decided about the line, in order; complaints are answered by whoever is free.
  var deciders: [Staff] {
    events.compactMap { event in
      switch event.fact {
      case .caseDecided(.complaint, _, _, _): nil
      case .caseDecided(_, _, _, let staff), .caseAwaitsSecond(_, _, _, let staff): staff
      default: nil
      }
    }
  }

  /// Where the line and the debt ended: `open 15000, no debt`, `paused 9000, paying`.
  var ending: String {
    let isCalled = events.contains { if case .debtCalled = $0.fact { true } else { false } }
    let debt = file.debt.principal == .zero ? "no debt" : isCalled ? "called" : "paying"
    switch file.line.state {
    case .active:
      return "\(file.locks.isEmpty ? "open" : "paused") \(file.limit.shown.fen / 100), \(debt)"
    case .closing, .closed:
      let isForGood = file.permission.state == .barredForGood
      return "closed\(isForGood ? " for good" : ""), \(debt)"
    default: return "\(file.line.state), \(debt)"
    }
  }
}

extension Reasons {
  /// Whether a code of information that the customer waits for is cited, or a final refusal.
  var hasNews: Bool {
    contains(.IN01) || contains(.IN03) || contains(.IN04) || contains(.PR02)
  }
}
