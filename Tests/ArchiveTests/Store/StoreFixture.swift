import Credit
import Foundation
import GRDB
import World

@testable import Archive

/// A small world in a folder of its own, lived a while.
struct StoreFixture {
  let scratch: Scratch
  let path: String

  static let genesis = Day(number: 19_905)

  init(accounts: Int = 40, days: Int = 0) throws {
    scratch = try Scratch()
    path = scratch.path("w.tideline")
    _ = try WorldStore.create(
      path, name: "w", try StoreFixture.plan(accounts: accounts), days: days, threads: 2)
  }

  /// What the program's own worlds are made of, with so many customers.
  static func plan(accounts: Int, seed: UInt64 = 7) throws -> WorldPlan {
    let folder = DataFolder(
      environment: ProcessInfo.processInfo.environment, program: CommandLine.arguments[0])
    func document(_ kind: String, _ name: String) throws -> StoredDocument {
      StoredDocument(kind: kind, name: name, bytes: try FileBytes.read(try folder.dataFile(name)))
    }
    return WorldPlan(
      genesis: Int(genesis.number), seed: seed, customers: accounts,
      documents: [
        BuiltIn.policy, try document("mix", "mix.yaml"), try document("roster", "roster.yaml"),
        try document("holidays", "holidays.yaml"),
        try document("scenario", "scenarios/calm.yaml"),
      ])
  }

  func open() throws -> WorldStore { try WorldStore.open(path) }

  /// Somebody of the roster who is no simulation.
  static let actor = "林涛"

  /// Changes the file as someone would who knows SQLite.
  func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: sql, arguments: arguments) }
    try queue.close()
  }

  func verify() throws -> Verification { try WorldStore.verify(path, threads: 2) }
}
