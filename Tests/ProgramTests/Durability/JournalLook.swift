import Foundation
import GRDB

/// The journal of a world, read by other means than the program's own.
struct JournalLook: Sendable {
  /// The bytes of the commands, by the numbers of their entries.
  let entries: [Int: [UInt8]]

  /// Reads a file that nobody has open, and leaves it alone.
  init(_ file: URL) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(
      path: "file:\(file.path)?immutable=1", configuration: configuration)
    let rows = try queue.read {
      try Row.fetchAll($0, sql: "SELECT entry, command FROM journal")
    }
    entries = Dictionary(
      uniqueKeysWithValues: rows.map { ($0["entry"] as Int, [UInt8]($0["command"] as Data)) })
  }

  /// Whether the entries are numbered from 1 without a gap.
  var isWithoutGaps: Bool { Set(entries.keys) == Set(1..<entries.count + 1) }
}
