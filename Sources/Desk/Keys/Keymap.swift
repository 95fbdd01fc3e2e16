package import Cells

/// All keys, in the order of the footer and the help.
package enum Keymap {
  /// Every binding.
  package static let bindings: [Binding] = time + matters + casework + chart + lists + moving + desk

  /// What a key does in a place.
  package static func binding(for key: Key, in place: Place) -> Binding? {
    bindings.first { $0.keys.contains(key) && !$0.places.isDisjoint(with: place) }
  }

  /// The binding of an action, for its name and its key.
  package static func binding(of action: Action) -> Binding? {
    bindings.first { $0.action == action }
  }

  /// The bindings of a place: its own before those of everywhere.
  package static func bindings(in place: Place) -> [Binding] {
    let here = bindings.filter { !$0.places.isDisjoint(with: place) }
    return here.filter { $0.places != .everywhere } + here.filter { $0.places == .everywhere }
  }

  /// Pairs of bindings that one key would mean in one place.
  package static var conflicts: [(Binding, Binding)] {
    var found: [(Binding, Binding)] = []
    for (index, one) in bindings.enumerated() {
      for other in bindings[(index + 1)...] where !one.places.isDisjoint(with: other.places) {
        if one.keys.contains(where: other.keys.contains) { found.append((one, other)) }
      }
    }
    return found
  }
}

extension Keymap {
  static let lists: [Binding] = [
    Binding(
      .character("/"), .everywhere, .list(.filter), Phrase(zh: "筛选", en: "find"),
      Phrase(
        zh: "筛选账户：locked score<600 dpd>0 limit>=20000 name:李 reason:RP01",
        en: "filter the accounts: locked score<600 dpd>0 limit>=20000 name:李 reason:RP01"),
      needs: [.world]),
    Binding(
      .character("s"), .accountScreen, .list(.sort), Phrase(zh: "排序", en: "sort"),
      Phrase(zh: "选择排序的列；再选一次则反向", en: "choose the column to sort by; again to turn it round"),
      needs: [.world]),
    Binding(
      .character("S"), .accountScreen, .list(.reverse), Phrase(zh: "反序", en: "reverse"),
      Phrase(zh: "排序反向", en: "turn the order round"), needs: [.world], footer: false),
    Binding(
      .character("f"), [.inbox, .letter], .list(.everyKind), Phrase(zh: "全部种类", en: "all kinds"),
      Phrase(zh: "只看不利通知，或全部通知", en: "adverse notices only, or all of them"), needs: [.world]),
  ]

