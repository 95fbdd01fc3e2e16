internal import Cells
internal import World

/// The line being typed, in the second footer: what it is for, the text, what is wrong with it.
struct PromptLine {
  let model: Model
  let prompt: Prompt

  func draw(on surface: inout Surface) {
    surface.clear(Style(.text, on: .header))
    let label = model.say(prompt.purpose.label)
    let start = 1 + surface.put(label, x: 1, y: 0, Style(.accent, on: .header, .bold))
    let fault = prompt.fault ?? ""
    let kept = fault.isEmpty ? 0 : min(fault.displayWidth + 2, surface.width / 2)
    let room = max(8, surface.width - start - kept - 1)
    drawLine(x: start, room: room, on: &surface)
    if !fault.isEmpty {
      surface.put(
        "✗ " + fault, x: start + room + 1, y: 0, Style(.danger, on: .header))
    } else if let proposal = prompt.proposal {
      draw(proposal, x: start, on: &surface)
    } else if prompt.line.text.isEmpty {
      surface.put(
        model.say(prompt.purpose.hint), x: start + 1, y: 0, Style(.muted, on: .header))
    }
  }

  // What is proposed is dim, and beside it stands how to have it changed: dim alone is not seen
  // everywhere.
  private func draw(_ proposal: String, x: Int, on surface: inout Surface) {
    let muted = Style(.muted, on: .header)
    let hint = model.say(Phrase(zh: "Enter 照用 · ↑ 修改", en: "Enter takes it · ↑ edits it"))
    let hintStart = surface.width - hint.displayWidth - 1
    surface.put(proposal, x: x, y: 0, muted, limit: max(8, hintStart - x - 2))
    surface.put(hint, x: max(hintStart, x + 10), y: 0, muted)
  }

  // A line longer than the room shows the part around the cursor.
  private func drawLine(x: Int, room: Int, on surface: inout Surface) {
    var shown = prompt.line.text
    var before = prompt.line.head
    while before.displayWidth > room - 2, !before.isEmpty {
      before.removeFirst()
      shown.removeFirst()
    }
    surface.put(shown, x: x, y: 0, Style(.text, on: .header), limit: room)
    surface.cursor = (min(x + before.displayWidth, surface.width - 1), 0)
  }
}
