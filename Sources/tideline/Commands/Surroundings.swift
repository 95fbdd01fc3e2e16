internal import Archive
internal import Desk
internal import Foundation

/// What the program finds around it: the configuration, the folder of worlds, the language.
struct Surroundings {
  /// What the person set.
  let config: Config
  /// Where worlds and data are.
  let folder: DataFolder
  /// The language of texts.
  let language: Language

  /// The surroundings of the running program.
  ///
  /// - Throws: `DocumentError` where the configuration is not as it should be.
  static func current() throws -> Surroundings {
    var folder = DataFolder.current()
    let config = try Config.read(file: folder.configPath)
    if let data = config.data {
      folder = folder.keepingWorlds(in: NSString(string: data).expandingTildeInPath)
    }
    let language = config.language.flatMap { Language(rawValue: $0.rawValue) } ?? systemLanguage
    return Surroundings(config: config, folder: folder, language: language)
  }

  /// The language of errors: it must be known even where the configuration is broken.
  static var languageAtHand: Language { (try? current().language) ?? systemLanguage }

  private static var systemLanguage: Language {
    let environment = ProcessInfo.processInfo.environment
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    return names.first { !$0.isEmpty }?.hasPrefix("zh") == true ? .zh : .en
  }

  /// Threads to step with where none were asked for.
  static var threads: Int { ProcessInfo.processInfo.activeProcessorCount }
}
