import Credit
import People
import Testing

@testable import Archive

/// Documents damaged at random are read or refused; nothing worse happens.
@Suite struct FormatFuzzTests {
  private static let pieces = [
    "9", "-", "99999999999999999999", " ", "\n", ":", "[", "]", "{", "}", "\"", "<", "rest", "0",
    "#", "&a ", "*a", "- ", "\t", "é", "null", "2119-12-31", "1980-01-01", "-20000",
  ]

  /// The text after one to three random edits.
  private func damaged(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...6, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: end)
      default:
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
        bytes.replaceSubrange(start..<end, with: Array(piece.utf8))
      }
    }
    return bytes
  }

  /// How many of `rounds` damaged documents are refused, each with its file and in one line.
  private func refusals(
    _ path: String, rounds: Int, reading read: (Document) throws(DocumentError) -> some Any
  ) throws -> Int {
    var generator = SeededGenerator(state: 20_250_701)
    let bytes = Array(try Shipped.text(path).utf8)
    var refused = 0
    for _ in 0..<rounds {
      do throws(DocumentError) {
        _ = try read(Document(bytes: damaged(bytes, &generator), file: "damaged.yaml"))
      } catch {
        refused += 1
        let sentence = error.description
        #expect(sentence.hasPrefix("damaged.yaml") && !sentence.contains("\n"))
      }
    }
    return refused
  }

  @Test func aDamagedPolicyNeverCrashes() throws {
    let refused = try refusals(
      "demo-data/policies/baseline.yaml", rounds: 400, reading: Policy.read)
    #expect(refused > 100)
  }

  @Test func aDamagedScenarioNeverCrashes() throws {
    let refused = try refusals(
      "demo-data/scenarios/stress-2020.yaml", rounds: 1_000, reading: Scenario.read)
    #expect(refused > 200)
  }

  @Test func aDamagedMixNeverCrashes() throws {
    let refused = try refusals("demo-data/mix.yaml", rounds: 300, reading: Mix.read)
    #expect(refused > 100)
  }

  @Test func aDamagedPersonaNeverCrashes() throws {
    let refused = try refusals(
      "demo-data/personas/02-li-si.yaml", rounds: 1_500, reading: Script.read(_:))
    #expect(refused > 400)
  }
}
