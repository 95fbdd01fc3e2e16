/// One kind of customer: ranges and rates, each a documented parameter.
package final class Archetype: Sendable {
  /// Its name, e.g. `steady`.
  package let name: String
  /// How many in a thousand customers.
  package let share: Int
  /// Monthly income, whole units of currency.
  package let income: ClosedRange<Int>
  /// Usual spending in percent of income.
  package let spendPercent: ClosedRange<Int>
  /// Months since registration at genesis.
  package let tenureMonths: ClosedRange<Int>
  /// Days active in the app among 30.
  package let activeDays: ClosedRange<Int>
  /// Wallet use, 0...3.
  package let walletUse: ClosedRange<Int>
  /// Percent who have a line at genesis.
  package let hasLinePercent: Int
  /// Percent who agreed to invitations.
  package let marketingPercent: Int
  /// Percent of invitations that are accepted.
  package let acceptPercent: Int
  /// Percent who apply by themselves within a year.
  package let applyPercent: Int
  /// Draws a year.
  package let drawsPerYear: Int
  /// A draw's size in percent of what is free.
  package let drawPercent: ClosedRange<Int>
  /// Percent of draws paid interest-first.
  package let interestFirstPercent: Int
  /// Percent of months in which everything is repaid early.
  package let repayEarlyPercent: Int
  /// Due days on which the money is missing, per thousand.
  package let shortagePerThousand: Int
  /// Of those, how many in a hundred never recover.
  package let lostPercent: Int
  /// Credit inquiries with other lenders a year.
  package let inquiriesPerYear: Int
  /// Other lenders at genesis.
  package let otherLenders: ClosedRange<Int>
  /// Percent with an outside loan 60 days late at genesis.
  package let outsideLatePercent: Int
  /// Journeys with a new device a year, per thousand persons.
  package let travelsPerThousand: Int
  /// Takeovers a year, per thousand persons.
  package let takeoversPerThousand: Int
  /// Suspected cash-outs a year, per thousand persons.
  package let cashOutsPerThousand: Int
  /// Percent of decisions against them, locks apart, that they appeal.
  package let appealPercent: Int
  /// What rarer things happen, and who these people are.
  package let life: Life

  /// An archetype as written in a mix document.
  package init(
    name: String, share: Int, income: ClosedRange<Int>, spendPercent: ClosedRange<Int>,
    tenureMonths: ClosedRange<Int>, activeDays: ClosedRange<Int>, walletUse: ClosedRange<Int>,
    hasLinePercent: Int, marketingPercent: Int, acceptPercent: Int, applyPercent: Int,
    drawsPerYear: Int, drawPercent: ClosedRange<Int>, interestFirstPercent: Int,
    repayEarlyPercent: Int, shortagePerThousand: Int, lostPercent: Int, inquiriesPerYear: Int,
    otherLenders: ClosedRange<Int>, outsideLatePercent: Int, travelsPerThousand: Int,
    takeoversPerThousand: Int, cashOutsPerThousand: Int, appealPercent: Int, life: Life = Life()
  ) {
    (self.name, self.share, self.income) = (name, share, income)
    (self.spendPercent, self.tenureMonths) = (spendPercent, tenureMonths)
    (self.activeDays, self.walletUse) = (activeDays, walletUse)
    (self.hasLinePercent, self.marketingPercent) = (hasLinePercent, marketingPercent)
    (self.acceptPercent, self.applyPercent) = (acceptPercent, applyPercent)
    (self.drawsPerYear, self.drawPercent) = (drawsPerYear, drawPercent)
    (self.interestFirstPercent, self.repayEarlyPercent) = (interestFirstPercent, repayEarlyPercent)
    (self.shortagePerThousand, self.lostPercent) = (shortagePerThousand, lostPercent)
    (self.inquiriesPerYear, self.otherLenders) = (inquiriesPerYear, otherLenders)
    (self.outsideLatePercent, self.travelsPerThousand) = (outsideLatePercent, travelsPerThousand)
    (self.takeoversPerThousand, self.cashOutsPerThousand) =
      (takeoversPerThousand, cashOutsPerThousand)
    (self.appealPercent, self.life) = (appealPercent, life)
  }
}
