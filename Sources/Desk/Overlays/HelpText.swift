internal import Cells
internal import World

/// The keys of the place that has the focus, then those that work everywhere; from the keymap.
struct HelpText {
  let model: Model

  func block(width: Int) -> TextBlock {
    var block = TextBlock(width: width)
    let bindings = Keymap.bindings(in: model.place)
    let here = bindings.filter { $0.places != .everywhere }
    if !here.isEmpty {
      block.heading(model.say(Phrase(zh: "这里", en: "Here")))
      for binding in here { add(binding, to: &block) }
    }
    block.heading(model.say(Phrase(zh: "到处", en: "Everywhere")))
    for binding in bindings where binding.places == .everywhere { add(binding, to: &block) }
    addWords(to: &block)
    return block
  }

  private func add(_ binding: Binding, to block: inout TextBlock) {
    let unmet = model.unmet(binding)
    let style = unmet == nil ? Style.plain : Style(.muted)
    let keys = binding.keyNames.padded(to: 9)
    block.item(
      Run(keys, unmet == nil ? Style(.accent, .bold) : Style(.muted)), model.say(binding.help),
      style)
  }

  private func addWords(to block: inout TextBlock) {
    block.heading(model.say(Phrase(zh: "筛选的写法", en: "The language of the filter")))
    block.text(Query.vocabulary.joined(separator: "  "))
    block.text(
      model.say(
        Phrase(
          zh: "各条件须同时成立；! 取反；score:600..650 是范围，2万 是金额。",
          en:
            "All terms must hold; ! turns one round; score:600..650 is a range, 20k an amount."
        )),
      Style(.muted))
    block.heading(model.say(Phrase(zh: "符号", en: "Signs")))
    block.text(
      model.say(
        Phrase(
          zh: "◆ 开通  ▲ 提额  ▼ 降额  ✕ 加锁  ✓ 解锁  ⊘ 关闭  ✉ 通知  ⚑ 案件  ! 逾期",
          en:
            "◆ opened  ▲ raised  ▼ cut  ✕ locked  ✓ unlocked  ⊘ closed  ✉ notice  ⚑ case  ! overdue"
        )))
  }
}
