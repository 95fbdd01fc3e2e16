// swift-tools-version: 6.1
import PackageDescription

/// The settings every Swift target shares: strict concurrency, no silent imports, no warnings.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-warnings-as-errors"]),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// A module of the house; imports point down only (see Sources/README.md).
func room(
  _ name: String, on dependencies: [Target.Dependency] = [], exclude: [String] = [],
  resources: [Resource]? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources,
    swiftSettings: settings)
}

/// A room in which tests live years: it is optimised in debug builds, too, where whole numbers
/// still trap.
func hotRoom(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

/// The tests of one room.
func tests(_ name: String, on dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// Documents that travel inside the program, so that it starts with an empty disk.
let builtIn: [Resource] = [
  .embedInCode("../../Themes/dark.yaml"),
  .embedInCode("../../Themes/light.yaml"),
  .embedInCode("../../demo-data/policies/baseline.yaml"),
]

let package = Package(
  name: "tideline",
  products: [.executable(name: "tideline", targets: ["tideline"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // Floor 0 and 1
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    hotRoom("Credit"),
    room("Cells"),
    // Floor 2
    hotRoom("People", on: ["Credit"]),
    room("Terminal", on: ["Cells", "CTerminal"]),
    // Floor 3
    hotRoom("World", on: ["Credit", "People"]),
    // Floor 4
    room("Desk", on: ["Credit", "People", "World", "Cells"]),
    room(
      "Archive", on: ["Credit", "People", "World", "Cells", "CZstd", crypto, grdb, yams],
      exclude: ["README.md"],
      resources: builtIn),
    // Floor 5
    .executableTarget(
      name: "tideline",
      dependencies: [
        "Credit", "People", "World", "Archive", "Desk", "Cells", "Terminal", arguments,
      ],
      swiftSettings: settings),
    // Tests, one target a room, and the rules of the house
    tests("CreditTests", on: ["Credit"]),
    tests("PeopleTests", on: ["Credit", "People"]),
    .testTarget(
      name: "WorldTests", dependencies: ["Credit", "People", "World", "Archive", "Desk", "Cells"],
      exclude: ["Screens"], swiftSettings: settings),
    tests("CellsTests", on: ["Cells"]),
    tests("TerminalTests", on: ["Cells", "Terminal"]),
    .testTarget(
      name: "DeskTests", dependencies: ["Credit", "People", "World", "Cells", "Desk", "Archive"],
      exclude: ["Screens"], swiftSettings: settings),
    tests("ArchiveTests", on: ["Credit", "People", "World", "Cells", "Archive", grdb]),
    .testTarget(
      name: "ProgramTests", dependencies: [grdb],
      exclude: ["Screens", "Chain/chain.py", "Durability/fault.c"], swiftSettings: settings),
    tests("TidyTests", on: []),
  ]
)
