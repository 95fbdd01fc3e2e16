/// How long deeds take on this machine at this hour, so that a kill meets them in the middle.
///
/// Who is killed has not told how long it would have taken: then it is guessed to be longer, until
/// one ends by itself and tells.
struct Pace: Sendable {
  /// Microseconds, by deed: of the whole, and of the time in which it writes.
  private var whole: [Deed: Int] = [:]
  private var writing: [Deed: Int] = [:]

  /// Loops go on for this many times the length of one command.
  private static let loop = 3

  /// Microseconds that a dashboard is left with its keys.
  func stay(_ deed: Deed, _ luck: inout Luck) -> Int {
    whole[deed, default: 200_000] * luck.number(below: 1_000) / 1_000
  }

  /// A moment in the middle of a deed: every other one is counted from when it began to write.
  func moment(of deed: Deed, _ luck: inout Luck) -> Moment {
    let part = luck.number(below: 1_000)
    guard luck.number(below: 2) == 0 else {
      return .afterStart(whole[deed, default: 200_000] * part / 1_000)
    }
    return .afterSigning(writing[deed, default: 20_000] * part / 1_000)
  }

  /// How long a loop of a deed goes on.
  func patience(with deed: Deed, _ luck: inout Luck) -> Int {
    Self.loop * whole[deed, default: 200_000] * luck.number(below: 1_000) / 1_000
  }

  /// Learns from one that was killed or that ended by itself.
  mutating func learn(_ deed: Deed, _ fate: Victim.Fate) {
    guard fate.wasKilled else {
      whole[deed] = fate.lived
      if let wrote = fate.wrote { writing[deed] = wrote }
      return
    }
    lengthen(deed)
  }

  /// Learns from a dashboard: none of the days asked for is too early, all of them too late.
  mutating func learn(_ deed: Deed, lived: Int, of days: Int) {
    if lived == 0 { lengthen(deed) }
    if lived >= days { whole[deed] = whole[deed, default: 200_000] * 7 / 10 }
  }

  private mutating func lengthen(_ deed: Deed) {
    whole[deed] = whole[deed, default: 200_000] * 6 / 5
    writing[deed] = writing[deed, default: 20_000] * 6 / 5
  }
}
