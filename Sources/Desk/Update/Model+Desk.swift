internal import World

extension Model {
  mutating func changeList(_ action: Action.ListAction) -> [Effect] {
    switch action {
    case .filter:
      (screen, focus, cameFrom) = (.accounts, .list, nil)
      overlay = .prompt(Prompt(.filter(before: query), proposing: query.text))
    case .sort: overlay = .choice(sortChoice)
    case .reverse: return sort(by: settings.sorting.column)
    case .everyKind:
      showsEveryKind.toggle()
      sortInbox(keeping: selectedNotice.map(NoticeKey.init))
      settle()
    }
    return []
  }

  private var sortChoice: Choice {
    let columns = Column.allCases.filter { $0 != .cap || settings.isAnalyst }
    let options = columns.map { Choice.Option(label: say($0.phrase), pick: .sort($0)) }
    return Choice(
      title: say(Phrase(zh: "按哪一列排序？", en: "Sort by which column?")), options: options,
      selected: columns.firstIndex(of: settings.sorting.column) ?? 0)
  }

  /// Sorts by a column; by the same one again turns the order round.
  mutating func sort(by column: Column) -> [Effect] {
    let sorting = settings.sorting
    let falls = sorting.column == column ? !sorting.falls : column.fallsAtFirst
    settings.sorting = Sorting(column, falls: falls)
    reorder()
    settle()
    return [.save(settings)]
  }

  mutating func change(_ action: Action.DeskAction) -> [Effect] {
    switch action {
    case .palette: overlay = .palette(CommandPalette())
    case .help: overlay = .help(top: 0)
    case .messages: overlay = .messages(top: 0)
    case .language: return changeLanguage()
    case .open: overlay = .prompt(Prompt(.world))
    case .unmask: unmask()
    case .copy: return copy()
    case .redraw: return [.redraw]
    case .quit: return quit()
    case .suspend: return [.suspend]
    }
    return []
  }

  private mutating func changeLanguage() -> [Effect] {
    settings.language = settings.language.other
    return [.save(settings)]
  }

  private mutating func unmask() {
    guard let account = subject else { return }
    guard revealed != account else {
      revealed = nil
      return
    }
    let question = Phrase(
      zh: "显示 \(label(account)) 的姓名？会记录在案。",
      en: "Show the name of \(label(account))? This is recorded.")
    overlay = .confirmation(
      Confirmation(question: say(question), deed: .command(.unmask(account: account))))
  }

  private mutating func quit() -> [Effect] {
    guard isWorking else { return [.quit] }
    let question = Phrase(zh: "正在运行。停止并退出？", en: "Work is running. Stop it and leave?")
    overlay = .confirmation(Confirmation(question: say(question), deed: .quit))
    return []
  }

  private mutating func copy() -> [Effect] {
    guard let text = copyText else { return [] }
    tell(say(Phrase(zh: "已复制。", en: "Copied.")))
    return [.copy(text)]
  }
}