  static let moving: [Binding] = [
    Binding(
      [.character("j"), .down], .everywhere, .move(.down), Phrase(zh: "下", en: "down"),
      Phrase(zh: "下移", en: "down"), footer: false),
    Binding(
      [.character("k"), .up], .everywhere, .move(.up), Phrase(zh: "上", en: "up"),
      Phrase(zh: "上移", en: "up"), footer: false),
    Binding(
      .pageDown, .everywhere, .move(.pageDown), Phrase(zh: "下页", en: "page down"),
      Phrase(zh: "下一页", en: "a page down"), footer: false),
    Binding(
      .pageUp, .everywhere, .move(.pageUp), Phrase(zh: "上页", en: "page up"),
      Phrase(zh: "上一页", en: "a page up"), footer: false),
    Binding(
      [.character("g"), .home], .everywhere, .move(.first), Phrase(zh: "开头", en: "first"),
      Phrase(zh: "到开头", en: "to the first line"), footer: false),
    Binding(
      [.character("G"), .end], .everywhere, .move(.last), Phrase(zh: "末尾", en: "last"),
      Phrase(zh: "到末尾", en: "to the last line"), footer: false),
    Binding(
      .enter, .everywhere, .focus(.inwards), Phrase(zh: "进入", en: "open"),
      Phrase(zh: "进入所选", en: "into what is selected"), footer: false),
    Binding(
      .escape, .everywhere, .focus(.outwards), Phrase(zh: "返回", en: "back out"),
      Phrase(zh: "返回；停止正在运行的工作", en: "out again; stops running work"), footer: false),
    Binding(
      .tab, .everywhere, .focus(.next), Phrase(zh: "下一栏", en: "next pane"),
      Phrase(zh: "到下一栏", en: "to the next pane"), footer: false),
    Binding(
      .backTab, .everywhere, .focus(.previous), Phrase(zh: "上一栏", en: "previous pane"),
      Phrase(zh: "到上一栏", en: "to the pane before"), footer: false),
    Binding(
      .character("]"), .everywhere, .tab(.next), Phrase(zh: "下一页签", en: "next page"),
      Phrase(zh: "账户的下一页签", en: "next page of the account"), footer: false),
    Binding(
      .character("["), .everywhere, .tab(.previous), Phrase(zh: "上一页签", en: "previous page"),
      Phrase(zh: "账户的上一页签", en: "previous page of the account"), footer: false),
    Binding(
      .character("1"), .everywhere, .show(.accounts), Phrase(zh: "账户", en: "accounts"),
      Phrase(zh: "账户", en: "the accounts"), footer: false),
    Binding(
      .character("2"), .everywhere, .show(.notices), Phrase(zh: "通知", en: "notices"),
      Phrase(zh: "通知", en: "the notices"), footer: false),
    Binding(
      .character("3"), .everywhere, .show(.cases), Phrase(zh: "案件", en: "cases"),
      Phrase(zh: "案件", en: "the cases"), footer: false),
  ]

  static let desk: [Binding] = [
    Binding(
      [.character(":"), .control("p")], .everywhere, .desk(.palette),
      Phrase(zh: "命令", en: "command"),
      Phrase(zh: "按名字找任何操作", en: "find any action by its name")),
    Binding(
      [.character("?"), .function(1)], .everywhere, .desk(.help), Phrase(zh: "帮助", en: "help"),
      Phrase(zh: "这里的按键", en: "the keys of this place")),
    Binding(
      .character("L"), .everywhere, .desk(.language), Phrase(zh: "English", en: "中文"),
      Phrase(zh: "换成英文", en: "change to 中文"), footer: false),
    Binding(
      .character("U"), .everywhere, .desk(.unmask), Phrase(zh: "显示姓名", en: "unmask"),
      Phrase(
        zh: "显示这个客户的姓名；会先询问并记录在案", en: "show this customer's name; asks first, is recorded"),
      needs: [.world, .account], footer: false),
    Binding(
      .character("y"), .everywhere, .desk(.copy), Phrase(zh: "复制", en: "copy"),
      Phrase(zh: "复制所选一行（已脱敏）", en: "copy the selected line, masked"), needs: [.world],
      footer: false),
    Binding(
      .character("o"), .everywhere, .desk(.open), Phrase(zh: "打开", en: "open world"),
      Phrase(zh: "打开另一个世界", en: "open another world"), needs: [.idle], footer: false),
    Binding(
      .character("!"), .everywhere, .desk(.messages), Phrase(zh: "消息", en: "messages"),
      Phrase(zh: "到现在为止的消息", en: "the messages so far"), footer: false),
    Binding(
      .control("l"), .everywhere, .desk(.redraw), Phrase(zh: "重画", en: "redraw"),
      Phrase(zh: "重画屏幕", en: "draw the screen anew"), footer: false),
    Binding(
      .control("z"), .everywhere, .desk(.suspend), Phrase(zh: "挂起", en: "suspend"),
      Phrase(zh: "到后台，fg 回来", en: "to the background; fg comes back"), footer: false),
    Binding(
      [.character("q"), .character("Q"), .control("c")], .everywhere, .desk(.quit),
      Phrase(zh: "退出", en: "quit"), Phrase(zh: "退出", en: "leave"), footer: false),
  ]
}
