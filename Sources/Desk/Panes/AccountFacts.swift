internal import Cells
internal import Credit
internal import World

/// What stands beside the picture: the numbers of an account, the most telling first. Where room
/// is short the last ones are left out, whole.
struct AccountFacts {
  let model: Model

  /// The facts, each a label and its value.
  var items: [[Run]] {
    guard let row = model.subjectRow else { return [] }
    let file = model.current?.file
    var items = [score(row, file), limit(row, file), used(row)]
    if row.daysPastDue > 0 { items.append(pastDue(row)) }
    if row.warning > .normal { items.append(warning(row)) }
    if row.cases != 0 { items.append(cases(row)) }
    if let file { items += more(file) }
    if model.settings.isAnalyst, row.hiddenCap > .zero { items.append(cap(row)) }
    return items
  }

  private func fact(_ label: Phrase, _ value: [Run]) -> [Run] {
    [Run(model.say(label) + " ", Style(.muted))] + value
  }

  private func score(_ row: SheetRow, _ file: CreditFile?) -> [Run] {
    let label = Phrase(zh: "评分", en: "score")
    guard row.score > 0 else { return fact(label, [Run("–", Style(.muted))]) }
    var value = [Run("\(row.score)", Style(.text, .bold))]
    if let previous = file?.score.previous, previous > 0, previous != row.score {
      let change = Int(row.score) - Int(previous)
      value.append(
        change > 0
          ? Run(" ▲\(change)", Style(.good)) : Run(" ▼\(-change)", Style(.danger)))
    }
    return fact(label, value)
  }

  private func limit(_ row: SheetRow, _ file: CreditFile?) -> [Run] {
    var value = [Run(Figures.amount(row.limit), Style(.text, .bold))]
    if let file {
      if file.limit.temporary > .zero {
        value.append(Run(" +" + Figures.amount(file.limit.temporary), Style(.good)))
      }
      switch file.limit.pending {
      case .cut(let target, _):
        value.append(Run(" → " + Figures.amount(target), Style(.warning)))
      case .raise(let target):
        value.append(Run(" ↑ " + Figures.amount(target), Style(.notice)))
      case .close: value.append(Run(" → ⊘", Style(.danger)))
      case .nothing: break
      }
    }
    return fact(Phrase(zh: "额度", en: "limit"), value)
  }

  private func used(_ row: SheetRow) -> [Run] {
    var value = [Run(Figures.grouped(row.used.fen / 100), Style(.text, .bold))]
    if row.limit > .zero {
      let style = row.utilisation > 80 ? Style(.warning) : Style(.muted)
      value.append(Run("  " + Figures.percent(row.utilisation), style))
    }
    return fact(Phrase(zh: "已用", en: "used"), value)
  }

  private func pastDue(_ row: SheetRow) -> [Run] {
    fact(
      Phrase(zh: "逾期", en: "past due"),
      [
        Run(
          model.say(Phrase(zh: "\(row.daysPastDue) 天", en: "\(row.daysPastDue) d")),
          Style(.danger))
      ])
  }

  private func warning(_ row: SheetRow) -> [Run] {
    let role: Role = row.warning == .red ? .danger : .warning
    return fact(
      Phrase(zh: "预警", en: "warning"), [Run(model.say(ScoreText.warning(row.warning)), Style(role))]
    )
  }

  private func cases(_ row: SheetRow) -> [Run] {
    let kinds = Case.Kind.allCases.filter(row.hasOpen).map { model.say(CaseText.kind($0)) }
    return [Run("⚑ " + kinds.joined(separator: ", "), Style(.notice))]
  }

  private func cap(_ row: SheetRow) -> [Run] {
    fact(
      Phrase(zh: "隐性上限", en: "hidden cap"), [Run(Figures.amount(row.hiddenCap), Style(.notice))])
  }

  private func more(_ file: CreditFile) -> [[Run]] {
    var items: [[Run]] = []
    if file.line.opened.isSet {
      items.append(
        fact(
          Phrase(zh: "利率", en: "rate"),
          [
            Run(model.say(Figures.daily(file.line.rate))),
            Run(" (" + model.say(yearly(file)) + ")", Style(.muted)),
          ]))
      items.append(fact(Phrase(zh: "开通", en: "since"), [Run(file.line.opened.description)]))
      items.append(
        fact(
          Phrase(zh: "还款日", en: "due day"),
          [Run(model.say(Phrase(zh: "每月 \(file.line.dueDay) 日", en: "\(file.line.dueDay)")))]))
    }
    items.append(
      fact(
        Phrase(zh: "授权", en: "consent"), [Run(model.say(LineText.consents(file.consents.given)))]))
    return items
  }

  private func yearly(_ file: CreditFile) -> Phrase {
    let rate = Figures.yearly(file.line.rate)
    return Phrase(zh: "年 \(rate)", en: "\(rate)/y")
  }
}
