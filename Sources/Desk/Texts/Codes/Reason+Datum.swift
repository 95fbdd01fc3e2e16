package import Credit

extension Reason {
  /// Whether something was observed; a code that a person or a procedure cites has no datum.
  package var hasDatum: Bool {
    !code.isInformation && !(characteristic == .score && observed == 0 && threshold == 0)
  }
}
