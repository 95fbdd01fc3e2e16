internal import Archive
internal import Credit
internal import Desk
internal import Terminal
internal import World

extension CommandError {
  /// The error as one sentence: what, where, what to do.
  func sentence(_ language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .noWorldOrCommand(let word): CommandError.noWorldOrCommand(word)
    case .badWorldName(let name): CommandError.badWorldName(name)
    case .noAccount, .nameIsMasked, .ambiguousName, .noNotice, .noticeWithoutDecision, .noCase,
      .noDecision,
      .nothingToProve:
      missing
    case .day, .isPast: time
    case .nobodyInWorld:
      Phrase(
        zh: "世界里没有客户；请用 --accounts 或 --personas 加入一些。",
        en: "The world has no customers; add some with --accounts or --personas.")
    case .noPersonas(let folder):
      Phrase(zh: "\(folder) 里没有 .yaml 文件。", en: "\(folder) has no .yaml file in it.")
    case .tooManyPersonas(let folder, let count):
      Phrase(
        zh: "\(folder) 里有 \(count) 个人物；一个世界最多 \(WorldRecipe.mostPersonas) 个，请减少。",
        en: "\(folder) has \(count) personas and a world at most \(WorldRecipe.mostPersonas); "
          + "take some away.")
    case .noPlan(.tooDear):
      Phrase(
        zh: "每期还款不足以支付一期的利息；请缩短期限或降低利率。",
        en: "A payment would not cover the interest of a period; take fewer months or a lower rate."
      )
    case .noPlan(.tooLarge):
      Phrase(
        zh: "还款计划中有金额超过单个账户的上限 21,474,836.47；请减少金额或利率。",
        en: "The plan has amounts above 21,474,836.47, the most one account can hold; "
          + "take a smaller amount or rate.")
    case .query(let fault): fault.phrase
    case .refused(let refusal, let staff): CommandError.phrase(refusal, staff)
    case .world(let fault): CommandError.phrase(fault)
    case .archive(let error): CommandError.phrase(error)
    case .document(let error): CommandError.plain(error.description)
    case .tapes(let error): CommandError.plain(error.description)
    case .noTerminal, .terminal, .noTheme: screen
    case .output(let fault):
      Phrase(zh: "无法写入输出：\(fault)。", en: "The output cannot be written: \(fault).")
    }
  }

  private var screen: Phrase {
    switch self {
    case .noTheme(let name):
      Phrase(
        zh: "没有名为 '\(name)' 的主题；可用 dark、light、mono，或主题文件的路径。",
        en: "There is no theme '\(name)'; take dark, light, mono, or the path of a theme file.")
    case .terminal(.noDescription(let type)):
      Phrase(
        zh: "系统不认识终端类型 '\(type)'；请把 TERM 设为 xterm-256color 再试。",
        en: "The system does not know the terminal type '\(type)'; set TERM to xterm-256color.")
    default:
      Phrase(
        zh: "仪表盘需要终端；在脚本里请用 tideline accounts、show、timeline 等命令。",
        en: "The dashboard needs a terminal; in scripts use tideline accounts, show, timeline "
          + "and the other commands.")
    }
  }

  private static func plain(_ sentence: String) -> Phrase { Phrase(both: sentence + ".") }

  private static func noWorldOrCommand(_ word: String) -> Phrase {
    Phrase(
      zh: "没有名为 '\(word)' 的世界或命令；tideline --help 列出全部命令。",
      en: "There is no world or command '\(word)'; tideline --help lists the commands, "
        + "tideline new makes a world.")
  }

  private static func badWorldName(_ name: String) -> Phrase {
    Phrase(
      zh: "'\(name)' 不能作世界的名字；名字为 1 至 \(Worlds.longestName) 字节，没有控制字符和不可见字符，"
        + "不以 - 开头。",
      en: "'\(name)' can not be the name of a world; a name has 1 to \(Worlds.longestName) bytes, "
        + "none of them a control or an invisible character, and does not begin with a dash.")
  }

  private var missing: Phrase {
    switch self {
    case .noAccount(let word, let world):
      Phrase(
        zh: "世界 \(world) 里没有账户 '\(word)'；tideline accounts 列出全部账户。",
        en: "The world \(world) has no account '\(word)'; tideline accounts lists them.")
    case .nameIsMasked(let word):
      Phrase(
        zh: "姓名已脱敏，不能按“\(word)”查找；请用账号，或加 --unmask，会记录在案。",
        en:
          "Names are masked, and '\(word)' is the name of no told life; take the account's number, "
          + "or add --unmask, which is recorded.")
    case .ambiguousName(let name, let accounts): CommandError.ambiguous(name, accounts)
    case .noNotice(let number):
      Phrase(
        zh: "没有编号为 '\(number)' 的通知；tideline notices 列出编号。",
        en: "There is no notice '\(number)'; tideline notices lists the numbers.")
    case .noticeWithoutDecision(let number):
      Phrase(
        zh: "通知 \(number) 不涉及任何决定，无可复议。",
        en: "The notice \(number) tells of no decision, so there is nothing to look into.")
    case .noCase(let number):
      Phrase(
        zh: "没有未结案件 '\(number)'；tideline cases 列出编号。",
        en: "There is no open case '\(number)'; tideline cases lists the open ones.")
    case .noDecision(let account, let day):
      Phrase(
        zh: "到 \(day) 为止，账户 \(account) 没有任何决定。",
        en: "Nothing had been decided about account \(account) up to \(day).")
    case .nothingToProve(let decision):
      Phrase(
        zh: "决定 \(decision) 不依据可移动的数据或规则条件，或在世界开始之前作出，没有可检验之处；"
          + "请用 --notice 选择另一项决定。",
        en: "There is nothing to prove about \(decision): it rests on no condition that could be "
          + "moved, or was made before the world began; choose another decision with --notice.")
    default: .empty
    }
  }

  private static func ambiguous(_ name: String, _ accounts: [Int]) -> Phrase {
    let shown = accounts.prefix(8).map(String.init).joined(separator: ", ")
    let rest = accounts.count > 8 ? ", …" : ""
    return Phrase(
      zh: "“\(name)”有 \(accounts.count) 个账户（\(shown)\(rest)）；请用账号。",
      en: "\(accounts.count) accounts are called \(name) (\(shown)\(rest)); name one by its number."
    )
  }

  private var time: Phrase {
    switch self {
    case .day(let asked, let first, let head):
      Phrase(
        zh: "\(asked) 不在该世界的日期之内，请选 \(first) 至 \(head)。",
        en: "\(asked) is not a day of this world; its days are \(first) to \(head).")
    case .isPast(let asked, let head):
      Phrase(
        zh: "该世界已到 \(head)，不能回到 \(asked)；请选之后的日期。",
        en: "The world is at \(head) already, past \(asked); choose a later day.")
    default: .empty
    }
  }
}

