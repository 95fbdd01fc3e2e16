internal import CTerminal
package import Cells

extension Terminal {
  /// Shows a frame: sends the cells that differ from the frame before, at once. The same frame
  /// again sends nothing.
  package mutating func present(_ frame: Surface, theme: Theme) {
    painter.present(frame, theme)
  }

  /// Shows the next frame whole, whatever the terminal shows now.
  package mutating func redraw() {
    painter.forget()
  }

  /// Copies text to the system's clipboard through the terminal (OSC 52). Controls in the text
  /// are copied as visible marks, line feeds and tabs as they are.
  /// - Returns: false if the text is longer than terminals take (74,994 bytes as base64), or if
  ///   this terminal has no such modes; then nothing was sent.
  package func copy(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { SafeText.marked(String($0)) }.joined(separator: "\t")
    }
    let encoded = Base64.encode(Array(lines.joined(separator: "\n").utf8))
    guard encoded.utf8.count <= 74_994 else { return false }
    let request = "\u{1B}]52;c;\(encoded)\u{7}"
    return terminal_send(request, Int32(request.utf8.count))
  }
}
