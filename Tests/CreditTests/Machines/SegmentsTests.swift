import Testing

@testable import Credit

@Suite("a set of segments")
struct SegmentsTests {
  @Test(
    "has the positions it was made of; none of them means all",
    arguments: [
      ([], Array(0...15)), ([0], [0]), ([15], [15]), ([7, 3], [3, 7]), ([4, 4], [4]),
      (Array(0...15), Array(0...15)),
    ] as [([Int], [Int])])
  func positions(made: [Int], contained: [Int]) {
    let segments = Segments(made)
    #expect((0...15).filter { segments.contains(UInt8($0)) } == contained)
    #expect(segments.positions == (made.isEmpty ? [] : contained))
    #expect(Segments(segments.positions) == segments)
  }
}
