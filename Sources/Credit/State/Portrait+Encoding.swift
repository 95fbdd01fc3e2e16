extension Portrait {
  /// Writes the portrait, 80 bytes and the contested datum, field by field:
  ///
  /// - 4 each: income, days active, days with a failed debit, weeks of inquiries, older weeks;
  /// - 2 each: day of registration, monthly spending, draws by day, months late, last use, last
  ///   login, outside debt, day of a new device, distance of the last login, day of the last
  ///   round-sum payment, percent of the usual transaction, weeks of new loans, debt with sister
  ///   products, usual payment, day the income was stated, income of an outside source, day of the
  ///   bureau's extract, last day of the identity document, day of the bureau report, day on which
  ///   everything was paid back, marks;
  /// - 1 each: quick-pay payments, due day asked for, wallet use, bills paid, run of
  ///   instalments on time, inquiries of the bureau, other lenders, outside loans 60 days late,
  ///   wrong passwords, logins from far, days with a change of contact, round-sum payments, year of
  ///   birth, payments a month, days past due with a sister product, usual days active, months of
  ///   high use, payments at the last minute;
  /// - the contested datum: 0, or 1 and the datum 1.
  package func encode(into encoder: inout StateEncoder) {
    encodeCalendars(into: &encoder)
    encodePairs(into: &encoder)
    encodeBytes(into: &encoder)
  }

  private func encodeCalendars(into encoder: inout StateEncoder) {
    encoder.feed(income)
    encoder.feed(activeDays)
    encoder.feed(failedDebitDays)
    encoder.feed(inquiryWeeks)
    encoder.feed(olderInquiryWeeks)
  }

  private func encodePairs(into encoder: inout StateEncoder) {
    encoder.feed(registered)
    encoder.feed(monthlySpend)
    encoder.feed(drawDays)
    encoder.feed(lateMonths)
    encoder.feed(lastUse)
    encoder.feed(lastLogin)
    encoder.feed(outsideHundreds)
    encoder.feed(newDeviceOn)
    encoder.feed(loginDistance)
    encoder.feed(roundPaymentOn)
    encoder.feed(unusualPercent)
    encoder.feed(loanWeeks)
    encoder.feed(sisterHundreds)
    encoder.feed(usualAmount)
    encoder.feed(incomeOn)
    encoder.feed(outsideIncome)
    encoder.feed(bureauOn)
    encoder.feed(documentUntil)
    encoder.feed(reportedOn)
    encoder.feed(paidOffOn)
    encoder.feed(marks.rawValue)
  }

  private func encodeBytes(into encoder: inout StateEncoder) {
    encoder.feed(quickPay)
    encoder.feed(dueDay)
    encoder.feed(walletUse)
    encoder.feed(billsPaid)
    encoder.feed(onTimeRun)
    encoder.feed(bureauInquiries)
    encoder.feed(otherLenders)
    encoder.feed(outsideLate60)
    encoder.feed(wrongPasswords)
    encoder.feed(farLogins)
    encoder.feed(contactChangeDays)
    encoder.feed(roundPayments)
    encoder.feed(birthYear)
    encoder.feed(transactions)
    encoder.feed(sisterLate)
    encoder.feed(usualActive)
    encoder.feed(highUseMonths)
    encoder.feed(lastMinutePays)
    encoder.feed(disputed) { $1.feed($0.rawValue) }
  }
}
