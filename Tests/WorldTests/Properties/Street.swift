import People

@testable import Credit
@testable import World

/// Random lives that are stepped day by day, with everything taken down each day.
struct Street {
  let setting: Setting
  let days: Int

  /// So many random customers, with the personas, in a weather that is shipped.
  init(_ customers: Int, seed: UInt64, _ weather: String = "stress-2020", days: Int = 700) throws {
    setting = try Stories.make(customers: customers, seed: seed).under(shipped: weather)
    self.days = days
  }

  /// One day of one account: as it was in the morning and in the evening, and what was taken down.
  struct Lived {
    let today: Today
    let morning: Account
    let evening: Account
    let facts: [Fact]
    let tally: Tally
    let faults: [InvariantFault]

    /// Who and when, for a message.
    var place: String { "account \(evening.file.account) on \(today.day)" }
  }

  /// Lives every account, and hands out each of its days.
  func walk(_ visit: (Lived) throws -> Void) rethrows {
    let todays = (1...days).map { setting.today(setting.genesis + $0) }
    for index in 0..<setting.count {
      var ignored = Recorder(everything: false)
      var account = setting.birth(at: index, into: &ignored)
      let luck = setting.luck(of: Int(account.file.account))
      let (glance, routine) = (Glance(setting.cast), setting.routine(of: account.person, luck))
      for today in todays {
        let morning = account
        if setting.passes(&account, glance, luck, today) { continue }
        var recorder = Recorder(everything: true)
        setting.live(&account, at: index, routine, luck, today, into: &recorder)
        try visit(
          Lived(
            today: today, morning: morning, evening: account,
            facts: recorder.events.map(\.fact), tally: recorder.tally, faults: recorder.faults))
      }
    }
  }
}

extension Street.Lived {
  /// Whether the customer agrees to these purposes on this day.
  func agrees(to purposes: Consents) -> Bool {
    facts.contains { fact in
      if case .acted(.giveConsent(let given), .done) = fact {
        given.isSuperset(of: purposes)
      } else {
        false
      }
    }
  }
}
