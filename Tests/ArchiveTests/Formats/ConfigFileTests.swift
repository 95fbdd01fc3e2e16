import Testing

@testable import Archive

@Suite struct ConfigFileTests {
  private func config(_ yaml: String) throws -> ConfigFile {
    try ConfigFile.read(Shipped.document(yaml, "config.yaml"))
  }

  @Test func everythingCanBeSet() throws {
    let config = try config(
      "operator: 王芳\nlanguage: zh\ntheme: light\nascii: true\ndata: /srv/worlds")
    #expect(config.operatorName == "王芳" && config.language == .zh && config.theme == "light")
    #expect(config.isASCII == true && config.data == "/srv/worlds")
  }

  @Test func everythingMayBeLeftOut() throws {
    #expect(try config("theme: dark").operatorName == nil)
    #expect(try config("{}") == ConfigFile())
  }

  @Test(arguments: [
    ("langauge: en", "the document knows no key \"langauge\"; did you mean \"language\"?"),
    ("language: fr", "language names no known language: \"fr\""),
    ("ascii: 1", "ascii must be true or false, not \"1\""),
    ("operator:", "operator must be text on one line, not nothing"),
  ])
  func whatIsUnknownIsRefused(yaml: String, sentence: String) {
    let error = #expect(throws: DocumentError.self) { try config(yaml) }
    #expect(error?.description == "config.yaml:1: " + sentence)
  }

  @Test func noFileAndAnEmptyFileSetNothing() throws {
    let scratch = try Scratch()
    #expect(try ConfigFile.read(file: scratch.path("none.yaml")) == ConfigFile())
    #expect(try ConfigFile.read(file: scratch.write("# later\n", to: "empty.yaml")) == ConfigFile())
    let bad = try scratch.write("theme: [", to: "bad.yaml")
    #expect(throws: DocumentError.self) { try ConfigFile.read(file: bad) }
  }
}
