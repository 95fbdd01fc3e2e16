internal import Cells
internal import Credit
internal import World

extension Model {
  /// The text of the account's page in front, where that page is a text.
  func accountText(width: Int) -> TextBlock? {
    guard let current else { return nil }
    switch tab {
    case .loans: return LoansText(model: self, dossier: current).block(width: width)
    case .score: return PortraitText(model: self, dossier: current).block(width: width)
    case .matter: return CaseFileText(model: self, dossier: current).block(width: width)
    case .timeline, .limit, .notices: return nil
    }
  }
}
