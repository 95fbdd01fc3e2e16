internal import Credit

/// Which days of a world have a keyframe, and which keyframe each is written over.
///
/// Whichever way the days were lived, there is one of genesis, of the last day of every quarter, of
/// the last day of every month of the last year, and of the head. Those of genesis and of quarters
/// stand alone; each other holds only what has changed since the one of them before it. So what is
/// thinned out with age is needed by nothing that stays.
struct KeyframePlan {
  /// The first day of the world.
  let genesis: Day

  /// Whether a day's keyframe is kept for ever and needs no other.
  func standsAlone(_ day: Day) -> Bool { day == genesis || Self.endsQuarter(day) }

  /// The day whose keyframe that of `day` is written over; nil where it stands alone.
  func base(of day: Day) -> Day? {
    guard !standsAlone(day) else { return nil }
    var base = day
    while !standsAlone(base) { base = base - 1 }
    return base
  }

  /// Whether a day gets a keyframe when it is lived on the way to `target`.
  func isDue(_ day: Day, onWayTo target: Day) -> Bool {
    Self.endsQuarter(day) || Self.endsMonth(day) && target - day <= Self.year
  }

  /// Which of the days that have a keyframe lose it, now that the world stands on `head`.
  func outdated(_ days: [Day], head: Day) -> [Day] {
    days.filter { day in
      !standsAlone(day) && day != head && !(Self.endsMonth(day) && head - day <= Self.year)
    }
  }

  /// Days after the newest keyframe that are lived again sooner than a keyframe is written.
  static let patience = 7
  private static let year = 366

  private static func endsMonth(_ day: Day) -> Bool { (day + 1).date.day == 1 }

  private static func endsQuarter(_ day: Day) -> Bool {
    let next = (day + 1).date
    return next.day == 1 && next.month % 3 == 1
  }
}