extension CommandError {
  /// Why an order was refused.
  static func phrase(_ refusal: CommandRefusal, _ staff: [String]) -> Phrase {
    switch refusal {
    case .unknownAccount(let number):
      Phrase(zh: "没有账户 \(number)。", en: "There is no account \(number).")
    case .reasonIsMissing:
      Phrase(zh: "请写明理由。", en: "A reason is needed; write one sentence.")
    case .dayIsNotTheHead(let day, let head):
      Phrase(
        zh: "只能在最后一天 \(head) 操作，不能在 \(day)。",
        en: "One can only act on the last day, \(head), not on \(day).")
    case .observedOnly(let day):
      Phrase(
        zh: "\(day) 之前只是记录，不能操作；请先前进到那天。",
        en: "Until \(day) the record is only observed; step to that day to act.")
    case .matter(let refusal): RefusalText.of(refusal, staff: staff)
    case .lock(let refusal): RefusalText.of(refusal)
    case .customer(let refusal): RefusalText.of(refusal)
    case .unknownRule(let rule):
      Phrase(
        zh: "策略里没有规则“\(rule)”；why 会列出问过的规则。",
        en: "The policy has no rule '\(rule)'; why lists the rules that were asked.")
    }
  }

  /// What was damaged and has been made anew.
  static func phrase(_ mending: Mending) -> Phrase {
    let what =
      switch mending {
      case .states(let day): Phrase(zh: "\(day) 的状态存档", en: "The states kept of \(day)")
      case .list: Phrase(zh: "账户列表的存档", en: "The kept list of accounts")
      case .cases: Phrase(zh: "案件队列的存档", en: "The kept queue of cases")
      case .days(let days):
        Phrase(
          zh: "\(days.lowerBound) 至 \(days.upperBound) 的通知与指标存档",
          en: "What is kept of \(days.lowerBound) to \(days.upperBound)")
      }
    return Phrase(
      zh: "\(what.zh)已损坏，现已由日志重新生成。",
      en: "\(what.en) was damaged and has been made anew from the journal.")
  }

