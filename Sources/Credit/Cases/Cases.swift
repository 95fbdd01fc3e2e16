/// The open cases of an account: at most one of each kind. Decided ones exist in the timeline.
package struct Cases: Sendable, Equatable, BitwiseCopyable {
  /// The manual review, the appeal, and the complaint that are open.
  private var review: Case?
  private var appeal: Case?
  private var complaint: Case?

  /// No cases.
  package init() {}

  /// The open case of a kind.
  package subscript(kind: Case.Kind) -> Case? {
    get {
      switch kind {
      case .review: review
      case .appeal: appeal
      case .complaint: complaint
      }
    }
    set {
      switch kind {
      case .review: review = newValue
      case .appeal: appeal = newValue
      case .complaint: complaint = newValue
      }
    }
  }

  /// Whether no case is open.
  package var isEmpty: Bool { review == nil && appeal == nil && complaint == nil }

  /// The open cases, reviews first.
  package var list: [Case] { [review, appeal, complaint].compactMap { $0 } }
}
