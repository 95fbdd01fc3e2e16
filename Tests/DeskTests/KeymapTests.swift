import Cells
import Testing

@testable import Desk

/// The table of keys.
@Suite struct KeymapTests {
  @Test func noKeyMeansTwoThingsInOnePlace() {
    let conflicts = Keymap.conflicts.map {
      "\($0.keyNames) \($0.name.en) – \($1.keyNames) \($1.name.en)"
    }
    #expect(conflicts == [])
  }

  @Test func everyKeyHasANameThatReadsBack() {
    for binding in Keymap.bindings {
      for key in binding.keys { #expect(Key(named: key.name) == key) }
    }
  }

  @Test func everyBindingIsToldInBothLanguages() {
    for binding in Keymap.bindings {
      #expect(!binding.keys.isEmpty)
      #expect(!binding.places.isEmpty)
      #expect(!binding.name.zh.isEmpty && !binding.name.en.isEmpty)
      #expect(!binding.help.zh.isEmpty && !binding.help.en.isEmpty)
    }
  }

  @Test func everyRequirementSaysWhatToDo() {
    for requirement in Requirement.allCases {
      #expect(requirement.sentence.zh.hasSuffix("。"))
      #expect(requirement.sentence.en.hasSuffix("."))
    }
  }

  @Test func noActionIsBoundTwice() {
    var actions: [Action] = []
    for binding in Keymap.bindings {
      #expect(!actions.contains(binding.action), "\(binding.name.en)")
      actions.append(binding.action)
    }
  }

  @Test(arguments: [
    ("j", Action.move(.down)), ("↓", .move(.down)), ("k", .move(.up)), ("PgDn", .move(.pageDown)),
    ("g", .move(.first)), ("G", .move(.last)), ("Tab", .focus(.next)), ("1", .show(.accounts)),
    ("3", .show(.cases)), ("]", .tab(.next)), ("Enter", .focus(.inwards)), ("/", .list(.filter)),
    ("n", .time(.nextDay)), ("N", .time(.manyDays)), ("b", .time(.back)), ("space", .time(.play)),
    ("t", .time(.goTo)), (".", .time(.nextEvent)), ("w", .matter(.why)), ("r", .matter(.review)),
    ("a", .matter(.appeal)), ("x", .matter(.act)), (":", .desk(.palette)), ("C-p", .desk(.palette)),
    ("?", .desk(.help)), ("L", .desk(.language)), ("o", .desk(.open)), ("U", .desk(.unmask)),
    ("y", .desk(.copy)), ("q", .desk(.quit)), ("Q", .desk(.quit)), ("C-c", .desk(.quit)),
    ("C-z", .desk(.suspend)),
  ])
  func everywhere(_ name: String, _ action: Action) throws {
    let key = try #require(Key(named: name))
    for bit in 0..<12 {
      let place = Place(rawValue: 1 << UInt16(bit))
      #expect(Keymap.binding(for: key, in: place)?.action == action)
    }
  }

  @Test func caseKeysWorkWhereACaseIsInView() throws {
    for name in ["C", "p", "d", "v"] {
      let key = try #require(Key(named: name))
      for place in [Place.accountCase, .queue, .matter] {
        #expect(Keymap.binding(for: key, in: place) != nil)
      }
      #expect(Keymap.binding(for: key, in: .accounts) == nil)
    }
  }
}
