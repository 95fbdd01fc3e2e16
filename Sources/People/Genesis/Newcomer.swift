package import Credit

/// A random customer as the world begins: portrait, consents, and the line's past, all from luck.
package struct Newcomer: Sendable {
  /// Who the person is.
  package let person: Person
  /// What the lender knows of them.
  package let portrait: Portrait
  /// What they agreed to.
  package let consents: Consents
  /// What is proved of who they are.
  package let identity: IdentityCheck
  /// The line they had before; nil for people without one.
  package let history: LineHistory?

  /// Draws the customer of an account number.
  package init(_ mix: Mix, _ luck: Luck, genesis: Day) {
    let index = mix.index(at: luck.pick(0...999, .archetype, .none))
    let archetype = mix.archetypes[index]
    var person = Person(.archetype(UInt8(index)))
    if luck.pick(0...999, .intent, .none) < archetype.life.fraudPerThousand {
      person.flags.insert(.intendsFraud)
    }
    self.person = person
    consents = Newcomer.consents(archetype, luck)
    let hasLine = luck.pick(0...99, .history, .none) < archetype.hasLinePercent
    history = hasLine ? Newcomer.history(archetype, luck, genesis: genesis) : nil
    // One in eight without a line has not proved their face yet.
    let isProved = hasLine || luck.pick(0...7, .identity, .none) > 0
    identity = IdentityCheck(passed: isProved ? .all : .sms)
    portrait = Newcomer.portrait(archetype, luck, genesis: genesis, hasLine: hasLine)
  }

  private static func consents(_ archetype: Archetype, _ luck: Luck) -> Consents {
    var given: Consents = [.scoring, .bureau]
    if luck.pick(0...99, .portrait, .none, 20) < archetype.marketingPercent {
      given.insert(.marketing)
    }
    if luck.pick(0...99, .portrait, .none, 21) < 40 { given.insert(.thirdParty) }
    return given
  }

  /// Monthly income at genesis, in whole units of currency.
  static func income(_ archetype: Archetype, _ luck: Luck) -> Int {
    luck.pick(archetype.income, .portrait, .none, 0)
  }

  private static func history(_ archetype: Archetype, _ luck: Luck, genesis: Day) -> LineHistory {
    let tenure = luck.pick(archetype.tenureMonths, .portrait, .none, 2)
    let months = luck.pick(1...max(1, min(48, tenure - 3)), .history, .none, 1)
    let opened = genesis - months * 30
    let uses = archetype.drawsPerYear > 0
    let borrows =
      uses && luck.pick(0...99, .history, .none, 2) < min(90, archetype.drawsPerYear * 9)
    let ago = luck.pick(1...min(300, months * 30), .history, .none, 3)
    let sinceUse = luck.pick(5...max(5, min(340, months * 30)), .history, .none, 4)
    return LineHistory(
      opened: opened, dueDay: luck.pick(1...28, .portrait, .none, 11),
      lastUse: uses || months > 12 ? genesis - min(sinceUse, 300) : .none,
      onTimeRun: uses ? min(12, months / 2) : 0,
      loan: borrows
        ? (genesis - ago, luck.pick(archetype.drawPercent, .history, .none, 5), 12) : nil)
  }
}
