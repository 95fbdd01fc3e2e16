extension Summary {
  /// What the summary looks at.
  package enum Key: Sendable, CaseIterable {
    /// How much of the principal is late, and how much of the late is very late.
    case overdue30Share, overdue90Share, overdue90Of30
    /// What is given up for lost in twelve months, of the mean principal.
    case writtenOffAYear
    /// Limits raised and cut in a month, of all lines; cuts of people who had not been late.
    case raisesAMonth, cutsAMonth, cutsWithoutLateness
    /// Locks placed in a month, of all lines; locks appealed against; of those appeals, granted.
    case locksAMonth, locksAppealed, lockAppealsGranted
    /// Limits of lines in use, and what is drawn at a time.
    case medianLimit, meanLimit, meanDraw
    /// What must never happen.
    case invariantFaults, actionsNotTold, marketingAfterOptOut

    /// The unit of a figure.
    package enum Unit: Sendable { case hundredthsOfPercent, fen, count }

    /// Where a band comes from: a published figure of the same thing; worked out from published
    /// figures of something near; nobody's word; the lender's own rules, which never give way.
    package enum Basis: Sendable { case anchor, derived, guess, rule }

    /// Whether it can be told for the head day only.
    package var isOfTheHead: Bool { self == .medianLimit }

    /// The unit of its values and its band.
    package var unit: Unit {
      switch self {
      case .medianLimit, .meanLimit, .meanDraw: .fen
      case .invariantFaults, .actionsNotTold, .marketingAfterOptOut: .count
      case .overdue30Share, .overdue90Share, .overdue90Of30, .writtenOffAYear, .raisesAMonth,
        .cutsAMonth, .cutsWithoutLateness, .locksAMonth, .locksAppealed, .lockAppealsGranted:
        .hundredthsOfPercent
      }
    }

    /// Where its band comes from.
    package var basis: Basis {
      switch self {
      case .overdue30Share, .overdue90Share, .cutsWithoutLateness, .meanDraw: .anchor
      case .overdue90Of30, .writtenOffAYear, .lockAppealsGranted: .derived
      case .invariantFaults, .actionsNotTold, .marketingAfterOptOut: .rule
      case .raisesAMonth, .cutsAMonth, .locksAMonth, .locksAppealed, .medianLimit, .meanLimit:
        .guess
      }
    }

    /// The band it should fall in while the economy is calm.
    package var band: ClosedRange<Int> {
      switch self {
      case .overdue30Share: 110...190
      case .overdue90Share: 70...130
      case .overdue90Of30: 6_000...7_500
      case .writtenOffAYear: 150...220
      case .raisesAMonth: 100...200
      case .cutsAMonth: 30...80
      case .cutsWithoutLateness: 6_000...7_500
      case .locksAMonth: 30...100
      case .locksAppealed: 200...500
      case .lockAppealsGranted: 3_000...4_000
      case .medianLimit: 1_000_000...1_400_000
      case .meanLimit: 2_200_000...2_800_000
      case .meanDraw: 680_000...920_000
      case .invariantFaults, .actionsNotTold, .marketingAfterOptOut: 0...0
      }
    }
  }
}
