/// What a person set for the program: `$XDG_CONFIG_HOME/tideline/config.yaml`. Everything may be
/// left out.
package struct ConfigFile: Equatable, Sendable {
  /// Who acts, by a name of the roster.
  package private(set) var operatorName: String?
  /// The language of screens and texts.
  package private(set) var language: Language?
  /// The theme, by its name.
  package private(set) var theme: String?
  /// Whether nothing but ASCII is drawn.
  package private(set) var isASCII: Bool?
  /// The folder of worlds.
  package private(set) var data: String?

  /// The languages of the program.
  package enum Language: String, CaseIterable, Sendable {
    /// Chinese and English.
    case zh, en
  }

  /// Nothing set.
  package init() {}

  /// Reads a configuration.
  ///
  /// - Throws: ``DocumentError`` where anything is unknown or is not what belongs there.
  package static func read(_ document: Document) throws(DocumentError) -> ConfigFile {
    try document.root.map { map throws(DocumentError) in
      var config = ConfigFile()
      config.operatorName = try map.optional("operator")?.string()
      config.language = try map.optional("language")?.oneCase("language", of: Language.allCases)
      config.theme = try map.optional("theme")?.string()
      config.isASCII = try map.optional("ascii")?.truth()
      config.data = try map.optional("data")?.string()
      return config
    }
  }

  /// Reads the configuration at a path; nothing is set where there is no file, or nothing in it.
  ///
  /// - Throws: ``DocumentError`` as ``read(_:)``, and where the file can not be read.
  package static func read(file path: String) throws(DocumentError) -> ConfigFile {
    do throws(DocumentError) {
      return try read(Document(file: path))
    } catch {
      switch error.problem {
      case .unreadable(.missing), .empty: return ConfigFile()
      default: throw error
      }
    }
  }
}
