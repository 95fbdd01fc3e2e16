package import Credit
import People

extension Setting {
  /// The account at a position as it is on the day of genesis.
  ///
  /// A random customer's past is drawn, and who is late has lived since before the due day that
  /// they missed. A persona who was known before has lived those days.
  package func birth(at index: Int, into recorder: inout Recorder) -> Account {
    let number = Int(numbers[index])
    if let place = cast.scripts.firstIndex(where: { $0.account == number }) {
      return birth(of: cast.scripts[place], place: place, into: &recorder)
    }
    return isTaped ? tapedBirth(number, tape(at: index)) : randomBirth(number, into: &recorder)
  }

  private func birth(
    of script: Script, place: Int, into recorder: inout Recorder
  ) -> Account {
    let file = CreditFile(account: script.account, portrait: script.portrait, consents: [])
    var account = Account(file: file, person: Person(.script(UInt8(place))))
    let luck = luck(of: script.account)
    live(&account, from: script.firstContact, luck, into: &recorder)
    return account
  }

  /// The days of somebody before the world, up to its first.
  private func live(
    _ account: inout Account, from first: Day, _ luck: Luck, into recorder: inout Recorder
  ) {
    guard first <= genesis else { return }
    let (glance, routine) = (Glance(cast), routine(of: account.person, luck))
    for back in (0...genesis - first).reversed() {
      let today = today(genesis - back)
      if !passes(&account, glance, luck, today) {
        account.live(self, routine, luck, today, into: &recorder)
      }
    }
  }

  private func randomBirth(_ number: Int, into recorder: inout Recorder) -> Account {
    let luck = luck(of: number)
    let beginning = Newcomer.beginning(cast, luck, genesis: genesis)
    let newcomer = Newcomer(cast.mix, luck, genesis: genesis, beginning: beginning)
    var file = CreditFile(
      account: number, portrait: newcomer.portrait, consents: newcomer.consents,
      identity: newcomer.identity)
    let today = today(beginning)
    var ignored = Recorder(everything: false)
    Turn.take(&file, on: today, into: &ignored) { $0.beginScored() }
    if let history = newcomer.history {
      file = CreditFile(file, takingOver: history, today)
    }
    var account = Account(file: file, person: newcomer.person)
    live(&account, from: beginning + 1, luck, into: &recorder)
    return account
  }

  /// A recorded account on the day before its record: a card with the recorded limit. The card's
  /// contract lets the lender score its holder.
  private func tapedBirth(_ number: Int, _ tape: Tape) -> Account {
    var file = CreditFile(account: number, portrait: Portrait(), consents: [.scoring, .bureau])
    var ignored = Recorder(everything: false)
    Turn.take(&file, on: today(genesis), into: &ignored) {
      $0.assumeCard(limit: .whole(Int(tape.limit)), dueDay: TapeCalendar.dueDay)
    }
    return Account(file: file, person: Person(.tape))
  }

  /// The tape of the account at a position; personas stand before the recorded accounts.
  func tape(at index: Int) -> Tape { cast.tapes[index - cast.scripts.count] }
}
