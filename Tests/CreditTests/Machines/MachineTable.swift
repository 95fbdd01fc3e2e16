/// A state machine beside the table that says what it does.
///
/// A row is `states + event → state` for a legal step, and `states + event ✗ refusal` for one that
/// is refused and leaves the machine as it was. `others` are the states that no other row names for
/// that event. The machine is walked from its start by its events alone, and on everything reached
/// every event is tried: each pair of state and event must have one row, and do what it says.
struct MachineTable<Machine: Equatable & Sendable>: Sendable {
  typealias Step = @Sendable (inout Machine) throws -> Void

  /// Where the walk begins.
  let start: Machine
  /// The word of the table for where a machine is.
  let state: @Sendable (Machine) -> String
  let events: KeyValuePairs<String, Step>
  let rows: String
  /// How many events a walk takes.
  var depth = 8

  /// What a row says.
  private struct Row {
    let states: [String]
    let event: String
    /// `→ state` or `✗ refusal`.
    let outcome: String
  }
}

extension MachineTable {
  /// Where table and machine differ, in words; empty when they agree.
  var faults: [String] {
    let (rows, machines) = (parsed, reached)
    var faults = strangers(in: rows, states: machines.map(state))
    for machine in machines {
      for (event, step) in events {
        let from = state(machine)
        let (said, done) = (
          outcomes(of: event, from: from, in: rows), outcome(of: step, on: machine)
        )
        let fault = "\(from) + \(event) \(done); in the table: \(said.joined(separator: " and "))"
        if said != [done], !faults.contains(fault) { faults.append(fault) }
      }
    }
    return faults
  }

  /// Every machine that events lead to.
  var reached: [Machine] {
    var (found, edge) = ([start], [start])
    for _ in 0..<depth {
      var next: [Machine] = []
      for machine in edge {
        for (_, step) in events {
          var copy = machine
          guard (try? step(&copy)) != nil, !found.contains(copy) else { continue }
          found.append(copy)
          next.append(copy)
        }
      }
      edge = next
    }
    return found
  }

  /// The states that are reached, sorted.
  var states: [String] { Set(reached.map(state)).sorted() }

  /// The refusals of the table, sorted.
  var refusals: [String] {
    Set(parsed.map(\.outcome).filter { $0.hasPrefix("✗ ") }.map { String($0.dropFirst(2)) })
      .sorted()
  }

  /// Everything that is thrown when every event meets everything reached.
  var thrown: [any Error] {
    reached.flatMap { machine in
      events.compactMap { event in
        var copy = machine
        do { try event.value(&copy) } catch { return error }
        return nil
      }
    }
  }

  private var parsed: [Row] {
    rows.split(whereSeparator: \.isNewline).map { line in
      let (states, rest) = Self.halves(String(line), at: " + ")
      let mark = rest.contains(" → ") ? " → " : " ✗ "
      let (event, outcome) = Self.halves(rest, at: mark)
      return Row(
        states: states.split(separator: ",").map { Self.trimmed(String($0)) },
        event: event, outcome: Self.trimmed(mark) + " " + outcome)
    }
  }

  /// States, events and ends of the table that the machine does not have.
  private func strangers(in rows: [Row], states: [String]) -> [String] {
    let names = events.map(\.key)
    let ends = rows.filter { $0.outcome.hasPrefix("→ ") }.map { String($0.outcome.dropFirst(2)) }
    let named = rows.flatMap(\.states).filter { $0 != "others" } + ends
    return rows.map(\.event).filter { !names.contains($0) }.map { "no event \($0)" }
      + named.filter { !states.contains($0) }.map { "no way to \($0)" }
  }

  private func outcomes(of event: String, from state: String, in rows: [Row]) -> [String] {
    let ofEvent = rows.filter { $0.event == event }
    let named = ofEvent.filter { $0.states.contains(state) }
    return (named.isEmpty ? ofEvent.filter { $0.states == ["others"] } : named).map(\.outcome)
  }

  private func outcome(of step: Step, on machine: Machine) -> String {
    var copy = machine
    do {
      try step(&copy)
      return "→ " + state(copy)
    } catch {
      return "✗ " + words(error) + (copy == machine ? "" : ", yet it changed")
    }
  }

  private static func halves(_ text: String, at mark: String) -> (String, String) {
    guard let place = text.firstRange(of: mark) else { return (trimmed(text), "") }
    return (trimmed(String(text[..<place.lowerBound])), trimmed(String(text[place.upperBound...])))
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}

/// The name of a case in words, without what goes with it: `nothingIsQueued` is what one says.
func words(_ value: Any) -> String {
  String(describing: value).prefix { $0 != "(" }.reduce(into: "") { text, letter in
    text += letter.isUppercase ? " " + letter.lowercased() : String(letter)
  }
}

/// The names of some cases in words, sorted.
func words(of values: [Any]) -> [String] { values.map { words($0) }.sorted() }
