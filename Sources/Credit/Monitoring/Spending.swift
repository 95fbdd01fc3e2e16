/// What was paid with the lender's app in one month, as it is collected on the score day after it.
package struct Spending: Sendable, Equatable, BitwiseCopyable {
  /// The sum, in whole units of currency.
  package let amount: Int
  /// Payments.
  package let payments: Int
  /// Quick-pay payments among them.
  package let quickPays: Int
  /// Bills of others paid by the app.
  package let bills: Int

  /// A month of spending; none of it below zero.
  package init(amount: Int, payments: Int, quickPays: Int, bills: Int) {
    (self.amount, self.payments) = (amount, payments)
    (self.quickPays, self.bills) = (quickPays, bills)
  }
}

extension Activity {
  /// How much above the usual a month of a festival is for somebody who spends at festivals, in
  /// percent: a guess.
  package static let festivalPercent = 140

  /// Takes in a month. What is usual follows by a third, so that a season shows and one odd month
  /// does not rule.
  mutating func collect(_ month: Spending) {
    monthlySpend = UInt16(clamping: (2 * Int(monthlySpend) + month.amount) / 3)
    transactions = UInt8(clamping: month.payments)
    quickPay = UInt8(clamping: month.quickPays)
    billsPaid = UInt8(clamping: month.bills)
    usualAmount = UInt16(clamping: max(10, Int(monthlySpend) / max(1, month.payments)))
  }
}

extension Turn {
  /// The month before is collected, where the customer lets themselves be scored and is known to be
  /// the one who pays. A month of a festival shows who spends at festivals and is not late for it.
  package mutating func collect(_ month: Spending) {
    guard file.consents.contains(.scoring), !file.access.isQuarantined else { return }
    if isFestivalMonth {
      let usual = Int(file.activity.monthlySpend)
      let spends = month.amount * 100 >= usual * Activity.festivalPercent && usual > 0
      if spends, file.conduct.lateMonths & 7 == 0, file.debt.due == .zero {
        file.activity.marks.insert(.festivalSpender)
      } else {
        file.activity.marks.remove(.festivalSpender)
      }
    }
    file.activity.collect(month)
  }

  /// Whether a campaign of a festival ended in the month before this one.
  private var isFestivalMonth: Bool {
    let last = today.day - today.dayOfMonth
    let (year, month, _) = last.date
    return today.policy.campaigns.contains { campaign in
      guard let offer = Day(year: year, month: campaign.month, day: campaign.day) else {
        return false
      }
      return (offer + campaign.days - 1).date.month == month
    }
  }
}
