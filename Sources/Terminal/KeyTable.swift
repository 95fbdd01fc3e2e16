internal import CTerminal
internal import Cells

/// Keys by the bytes that terminals send for them.
///
/// Arrows and the like are known in both forms, `ESC [ A` and `ESC O A`, whatever terminfo says:
/// many terminals send the one where their description promises the other.
struct KeyTable: Sendable {
  private let entries: [(bytes: [UInt8], key: Key)]

  init(adding sequences: [(bytes: [UInt8], key: Key)]) {
    // Only sequences: a description cannot redefine what a single byte means.
    let added = sequences.filter { $0.bytes.first == 0x1B && $0.bytes.count > 2 }
    // Longest first, so that no sequence hides one that it begins.
    entries = (KeyTable.applicationForms + added).sorted { $0.bytes.count > $1.bytes.count }
  }

  /// The key whose sequence the bytes begin with, and its length.
  func match(_ bytes: [UInt8]) -> (key: Key, length: Int)? {
    entries.first { bytes.starts(with: $0.bytes) }.map { ($0.key, $0.bytes.count) }
  }

  /// The key of a control byte; nil for bytes of text.
  static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  /// The sequences that the terminal's description has for keys.
  static var described: [(bytes: [UInt8], key: Key)] {
    var capabilities: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab),
    ]
    capabilities += (1...20).map { ("kf\($0)", .function($0)) }
    return capabilities.compactMap { capability, key in
      terminal_capability(capability).map { (Array(String(cString: $0).utf8), key) }
    }
  }

  private static let finals: [(final: String, key: Key)] = [
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
    ("M", .enter),
  ]

  private static let applicationForms: [(bytes: [UInt8], key: Key)] = finals.map {
    (Array("\u{1B}O\($0.final)".utf8), $0.key)
  }
}
