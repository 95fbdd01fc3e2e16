/// How a line sounds, so that a view can colour it; the words say the same without colour.
package enum Tone: UInt8, Sendable, CaseIterable {
  /// Life as usual.
  case neutral
  /// Good for the customer.
  case good
  /// News without judgement.
  case notice
  /// Something that wants attention.
  case warning
  /// A lock, a loss, something against the customer.
  case danger
}
