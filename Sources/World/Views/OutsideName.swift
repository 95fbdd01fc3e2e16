internal import Synchronization

/// How the case of an enumeration is called outside the program: `inReview` is `in_review`.
///
/// Documents, output, arguments, queries and measures all take their names from here, so that a
/// case is called the same wherever it is met. To rename a case is to change what files and scripts
/// of others rely on; the tests keep the list.
package enum OutsideName {
  /// A case's name in lower case, its words joined by `_`; what goes with the case is left out.
  package static func of(_ value: some Any) -> String {
    String(describing: value).prefix { $0 != "(" }.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }

  /// The case that is called so; nil where there is none.
  package static func find<Value: CaseIterable>(_ name: String, _ type: Value.Type) -> Value? {
    names(of: type).firstIndex(of: name).map {
      Value.allCases[Value.allCases.index(Value.allCases.startIndex, offsetBy: $0)]
    }
  }

  /// What the cases of an enumeration are called, in their order. Asked of the cases themselves
  /// once: a policy names hundreds, and each question takes microseconds.
  private static func names<Value: CaseIterable>(of type: Value.Type) -> [String] {
    let key = ObjectIdentifier(type)
    return tables.withLock { tables in
      if let known = tables.first(where: { $0.type == key }) { return known.names }
      let names = Value.allCases.map { of($0) }
      tables.append((key, names))
      return names
    }
  }

  private static let tables = Mutex<[(type: ObjectIdentifier, names: [String])]>([])
}
