extension Surface {
  /// The rows of the whole screen as text, without blanks at their ends.
  package var rows: [String] {
    (0..<rowCount).map { trimmed(rowText($0)) }
  }

  /// The whole screen as text, a line a row.
  package var text: String {
    rows.joined(separator: "\n")
  }

  /// The whole screen as text with its styles: `‹danger on header bold›late‹›` marks what is not
  /// plain. Blanks at the end of a row are left out unless they are styled.
  package var styledText: String {
    (0..<rowCount).map(styledRow).joined(separator: "\n")
  }

  /// The cells of one row of the whole screen, by column from 0.
  package func cells(ofRow row: Int) -> [Cell] {
    precondition(row >= 0 && row < rowCount, "no such row")
    return Array(cells[row * columns..<(row + 1) * columns])
  }

  private func rowText(_ row: Int) -> String {
    text(of: cells[row * columns..<(row + 1) * columns])
  }

  private func text(of cells: ArraySlice<Cell>) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells where !cell.isContinuation {
      text.append(contentsOf: glyph(of: cell).scalars)
    }
    return String(text)
  }

  private func styledRow(_ row: Int) -> String {
    var result = ""
    var rest = cells[row * columns..<(row + 1) * columns]
    while let style = rest.first?.style {
      let run = rest.prefix { $0.style == style }
      rest = rest.dropFirst(run.count)
      if style == .plain {
        result += rest.isEmpty ? trimmed(text(of: run)) : text(of: run)
      } else {
        result += "‹\(style.name)›\(text(of: run))‹›"
      }
    }
    return result
  }

  private func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}

extension Style {
  /// The style in words: `danger on header bold`; the surface is not named.
  package var name: String {
    let ground = background.role == .surface ? [] : ["on", background.name]
    return ([foreground.name] + ground + attributes.names).joined(separator: " ")
  }
}
