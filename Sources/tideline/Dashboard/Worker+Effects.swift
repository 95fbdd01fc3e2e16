internal import Credit
internal import Desk
internal import World

extension Worker {
  /// Does what the desk asks of the world, and posts the day that comes of it.
  func ask(_ effect: Effect, _ language: Language) {
    switch effect {
    case .loadDossier(let account, let day, let generation):
      perform(language) { session, _ in
        session.dossier(of: account, on: day)
          .map { [.dossierArrived(generation: generation, $0)] } ?? []
      }
    case .view(let day):
      perform(language) { session, _ in [.dayArrived(try session.view(of: day))] }
    case .step(let days): live(language) { _ in days }
    case .stepTo(let day): live(language) { session in day - session.days.upperBound }
    case .nextEvent(let account, let day): showNextEvent(of: account, after: day, language)
    case .command(let command):
      perform(language) { session, _ in
        let sentence = try session.obey(command, language)
        return [.dayArrived(try session.view()), .said(sentence)]
      }
    case .openWorld(let name):
      perform(language) { session, _ in
        try session.open(name)
        return [.dayArrived(try session.view())]
      }
    default: break
    }
  }

  private func live(_ language: Language, _ count: @escaping @Sendable (WorldSession) -> Int) {
    begin()
    perform(language) { session, worker in
      let days = count(session)
      guard days > 0 else { return [.workEnded] }
      let label = Phrase(zh: "推进", en: "stepping")[language]
      try session.step(days: days) { done in
        worker.post([.worked(Progress(label: label, done: done, total: days, rate: 0))])
        return !worker.isAskedToStop
      }
      worker.post([.dayArrived(try session.view())])
      try session.keepMonthEnd()
      return []
    }
  }

  private func showNextEvent(of account: Int, after day: Day, _ language: Language) {
    begin()
    perform(language) { session, _ in
      guard let next = session.nextEvent(of: account, after: day) else {
        let nothing = Phrase(
          zh: "此账户一年之内没有新的事件。", en: "Nothing happens to this account within a year.")
        return [.workEnded, .said(nothing[language])]
      }
      let head = session.days.upperBound
      guard next > head else { return [.dayArrived(try session.view(of: next))] }
      try session.step(days: next - head) { _ in true }
      return [.dayArrived(try session.view())]
    }
  }
}
