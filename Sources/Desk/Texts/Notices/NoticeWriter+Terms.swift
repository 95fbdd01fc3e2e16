import Credit

extension NoticeWriter {
  /// What happened to the terms of the line: a raise on offer, an own ceiling, the rate, a class.
  var limitTerms: Phrase {
    let (from, to) = (money(notice.limitFrom), money(notice.limitTo))
    let start = day(notice.effective)
    switch notice.kind {
    case .raiseOffered:
      return Phrase(
        zh: "您可以把额度由 \(from) 提高到 \(to)，\(offerEnd.zh)前有效；您同意后才生效。",
        en: "You may have your limit raised from \(from) to \(to) until \(offerEnd.en); "
          + "nothing changes without your yes.")
    case .raiseDeclined:
      return Phrase(
        zh: "您的提额申请于\(sentDay.zh)没有通过，额度仍为 \(from)。",
        en: "Your request for a higher limit was declined on \(sentDay.en); it stays at \(from).")
    case .ceilingSet: return ceiling
    case .rateChanged:
      return Phrase(
        zh: "自\(start.zh)起，新借款\(rate.zh)，随市场利率和定价表调整。",
        en: "From \(start.en) new draws cost \(rate.en), following the market and our price list.")
    default: return tightened
    }
  }

  private var offerEnd: Phrase {
    day(notice.until.isSet ? notice.until.day : notice.nextCheck)
  }

  private var ceiling: Phrase {
    let (from, to) = (money(notice.limitFrom), money(notice.limitTo))
    return Phrase(
      zh: "按您自设的上限，您能借到的总额自\(sentDay.zh)起由 \(from) 变为 \(to)。",
      en: "By the ceiling you set yourself, what you can owe goes from \(from) to \(to) on "
        + "\(sentDay.en).")
  }

  private var tightened: Phrase {
    let (from, to, start) = (
      money(notice.limitFrom), money(notice.limitTo), day(notice.effective)
    )
    guard notice.limitTo < notice.limitFrom else {
      return Phrase(
        zh: "自\(start.zh)起，一整类额度暂停新借款，您的额度在其中。",
        en: "From \(start.en) a whole class of lines, yours among them, makes no new draws.")
    }
    return Phrase(
      zh: "自\(start.zh)起，一整类额度统一下调，您的额度由 \(from) 调整为 \(to)。",
      en: "On \(start.en) a whole class of limits is lowered, yours from \(from) to \(to).")
  }

  /// What can be done about the terms of the line.
  var termsActions: [Phrase] {
    switch notice.kind {
    case .raiseOffered:
      [
        say(
          "需要时在 App 同意；不同意没有任何影响。",
          "Say yes in the app if you need it; saying nothing changes nothing."
        )
      ]
    case .ceilingSet:
      [say("可随时在“额度管理”调低、调高或取消。", "Change it or take it away under Limit at any time.")]
    default:
      [say("借款前先看清当次利率，按需决定。", "Look at the rate before each draw and decide then.")]
    }
  }
}
