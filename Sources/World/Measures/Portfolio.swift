import Credit
import People

/// The book on one day by cohort and by what its people have in common: vintages, and how much of
/// the outstanding hangs on one employer or one channel.
package struct Portfolio: Sendable, Equatable {
  /// One row a month of opening, oldest first, invited and self-applied apart.
  package let vintages: [Vintage]
  /// Outstanding principal by employer, in fen, largest first.
  package let employers: [Share]
  /// Outstanding principal by channel, in fen.
  package let channels: [Share]

  /// The lines opened in one month.
  package struct Vintage: Sendable, Equatable {
    /// The month, as `Day.monthIndex`.
    package let month: Int
    /// Whether they came by invitation.
    package let isInvited: Bool
    /// Lines.
    package var lines = 0
    /// Of those, ever more than 30 days past due.
    package var everLate30 = 0
    /// Of those, given up for lost.
    package var writtenOff = 0
    /// Outstanding principal, in fen.
    package var outstandingFen = 0
  }

  /// A part of the outstanding.
  package struct Share: Sendable, Equatable {
    /// What they have in common, by number or name.
    package let name: String
    /// Accounts that owe.
    package let accounts: Int
    /// Outstanding principal, in fen.
    package let outstandingFen: Int
  }
}

extension WorldState {
  /// The book on the head day.
  package func portfolio() -> Portfolio {
    var vintages: [Portfolio.Vintage] = []
    var employers = [(accounts: Int, fen: Int)](repeating: (0, 0), count: Attribute.employers)
    var channels = [(accounts: Int, fen: Int)](
      repeating: (0, 0), count: Attribute.Channel.allCases.count)
    for account in accounts {
      let file = account.file
      if file.line.opened.isSet { Portfolio.count(file, in: &vintages) }
      guard file.debt.running > 0, file.line.state != .writtenOff else { continue }
      let luck = setting.luck(of: Int(file.account))
      let fen = file.debt.principal.fen
      let channel = Int(Attribute.channel(luck).rawValue)
      let employer = Attribute.employer(luck)
      employers[employer] = (employers[employer].accounts + 1, employers[employer].fen + fen)
      channels[channel] = (channels[channel].accounts + 1, channels[channel].fen + fen)
    }
    return Portfolio(
      vintages: vintages.sorted {
        ($0.month, $0.isInvited ? 1 : 0) < ($1.month, $1.isInvited ? 1 : 0)
      },
      employers: employers.enumerated().map {
        Portfolio.Share(
          name: "\($0.offset + 1)", accounts: $0.element.accounts, outstandingFen: $0.element.fen)
      }.sorted { ($1.outstandingFen, $0.name) < ($0.outstandingFen, $1.name) },
      channels: zip(Attribute.Channel.allCases, channels).map {
        Portfolio.Share(name: "\($0)", accounts: $1.accounts, outstandingFen: $1.fen)
      })
  }
}

extension Portfolio {
  fileprivate static func count(_ file: CreditFile, in vintages: inout [Vintage]) {
    let month = file.line.opened.monthIndex
    let isInvited = file.profile.marks.contains(.cameInvited)
    let found = vintages.firstIndex { $0.month == month && $0.isInvited == isInvited }
    let place = found ?? vintages.count
    if found == nil { vintages.append(Vintage(month: month, isInvited: isInvited)) }
    vintages[place].lines += 1
    if file.conduct.marks.contains(.everLate30) { vintages[place].everLate30 += 1 }
    if file.line.state == .writtenOff {
      vintages[place].writtenOff += 1
    } else {
      vintages[place].outstandingFen += file.debt.principal.fen
    }
  }
}
