extension DocumentNode {
  /// Text on one line: not empty, without control characters.
  package func string() throws(DocumentError) -> String {
    try scalar(.line) { text in
      let harmless = text.unicodeScalars.allSatisfy { SafeQuote.mark($0) == $0 }
      return harmless && !text.isEmpty ? text : nil
    }
  }

  /// Text of any number of lines; line feeds and tabs are the only control characters allowed.
  package func text() throws(DocumentError) -> String {
    try scalar(.text) { text in
      let harmless = text.unicodeScalars.allSatisfy {
        SafeQuote.mark($0) == $0 || $0 == "\n" || $0 == "\t"
      }
      return harmless ? text : nil
    }
  }

  /// `true` or `false`.
  package func truth() throws(DocumentError) -> Bool {
    try choice(.truth, ["true": true, "false": false])
  }

  /// One of some names, as what it stands for.
  package func name<Value>(
    among names: KeyValuePairs<String, Value>
  ) throws(DocumentError) -> Value {
    try choice(.name(names.map(\.key)), names)
  }

  /// A case of an enumeration that has names, by its name.
  package func name<Value>(
    of type: Value.Type
  ) throws(DocumentError) -> Value
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    try scalar(.name(Value.allCases.map(\.rawValue)), Value.init(rawValue:))
  }

  private func choice<Value>(
    _ expectation: DocumentExpectation, _ names: KeyValuePairs<String, Value>
  ) throws(DocumentError) -> Value {
    try scalar(expectation) { text in names.first { $0.key == text }?.value }
  }
}
