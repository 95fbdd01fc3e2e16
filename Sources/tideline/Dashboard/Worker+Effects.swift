internal import Credit
internal import Desk
internal import World

extension Worker {
  /// Does what the desk asks of the world, and posts the day that comes of it.
  func ask(_ effect: Effect, _ language: Language) {
    switch effect {
    case .loadDossier(let account, let day, let generation):
      perform(language) { office, _ in
        office.dossier(of: account, on: day)
          .map { [.dossierArrived(generation: generation, $0)] } ?? []
      }
    case .view(let day):
      perform(language) { office, _ in [.dayArrived(try office.view(of: day))] }
    case .step(let days): live(language) { _ in days }
    case .stepTo(let day): live(language) { office in day - office.days.upperBound }
    case .nextEvent(let account, let day): showNextEvent(of: account, after: day, language)
    case .command(let command):
      perform(language) { office, _ in
        let sentence = try office.obey(command, language)
        return [.dayArrived(try office.view()), .said(sentence)]
      }
    case .openWorld(let name):
      perform(language) { office, _ in
        try office.open(name)
        return [.dayArrived(try office.view())]
      }
    default: break
    }
  }

  private func live(_ language: Language, _ count: @escaping @Sendable (Office) -> Int) {
    begin()
    perform(language) { office, worker in
      let days = count(office)
      guard days > 0 else { return [.workEnded] }
      let label = Phrase(zh: "推进", en: "stepping")[language]
      try office.step(days: days) { done in
        worker.post([.worked(Progress(label: label, done: done, total: days, rate: 0))])
        return !worker.isAskedToStop
      }
      worker.post([.dayArrived(try office.view())])
      try office.keepMonthEnd()
      return []
    }
  }

  private func showNextEvent(of account: Int, after day: Day, _ language: Language) {
    begin()
    perform(language) { office, _ in
      guard let next = office.nextEvent(of: account, after: day) else {
        let nothing = Phrase(
          zh: "此账户一年之内没有新的事件。", en: "Nothing happens to this account within a year.")
        return [.workEnded, .said(nothing[language])]
      }
      let head = office.days.upperBound
      guard next > head else { return [.dayArrived(try office.view(of: next))] }
      try office.step(days: next - head) { _ in true }
      return [.dayArrived(try office.view())]
    }
  }
}
