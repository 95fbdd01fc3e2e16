/// One fact about a decision, with its label.
package struct WhyFact: Sendable {
  /// What it is.
  package let label: Phrase
  /// What it says.
  package let value: Phrase

  init(_ zh: String, _ en: String, _ value: Phrase) {
    (label, self.value) = (Phrase(zh: zh, en: en), value)
  }
}
