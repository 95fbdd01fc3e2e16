/// The weather of the economy.
/// ```
///   normal ──▶ slowdown ──▶ stress ──▶ recovery ──▶ normal
/// ```
package enum Regime: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case normal, slowdown, stress, recovery

  /// Whether the economy can go from here to `next`: to the next in the circle.
  package func canBecome(_ next: Regime) -> Bool {
    Int(next.rawValue) == (Int(rawValue) + 1) % Regime.allCases.count
  }
}
