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
