/// A colour as a view asks for it: by role, or directly where the colour is the content (avatars).
package struct Ink: Hashable, Sendable {
  // The role's number, or the direct colour with the highest bit set: four bytes a cell.
  private var code: UInt32

  private static let directBit: UInt32 = 1 << 31

  /// The theme's colour for a role.
  package init(_ role: Role) {
    code = UInt32(role.rawValue)
  }

  /// This very colour, or the nearest that the terminal has.
  package init(_ color: RGB) {
    code = Ink.directBit | color.packed
  }

  /// The role, if asked for by role.
  package var role: Role? {
    code & Ink.directBit == 0 ? Role(rawValue: UInt8(truncatingIfNeeded: code)) : nil
  }

  /// The colour, if asked for directly.
  package var direct: RGB? {
    code & Ink.directBit == 0 ? nil : RGB(packed: code)
  }

  /// The role's name or `#rrggbb`.
  package var name: String {
    role?.name ?? RGB(packed: code).hex
  }
}
