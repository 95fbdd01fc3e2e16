import Cells
import Terminal
import Testing

@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return decoder.decode(text.utf8) + decoder.flush()
  }

  @Test(arguments: [
    ("j", Key.character("j")), ("李", .character("李")), ("🙂", .character("🙂")),
    (" ", .character(" ")), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{10}", .control("p")), ("\u{1A}", .control("z")),
    ("\u{1C}", .control("\\")), ("\u{1B}", .escape),
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OD", .left),
    ("\u{1B}[1;5C", .right), ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home),
    ("\u{1B}[4~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete),
    ("\u{1B}[2~", .insert), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
    ("\u{1B}[11~", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[34~", .function(20)), ("\u{1B}OM", .enter),
  ])
  func oneKey(bytes: String, key: Key) {
    #expect(keys(bytes) == [.key(key)])
  }

  @Test func sequencesOfADescription() {
    var decoder = KeyDecoder(sequences: [
      (Array("\u{1B}[[A".utf8), .function(1)), (Array("j".utf8), .up),
    ])
    #expect(decoder.decode("\u{1B}[[Aj".utf8) == [.key(.function(1)), .key(.character("j"))])
  }

  @Test func anEscapeWaitsForWhatMayFollow() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.decode("[A".utf8) == [.key(.up)])
    #expect(!decoder.isWaiting)
    #expect(decoder.decode("\u{1B}j".utf8) == [.key(.escape), .key(.character("j"))])
    #expect(decoder.decode("\u{1B}[".utf8).isEmpty)
    #expect(decoder.flush() == [.key(.escape), .key(.character("["))])
  }

  @Test func charactersMayComeInPieces() {
    var decoder = KeyDecoder()
    let bytes = Array("李j".utf8)
    #expect(decoder.decode(bytes[..<2]).isEmpty)
    #expect(decoder.decode(bytes[2...]) == [.key(.character("李")), .key(.character("j"))])
  }

  @Test func theMouse() {
    #expect(keys("\u{1B}[<0;291;5M") == [.pointer(Pointer(.press, x: 290, y: 4))])
    #expect(keys("\u{1B}[<0;3;4m") == [])
    #expect(keys("\u{1B}[<64;3;4M") == [.pointer(Pointer(.wheelUp, x: 2, y: 3))])
    #expect(keys("\u{1B}[<69;3;4M") == [.pointer(Pointer(.wheelDown, x: 2, y: 3))])
    #expect(keys("\u{1B}[<2;3;4M\u{1B}[<0;0;1M\u{1B}[<0;1M\u{1B}[<35;3;4M") == [])
  }

  @Test func aPasteIsOneEvent() {
    #expect(
      keys("\u{1B}[200~a\r\nb\rj李\u{1B}[201~q")
        == [.paste("a\nb\nj李"), .key(.character("q"))])
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    for byte in "\u{1B}[200~x\u{1B}[20y\u{1B}[201~j".utf8 { events += decoder.decode([byte]) }
    #expect(events == [.paste("x\u{1B}[20y"), .key(.character("j"))])
  }

  @Test func anEndlessPasteIsCutOff() {
    var decoder = KeyDecoder()
    _ = decoder.decode("\u{1B}[200~".utf8)
    for _ in 0..<40 { _ = decoder.decode([UInt8](repeating: 0x61, count: 1 << 16)) }
    #expect(!decoder.isWaiting)
    guard case .paste(let text) = decoder.decode("\u{1B}[201~".utf8).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.longestPaste)
  }

  @Test func aPasteWithoutItsEndEndsWhenNothingFollows() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[200~ab\u{3}c\u{1B}[20".utf8).isEmpty)
    #expect(decoder.isPasting)
    #expect(decoder.flush() == [.paste("ab\u{3}c\u{1B}[20")])
    #expect(!decoder.isPasting)
    #expect(decoder.decode([3]) == [.key(.control("c"))])
  }

  @Test func badBytesAreDroppedAndTheNextKeyIsNot() {
    for bad: [UInt8] in [
      [0xFF], [0xC0, 0xAF], [0xE6, 0x9D], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0x80, 0x80],
      [0xC2, 0x9B], [0xE2, 0x80, 0xAE], [0x1B, 0x4F, 0x7A], [0x1B, 0x5B, 0x39, 0x39, 0x7E],
    ] {
      var decoder = KeyDecoder()
      #expect(decoder.decode(bad + [0x6A]) == [.key(.character("j"))], "\(bad)")
    }
  }

  @Test func noBytesCanStallOrBreakIt() {
    var state: UInt64 = 3
    var decoder = KeyDecoder()
    let alphabet: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x3C, 0x3B, 0x30, 0x39, 0x7E, 0x4D, 0xE6, 0x80, 0xFF,
    ]
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let byte =
        state >> 40 & 3 == 0
        ? UInt8(truncatingIfNeeded: state >> 48)
        : alphabet[Int(state >> 33) % alphabet.count]
      _ = decoder.decode([byte])
    }
    _ = decoder.decode("\u{1B}[201~".utf8)
    while decoder.isWaiting || decoder.isPasting { _ = decoder.flush() }
    #expect(decoder.decode("j".utf8) == [.key(.character("j"))])
  }
}
