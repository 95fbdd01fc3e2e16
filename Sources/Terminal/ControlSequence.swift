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
