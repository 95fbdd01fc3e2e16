/// What a person set and finds again at the next start.
package struct Settings: Sendable, Equatable {
  /// The language of everything on the screen.
  package var language: Language
  /// How the accounts are sorted.
  package var sorting: Sorting
  /// Whether the hidden cap is shown: the role of an analyst.
  package var isAnalyst: Bool
  /// Whether the welcome is shown over the first screen.
  package var welcomes: Bool

  /// Settings; the accounts in natural order unless told otherwise.
  package init(
    language: Language, sorting: Sorting = .natural, isAnalyst: Bool = false,
    welcomes: Bool = false
  ) {
    (self.language, self.sorting) = (language, sorting)
    (self.isAnalyst, self.welcomes) = (isAnalyst, welcomes)
  }
}
