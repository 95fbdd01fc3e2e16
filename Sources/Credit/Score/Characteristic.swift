/// Something the lender can see of a customer and a rule or a scorecard may ask about.
///
/// Each is one whole number with a fixed unit; `CreditFile.value(of:on:)` reads it. Nothing here
/// tells what the customer really is: the lender has no such datum.
package enum Characteristic: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  // Identity
  /// Months since registration.
  case tenureMonths
  /// 1 when the real name is verified.
  case realName
  /// 1 when the identity check (face and SMS) before the line was passed.
  case identityVerified
  /// Age in years.
  case age
  /// 1 for students, while the law forbids lending to them.
  case student
  /// Days until the identity document expires; below 0 since it has.
  case documentDays
  // Behaviour
  /// Days active in the app among the last 30.
  case activeDays30
  /// Usual spending a month, in whole units of currency.
  case monthlySpend
  /// Quick-pay payments a month.
  case quickPay
  /// 1 when spending at shopping festivals is paid back in full and on time.
  case festivalSpender
  /// Payments a month.
  case transactions
  /// The usual payment, in whole units of currency.
  case usualAmount
  /// Days active among the last 30 in percent of the person's usual.
  case activityPercent
  // Relations and fulfilment
  /// Wallet and buy-now-pay-later use, 0 (none) to 3 (heavy).
  case walletUse
  /// Bills of other kinds paid by the app each month.
  case billsPaid
  /// Debt with sister products (buy now, pay later), in whole units of currency.
  case sisterDebt
  /// Days past due with a sister product.
  case sisterLate
  // History with this lender
  /// Months since the line was opened.
  case monthsOnBook
  /// Days past due, the largest of all loans.
  case daysPastDue
  /// Times late in the last 12 months.
  case late12
  /// Times late in the last 3 months.
  case late3
  /// Instalments paid on time in a row.
  case onTimeRun
  /// Debits that failed in the last 30 days.
  case failedDebits30
  /// Used part of the fixed limit in percent.
  case utilisation
  /// Days since the line was used, or opened when it never was.
  case daysSinceUse
  /// Days since the last login.
  case daysSinceLogin
  /// Draws in the last 7 days.
  case draws7
  /// Principal owed, in whole units of currency.
  case owed
  /// Days since the last raise, or since opening.
  case daysSinceRaise
  /// Months since the limit was last cut; 999 when it never was.
  case monthsSinceCut
  /// The shown limit, in whole units of currency.
  case limit
  /// Months in a row that ended with 80 percent or more of the limit used.
  case highUseMonths
  /// Instalments of late paid only in the day's last hours, in a row.
  case lastMinutePays
  /// Days since everything was paid back; 9,999 when it never was.
  case daysSincePaidOff
  /// Instalments kept of a running plan; nil without one.
  case planKept
  /// 1 after a plan that was not kept.
  case planBroken
  // Other lenders
  /// New credit inquiries of the last 90 days, from the alert feed.
  case inquiries90
  /// Inquiries in the last quarterly bureau extract.
  case bureauInquiries
  /// Other lenders with a balance.
  case otherLenders
  /// Outside loans 60 and more days late, on file.
  case outsideLate60
  /// Outside debt in percent of yearly income.
  case debtToIncome
  /// Loans of other lenders that began in the last 8 weeks.
  case newLoans60
  /// Monthly income as known, in whole units of currency.
  case income
  /// Percent by which the income fell, as an outside source tells; 0 when it did not.
  case incomeFall
  /// Data that are missing, stale, contradictory, out of range or contested.
  case dataFaults
  // Score
  /// Shown score, 350...950.
  case score
  /// Points the shown score fell on the last score day.
  case scoreFall
  /// Internal probability of default within 12 months, in parts per ten thousand.
  case defaultProbability
  /// The decision tree's probability of default, in parts per ten thousand.
  case treeProbability
  /// The warning level: 0 normal, 1 yellow, 2 orange, 3 red.
  case warningLevel
  // Security
  /// Wrong passwords within ten minutes.
  case wrongPasswords
  /// 1 when the last login came from a device never seen before, today or yesterday.
  case newDevice
  /// Kilometres from the usual city to the last login.
  case loginDistance
  /// Logins far from home (500 km and more) of the last 2 days.
  case farLogins
  /// Changes of password, phone or card in the last 7 days.
  case contactChanges7
  /// Whether the owner says that somebody else used the account: 1.
  case theftReported
  /// Round-sum payments to one shop soon after a draw, last 30 days.
  case roundPayments30
  /// The last transaction in percent of the person's usual one.
  case unusualAmount
  /// 1 when money was passed on to accounts on a watch list.
  case watchListFlow
  /// 1 when money went to gambling or a scam.
  case gamblingFlow
  /// 1 when money was traced to a forbidden purpose.
  case forbiddenUse
  /// 1 while an authority orders a hold.
  case authorityHold
  // The request at hand
  /// The amount asked for, in whole units of currency.
  case drawAmount
  /// The amount asked for in percent of the limit.
  case drawShare
  /// What is free of the limit, in whole units of currency; may be negative.
  case available
  /// Loans running.
  case loansRunning
  /// Days of consent to invitations: 1 when given.
  case marketingConsent
  /// 1 when scoring and bureau consent are given.
  case scoringConsent
  /// Whether the line is in use: 1 when active.
  case lineActive
  // Economy
  /// The regime: 0 normal, 1 slowdown, 2 stress, 3 recovery.
  case regime
  /// The market rate a year, in hundredths of a percent.
  case marketRate
  /// Capital in percent of what the lender wants to hold.
  case capital
}
