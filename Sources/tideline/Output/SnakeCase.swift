/// How the cases of an enumeration are written in output and arguments: `inReview` as `in_review`.
enum SnakeCase {
  /// A case's name in lower case, its words joined by `_`; what goes with the case is left out.
  static func name(_ value: some Any) -> String {
    String(describing: value).prefix { $0 != "(" }.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }

  /// The case of a name; nil where there is none.
  static func find<Value: CaseIterable>(_ name: String, _: Value.Type) -> Value? {
    Value.allCases.first { self.name($0) == name }
  }
}
