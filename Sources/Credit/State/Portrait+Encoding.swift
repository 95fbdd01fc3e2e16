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
  func encode(into encoder: inout some StateSink) {
    encodeCalendars(into: &encoder)
    encodePairs(into: &encoder)
    encodeBytes(into: &encoder)
  }

  /// The marks of all parts: each has bits of its own.
  private var marks: UInt16 {
    profile.marks.rawValue | activity.marks.rawValue | access.marks.rawValue
      | conduct.marks.rawValue | bureauReport.marks.rawValue
  }

  private func encodeCalendars(into encoder: inout some StateSink) {
    encoder.feed(profile.income)
    encoder.feed(activity.activeDays)
    encoder.feed(conduct.failedDebitDays)
    encoder.feed(outside.inquiryWeeks)
    encoder.feed(outside.olderInquiryWeeks)
  }

  private func encodePairs(into encoder: inout some StateSink) {
    encoder.feed(profile.registered)
    encoder.feed(activity.monthlySpend)
    encoder.feed(conduct.drawDays)
    encoder.feed(conduct.lateMonths)
    encoder.feed(conduct.lastUse)
    encoder.feed(activity.lastLogin)
    encoder.feed(outside.debtHundreds)
    encoder.feed(access.newDeviceOn)
    encoder.feed(access.loginDistance)
    encoder.feed(access.roundPaymentOn)
    encoder.feed(access.unusualPercent)
    encoder.feed(outside.loanWeeks)
    encoder.feed(outside.sisterHundreds)
    encoder.feed(activity.usualAmount)
    encoder.feed(profile.incomeOn)
    encoder.feed(outside.incomeHundreds)
    encoder.feed(outside.bureauOn)
    encoder.feed(profile.documentUntil)
    encoder.feed(bureauReport.reportedOn)
    encoder.feed(conduct.paidOffOn)
    encoder.feed(marks)
  }

  private func encodeBytes(into encoder: inout some StateSink) {
    encoder.feed(activity.quickPay)
    encoder.feed(profile.dueDay)
    encoder.feed(activity.walletUse)
    encoder.feed(activity.billsPaid)
    encoder.feed(conduct.onTimeRun)
    encoder.feed(outside.bureauInquiries)
    encoder.feed(outside.otherLenders)
    encoder.feed(outside.late60)
    encoder.feed(access.wrongPasswords)
    encoder.feed(access.farLogins)
    encoder.feed(access.contactChangeDays)
    encoder.feed(access.roundPayments)
    encoder.feed(profile.birthYear)
    encoder.feed(activity.transactions)
    encoder.feed(outside.sisterLate)
    encoder.feed(activity.usualActive)
    encoder.feed(conduct.highUseMonths)
    encoder.feed(conduct.lastMinutePays)
    encoder.feed(choice: disputed)
  }
}
