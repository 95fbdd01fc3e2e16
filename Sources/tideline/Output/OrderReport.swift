internal import Credit
internal import Desk
internal import World

/// What became of an order.
struct OrderReport {
  let order: OperatorOrder
  /// The case it is about, before the order and after it.
  let before: Case?
  let after: Case?

  private var number: String? {
    (after ?? before).map { CaseText.number(account: order.command.account, $0) }
  }

  /// The state of the case; decided ones are no longer among the open.
  private var state: String? {
    if let after { return SnakeCase.name(after.state) }
    return before == nil ? nil : "decided"
  }

  /// The report with its fixed keys.
  var json: JSONValue {
    let head: JSONValue = [
      "entry": .integer(Int(order.number)), "day": .day(order.day),
      "account": .integer(order.command.account),
    ]
    guard let number, let state else { return head }
    return head + ["case": .string(number), "state": .string(state)]
  }

  /// The report for people.
  var line: String {
    let head = "entry \(order.number) on \(order.day), account \(order.command.account)"
    guard let number, let state else { return head }
    return head + ", case \(number) \(state)"
  }
}
