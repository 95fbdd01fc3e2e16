import Cells
import Testing

@Suite struct ThemeTests {
  private static let files = ["dark.yaml", "light.yaml"]
  private static let palettes: [ColorDepth] = [.indexed256, .ansi16, .ansi8]

  private func entries(except left: Role? = nil) -> [Theme.Entry] {
    Role.allCases.filter { $0 != left }.map { .init(role: $0.name, color: "#102030") }
  }

  @Test(arguments: files) func shippedThemesCanBeRead(file: String) throws {
    let theme = try theme(inFile: file)
    #expect(theme.name + ".yaml" == file)
    #expect(theme.weakRoles.isEmpty, "\(theme.weakRoles)")
    for role in [Role.limitLine, .usedArea, .figure] {
      let ratio = Contrast.ratio(theme.color(role), theme.color(.surface))
      #expect(ratio >= Contrast.forGraphics, "\(role) \(ratio)")
    }
  }

  @Test(arguments: files, palettes)
  func textStaysReadableInFewerColours(file: String, depth: ColorDepth) throws {
    let theme = try theme(inFile: file)
    func color(_ role: Role) throws -> RGB {
      ColorPalette.color(try #require(theme.index(role, at: depth)))
    }
    for role in Role.readOnSurface {
      for ground in [Role.surface, .header] {
        let ratio = Contrast.ratio(try color(role), try color(ground))
        // Eight colours are all strong ones: more contrast would leave only black and white.
        let least = depth == .ansi8 ? Contrast.forGraphics : Contrast.forText
        #expect(ratio >= least, "\(role) on \(ground) \(ratio)")
      }
    }
    let (selection, surface) = (try color(.selection), try color(.surface))
    #expect(Contrast.ratio(try color(.selectionText), selection) >= Contrast.forText)
    #expect(selection != surface)
  }

  @Test(arguments: files) func alarmsKeepTheirHue(file: String) throws {
    let theme = try theme(inFile: file)
    for depth in Self.palettes {
      let danger = ColorPalette.color(try #require(theme.index(.danger, at: depth)))
      let good = ColorPalette.color(try #require(theme.index(.good, at: depth)))
      #expect(danger.red > danger.green && danger.red > danger.blue, "\(depth) \(danger.hex)")
      #expect(good.green >= good.red && good.green >= good.blue, "\(depth) \(good.hex)")
    }
  }

  @Test(arguments: files) func greysStayGrey(file: String) throws {
    let theme = try theme(inFile: file)
    for depth in [ColorDepth.ansi16, .ansi8] {
      for role in [Role.text, .muted] {
        let color = ColorPalette.color(try #require(theme.index(role, at: depth)))
        #expect(color.red == color.green && color.green == color.blue, "\(role) \(color.hex)")
      }
    }
  }

  @Test func documentsAreRefusedByTheirFault() {
    func fault(_ entries: [Theme.Entry]) -> ThemeFault? {
      do {
        _ = try Theme(name: "t", kind: .dark, entries: entries)
        return nil
      } catch {
        return error
      }
    }
    #expect(fault(entries()) == nil)
    #expect(fault(entries(except: .danger)) == .missingRole(.danger))
    #expect(fault(entries() + [.init(role: "dangr", color: "#000000")]) == .unknownRole("dangr"))
    #expect(fault(entries() + [.init(role: "text", color: "#000000")]) == .repeatedRole(.text))
    for bad in ["red", "#12345", "#12345g", "123456#", "#+12345", ""] {
      let entry = Theme.Entry(role: "text", color: bad)
      #expect(fault(entries(except: .text) + [entry]) == .badColor(.text, bad))
    }
    let blinking = Theme.Entry(role: "text", color: "#000000", attributes: ["blink"])
    #expect(fault(entries(except: .text) + [blinking]) == .unknownAttribute(.text, "blink"))
  }

  @Test func monoTellsRolesApartWithoutColour() {
    func attributes(_ style: Style) -> Attributes {
      let paint = Theme.mono.paint(style, at: .trueColor)
      #expect(paint.foreground == .standard && paint.background == .standard)
      return paint.attributes
    }
    #expect(attributes(.selected) == .reverse)
    #expect(attributes(Style(.danger)) == [.bold, .underline])
    #expect(attributes(Style(.warning)) == .underline)
    #expect(attributes(Style(.accent)) == .bold)
    #expect(attributes(Style(.text, .underline)) == .underline)
    #expect(attributes(.plain) == [])
  }

  @Test func stylesBecomeWhatTheTerminalKnows() throws {
    let theme = try theme(inFile: "dark.yaml")
    let style = Style(ink: Ink(RGB(0x2F, 0x8F, 0x9D)), on: Ink(.surface))
    #expect(theme.paint(style, at: .trueColor).foreground == .direct(RGB(0x2F, 0x8F, 0x9D)))
    #expect(theme.paint(style, at: .trueColor).background == .direct(theme.color(.surface)))
    guard case .index(let index) = theme.paint(style, at: .indexed256).foreground else {
      Issue.record("no index")
      return
    }
    #expect(index >= 16)
    #expect(theme.paint(Style(.title), at: .indexed256).attributes == .bold)
    #expect(theme.paint(style, at: .mono).foreground == .standard)
  }

  @Test(arguments: [
    (0x000000, 0xFFFFFF, 21.0), (0xFFFFFF, 0xFFFFFF, 1.0), (0x777777, 0xFFFFFF, 4.48),
    (0x0000FF, 0xFFFFFF, 8.59),
  ])
  func contrastAsDefined(one: Int, other: Int, ratio: Double) {
    let found = Contrast.ratio(RGB(packed: UInt32(one)), RGB(packed: UInt32(other)))
    #expect(abs(found - ratio) < 0.01)
  }

  @Test func palettesAreTheirOwnNearest() {
    for index in UInt8(16)...255 {
      let nearest = ColorPalette.nearest(to: ColorPalette.color(index), at: .indexed256)
      #expect(ColorPalette.color(nearest) == ColorPalette.color(index))
    }
    for index in UInt8(0)...15 {
      #expect(ColorPalette.nearest(to: ColorPalette.color(index), at: .ansi16) == index)
    }
  }
}
