import Cells
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    (Key.character("j"), "j"), (.character(" "), "space"), (.control("p"), "C-p"),
    (.backTab, "S-Tab"), (.pageDown, "PgDn"), (.up, "↑"), (.function(12), "F12"),
    (.character("李"), "李"), (.escape, "Esc"),
  ])
  func namesAndBack(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(named: name) == key)
  }

  @Test func arrowsMayBeSpelled() {
    #expect(Key(named: "Left") == .left)
  }

  @Test(arguments: ["", "jj", "C-", "C-PP", "F0", "F21", "Hyper"])
  func othersAreNoKeys(name: String) {
    #expect(Key(named: name) == nil)
  }
}
