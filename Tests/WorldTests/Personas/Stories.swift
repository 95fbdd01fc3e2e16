import Archive
import Credit
import Foundation
import People
import World

/// The world of the personas alone, from the documents that the program is delivered with.
enum Stories {
  static let setting: Setting = {
    do { return try make() } catch { preconditionFailure("the demo documents: \(error)") }
  }()

  /// One life, replayed up to a day.
  static func life(_ account: Int, until day: String) throws -> Dossier {
    guard let day = Day(day), let dossier = setting.dossier(of: account, on: day, Journal()) else {
      throw Missing.persona(account)
    }
    return dossier
  }

  enum Missing: Error { case persona(Int) }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func documents() throws -> [StoredDocument] {
    let data = root.appending(path: "demo-data")
    let personas = try FileManager.default.contentsOfDirectory(
      atPath: data.appending(path: "personas").path
    ).sorted().map { ("persona", "personas/" + $0) }
    let others = [
      ("policy", "policies/baseline.yaml"), ("mix", "mix.yaml"), ("holidays", "holidays.yaml"),
      ("roster", "roster.yaml"), ("scenario", "scenarios/demo.yaml"),
    ]
    return try (others + personas).map { kind, path in
      StoredDocument(
        kind: kind, name: path, bytes: [UInt8](try Data(contentsOf: data.appending(path: path))))
    }
  }

  static func make(customers: Int = 0, seed: UInt64 = 2024) throws -> Setting {
    let genesis = Day("2024-07-01").map { Int($0.number) } ?? 0
    return try Setting.make(
      WorldPlan(
        genesis: genesis, seed: seed, customers: customers, documents: try documents()),
      world: "stories")
  }
}
