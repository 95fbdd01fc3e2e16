/// A colour of eight bits a channel in the sRGB space.
package struct RGB: Hashable, Sendable {
  /// Red, 0 to 255.
  package var red: UInt8
  /// Green, 0 to 255.
  package var green: UInt8
  /// Blue, 0 to 255.
  package var blue: UInt8

  /// The colour of these three channels.
  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour `0xRRGGBB`; bits above the lowest 24 are ignored.
  package init(packed: UInt32) {
    self.init(
      UInt8(truncatingIfNeeded: packed >> 16), UInt8(truncatingIfNeeded: packed >> 8),
      UInt8(truncatingIfNeeded: packed))
  }

  /// The colour as `0xRRGGBB`.
  package var packed: UInt32 {
    UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
  }

  /// Reads `#rrggbb`, in either case; anything else is nil.
  package init?(hex text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
    var packed: UInt32 = 0
    for byte in bytes.dropFirst() {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      packed = packed << 4 | UInt32(digit)
    }
    self.init(packed: packed)
  }

  /// The colour as `#rrggbb` in lower case.
  package var hex: String {
    let digits = String(packed, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}

/// How well two colours stand apart for a reader.
package enum Contrast {
  /// The least ratio for text (WCAG 2.2, success criterion 1.4.3).
  package static let forText = 4.5
  /// The least ratio for lines and areas that carry meaning (WCAG 2.2, 1.4.11).
  package static let forGraphics = 3.0

  /// The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it.
  package static func ratio(_ one: RGB, _ other: RGB) -> Double {
    let (a, b) = (luminance(of: one), luminance(of: other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The relative luminance, 0 to 1 (WCAG 2.2, definitions).
  package static func luminance(of color: RGB) -> Double {
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  /// The light of a channel, 0 to 1: the sRGB curve undone.
  static func linear(_ channel: UInt8) -> Double {
    table[Int(channel)]
  }

  private static let table: [Double] = (0...255).map { step in
    let value = Double(step) / 255
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // base^2.4 = base^2 * (base^2)^(1/5)
    return base * base * root(5, of: base * base)
  }

  /// The n-th root of a number from 0 to 1, by Newton's method.
  static func root(_ degree: Int, of value: Double) -> Double {
    guard value > 0 else { return 0 }
    var guess = 1.0
    for _ in 0..<60 {
      let power = (1..<degree).reduce(1.0) { product, _ in product * guess }
      guess = (Double(degree - 1) * guess + value / power) / Double(degree)
    }
    return guess
  }
}
