import Cells
import Testing

@Suite struct AvatarTests {
  @Test func everyLockedCustomerHasTheSameFigure() {
    let figure = Avatar(number: 2, isLocked: true)
    #expect(figure == Avatar(number: 30_016, isLocked: true))
    #expect(figure.lines == [" ▄██▄ ", " ▀██▀ ", "▄████▄"])
  }

  @Test func picturesAreMirroredAndNeverEmpty() {
    for number in UInt64(0)..<2000 {
      for line in Avatar(number: number).lines {
        #expect(line.count == Avatar.width)
        #expect(line == String(line.reversed()))
      }
      #expect(Avatar(number: number).lines.joined().contains { $0 != " " })
    }
  }

  @Test func mostNeighboursDiffer() {
    let same = (UInt64(1)..<1000).filter {
      Avatar(number: $0).lines == Avatar(number: $0 + 1).lines
    }
    #expect(same.count < 5)
  }

  @Test func thePictureOfANumberNeverChanges() {
    #expect(Avatar(number: 1).lines == ["  ▀▀  ", "▄████▄", "█ ▀▀ █"])
  }

  @Test func itIsDrawnInItsGround() {
    var surface = Surface(width: 8, height: 3, glyphSet: .ascii)
    Avatar(number: 9, isLocked: true).draw(on: &surface, x: 1, y: 0, ground: .header)
    #expect(surface.rows == ["  -##-", "  \"##\"", " -####-"])
    #expect(surface.cell(x: 2, y: 0)?.style == Style(.figure, on: .header))
  }
}
