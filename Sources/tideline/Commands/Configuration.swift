internal import Archive
internal import Desk
internal import Foundation

/// What the running program works with: what the person set, the folder of worlds, the language.
struct Configuration {
  /// What the person set in a file.
  let file: ConfigFile
  /// Where worlds and data are.
  let folder: DataFolder
  /// The language of texts.
  let language: Language

  /// The configuration of the running program.
  ///
  /// - Throws: `DocumentError` where the configuration is not as it should be.
  static func current() throws -> Configuration {
    var folder = DataFolder.current()
    let file = try ConfigFile.read(file: folder.configPath)
    if let data = file.data {
      folder = folder.keepingWorlds(in: NSString(string: data).expandingTildeInPath)
    }
    let language = file.language.flatMap { Language(rawValue: $0.rawValue) } ?? systemLanguage
    return Configuration(file: file, folder: folder, language: language)
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
