package import Credit

/// One account on the eve of a day, ready to live that day again and again: as it was, or with a
/// datum moved at one minute. Whatever lies before that minute happens as it did.
package struct Rehearsal: Sendable {
  private let setting: Setting
  private let number: Int
  private let journal: Journal
  /// The day lived again.
  package let day: Day
  /// The account on the eve; nil for a day up to genesis, which is lived with the birth.
  private let eve: Lifeline?

  /// The eve of a day. Nil where there is no such account; throws where an order up to then is
  /// refused now.
  package init?(
    of number: Int, on day: Day, in setting: Setting, _ journal: Journal
  ) throws(ReplayFault) {
    (self.setting, self.number, self.journal, self.day) = (setting, number, journal, day)
    var ignored = Recorder(everything: false)
    guard var life = try Lifeline(of: number, in: setting, journal, into: &ignored) else {
      return nil
    }
    var current = setting.genesis
    while current + 1 < day {
      current = current + 1
      try life.live(current, into: &ignored)
    }
    eve = day > setting.genesis ? life : nil
  }

  /// What happens on the day. An order that is refused under the supposition is not carried out,
  /// and no other of that day after it: orders come at the day's last minute.
  package func events(supposing supposed: Supposition? = nil) -> [Event] {
    var recorder = Recorder(everything: true)
    recorder.supposed = supposed
    do throws(ReplayFault) {
      if var life = eve {
        try life.live(day, into: &recorder)
      } else {
        _ = try Lifeline(of: number, in: setting, journal, into: &recorder)
      }
    } catch { return recorder.eventsInOrder }
    return recorder.eventsInOrder
  }

  /// What is decided at a minute of the day.
  package func decisions(at moment: Moment, supposing supposed: Supposition? = nil) -> [Decision] {
    events(supposing: supposed).compactMap { event in
      guard event.moment == moment, case .decided(let decision) = event.fact else { return nil }
      return decision
    }
  }
}