  /// Why a world could not be made, opened or worked on.
  static func phrase(_ fault: WorldFault) -> Phrase {
    switch fault {
    case .archive(let error): return phrase(error)
    case .document(let error): return plain(error.description)
    case .tapes(let error): return plain(error.description)
    case .noDocument(let kind, let world):
      return Phrase(
        zh: "世界 \(world) 缺少文档 \(kind)；文件可能已损坏，请用备份恢复。",
        en: "The world \(world) lacks its \(kind) document; restore the file from a copy.")
    case .currency(let policy, let world):
      return Phrase(
        zh: "策略的货币 \(policy) 与世界的货币 \(world) 不同；请换一份策略。",
        en: "The policy's currency \(policy) is not the world's, \(world); take another policy.")
    case .refused(let refusal): return phrase(refusal, [])
    case .replay(let fault):
      let why = phrase(fault.refusal, [])
      return Phrase(
        zh: "日志第 \(fault.entry) 条命令当时已确认，现在却被拒绝：\(why.zh)请用 verify 检查文件。",
        en: "Order \(fault.entry) was acknowledged and is refused now: \(why.en) "
          + "Check the file with verify.")
    case .nobody(let name, let roster):
      let names = roster.joined(separator: ", ")
      return Phrase(
        zh: "名册里没有“\(name)”；有：\(names)。",
        en: "Nobody in the roster is called '\(name)'; there are: \(names).")
    case .unreadableEntry(let number):
      return Phrase(
        zh: "日志第 \(number) 条无法读取；请换新版本，或用 verify 检查文件。",
        en: "Journal entry \(number) cannot be read; use a newer version, or check the file "
          + "with verify.")
    case .day(let asked, let first, let head):
      return Phrase(
        zh: "\(asked) 不在该世界的日期之内，请选 \(first) 至 \(head)。",
        en: "\(asked) is not a day of this world; its days are \(first) to \(head).")
    case .genesis, .endOfDays: return calendar(fault)
    case .behaviour(let world, 0):
      return Phrase(
        zh: "世界 \(world) 由本程序较早的版本推演，只可查看账户列表、核对日志；"
          + "请用 tideline relive \(world) 新名 重新推演。",
        en: "The world \(world) was lived by an early version of this program: its list of "
          + "accounts can be looked at, and its journal checked; "
          + "\"tideline relive \(world) NEW\" lives it again.")
    case .behaviour(let world, _):
      return Phrase(
        zh: "世界 \(world) 由本程序的另一版本推演，只可查看名单、通知、案件和指标；"
          + "请用 tideline relive \(world) 新名 重新推演。",
        en: "The world \(world) was lived by another version of this program: its list, notices, "
          + "cases and measures can be looked at; \"tideline relive \(world) NEW\" lives it again.")
    }
  }

  private static func calendar(_ fault: WorldFault) -> Phrase {
    let (first, last) = (Day.lived.lowerBound, Day.lived.upperBound)
    guard case .endOfDays(let asked, let most) = fault else {
      return Phrase(
        zh: "世界的日期须在 \(first) 至 \(last) 之间；文件可能已损坏，请用备份恢复。",
        en: "The days of a world lie from \(first) to \(last), this one's do not; restore the file "
          + "from a copy.")
    }
    return Phrase(
      zh: "不能前进 \(asked) 天，最多 \(most) 天（世界到 \(last) 为止）。",
      en: "A step of \(asked) days is too long; a world ends on \(last), in \(most) days.")
  }
}
