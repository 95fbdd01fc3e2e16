private import Foundation

/// Where the program's files are: worlds, configuration, and the data it is delivered with.
///
/// It follows the XDG base directory specification: an empty or relative value of an XDG variable
/// counts as unset.
package struct DataFolder: Sendable {
  /// The ending of a world file's name.
  package static let suffix = ".tideline"

  /// The folder of the worlds that are named without a path.
  package private(set) var path: String
  /// The file that configures the program; it need not exist.
  package let configPath: String
  private let dataPlaces: [String]

  /// The places for a user and a program.
  ///
  /// - Parameters:
  ///   - environment: the environment's variables; used are `HOME`, `XDG_DATA_HOME`,
  ///     `XDG_CONFIG_HOME` and `TIDELINE_DATA`.
  ///   - program: the absolute path of the running program, links resolved.
  package init(environment: [String: String], program: String) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
    func base(_ variable: String, _ usual: String) -> String {
      let value = environment[variable] ?? ""
      return value.hasPrefix("/") ? value : home + usual
    }
    path = base("XDG_DATA_HOME", "/.local/share") + "/tideline"
    configPath = base("XDG_CONFIG_HOME", "/.config") + "/tideline/config.yaml"
    dataPlaces = Self.dataPlaces(environment["TIDELINE_DATA"], program)
  }

  /// The same places with another folder of worlds.
  package func keepingWorlds(in path: String) -> DataFolder {
    var other = self
    other.path = path
    return other
  }

  /// The places of the running program.
  package static func current() -> DataFolder {
    DataFolder(environment: ProcessInfo.processInfo.environment, program: runningProgram)
  }

  private static var runningProgram: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return Bundle.main.executablePath ?? "" }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Where data files are looked for, first to last: the user's own place, the place of an
  /// installed program, and the checkout that the program was built in.
  private static func dataPlaces(_ chosen: String?, _ program: String) -> [String] {
    var places: [String] = []
    if let chosen, !chosen.isEmpty { places.append(chosen) }
    var folder = FileStatus.folder(of: program)
    places.append(FileStatus.folder(of: folder) + "/share/tideline")
    while true {
      places.append(folder + (folder == "/" ? "demo-data" : "/demo-data"))
      if folder == "/" || folder == "." { return places }
      folder = FileStatus.folder(of: folder)
    }
  }
}

extension DataFolder {
  /// The file of a world: a name with a slash or the world file's ending is a path already, any
  /// other is a name in the data folder.
  ///
  /// - Throws: ``ArchiveError/badName(_:)`` for an empty name or one with control characters.
  package func path(ofWorld name: String) throws(ArchiveError) -> String {
    let isHarmless = name.unicodeScalars.allSatisfy { SafeQuote.mark($0) == $0 }
    guard isHarmless, !name.isEmpty, name != "." && name != ".." else { throw .badName(name) }
    if name.contains("/") || name.hasSuffix(Self.suffix) { return name }
    return "\(path)/\(name)\(Self.suffix)"
  }

  /// The names of the worlds in the data folder, sorted; none if there is no such folder.
  package func worlds() -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(Self.suffix) && $0 != Self.suffix }
      .map { String($0.dropLast(Self.suffix.count)) }
      .sorted()
  }

  /// Makes the data folder, for its user alone, if it is not there.
  package func make() throws(ArchiveError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .readOnly(path)
    }
  }

  /// A file that the program is delivered with, for example `taiwan-2005.csv`.
  ///
  /// - Throws: ``ArchiveError/noDataFile(_:places:)`` with every place it was looked for in.
  package func dataFile(_ name: String) throws(ArchiveError) -> String {
    for place in dataPlaces where FileStatus.exists("\(place)/\(name)") {
      return "\(place)/\(name)"
    }
    throw .noDataFile(name, places: dataPlaces)
  }
}

/// The documents that travel inside the program, so that it starts with an empty disk.
package enum BuiltIn {
  /// The baseline policy.
  package static var policy: StoredDocument {
    StoredDocument(
      kind: "policy", name: "baseline.yaml", bytes: PackageResources.baseline_yaml)
  }

  /// The themes: the dark one first.
  package static var themes: [StoredDocument] {
    [
      StoredDocument(kind: "theme", name: "dark.yaml", bytes: PackageResources.dark_yaml),
      StoredDocument(kind: "theme", name: "light.yaml", bytes: PackageResources.light_yaml),
    ]
  }
}
