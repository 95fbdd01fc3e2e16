/// The fields in which two values differ, as paths with both values: `file.score.shown 650, 660`.
enum Difference {
  static func between(_ left: Any, _ right: Any, at path: String = "") -> [String] {
    let (one, other) = (Mirror(reflecting: left), Mirror(reflecting: right))
    let isLeaf = one.children.isEmpty || one.children.count != other.children.count
    if isLeaf || one.displayStyle == .enum {
      return "\(left)" == "\(right)" ? [] : ["\(path) \(left), \(right)"]
    }
    return zip(one.children, other.children).flatMap { left, right in
      between(left.value, right.value, at: path + "." + (left.label ?? "?"))
    }
  }
}
