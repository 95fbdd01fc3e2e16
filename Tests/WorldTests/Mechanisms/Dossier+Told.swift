import Credit
import World

extension Dossier {
  /// The life in lines, `day what happened`, days counted from day 0 of a tale.
  var lines: [String] {
    events.map { "\($0.moment.day - Tale.dayZero) \($0.fact.words)" }
  }

  /// The lines of a told story that did not happen, in this order. A line is `day words` or just
  /// words, and holds where what happened begins with them.
  func misses(_ told: String) -> [String] {
    let told = told.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let happened = lines.map { $0.split(separator: " ").map(String.init) }
    var (place, missing) = (0, [String]())
    for line in told where !line.isEmpty {
      let isDated = Int(line[0]) != nil
      let found = happened[place...].firstIndex {
        ($0.dropFirst(isDated ? 0 : 1)).starts(with: line)
      }
      if let found { place = found + 1 } else { missing.append(line.joined(separator: " ")) }
    }
    return missing
  }

  /// Whether what is told happened in this order.
  func tells(_ told: String) -> Bool { misses(told).isEmpty }

  /// Whether anything happened that begins with these words.
  func has(_ words: String) -> Bool { tells(words) }

  /// The decisions, in order.
  var decided: [Decision] {
    events.compactMap { if case .decided(let decision) = $0.fact { decision } else { nil } }
  }

  /// The notices of a kind.
  func letters(_ kind: Notice.Kind) -> [Notice] { notices.filter { $0.kind == kind } }

  /// The answers to the acts of a name, in order.
  func answers(to name: String) -> [Answer] {
    events.compactMap { event in
      guard case .acted(let act, let answer) = event.fact, act.name == name else { return nil }
      return answer
    }
  }
}

extension Dossier {
  /// The lines of the life without its routine, for the message of a failure.
  var story: String {
    let routine = ["scored", "billed", "debited", "told billReminder", "decides drawApproved"]
    return lines.filter { line in
      !routine.contains { line.drop { $0 != " " }.dropFirst().hasPrefix($0) }
    }.joined(separator: "\n")
  }
}
