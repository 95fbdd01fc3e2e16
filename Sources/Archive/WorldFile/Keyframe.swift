/// The states of all accounts of a branch on one day, in chunks of the caller's choice.
package struct Keyframe: Equatable, Sendable {
  /// The day whose end the states are of.
  package let day: Int
  /// The states, in chunks numbered from 0.
  package let chunks: [[UInt8]]

  /// A keyframe.
  package init(day: Int, chunks: [[UInt8]]) {
    self.day = day
    self.chunks = chunks
  }
}
