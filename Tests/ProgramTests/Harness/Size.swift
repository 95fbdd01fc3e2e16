/// The size of a terminal, in cells.
struct Size: Sendable, Equatable, CustomStringConvertible {
  var columns: Int
  var rows: Int

  static let small = Size(columns: 80, rows: 24)
  static let standard = Size(columns: 120, rows: 40)
  static let large = Size(columns: 200, rows: 60)

  var description: String { "\(columns)x\(rows)" }
}
