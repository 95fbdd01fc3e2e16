import Credit

/// Members of staff by name.
enum StaffText {
  /// The name in the roster; the number where the roster does not know it.
  static func name(_ staff: Staff, _ roster: [String]) -> String {
    let index = Int(staff.number) - 1
    return roster.indices.contains(index) ? roster[index] : "#\(staff.number)"
  }
}
