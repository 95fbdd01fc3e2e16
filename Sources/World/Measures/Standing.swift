package import Credit

/// Where one account stands at the end of a day, as it counts in the portfolio. Every field is an
/// `Int`, so that standings add up field by field; on quiet days an account's stays as it was.
package struct Standing: Sendable, Equatable, BitwiseCopyable {
  /// Accounts.
  package var accounts = 1
  /// Lines in use and not locked.
  package var open = 0
  /// Lines in use under a lock.
  package var suspended = 0
  /// Lines that were closed, with debt or without.
  package var closed = 0
  /// People without a line; invited; with an application; declined; lines given up for lost.
  package var withoutLine = 0
  /// People with an invitation.
  package var invited = 0
  /// People with an application under way.
  package var applied = 0
  /// People whose application was declined.
  package var declined = 0
  /// Lines given up for lost.
  package var writtenOff = 0
  /// Accounts with an instalment overdue.
  package var late = 0
  /// Principal owed, in fen; debts given up for lost are left out.
  package var outstandingFen = 0
  /// Remaining principal of loans more than 30 days past due, in fen.
  package var overdue30Fen = 0
  /// Remaining principal of loans more than 90 days past due, in fen.
  package var overdue90Fen = 0
  /// Principal whose interest is no longer counted as income, in fen.
  package var nonAccrualFen = 0
  /// Limits of lines in use, in fen.
  package var limitFen = 0
  /// Of those, what is used, in fen.
  package var usedFen = 0
  /// Probability × loss given default × exposure at default over 12 months, in fen.
  package var expectedLossFen = 0
  /// Open cases.
  package var openCases = 0
  /// Accounts at warning level yellow, orange, red.
  package var yellow = 0
  /// Accounts at warning level orange.
  package var orange = 0
  /// Accounts at warning level red.
  package var red = 0
  /// Plans being kept.
  package var plans = 0
  /// People barred from lines.
  package var barred = 0
  /// Data that are missing, stale, contradictory, out of range, contested.
  package var dataMissing = 0
  /// Data that are too old.
  package var dataStale = 0
  /// Data that other sources contradict.
  package var dataContradictory = 0
  /// Data outside what can be.
  package var dataOutOfRange = 0
  /// Data that are contested.
  package var dataDisputed = 0
  /// Accounts on file with the bureau for lateness.
  package var reported = 0
  /// Owing accounts by bucket.
  package var buckets = BucketCounts()
  /// Their principal by bucket, in fen.
  package var bucketFen = BucketCounts()

  /// Nobody.
  package init(accounts: Int = 0) { self.accounts = accounts }

  /// An account as it stands on a day.
  package init(_ file: borrowing CreditFile, _ today: Today) {
    countLine(file)
    openCases = file.cases.isEmpty ? 0 : file.cases.list.count
    plans = file.replan.isActive ? 1 : 0
    barred = file.permission.isOpen ? 0 : 1
    reported = file.bureauReport.reportedOn.isSet ? 1 : 0
    countWarning(file.score.warning)
    countData(file, today)
    if file.debt.running > 0, file.line.state != .writtenOff { countDebt(file, today) }
    countRisk(file, today)
  }

  private mutating func countLine(_ file: borrowing CreditFile) {
    switch file.line.state {
    case .none: withoutLine = 1
    case .invited: invited = 1
    case .applied, .inReview: applied = 1
    case .declined: declined = 1
    case .closing, .closed: closed = 1
    case .writtenOff: writtenOff = 1
    case .active:
      if file.locks.isEmpty { open = 1 } else { suspended = 1 }
      (limitFen, usedFen) = (file.limit.inForce.fen, file.debt.used.fen)
    }
  }

  private mutating func countWarning(_ level: WarningLevel) {
    switch level {
    case .normal: break
    case .yellow: yellow = 1
    case .orange: orange = 1
    case .red: red = 1
    }
  }

  private mutating func countData(_ file: borrowing CreditFile, _ today: Today) {
    guard file.consents.contains(.scoring), !file.profile.marks.contains(.recordedBook) else {
      return
    }
    let terms = today.policy.dataQuality
    for datum in Datum.allCases {
      switch file.fault(of: datum, on: today.day, terms) {
      case nil: break
      case .missing: dataMissing += 1
      case .stale: dataStale += 1
      case .contradictory: dataContradictory += 1
      case .outOfRange: dataOutOfRange += 1
      case .disputed: dataDisputed += 1
      }
    }
  }

  private mutating func countDebt(_ file: borrowing CreditFile, _ today: Today) {
    let dueDay = Int(file.line.dueDay)
    let principal = file.debt.principal.fen
    outstandingFen = principal
    let days = file.debt.due > .zero ? file.daysPastDue(on: today.day) : 0
    let bucket = Bucket(daysPastDue: days)
    buckets.count(bucket)
    bucketFen[bucket] = principal
    guard days > 0 else { return }
    late = 1
    if days >= today.policy.servicing.nonAccrualDays { nonAccrualFen = principal }
    for place in file.debt.occupied where file.debt[place].owesNow {
      let days = file.debt[place].daysPastDue(on: today.day, dueDay: dueDay)
      if days > 30 { overdue30Fen += file.debt[place].principal.fen }
      if days > 90 { overdue90Fen += file.debt[place].principal.fen }
    }
  }

  private mutating func countRisk(_ file: borrowing CreditFile, _ today: Today) {
    guard limitFen > 0 || outstandingFen > 0 else { return }
    let costs = today.policy.costs
    let free = max(0, limitFen - usedFen) * costs.conversionPercent / 100
    let exposure = outstandingFen + free
    expectedLossFen =
      exposure / 100 * file.decidingProbability(today.policy) * costs.lossGivenDefault / 10_000
  }

  /// Counts one account's new standing in place of its old one; neither is copied.
  mutating func change(from old: inout Standing, to new: inout Standing) {
    withUnsafeMutableBytes(of: &self) { sums in
      withUnsafeMutableBytes(of: &old) { old in
        withUnsafeMutableBytes(of: &new) { new in
          let sums = sums.bindMemory(to: Int.self)
          let (old, new) = (old.bindMemory(to: Int.self), new.bindMemory(to: Int.self))
          for index in sums.indices {
            sums[index] += new[index] - old[index]
            old[index] = new[index]
          }
        }
      }
    }
  }

  /// Adds another standing, field by field; all fields are `Int`.
  package static func += (left: inout Standing, right: Standing) {
    addFields(of: right, to: &left)
  }
}

/// Adds values that are nothing but `Int` fields, field by field.
func addFields<Value: BitwiseCopyable>(of right: Value, to left: inout Value) {
  withUnsafeMutableBytes(of: &left) { sums in
    withUnsafeBytes(of: right) { more in
      let sums = sums.bindMemory(to: Int.self)
      let more = more.bindMemory(to: Int.self)
      for index in sums.indices { sums[index] += more[index] }
    }
  }
}
