import Foundation
import Testing

@testable import Archive

@Suite struct DataFolderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func folder(_ variables: [String: String], program: String = "/usr/bin/tideline")
    -> DataFolder
  {
    DataFolder(
      environment: ["HOME": "/home/chen"].merging(variables) { $1 }, program: program)
  }

  @Test func xdgVariablesMoveTheFolders() {
    #expect(folder([:]).path == "/home/chen/.local/share/tideline")
    #expect(folder([:]).configPath == "/home/chen/.config/tideline/config.yaml")
    #expect(folder(["XDG_DATA_HOME": "/d"]).path == "/d/tideline")
    #expect(folder(["XDG_CONFIG_HOME": "/c"]).configPath == "/c/tideline/config.yaml")
    #expect(folder(["XDG_DATA_HOME": ""]).path == "/home/chen/.local/share/tideline")
    #expect(folder(["XDG_DATA_HOME": "d"]).path == "/home/chen/.local/share/tideline")
  }

  @Test(arguments: [
    ("demo", "/d/tideline/demo.tideline"), ("./demo", "./demo"),
    ("demo.tideline", "demo.tideline"), ("/x/y", "/x/y"), ("太湾", "/d/tideline/太湾.tideline"),
  ])
  func aWorldIsANameOrAPath(name: String, path: String) throws {
    #expect(try folder(["XDG_DATA_HOME": "/d"]).path(ofWorld: name) == path)
  }

  @Test(arguments: ["", ".", "..", "a\u{1B}b", "a\nb"])
  func whatCanNotBeANameIsRefused(name: String) {
    #expect(throws: ArchiveError.badName(name)) { try folder([:]).path(ofWorld: name) }
  }

  @Test func worldsAreListedByName() throws {
    let folder = folder(["XDG_DATA_HOME": scratch.folder])
    #expect(folder.worlds() == [])
    try folder.make()
    try folder.make()
    for name in ["b.tideline", "a.tideline", "a.tideline-wal", "c.tideline.partial", ".tideline"] {
      _ = try scratch.write("", to: "tideline/" + name)
    }
    #expect(folder.worlds() == ["a", "b"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions]
    #expect(mode as? Int == 0o700)
  }

  @Test func aFolderThatCanNotBeMadeIsAnError() throws {
    let file = try scratch.write("", to: "file")
    let folder = folder(["XDG_DATA_HOME": file])
    #expect(throws: ArchiveError.readOnly(folder.path)) { try folder.make() }
  }

  @Test func dataFilesAreLookedForInOrder() throws {
    let program = scratch.path("checkout/.build/debug/tideline")
    let places = [
      "chosen", "checkout/.build/share/tideline", "checkout/.build/debug/demo-data",
      "checkout/demo-data",
    ].map(scratch.path)
    for place in places.reversed() {
      try FileManager.default.createDirectory(
        atPath: place, withIntermediateDirectories: true)
      let folder = folder(["TIDELINE_DATA": places[0]], program: program)
      #expect(throws: ArchiveError.self) { try folder.dataFile("other.csv") }
      #expect(FileManager.default.createFile(atPath: place + "/book.csv", contents: nil))
      #expect(try folder.dataFile("book.csv") == place + "/book.csv")
    }
  }

  @Test func aMissingDataFileNamesThePlaces() {
    let places = ["/usr/share/tideline", "/usr/bin/demo-data", "/usr/demo-data", "/demo-data"]
    #expect(throws: ArchiveError.noDataFile("no such file.csv", places: places)) {
      try folder([:]).dataFile("no such file.csv")
    }
  }

  @Test func theRunningProgramHasPlaces() {
    #expect(DataFolder.current().path.hasSuffix("/tideline"))
  }
}
