import Foundation
import Testing

extension EndToEnd {
  /// More letters than anyone types, and keys at random: there is always an answer.
  @Suite("floods of keys") struct FloodTests {
    private let world: SmallWorld

    init() throws { world = try SmallWorld() }

    private func dashboard(accounts: Int) async throws -> Line {
      let personas = SmallWorld.data.appending(path: "personas").path
      try await world.expect("new", "w", "--accounts", "\(accounts)", "--personas", personas)
      let line = try Line([Program.path(), "w", "--lang", "en"], in: world.sandbox)
      #expect(line.shows("\u{1B}[?1049h"))
      line.read(untilQuietFor: 200)
      return line
    }

    // An answer at all: how fast it comes is measured where nothing else runs.
    private func expectAnswer(_ line: Line, _ what: String) {
      let time = line.timeToAnswer()
      #expect(time != nil && time.map { $0 < .seconds(5) } == true, "\(what): \(time as Any)")
    }

    @Test(
      "a prompt takes some hundred letters and answers",
      arguments: [
        String(repeating: "x", count: 10_000), "e" + String(repeating: "\u{301}", count: 3_000),
        String(repeating: "name:李", count: 600),
      ])
    func prompts(text: String) async throws {
      let line = try await dashboard(accounts: 300)
      line.type("\u{1B}")
      for keys in [":", "/", "N", "x1"] {
        for paste in [false, true] {
          line.read(untilQuietFor: 80)
          line.type(keys)
          line.read(untilQuietFor: 80)
          #expect(line.type(paste ? "\u{1B}[200~\(text)\u{1B}[201~" : text))
          expectAnswer(line, "\(keys), \(paste ? "pasted" : "typed")")
          line.type("\u{3}")
        }
      }
      line.read(untilQuietFor: 80)
      line.type("q")
      #expect(line.ending() == .exit(0))
    }

    @Test("what is left out is said")
    func leftOut() async throws {
      let line = try await dashboard(accounts: 5)
      line.type("\u{1B}")
      line.read(untilQuietFor: 80)
      line.type(":" + String(repeating: "x", count: 100))
      #expect(line.shows("At most 40 characters"))
    }

    @Test("a paste without an end gives the keys back")
    func openPaste() async throws {
      let line = try await dashboard(accounts: 5)
      line.type("\u{1B}[200~" + String(repeating: "abc ", count: 30_000))
      line.read(untilQuietFor: 1_300)
      line.type("\u{3}")
      #expect(line.ending() == .exit(0))
    }

    @Test(
      "random keys, bytes and sizes neither stop nor trap it", arguments: [31, 33] as [UInt64])
    func random(seed: UInt64) async throws {
      var keys = RandomKeys(seed: seed)
      var line = try await dashboard(accounts: 200)
      for _ in 0..<120 {
        line.type(keys.burst())
        line.read(untilQuietFor: 4)
        if keys.pick(8) == 0 { line.resize(to: keys.size()) }
        if keys.pick(10) == 0, !line.hasEnded { expectAnswer(line, "seed \(seed)") }
        guard line.hasEnded else { continue }
        #expect(line.ending() == .exit(0))
        #expect(line.leftBehind.isEmpty)
        line = try Line([Program.path(), "w"], in: world.sandbox)
        #expect(line.shows("\u{1B}[?1049h"))
        line.read(untilQuietFor: 100)
      }
      line.send(15)
      // The last keys may have ended it just before.
      let ending = line.ending()
      #expect(ending == .signal(15) || ending == .exit(0))
      #expect(line.leftBehind.isEmpty)
      let isSafe = !line.shown.unicodeScalars.contains("\u{202E}")
      #expect(isSafe)
      try await world.expect("verify", "w")
    }
  }
}

/// Keys as a cat on the keyboard, a broken line or a hostile paste would send them.
struct RandomKeys {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number below a bound (SplitMix64).
  mutating func pick(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }

  /// A size from hardly anything to a wall.
  mutating func size() -> Size {
    let columns = [1, 2, 10, 40, 79, 80, 120, 200, 300]
    let rows = [1, 2, 5, 10, 23, 24, 40, 60, 100]
    return Size(columns: columns[pick(columns.count)], rows: rows[pick(rows.count)])
  }

  /// Some keys together, without those that leave or stop at once.
  mutating func burst() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0...pick(24) { bytes += key() }
    return bytes.filter { $0 != 0x03 && $0 != 0x1A }
  }

  private mutating func key() -> [UInt8] {
    switch pick(20) {
    case 0..<10: [RandomKeys.plain[pick(RandomKeys.plain.count)]]
    case 10..<14: RandomKeys.special[pick(RandomKeys.special.count)]
    case 14: mouse()
    case 15, 16: RandomKeys.words[pick(RandomKeys.words.count)] + [[], [0x0D], [0x1B]][pick(3)]
    case 17:
      Array("\u{1B}[200~".utf8) + RandomKeys.words[pick(RandomKeys.words.count)]
        + Array("\u{1B}[201~".utf8)
    case 18: (0...pick(5)).map { _ in UInt8(128 + pick(128)) }
    default: (0...pick(10)).map { _ in UInt8(pick(256)) }
    }
  }

  private mutating func mouse() -> [UInt8] {
    let (button, x, y) = (pick(130), pick(400), pick(120))
    return Array("\u{1B}[<\(button);\(x);\(y)\(pick(2) == 0 ? "M" : "m")".utf8)
  }

  private static let plain = [UInt8](0x20...0x7E)

  private static let special: [[UInt8]] = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H",
    "\u{1B}[F", "\u{1B}OP", "\u{1B}[Z", "\t", "\r", "\u{1B}", "\u{7F}", "\u{C}", "\u{15}",
    "\u{17}", "\u{1}", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[1;5A", "\u{1B}]11;rgb:0/0/0\u{7}",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[99999999999999999999A", "\u{1B}[13;2u", "\u{0}",
  ].map { Array($0.utf8) }

  private static let words: [[UInt8]] = [
    "name:李四", "locked", "score<600", "dpd>0 limit>=20000", "2024-09-01", "9999-99-99", "-1",
    "99999999999999999999", "\u{202E}evil", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
    String(repeating: "e\u{301}", count: 30), String(repeating: "x", count: 3_000), "\u{1B}[31m",
  ].map { Array($0.utf8) }
}
