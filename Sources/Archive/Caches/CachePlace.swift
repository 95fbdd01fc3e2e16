internal import Credit

/// Where a cached value stands in a branch.
struct CachePlace: Hashable {
  let table: CacheTable
  let day: Int
  let part: Int

  /// What stands there, as the beginning of a sentence.
  var words: String {
    let day = Day(stored: day).map { "\($0)" } ?? "day number \(day)"
    switch table {
    case .notice where part != 0: return "those of order \(part) on \(day)"
    case .notice, .measure, .keyframe, .sheet, .cases, .state: return "those of \(day)"
    }
  }
}

extension CacheTable {
  /// How `verify` names the place of what is wrong in a table.
  var faultPlace: String {
    switch self {
    case .keyframe: "states"
    case .sheet: "list"
    case .cases: "cases"
    case .notice: "notices"
    case .measure: "measures"
    case .state: "head"
    }
  }
}
