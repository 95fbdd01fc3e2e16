package import Credit

extension Characteristic {
  /// Its name in documents and in exports, in snake case: `late_12m`, `days_past_due`. Windows
  /// are written with their unit.
  package var documentName: String {
    switch self {
    case .activeDays30: "active_days_30"
    case .late12: "late_12m"
    case .late3: "late_3m"
    case .failedDebits30: "failed_debits_30d"
    case .draws7: "draws_7d"
    case .inquiries90: "inquiries_90d"
    case .outsideLate60: "outside_late_60"
    case .newLoans60: "new_loans_60d"
    case .contactChanges7: "contact_changes_7d"
    case .roundPayments30: "round_payments_30d"
    default: CaseName.text(self)
    }
  }

  /// The characteristic of this name in documents; nil where there is none.
  package init?(documentName: String) {
    guard let found = Characteristic.allCases.first(where: { $0.documentName == documentName })
    else { return nil }
    self = found
  }
}

extension DocumentNode {
  /// A characteristic by its name.
  func characteristic() throws(DocumentError) -> Characteristic {
    try characteristic(named: try string())
  }

  /// The characteristic of a name that stands here.
  func characteristic(named name: String) throws(DocumentError) -> Characteristic {
    try value(of: name, "characteristic", among: characteristicNames)
  }
}

/// Every name a policy may write. A policy names hundreds of characteristics, so the names are put
/// together once.
private let characteristicNames = Characteristic.allCases.map { ($0.documentName, $0) }
