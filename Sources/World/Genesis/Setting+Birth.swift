package import Credit
import People

extension Setting {
  /// The account at a position as it is on the day of genesis.
  ///
  /// A random customer's past is drawn. A persona who was known before has lived those days.
  package func birth(at index: Int, into recorder: inout Recorder) -> Account {
    let number = Int(numbers[index])
    if let place = cast.scripts.firstIndex(where: { $0.account == number }) {
      return birth(of: cast.scripts[place], place: place, into: &recorder)
    }
    return isTaped ? tapedBirth(number, tape(at: index)) : randomBirth(number)
  }

  private func birth(
    of script: Script, place: Int, into recorder: inout Recorder
  ) -> Account {
    let file = CreditFile(account: script.account, portrait: script.portrait, consents: [])
    var account = Account(file: file, person: Person(.script(UInt8(place))))
    let luck = luck(of: script.account)
    var day = script.firstContact
    let (glance, routine) = (Glance(cast), routine(of: account.person, luck))
    while day <= genesis {
      let today = today(day)
      if !passes(&account, glance, luck, today) {
        account.live(self, routine, luck, today, into: &recorder)
      }
      day = day + 1
    }
    return account
  }

  private func randomBirth(_ number: Int) -> Account {
    let newcomer = Newcomer(cast.mix, luck(of: number), genesis: genesis)
    var file = CreditFile(
      account: number, portrait: newcomer.portrait, consents: newcomer.consents,
      identity: newcomer.identity)
    let today = today(genesis)
    var ignored = Recorder(everything: false)
    Turn.take(&file, on: today, into: &ignored) { $0.beginScored() }
    if let history = newcomer.history {
      file = CreditFile(file, takingOver: history, today)
    }
    return Account(file: file, person: newcomer.person)
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
