internal import Credit
internal import World

extension Model {
  /// What a draft would do, as a question to be confirmed.
  func question(_ draft: Draft) -> Phrase {
    let name = label(draft.account)
    switch draft {
    case .lock(_, let kind):
      let word = LockText.name(kind)
      return Phrase(
        zh: "给 \(name) 加锁（\(word.zh)）？对方将不能借款。",
        en: "Lock \(name) (\(word.en))? No draw will be possible.")
    case .lift(_, let kind):
      let word = LockText.name(kind)
      return Phrase(zh: "解除 \(name) 的锁（\(word.zh)）？", en: "Lift the lock of \(name) (\(word.en))?")
    case .decide(_, let kind, let outcome):
      let (matter, word) = (CaseText.kind(kind), CaseText.outcome(outcome))
      return Phrase(
        zh: "\(name) 的\(matter.zh)结论：\(word.zh)？",
        en: "Decide the \(matter.en) of \(name): \(word.en)?")
    case .review: return Phrase(zh: "复核 \(name)？", en: "Review \(name)?")
    case .appeal: return Phrase(zh: "替 \(name) 申请复议？", en: "File an appeal for \(name)?")
    case .note: return Phrase(zh: "给 \(name) 写备注？", en: "Write a note on \(name)?")
    }
  }
}

extension Prompt.Purpose {
  /// What stands before the line.
  var label: Phrase {
    switch self {
    case .filter: Phrase(zh: "筛选 /", en: "find /")
    case .days: Phrase(zh: "过几天：", en: "how many days: ")
    case .date: Phrase(zh: "到哪天：", en: "go to: ")
    case .world: Phrase(zh: "打开世界：", en: "open world: ")
    case .words(let draft): draft.label
    }
  }

  /// What can be written, shown while the line is empty.
  var hint: Phrase {
    switch self {
    case .filter:
      Phrase(both: "locked score<600 dpd>0 limit>=20000 util>80 name:李 reason:RP01 case !closed")
    case .days: Phrase(both: "1–\(TimeInput.mostDays)")
    case .date:
      Phrase(
        zh: "2025-03-05  +30  -7  月底  空着=最新", en: "2025-03-05  +30  -7  end of month  empty = head")
    case .world: Phrase(zh: "名字或路径", en: "name or path")
    case .words: Phrase(zh: "写进记录，不能为空", en: "goes on record, not empty")
    }
  }
}

extension Draft {
  /// What stands before the line of its words.
  var label: Phrase {
    switch self {
    case .review: Phrase(zh: "复核理由：", en: "reason for the review: ")
    case .appeal: Phrase(zh: "复议依据：", en: "grounds of the appeal: ")
    case .lock: Phrase(zh: "加锁理由：", en: "reason for the lock: ")
    case .lift: Phrase(zh: "解锁理由：", en: "reason for lifting: ")
    case .note: Phrase(zh: "备注：", en: "note: ")
    case .decide: Phrase(zh: "决定理由：", en: "reason for the decision: ")
    }
  }
}
