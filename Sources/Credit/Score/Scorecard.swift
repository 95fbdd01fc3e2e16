/// An additive points model over characteristics, in whole points; a table of the policy.
package struct Scorecard: Sendable, Equatable {
  /// Points everybody starts with.
  package let base: Int
  /// The lowest and highest result.
  package let range: ClosedRange<Int>
  /// The parts, in the order of the document.
  package let parts: [Part]
  private let table: Table

  /// A model; results are clamped to `range`.
  package init(base: Int, range: ClosedRange<Int>, parts: [Part]) {
    (self.base, self.range, self.parts) = (base, range, parts)
    table = Table(parts)
  }

  /// Equal in what the document says.
  package static func == (left: Scorecard, right: Scorecard) -> Bool {
    left.base == right.base && left.range == right.range && left.parts == right.parts
  }

  /// The result for what `observe` sees, clamped to the range.
  func result(_ observe: (Characteristic) -> Int?) -> Int {
    min(max(base + table.sum(observe), range.lowerBound), range.upperBound)
  }

  /// The parts as flat arrays: summing up many accounts retains nothing.
  private final class Table: Sendable {
    let rows: [Row]
    let bins: [Bin]

    struct Row: Sendable, Equatable, BitwiseCopyable {
      let characteristic: Characteristic
      let first: Int32
      let last: Int32
      let missing: Int32
    }

    init(_ parts: [Part]) {
      var (rows, bins) = ([Row](), [Bin]())
      for part in parts {
        let first = Int32(bins.count)
        bins += part.bins
        rows.append(
          Row(
            characteristic: part.characteristic, first: first, last: Int32(bins.count) - 1,
            missing: Int32(part.missing)))
      }
      (self.rows, self.bins) = (rows, bins)
    }

    func sum(_ observe: (Characteristic) -> Int?) -> Int {
      var sum = 0
      for row in rows {
        guard let observed = observe(row.characteristic) else {
          sum += Int(row.missing)
          continue
        }
        var place = Int(row.first)
        while place < Int(row.last), observed >= bins[place].below { place += 1 }
        sum += bins[place].points
      }
      return sum
    }
  }

  /// The points one characteristic brings.
  package struct Part: Sendable, Equatable {
    /// What is looked at.
    package let characteristic: Characteristic
    /// The dimension of the portrait it belongs to.
    package let dimension: Dimension
    /// The bins, ascending; the last one has no upper edge.
    package let bins: [Bin]
    /// Points where the datum is not collected.
    package let missing: Int

    /// A part with at least one bin.
    package init(
      _ characteristic: Characteristic, _ dimension: Dimension, bins: [Bin], missing: Int
    ) {
      precondition(!bins.isEmpty)
      (self.characteristic, self.dimension) = (characteristic, dimension)
      (self.bins, self.missing) = (bins, missing)
    }

    /// The points for an observed value.
    package func points(for observed: Int?) -> Int {
      guard let observed else { return missing }
      for bin in bins where observed < bin.below { return bin.points }
      return bins.last?.points ?? 0
    }
  }

  /// Values below an edge, and their points.
  package struct Bin: Sendable, Equatable {
    /// Values below this, and not below the bin before; `Int.max` for the last.
    package let below: Int
    /// Points.
    package let points: Int

    /// Points for values below `below`.
    package init(below: Int, points: Int) { (self.below, self.points) = (below, points) }
  }

  /// The five dimensions the shown score is explained by.
  package enum Dimension: UInt8, Sendable, CaseIterable {
    case identity, behaviour, relations, history, fulfilment
  }
}

/// Turns log-odds in thousandths into a probability in parts per ten thousand, in whole numbers:
/// `10,000 / (1 + e^−x)`, by linear interpolation between tabled points one half apart.
package enum Logistic {
  private static let table = [
    3, 6, 9, 15, 25, 41, 67, 110, 180, 293, 474, 759, 1192, 1824, 2689, 3775, 5000, 6225, 7311,
    8176, 8808, 9241, 9526, 9707, 9820, 9890, 9933, 9959, 9975, 9985, 9991, 9994, 9997,
  ]

  /// Parts per ten thousand for log-odds in thousandths; clamped to ±8.
  package static func probability(logOdds: Int) -> Int {
    let position = min(max(logOdds, -8_000), 8_000) + 8_000
    let (index, rest) = (position / 500, position % 500)
    guard index + 1 < table.count else { return table[table.count - 1] }
    return table[index] + (table[index + 1] - table[index]) * rest / 500
  }
}
