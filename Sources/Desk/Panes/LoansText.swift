internal import Cells
internal import Credit
internal import World

/// The loans of an account as a table with its totals.
struct LoansText {
  let model: Model
  let dossier: Dossier

  func block(width: Int) -> TextBlock {
    var block = TextBlock(width: width)
    let debt = dossier.file.debt
    let loans = debt.runningPlaces.map { debt[$0] }
    if loans.isEmpty {
      block.text(model.say(Phrase(zh: "没有在用的借据。", en: "No loan is running.")), Style(.muted))
    } else {
      let columns = columns(width: block.width)
      block.line(columns.map { Run(cell(model.say($0.phrase), $0) + " ", Style(.muted)) })
      for loan in loans { block.line(columns.map { run(loan, $0) }) }
    }
    addTotals(debt, to: &block)
    addStates(to: &block)
    return block
  }

  /// The columns of the table.
  private enum Column: CaseIterable {
    case opened, amount, payment, rate, method, paid, next, rest, overdue, status

    var width: Int {
      switch self {
      case .opened, .next, .method: 10
      case .amount, .payment, .rest, .overdue: 9
      case .rate, .status: 8
      case .paid: 9
      }
    }

    var isNumber: Bool { [.amount, .payment, .rest, .overdue, .rate].contains(self) }

    var phrase: Phrase {
      switch self {
      case .opened: Phrase(zh: "借款日", en: "opened")
      case .amount: Phrase(zh: "金额", en: "amount")
      case .payment: Phrase(zh: "每期", en: "payment")
      case .rate: Phrase(zh: "日利率", en: "rate/d")
      case .method: Phrase(zh: "方式", en: "method")
      case .paid: Phrase(zh: "已还", en: "paid")
      case .next: Phrase(zh: "下次还款", en: "next due")
      case .rest: Phrase(zh: "剩余本金", en: "rest")
      case .overdue: Phrase(zh: "逾期", en: "overdue")
      case .status: Phrase(zh: "状态", en: "status")
      }
    }
  }

  // What is least told goes first where room is short.
  private func columns(width: Int) -> [Column] {
    var columns = Column.allCases
    for dropped in [Column.method, .rate, .payment, .next, .opened, .status] {
      if columns.reduce(0, { $0 + $1.width + 1 }) - 1 <= width { return columns }
      columns.removeAll { $0 == dropped }
    }
    return columns
  }

  private func cell(_ text: String, _ column: Column) -> String {
    text.padded(to: column.width, column.isNumber ? .left : .right)
  }

  private func run(_ loan: Loan, _ column: Column) -> Run {
    let dueDay = Int(dossier.file.line.dueDay)
    var style = Style.plain
    let text: String
    switch column {
    case .opened: text = loan.opened.description
    case .amount: text = amount(loan).map { Figures.amount($0) } ?? "–"
    case .payment: text = Figures.amount(loan.payment)
    case .rate: text = Figures.rate(loan.rate)
    case .method: text = model.say(LineText.method(loan.method))
    case .paid: text = paid(loan)
    case .next: text = loan.nextDue(dueDay: dueDay).description
    case .rest: text = Figures.amount(loan.principal)
    case .overdue:
      let days = loan.daysPastDue(on: dossier.day, dueDay: dueDay)
      style = Style(days > 0 ? .danger : .muted)
      text = loan.owesNow ? Figures.amount(loan.due) : "–"
    case .status:
      let days = loan.daysPastDue(on: dossier.day, dueDay: dueDay)
      style = Style(days > 0 ? .danger : .muted)
      text = model.say(status(loan, daysPastDue: days))
    }
    return Run(cell(text, column) + " ", style)
  }

  private func status(_ loan: Loan, daysPastDue days: Int) -> Phrase {
    if dossier.file.line.state == .writtenOff { return Phrase(zh: "已核销", en: "lost") }
    if days > 0 { return Phrase(both: "M\(Bucket(daysPastDue: days).rawValue)") }
    if dossier.file.replan.isActive, loan.opened == dossier.file.replan.grantedOn {
      return Phrase(zh: "安排中", en: "plan")
    }
    return loan.owesNow ? Phrase(zh: "已到期", en: "due") : Phrase(zh: "正常", en: "current")
  }

  // A card has no number of instalments.
  private func paid(_ loan: Loan) -> String {
    loan.isRevolving
      ? model.say(Phrase(zh: "循环", en: "revolving")) : "\(loan.settled)/\(loan.months)"
  }

  // What was paid out stands in the timeline; the loan itself keeps only what is owed.
  private func amount(_ loan: Loan) -> Money? {
    for event in dossier.events.reversed() {
      if case .drawn(let terms) = event.fact, terms.from == loan.opened,
        terms.payment == loan.payment
      {
        return terms.amount
      }
    }
    return nil
  }

  private func addTotals(_ debt: Debt, to block: inout TextBlock) {
    block.blank()
    let file = dossier.file
    let dpd = file.daysPastDue(on: dossier.day)
    add(Phrase(zh: "本金合计", en: "principal"), debt.principal, to: &block)
    if debt.credit > .zero {
      add(Phrase(zh: "溢缴款", en: "in credit"), debt.credit, .good, to: &block)
    }
    if debt.held > .zero { add(Phrase(zh: "冻结借款", en: "held draw"), debt.held, to: &block) }
    if debt.due > .zero {
      add(Phrase(zh: "到期未还", en: "due, unpaid"), debt.due, .warning, to: &block)
    }
    if debt.penalty > .zero {
      add(Phrase(zh: "罚息", en: "penalty"), debt.penalty, .danger, to: &block)
    }
    add(
      Phrase(zh: "可借", en: "available"), file.available,
      file.available < .zero ? .warning : .text, to: &block)
    if dpd > 0 {
      block.fact(
        model.say(Phrase(zh: "逾期天数", en: "past due")),
        model.say(Phrase(zh: "\(dpd) 天", en: "\(dpd) days")), Style(.danger), labelWidth: 14)
    }
  }

  // Bucket and class where something is late, the plan, the reminder, the bureau.
  private func addStates(to block: inout TextBlock) {
    let file = dossier.file
    let days = file.daysPastDue(on: dossier.day)
    if days > 0 {
      let bucket = CollectionText.bucket(Bucket(daysPastDue: days))
      let risk = CollectionText.risk(RiskClass(daysPastDue: days))
      tell(
        Phrase(zh: "账龄", en: "bucket"), [bucket, risk].joined(zh: "，", en: ", "), .warning,
        to: &block)
    }
    if file.replan.state != .none {
      tell(Phrase(zh: "还款安排", en: "plan"), StateText.plan(file.replan), to: &block)
    }
    if file.reminder.state != .none {
      tell(
        Phrase(zh: "账单提醒", en: "reminder"), StateText.reminder(file.reminder.state),
        to: &block)
    }
    if file.line.opened.isSet {
      tell(Phrase(zh: "征信报送", en: "bureau"), CollectionText.bureau(file.bureauReport), to: &block)
    }
  }

  private func tell(
    _ label: Phrase, _ value: Phrase, _ role: Role = .text, to block: inout TextBlock
  ) {
    block.fact(model.say(label), model.say(value), Style(role), labelWidth: 14)
  }

  private func add(
    _ label: Phrase, _ money: Money, _ role: Role = .text, to block: inout TextBlock
  ) {
    block.fact(model.say(label), model.currency.text(money), Style(role), labelWidth: 14)
  }
}
