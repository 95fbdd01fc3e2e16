import Cells
import Credit
import People
import Testing

@testable import Archive

@Suite struct BookDamageTests {
  @Test(arguments: [
    Damage(
      "share: 550", "share: 549", at: "  - name: steady",
      "archetypes must have shares of 1000 in all, not 999"),
    Damage(
      "income: [4000, 14000]", "income: [14000, 4000]",
      "archetypes[1].income must have the smaller number first"),
    Damage(
      "income: [4000, 14000]", "income: [4000, 200000]", at: "name: steady",
      "archetypes[1] must not make anybody spend more than 65535 of the income a month"),
    Damage(
      "lost_percent: 12", "lost_percent: 101",
      "archetypes[1].lost_percent must be a whole number from 0 to 100, not \"101\""),
    Damage(
      "name: dormant", "name: steady", at: "name: steady\n    share: 450",
      "archetypes[2] must not be called \"steady\" again"),
    Damage(
      "draws_per_year: 6", "draws_a_year: 6", at: "name: steady",
      "archetypes[1] has no \"draws_per_year\"; is \"draws_a_year\" meant?"),
  ])
  func theMixIsChecked(damage: Damage) throws {
    try damage.check(Specimen.mix, "mix.yaml", reading: Mix.read)
  }

  @Test(arguments: [
    Damage("to: 2024-01-01", "to: 2023-12-31", "holidays[7] must last from 1 to 60 days"),
    Damage(
      "from: 2024-04-04", "from: 2024-02-17",
      "holidays[9] has \"2024-02-17\" twice; keep one"),
    Damage("- 2024-02-04", "- 2024-02-05", "make_up_workdays[8] must be a Saturday or Sunday"),
    Damage("- 2024-02-04", "- 2024-02-10", "make_up_workdays[8] must not be a holiday"),
    Damage(
      "- 2024-02-18", "- \"2024-02-04\"", "make_up_workdays[9] has \"2024-02-04\" twice; keep one"),
    Damage(
      "make_up_workdays", "makeup_workdays", at: "holidays:\n",
      "the document has no \"make_up_workdays\"; is \"makeup_workdays\" meant?"),
  ])
  func theHolidaysAreChecked(damage: Damage) throws {
    try damage.check(
      Shipped.text("demo-data/holidays.yaml"), "holidays.yaml", reading: BusinessCalendar.read)
  }

  @Test(arguments: [
    Damage(
      "role: analyst", "role: analist",
      "staff[2].role names no known role: \"analist\"; did you mean \"analyst\"?"),
    Damage(
      "name: 陈静", "name: 王芳", at: "{ name: 王芳, role: analyst",
      "staff[2] must not be called \"王芳\" again"),
    Damage(
      "simulated: false", "simulated: maybe",
      "staff[1].simulated must be true or false, not \"maybe\""),
  ])
  func theRosterIsChecked(damage: Damage) throws {
    try damage.check(Specimen.roster, "roster.yaml", reading: Roster.read)
  }

  @Test func somebodyIsReal() throws {
    let yaml = "staff:\n  - { name: A, role: reviewer, simulated: true }"
    let document = try Shipped.document(yaml, "roster.yaml")
    let error = #expect(throws: DocumentError.self) { try Roster.read(document) }
    #expect(
      error?.description == "roster.yaml:2: staff must have somebody who is not simulated")
  }

  @Test(arguments: [
    Damage(
      "\"#38505d\"", "\"#38505\"",
      "colors.border must be a colour such as \"#1d4f60\", not \"#38505\""),
    Damage(
      "  limit_line: \"#f0c674\"\n", "", at: "  surface:",
      "colors has no \"limit_line\"; add it"),
    Damage(
      "  used_area:", "  used_aera:", at: "  surface:",
      "colors knows no key \"used_aera\"; did you mean \"used_area\"?"),
    Damage(
      "kind: dark", "kind: darck",
      "kind names no known kind: \"darck\"; did you mean \"dark\"?"),
    Damage(
      "danger: [bold]", "danger: [blink]",
      "attributes.danger must be of bold, dim, underline, reverse, not \"blink\""),
    Damage(
      "danger: [bold]", "dangr: [bold]",
      "attributes.dangr must belong to a role that has a colour"),
  ])
  func themesAreChecked(damage: Damage) throws {
    try damage.check(Shipped.text("Themes/dark.yaml"), "dark.yaml", reading: Theme.read)
  }
}
