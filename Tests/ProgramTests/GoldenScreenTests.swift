import Testing

@Suite("a kept screen")
struct GoldenScreenTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  private func screen(isRecording: Bool) -> GoldenScreen {
    GoldenScreen(name: "one", folder: sandbox.work, isRecording: isRecording)
  }

  @Test("one that is not kept yet is told whole")
  func missing() throws {
    let complaint = try screen(isRecording: false).complaint(about: "a\nb")
    #expect(complaint == "No screen one is kept yet; TIDELINE_RECORD=1 keeps this one:\na\nb")
  }

  @Test("recording keeps it; the same screen then passes, another is told by its lines")
  func recording() throws {
    #expect(try screen(isRecording: true).complaint(about: "a\nb\nc") == nil)
    #expect(try screen(isRecording: false).complaint(about: "a\nb\nc") == nil)
    let complaint = try screen(isRecording: false).complaint(about: "a\nx\nc\nd")
    #expect(complaint == "The screen is not one:\n- 2│b\n+ 2│x\n+ 4│d")
  }

  @Test("a blank line more or less is a difference")
  func blanks() {
    #expect(LineDifference(from: "a\n", to: "a\n").isEmpty)
    #expect(LineDifference(from: "a\n", to: "a\n\n").description == "+ 3│")
  }
}
