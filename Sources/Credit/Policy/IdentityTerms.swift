/// How identity is checked before lending, and how papers of identity are watched.
package struct IdentityTerms: Sendable, Equatable {
  /// Failures in a row before a cool-off.
  package let triesInARow: Int
  /// Minutes of the cool-off.
  package let coolOffMinutes: Int
  /// Days before the end of an identity document on which its holder is told.
  package let documentNoticeDays: Int
  /// Days after the end from which draws are paused.
  package let documentGraceDays: Int
  /// The youngest age for a line.
  package let leastAge: Int

  /// Terms as written in a policy document; at least one try.
  package init(
    triesInARow: Int, coolOffMinutes: Int, documentNoticeDays: Int, documentGraceDays: Int,
    leastAge: Int
  ) {
    precondition(triesInARow > 0)
    (self.triesInARow, self.coolOffMinutes) = (triesInARow, coolOffMinutes)
    (self.documentNoticeDays, self.documentGraceDays) = (documentNoticeDays, documentGraceDays)
    self.leastAge = leastAge
  }
}
