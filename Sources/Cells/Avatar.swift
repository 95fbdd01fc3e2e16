/// A customer's small picture: half-block pixels, mirrored left and right, drawn from the
/// account's number alone. While locked it is the grey figure that everyone shares.
///
/// The shape is carried by the characters, not by their colours, so that it survives mono and
/// ASCII.
package struct Avatar: Hashable, Sendable {
  /// Columns of the picture.
  package static let width = 6
  /// Rows of the picture.
  package static let height = 3

  private let pixels: [[Bool]]
  private let ink: Ink

  /// The picture of an account.
  package init(number: UInt64, isLocked: Bool = false) {
    guard !isLocked else {
      pixels = Avatar.figure
      ink = Ink(.figure)
      return
    }
    let hash = Avatar.mix(number)
    ink = Ink(RGB(packed: Avatar.colors[Int(hash >> 58) % Avatar.colors.count]))
    pixels = Avatar.drawing(hash)
  }

  /// Draws the picture with its upper left cell at a place of the area.
  package func draw(on surface: inout Surface, x: Int, y: Int, ground: Role = .surface) {
    let style = Style(ink: ink, on: Ink(ground))
    for row in 0..<Avatar.height {
      surface.put(line(row), x: x, y: y + row, style)
    }
  }

  /// The picture as three lines of text.
  package var lines: [String] { (0..<Avatar.height).map(line) }

  private func line(_ row: Int) -> String {
    String(
      zip(pixels[2 * row], pixels[2 * row + 1]).map { upper, lower -> Character in
        switch (upper, lower) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      })
  }

  // Six rows of three bits, mirrored; at least two columns of the middle are always drawn, so
  // that no picture is empty.
  private static func drawing(_ hash: UInt64) -> [[Bool]] {
    (0..<6).map { row in
      let bits = (hash >> UInt64(3 * row)) & 0b111
      let middle = row == 2 || row == 3 ? bits | 0b001 : bits
      let half = [middle & 0b100 != 0, middle & 0b010 != 0, middle & 0b001 != 0]
      return half + half.reversed()
    }
  }

  // The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
  private static func mix(_ number: UInt64) -> UInt64 {
    var bits = number &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  // Middle tones, seen on light and on dark grounds.
  private static let colors: [UInt32] = [
    0x2F8F9D, 0x4F86C6, 0x7A78C9, 0xA36BBF, 0xC2638F, 0xC8684F, 0xB07D2B, 0x7F8F3A, 0x4C9A5B,
    0x2E9480, 0x5B8AA6, 0x9A7B6B,
  ]

  private static let figure: [[Bool]] = [
    "..##..", ".####.", ".####.", "..##..", ".####.", "######",
  ].map { $0.map { $0 == "#" } }
}
