/// The fixed palettes of terminals, and the colours nearest to a wanted one.
///
/// Nearness is measured in OKLab (Björn Ottosson, 2020), where equal steps look equal; hue counts
/// more than lightness, so that a soft red stays red in sixteen colours and does not turn grey.
package enum ColorPalette {
  /// The colour of a palette index: 0 to 15 as xterm ships them, 16 to 231 the 6×6×6 cube,
  /// 232 to 255 the greys.
  package static func color(_ index: UInt8) -> RGB {
    switch index {
    case 0..<16: return RGB(packed: basic[Int(index)])
    case 16..<232:
      let cube = index - 16
      return RGB(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (index - 232)
      return RGB(grey, grey, grey)
    }
  }

  /// The indices that a depth offers, without the sixteen that users redefine where there are 256.
  static func indices(at depth: ColorDepth) -> ClosedRange<UInt8> {
    switch depth {
    case .mono, .ansi8: 0...7
    case .ansi16: 0...15
    case .indexed256, .trueColor: 16...255
    }
  }

  /// The index nearest to a colour.
  package static func nearest(to color: RGB, at depth: ColorDepth) -> UInt8 {
    nearest(to: color, at: depth) { _ in true } ?? 0
  }

  /// The index nearest to a colour among those allowed; nil if none is.
  static func nearest(
    to color: RGB, at depth: ColorDepth, where allowed: (UInt8) -> Bool
  ) -> UInt8? {
    let wanted = Lab(color)
    var best: (index: UInt8, distance: Double)?
    for index in indices(at: depth) where allowed(index) {
      let distance = wanted.distance(to: labs[Int(index)])
      if distance < best?.distance ?? .infinity { best = (index, distance) }
    }
    return best?.index
  }

  /// Whether a colour has so little hue that a reader takes it for a grey.
  static func isGreyish(_ color: RGB) -> Bool {
    Lab(color).squaredChroma < 0.06 * 0.06
  }

  private static let labs: [Lab] = (0...255).map { Lab(color(UInt8($0))) }

  private static let basic: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  private static func level(_ step: UInt8) -> UInt8 {
    step == 0 ? 0 : 55 + 40 * step
  }
}

/// A colour in OKLab.
private struct Lab {
  var lightness: Double
  var greenRed: Double
  var blueYellow: Double

  init(_ color: RGB) {
    let red = Contrast.linear(color.red)
    let green = Contrast.linear(color.green)
    let blue = Contrast.linear(color.blue)
    let long = Contrast.root(
      3, of: 0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let medium = Contrast.root(
      3, of: 0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = Contrast.root(
      3, of: 0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    greenRed = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    blueYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  var squaredChroma: Double { greenRed * greenRed + blueYellow * blueYellow }

  func distance(to other: Lab) -> Double {
    let light = lightness - other.lightness
    let green = greenRed - other.greenRed
    let blue = blueYellow - other.blueYellow
    return light * light + 4 * (green * green + blue * blue)
  }
}

/// How many colours a terminal has.
package enum ColorDepth: Hashable, Sendable {
  /// No colours: attributes only.
  case mono
  /// Eight colours, bright only as bold text.
  case ansi8
  /// Sixteen colours.
  case ansi16
  /// The fixed palette of 256 colours.
  case indexed256
  /// Twenty-four bits.
  case trueColor
}
