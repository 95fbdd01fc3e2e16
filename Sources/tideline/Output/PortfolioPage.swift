internal import Credit
internal import Desk
internal import World

/// The book by status, bucket, vintage, employer and channel.
struct PortfolioPage {
  let portfolio: Portfolio
  let world: String
  let head: Day
  /// The measures of the last day; nil before the first.
  let last: Measures?
  /// The last whole months, oldest first.
  let months: [Summary.Month]
  /// Nobody recorded employers and channels: in a recorded book there are none to tell of.
  let isRecorded: Bool

  /// Accounts by where their lines are.
  private var statuses: [(name: String, accounts: Int)] {
    guard let stand = last?.standing else { return [] }
    return [
      ("without_line", stand.withoutLine), ("invited", stand.invited), ("applied", stand.applied),
      ("declined", stand.declined), ("open", stand.open), ("suspended", stand.suspended),
      ("closed", stand.closed), ("written_off", stand.writtenOff),
    ]
  }

  private var employers: [Portfolio.Share] { isRecorded ? [] : portfolio.employers }

  private var channels: [Portfolio.Share] { isRecorded ? [] : portfolio.channels }

  /// The book with its fixed keys.
  var json: JSONValue {
    [
      "world": .string(world), "day": .day(head),
      "statuses": .pairs(statuses.map { ($0.name, .integer($0.accounts)) }),
      "buckets": .array(last.map { $0.standing.bucketsJSON } ?? []),
      "roll_rates": .array(months.map(PortfolioPage.json)),
      "vintages": .array(portfolio.vintages.map(PortfolioPage.json)),
      "employers": .array(employers.map(PortfolioPage.json)),
      "channels": .array(channels.map(PortfolioPage.json)),
    ]
  }

  private static func json(_ month: Summary.Month) -> JSONValue {
    let rates = zip(steps, month.rolls).map { name, rate in
      (name, rate.map { JSONValue.decimal($0, places: 2) } ?? .null)
    }
    return ["month": .string(MonthName.of(month.index))] + .pairs(rates)
  }

  private static func json(_ vintage: Portfolio.Vintage) -> JSONValue {
    [
      "month": .string(MonthName.of(vintage.month)), "invited": .truth(vintage.isInvited),
      "lines": .integer(vintage.lines), "ever_late_30": .integer(vintage.everLate30),
      "written_off": .integer(vintage.writtenOff),
      "outstanding_fen": .integer(vintage.outstandingFen),
    ]
  }

  private static func json(_ share: Portfolio.Share) -> JSONValue {
    [
      "name": .string(share.name), "accounts": .integer(share.accounts),
      "outstanding_fen": .integer(share.outstandingFen),
    ]
  }

  /// From each bucket to the next.
  private static let steps = zip(Bucket.allCases, Bucket.allCases.dropFirst()).map {
    "\($0)_to_\($1)"
  }
}

extension PortfolioPage {
  /// The book for people.
  var lines: [String] {
    let parts = [
      ["\(world) on \(head)"], statusLines, bucketLines, rollLines, vintageLines,
      shareLines("employer", employers), shareLines("channel", channels),
      isRecorded ? ["Employers and channels were not recorded."] : [],
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var statusLines: [String] {
    var table = Table("status", ">accounts", ">share")
    let all = statuses.reduce(0) { $0 + $1.accounts }
    for (name, accounts) in statuses {
      table.add([name, Figures.grouped(accounts), PortfolioPage.share(accounts, of: all)])
    }
    return table.lines
  }

  private var bucketLines: [String] {
    guard let stand = last?.standing else { return [] }
    var table = Table("bucket", ">accounts", ">outstanding", ">share")
    for bucket in Bucket.allCases {
      let fen = stand.bucketFen[bucket]
      table.add([
        "\(bucket)", Figures.grouped(stand.buckets[bucket]), Figures.amount(fen: fen),
        PortfolioPage.share(fen, of: stand.outstandingFen),
      ])
    }
    return table.lines
  }

  private var rollLines: [String] {
    var table = Table(
      "rolled in", ">m0→m1", ">m1→m2", ">m2→m3", ">m3→m4", ">m4→m5", ">m5→m6", ">m6→m7")
    for month in months {
      let rates = month.rolls.map { $0.map(Figures.perTenThousand) ?? "-" }
      table.add([MonthName.of(month.index)] + rates)
    }
    return table.lines
  }

  private var vintageLines: [String] {
    var table = Table("opened", "came", ">lines", ">ever 30+", ">written off", ">outstanding")
    for vintage in portfolio.vintages {
      table.add([
        MonthName.of(vintage.month), vintage.isInvited ? "invited" : "applied",
        Figures.grouped(vintage.lines), Figures.grouped(vintage.everLate30),
        Figures.grouped(vintage.writtenOff), Figures.amount(fen: vintage.outstandingFen),
      ])
    }
    return table.lines
  }

  private func shareLines(_ head: String, _ shares: [Portfolio.Share]) -> [String] {
    var table = Table(head, ">accounts", ">outstanding", ">share")
    let all = shares.reduce(0) { $0 + $1.outstandingFen }
    for share in shares {
      table.add([
        share.name, Figures.grouped(share.accounts), Figures.amount(fen: share.outstandingFen),
        PortfolioPage.share(share.outstandingFen, of: all),
      ])
    }
    return table.lines
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    whole > 0 ? Figures.perTenThousand((part * 10_000).dividedHalfUp(by: whole)) : "-"
  }
}

extension Standing {
  /// The buckets with their accounts and principal.
  fileprivate var bucketsJSON: [JSONValue] {
    Bucket.allCases.map { bucket in
      [
        "bucket": .name(bucket), "accounts": .integer(buckets[bucket]),
        "outstanding_fen": .integer(bucketFen[bucket]),
      ]
    }
  }
}
