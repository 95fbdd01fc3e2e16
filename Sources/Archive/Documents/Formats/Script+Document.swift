internal import Credit
package import People

extension Script {
  /// Reads a persona document.
  ///
  /// - Throws: ``DocumentError`` where anything is missing, unknown, or out of its range.
  package static func read(_ document: Document) throws(DocumentError) -> Script {
    try readWithPlace(document).script
  }

  /// Reads the documents of a cast; each persona has an account number of its own.
  ///
  /// - Returns: the personas by account number.
  /// - Throws: ``DocumentError`` for the first document that can not be used.
  package static func read(cast documents: [Document]) throws(DocumentError) -> [Script] {
    var cast: [(script: Script, file: String)] = []
    for document in documents {
      let (script, place) = try readWithPlace(document)
      if let other = cast.first(where: { $0.script.account == script.account }) {
        throw place.error(.rule("must not be \(script.account): \(other.file) has that number"))
      }
      cast.append((script, document.file))
    }
    return cast.map(\.script).sorted { $0.account < $1.account }
  }

  /// A persona and where its account number stands.
  private static func readWithPlace(
    _ document: Document
  ) throws(DocumentError) -> (script: Script, place: DocumentNode) {
    try document.root.map { map throws(DocumentError) in
      let account = try map.required("account")
      return (try Script(map, account: account.integer(in: 1...99)), account)
    }
  }

  private init(_ map: DocumentMap, account: Int) throws(DocumentError) {
    let first = try map.required("first_contact").calendarDay()
    let zero = try map.optional("story_day_zero")?.calendarDay() ?? first
    let days = Story(firstContact: first, dayZero: zero)
    let person = try PersonaPortrait(map.required("portrait"), days)
    self.init(
      account: account, name: try map.required("name").string(),
      story: try map.required("story").string(), firstContact: first, dayZero: zero,
      portrait: person.portrait, activeDays: person.activeDays, quiet: person.quiet,
      acts: try map.required("acts").scriptedActs(days),
      shortages: try map.optional("no_money")?.stretches(from: zero) ?? [])
  }
}

/// The two days that the days of a persona's acts depend on.
struct Story {
  /// No act is before this day.
  let firstContact: Day
  /// Days of the story are counted from here.
  let dayZero: Day
}
