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
