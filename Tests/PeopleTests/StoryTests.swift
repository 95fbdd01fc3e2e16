import Credit
import People
import Testing

/// Stories of several days, played against a lender that says yes to everything or nothing.
@Suite struct StoryTests {
  /// A life of days, with the acts of each.
  private struct Course {
    var person: Person
    var acts: [(day: Int, minute: Int, act: Act)] = []
    var intents: [Intent] = []
  }

  private func live(
    _ account: Int, _ cast: Cast, days: Int, person: Person = Person(.archetype(0))
  ) -> Course {
    let luck = Village.luck(account)
    var life = Course(person: person)
    let file = Village.file(account)
    let routine = Routine(person, cast, luck)
    for number in 0..<days {
      let today = Village.today(Village.firstDay + number)
      let plan = routine.look(luck, today, file.status(on: today), life.person, newest: nil)
      var day = PersonDay(plan, routine, luck)
      while !plan.isQuiet, let next = day.next(&life.person, today, file) {
        life.acts.append((number, next.minute, next.act))
      }
      life.intents.append(life.person.intent)
    }
    return life
  }

  /// Lives in which only one story happens, often.
  private func often(_ change: (inout StillLife) -> Void) -> Cast {
    var rates = StillLife()
    change(&rates)
    return Village.cast(rates.archetype)
  }

  @Test func actsAreOrderedAndFew() {
    var busy = Life()
    busy.largePaymentsPerThousand = 60_000
    busy.mistypingsPerThousand = 40_000
    busy.contactChangesPerThousand = 40_000
    let cast = Village.cast(Village.archetype(busy))
    for account in 1...60 {
      let life = live(account, cast, days: 120)
      for (one, next) in zip(life.acts, life.acts.dropFirst()) where one.day == next.day {
        #expect(one.minute < next.minute, "account \(account), seed 2024")
      }
      for day in 0..<120 { #expect(life.acts.count { $0.day == day } <= Person.actsPerDay) }
      #expect(life.acts.allSatisfy { (0..<1_440).contains($0.minute) })
    }
  }

  @Test func theSameLifeTwice() {
    let cast = Village.cast()
    let (one, two) = (live(7, cast, days: 300), live(7, cast, days: 300))
    #expect(one.person == two.person && one.acts.map(\.act) == two.acts.map(\.act))
    #expect(one.acts.map(\.act) != live(8, cast, days: 300).acts.map(\.act))
  }

  @Test func aTakeoverEndsWithAReport() {
    let cast = often { $0.takeovers = 3_000 }
    var seen = 0
    for account in 1...100 {
      let acts = live(account, cast, days: 200).acts
      guard
        let theft = acts.first(where: { $0.act == .login(newDevice: true, kilometres: 900) })
      else { continue }
      let report = acts.first { $0.act == .reportTheft && $0.day > theft.day }
      seen += 1
      #expect(report.map { (1...4).contains($0.day - theft.day) } ?? (theft.day > 190))
    }
    #expect(seen > 50, "seed 2024")
  }

  @Test func theThiefIsInControlUntilThen() {
    let cast = often { $0.takeovers = 3_000 }
    var (stolen, owned) = (0, 0)
    for account in 1...50 {
      let person = live(account, cast, days: 60).person
      if person.ownerIsInControl { owned += 1 } else { stolen += 1 }
    }
    #expect(owned > stolen)
  }

  @Test func aWrongRecordIsContestedOnce() {
    let cast = often { $0.life.disputesPerThousand = 2_000 }
    for account in 1...40 {
      let acts = live(account, cast, days: 60).acts
      guard let wrong = acts.first(where: { $0.act == .outsideLate(1) }), wrong.day < 19 else {
        continue
      }
      let contested = acts.first { $0.act == .dispute(.outsideLate) }
      #expect(contested.map { (3...40).contains($0.day - wrong.day) } == true)
    }
  }

  @Test func aConsentComesBack() {
    let cast = often { $0.life.withdrawalsPerThousand = 3_000 }
    for account in 1...40 {
      let acts = live(account, cast, days: 120).acts
      let changes = acts.compactMap { act -> (Bool, Consents)? in
        switch act.act {
        case .withdrawConsent(let consents): (false, consents)
        case .giveConsent(let consents): (true, consents)
        default: nil
        }
      }
      for (one, next) in zip(changes, changes.dropFirst()) {
        #expect(one.0 != next.0)
        if !one.0 { #expect(one.1 == next.1) }
      }
    }
  }

  @Test func anIncomeFallsAndIsHeardOfLater() {
    let cast = often { $0.life.incomeShocksPerThousand = 4_000 }
    var told = 0
    for account in 1...40 {
      let life = live(account, cast, days: 100)
      #expect((40...100).contains(life.person.ability.incomePercent))
      if life.acts.contains(where: { if case .outsideIncome = $0.act { true } else { false } }) {
        told += 1
      }
    }
    #expect(told > 20, "seed 2024")
  }

  @Test func whoMeansFraudIsKnownToTheTruthAlone() {
    var life = Life()
    life.fraudPerThousand = 100
    let mix = Mix([Village.archetype(life)])
    let newcomers = (1...3_000).map {
      Newcomer(mix, Village.luck($0), genesis: Village.firstDay)
    }
    let without = newcomers.filter { $0.history == nil }
    let frauds = without.count { $0.person.intent == .fraud }
    #expect(abs(frauds * 10 - without.count) < without.count / 3, "\(frauds), seed 2024")
    // Of those with a line, who meant it has mostly done it, and is gone.
    let left = newcomers.count { $0.history != nil && $0.person.intent == .fraud }
    #expect(left > 0 && left * 12 < newcomers.count - without.count, "\(left), seed 2024")
    #expect(newcomers.allSatisfy { $0.person.ownerIsInControl })
  }

  @Test func aPersonIsTiny() {
    #expect(MemoryLayout<Person>.stride <= 20)
  }

  @Test func newcomersHavePortraits() {
    let mix = Mix([Village.archetype()])
    for account in 1...200 {
      let newcomer = Newcomer(mix, Village.luck(account), genesis: Village.firstDay)
      let portrait = newcomer.portrait
      let age = Village.firstDay.date.year - 1_900 - Int(portrait.profile.birthYear)
      #expect((22...55).contains(age))
      #expect(
        portrait.profile.documentUntil > Village.firstDay && portrait.activity.usualAmount > 0)
      #expect(
        portrait.profile.incomeOn <= Village.firstDay
          && portrait.outside.bureauOn <= Village.firstDay)
      #expect(portrait.profile.marks.contains(.termsRead) == (newcomer.history != nil))
      #expect(newcomer.history == nil || newcomer.identity.isProved)
    }
  }
}
