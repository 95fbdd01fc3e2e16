internal import CTerminal
internal import Cells

/// What follows `ESC [`: parameters and a final byte.
struct ControlSequence {
  private let parameters: [Int]
  private let isPrivate: Bool
  private let final: UInt8

  init(_ bytes: ArraySlice<UInt8>) {
    isPrivate = bytes.first == UInt8(ascii: "<")
    final = bytes.last ?? 0
    parameters = bytes.dropLast().drop { $0 == UInt8(ascii: "<") }
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { digits in
        digits.reduce(0) { number, digit in
          0x30...0x39 ~= digit && number < 100_000 ? number * 10 + Int(digit) - 0x30 : number
        }
      }
  }

  var isPasteStart: Bool { final == UInt8(ascii: "~") && parameters.first == 200 }

  var isMouse: Bool {
    isPrivate && (final == UInt8(ascii: "M") || final == UInt8(ascii: "m"))
  }

  /// A press of the main button or a turn of the wheel; nil for all else a mouse does.
  var pointer: Pointer? {
    guard final == UInt8(ascii: "M"), parameters.count == 3, parameters[1] > 0, parameters[2] > 0
    else { return nil }
    // Bits 2 to 4 are Shift, Alt and Control.
    let action: Pointer.Action
    switch parameters[0] & ~0b1_1100 {
    case 0: action = .press
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: return nil
    }
    return Pointer(action, x: parameters[1] - 1, y: parameters[2] - 1)
  }

  /// The key, its modifiers left aside.
  var key: Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x50 + 1)
    case UInt8(ascii: "~"): ControlSequence.numbered(parameters.first ?? 0)
    default: nil
    }
  }

  // The numbers of a VT220's editing and function keys, as xterm keeps them.
  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }
}

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
