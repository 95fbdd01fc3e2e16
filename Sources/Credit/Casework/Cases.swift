/// The open cases of an account: at most one of each kind, and a complaint or a contested datum.
/// Decided ones exist in the timeline.
package struct Cases: Sendable, Equatable, BitwiseCopyable {
  /// The review, the appeal, the complaint or contested datum, and the plan that are open.
  private var review: Case?
  private var appeal: Case?
  private var complaint: Case?
  private var plan: Case?

  /// No cases.
  package init() {}

  /// The open case of a kind.
  package subscript(kind: Case.Kind) -> Case? {
    get {
      switch kind {
      case .review: review
      case .appeal: appeal
      case .complaint, .dispute: complaint?.kind == kind ? complaint : nil
      case .plan: plan
      }
    }
    set {
      switch kind {
      case .review: review = newValue
      case .appeal: appeal = newValue
      case .complaint, .dispute:
        precondition(newValue != nil || complaint?.kind == kind || complaint == nil)
        complaint = newValue
      case .plan: plan = newValue
      }
    }
  }

  /// How many are open.
  package var count: Int {
    (review == nil ? 0 : 1) + (appeal == nil ? 0 : 1) + (complaint == nil ? 0 : 1)
      + (plan == nil ? 0 : 1)
  }

  /// Whether no case is open.
  package var isEmpty: Bool { review == nil && appeal == nil && complaint == nil && plan == nil }

  /// Whether a case of a kind could be opened: complaint and contested datum share one place.
  package func hasRoom(for kind: Case.Kind) -> Bool {
    switch kind {
    case .complaint, .dispute: complaint == nil
    case .review, .appeal, .plan: self[kind] == nil
    }
  }

  /// The open cases, reviews first.
  package var list: [Case] { [review, appeal, complaint, plan].compactMap { $0 } }
}
