/// How late a debt is, in months: M0 is current, M1 is 1 to 30 days past due, M7 is 181 and more.
package enum Bucket: UInt8, Sendable, CaseIterable, Comparable, BitwiseCopyable {
  case m0, m1, m2, m3, m4, m5, m6, m7

  /// Days that each lasts.
  package static let days = 30

  /// The bucket of so many days past due.
  package init(daysPastDue days: Int) {
    self = Bucket(rawValue: UInt8(min(7, (max(0, days) + 29) / 30))) ?? .m7
  }

  /// Less late first.
  package static func < (left: Bucket, right: Bucket) -> Bool { left.rawValue < right.rawValue }
}

/// The five classes of a credit's quality (商业银行金融资产风险分类办法, 2023): normal, special
/// mention, substandard, doubtful, loss.
package enum RiskClass: UInt8, Sendable, CaseIterable, Comparable, BitwiseCopyable {
  case normal, attention, substandard, doubtful, loss

  /// The class of so many days past due: more than 90 is non-performing; the cuts at 270 and 360
  /// are from memory of the text.
  package init(daysPastDue days: Int) {
    switch days {
    case ...0: self = .normal
    case ...90: self = .attention
    case ...270: self = .substandard
    case ...360: self = .doubtful
    default: self = .loss
    }
  }

  /// Better class first.
  package static func < (left: RiskClass, right: RiskClass) -> Bool {
    left.rawValue < right.rawValue
  }
}
