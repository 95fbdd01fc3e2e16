import Credit

extension NoticeWriter {
  /// What happened to a document or a datum.
  var data: Phrase {
    let name = notice.datum.map(DataText.name) ?? Phrase(zh: "数据", en: "datum")
    switch notice.kind {
    case .documentExpiring: return documentEnds
    case .disputeReceived:
      let by = moment(notice.answerBy)
      return Phrase(
        zh: "我们已于\(sentDay.zh)收到您对“\(name.zh)”的异议，最晚\(by.zh)答复。",
        en: "We received your objection to the datum \"\(name.en)\" on \(sentDay.en) and answer by "
          + "\(by.en).")
    default:
      return notice.outcome == .correct
        ? Phrase(
          zh: "您的异议成立：“\(name.zh)”已于\(sentDay.zh)更正，并已重新评分。",
          en:
            "You were right: the datum \"\(name.en)\" was corrected on \(sentDay.en), and you were "
            + "scored anew.")
        : Phrase(
          zh: "经核查，“\(name.zh)”与来源一致，于\(sentDay.zh)确认无误。",
          en: "We checked the datum \"\(name.en)\": it agrees with its source, as confirmed on "
            + "\(sentDay.en).")
    }
  }

  private var documentEnds: Phrase {
    let (last, pause) = (day(notice.until.day), day(notice.effective))
    let ends =
      notice.until.day < notice.sent.day
      ? Phrase(
        zh: "您的身份证件有效期已于\(last.zh)届满", en: "Your identity document was good until \(last.en)")
      : Phrase(
        zh: "您的身份证件有效期到\(last.zh)为止", en: "Your identity document is good until \(last.en)")
    return ends
      + Phrase(
        zh: "；没有新证件，自\(pause.zh)起暂停新借款。",
        en: "; without a new one draws rest from \(pause.en).")
  }

  /// What stays as it is beside a document or a datum.
  var dataUnchanged: Phrase {
    switch notice.kind {
    case .documentExpiring:
      Phrase(
        zh: "还款照常，已借款项和额度不变。", en: "Repaying goes on; loans and limit stay as they are.")
    case .disputeReceived:
      Phrase(
        zh: "核查期间，凭这项数据的决定改由工作人员判断；还款照常。",
        en: "Meanwhile a person judges whatever rests on this datum; repaying goes on as usual.")
    default:
      notice.outcome == .correct
        ? Phrase(
          zh: "凭原数据作出的不利决定一并撤销；还款照常。",
          en: "Decisions against you that rested on it are undone; repaying goes on as usual.")
        : Phrase(zh: "额度和借款没有变化。", en: "Limit and loans have not changed.")
    }
  }

  /// What to do about a document or a datum.
  var dataActions: [Phrase] {
    switch notice.kind {
    case .documentExpiring:
      [say("在 App 上传有效证件，通常几分钟核验完成。", "Upload a valid document; checking usually takes minutes.")]
    case .disputeReceived:
      [say("如有证明，可在 App 提交。", "If you have proof, send it in the app.")]
    default:
      notice.outcome == .correct
        ? [say("在“信用分”查看更正后的结果。", "See the corrected result under Score.")]
        : [
          say(
            "如仍有出入，请附新的证明再次提出，或向数据来源机构提出异议。",
            "If it still differs, object again with new proof, or ask the source itself.")
        ]
    }
  }
}
