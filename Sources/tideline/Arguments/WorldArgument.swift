internal import Archive
internal import ArgumentParser
internal import Desk

/// The world a command works on.
struct WorldArgument: ParsableArguments {
  @Argument(help: "The world, by name or path.", completion: .file(extensions: ["tideline"]))
  var world: String

  /// Opens it.
  func open() throws -> WorldStore { try Worlds.open(world) }
}

/// How a command that looks answers.
struct AnswerOptions: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "The language of texts (default: as configured).")
  var lang: Language?

  /// The language of texts.
  func language() throws -> Language {
    if let lang { return lang }
    return try Configuration.current().language
  }
}
