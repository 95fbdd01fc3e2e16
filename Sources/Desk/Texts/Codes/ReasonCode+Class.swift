import Credit

extension ReasonCode {
  /// Whether the reason is about a whole class of lines and says nothing about the person.
  var isClassWide: Bool {
    switch self {
    case .PF01, .PF02, .PF03, .PF05: true
    default: false
    }
  }
}
