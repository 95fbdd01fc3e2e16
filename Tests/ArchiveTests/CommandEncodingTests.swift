import Credit
import Testing
import World

@testable import Archive

/// Orders come out of the journal's bytes as they went in, and the bytes stay what they are.
@Suite struct CommandEncodingTests {
  private static let commands: [Command] = [
    .review(account: 2, reason: "a second look"), .appeal(account: 2, decision: 7, grounds: "付了"),
    .claim(account: 3, .review), .release(account: 3, .appeal), .papers(account: 3, .complaint),
    .decide(account: 4, .appeal, .grant, reason: "so"),
    .decide(account: 4, .appeal, .deny, reason: "so", ground: "late"),
    .lock(account: 5, .device, reason: "lost"), .lift(account: 5, .device, reason: "found"),
    .note(account: 6, text: "called"), .unmask(account: 70_000), .searchNames(text: "王小明"),
  ]

  @Test(arguments: commands)
  func whatWentInComesOut(_ command: Command) {
    #expect(Command(kind: command.kindNumber, encoded: command.encoded) == command)
  }

  @Test func everyKindHasItsNumber() {
    #expect(Self.commands.map(\.kindNumber) == [1, 2, 3, 4, 5, 6, 10, 7, 8, 9, 11, 12])
  }

  @Test func theBytesOfUnmaskingAreAsDocumented() {
    #expect(Command.unmask(account: 70_000).encoded == [0x70, 0x11, 1, 0])
    #expect(
      Command.searchNames(text: "王").encoded == [0, 0, 0, 0, 3, 0, 0, 0, 0xE7, 0x8E, 0x8B])
  }

  @Test func aNoteIsNoUnmasking() {
    let note = Command.note(account: 2, text: "The name was unmasked.")
    #expect(Command(kind: 11, encoded: note.encoded) == nil)
    #expect(Command(kind: 12, encoded: note.encoded) == nil)
    #expect(Command(kind: 13, encoded: note.encoded) == nil)
  }
}
