internal import Cells
internal import Credit
internal import World

extension Model {
  mutating func press(_ key: Key, in prompt: Prompt) -> [Effect] {
    switch key {
    case .escape:
      closeOverlay()
      return []
    case .enter: return finish(prompt)
    default:
      var prompt = prompt
      if prompt.take(key) { edited(prompt) }
      return []
    }
  }

  /// Pasted text goes where one types, and nowhere else.
  mutating func paste(_ text: String) -> [Effect] {
    switch overlay {
    case .prompt(var prompt):
      prompt.insert(text)
      edited(prompt)
    case .palette(var palette):
      palette.insert(text)
      overlay = .palette(palette)
      sayWhatIsLeftOut(of: palette.line)
    default: break
    }
    return []
  }

  private mutating func edited(_ prompt: Prompt) {
    var prompt = prompt
    prompt.fault = prompt.line.overfull.map(say)
    if case .filter = prompt.purpose { hasTypedFilter = true }
    overlay = .prompt(prompt)
  }

  /// The filter works while it is typed, once for all letters that come together; a word that is
  /// not finished changes nothing yet.
  mutating func catchUp() {
    guard hasTypedFilter else { return }
    hasTypedFilter = false
    guard case .prompt(var prompt) = overlay, case .filter = prompt.purpose else { return }
    do throws(QueryFault) {
      narrow(to: try Query(prompt.text))
    } catch {
      prompt.fault = prompt.fault ?? say(error.phrase)
      overlay = .prompt(prompt)
    }
  }

  /// Says in the status line that a line takes no more.
  mutating func sayWhatIsLeftOut(of line: EditLine) {
    guard let phrase = line.overfull else { return }
    status = Status(isFault: false, text: say(phrase))
  }

  private mutating func finish(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .filter: return finishFilter(prompt)
    case .days: return finishDays(prompt)
    case .date: return finishDate(prompt)
    case .world: return finishWorld(prompt)
    case .words(let draft): return finishWords(prompt, draft)
    }
  }

  private mutating func refuse(_ prompt: Prompt, _ fault: Phrase) -> [Effect] {
    var prompt = prompt
    prompt.fault = say(fault)
    overlay = .prompt(prompt)
    return []
  }

  private mutating func finishFilter(_ prompt: Prompt) -> [Effect] {
    hasTypedFilter = false
    let isOnRecord = query.searchesHidden && query.text == prompt.text
    do throws(QueryFault) {
      if !isOnRecord { narrow(to: try Query(prompt.text)) }
    } catch {
      return refuse(prompt, error.phrase)
    }
    overlay = nil
    askToSearchNames()
    return []
  }

  // What nothing shown has may stand behind the stars; to look there is asked and recorded.
  private mutating func askToSearchNames() {
    guard let view, query.reachesBehindMasks(view.names) else { return }
    let most = 40
    let asked = query.namesAsked
    let text = asked.count > most ? asked.prefix(most) + "…" : asked[...]
    let question = Phrase(
      zh: "没有显示出的姓名含有“\(text)”。在所有客户隐藏的姓名里查找？会记录在案。",
      en: "No name has “\(text)” in what is shown of it. Look in the hidden letters of all names? "
        + "This is recorded.")
    overlay = .confirmation(Confirmation(question: say(question), deed: .searchNames(query)))
  }

  private mutating func finishDays(_ prompt: Prompt) -> [Effect] {
    guard let view, let days = Int(prompt.text.filter { $0 != " " }),
      1...TimeInput.mostDays ~= days
    else {
      return refuse(
        prompt,
        Phrase(
          zh: "请输入 1 到 \(TimeInput.mostDays)。", en: "A number from 1 to \(TimeInput.mostDays)."))
    }
    dayCount = days
    if view.isPast {
      let number = Int((askedDay ?? view.day).number) + days
      return go(to: Day(number: min(number, Int(Day.lived.upperBound.number))))
    }
    guard view.headDay.canLive(days) else { return refuse(prompt, TimeInput.Fault.tooFar.phrase) }
    guard days <= TimeInput.daysUnasked else { return askToLive(days, from: view.headDay) }
    overlay = nil
    return step(days)
  }

  private mutating func finishDate(_ prompt: Prompt) -> [Effect] {
    guard let view else { return [] }
    let input = TimeInput(shown: askedDay ?? view.day, first: view.firstDay, head: view.headDay)
    do throws(TimeInput.Fault) {
      return go(to: try input.day(prompt.text))
    } catch {
      return refuse(prompt, error.phrase)
    }
  }

  private mutating func finishWorld(_ prompt: Prompt) -> [Effect] {
    let name = prompt.text.trimmed
    guard !name.isEmpty else {
      return refuse(prompt, Phrase(zh: "请输入名字或路径。", en: "A name or a path."))
    }
    overlay = nil
    return [.openWorld(name)]
  }

  private mutating func finishWords(_ prompt: Prompt, _ draft: Draft) -> [Effect] {
    let words = prompt.text.trimmed
    guard !words.isEmpty else {
      return refuse(prompt, Phrase(zh: "请写明理由。", en: "It needs a reason."))
    }
    let command = draft.command(words)
    guard draft.isDangerous else {
      overlay = nil
      return [.command(command)]
    }
    overlay = .confirmation(
      Confirmation(question: say(question(draft)), deed: .command(command)))
    return []
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
