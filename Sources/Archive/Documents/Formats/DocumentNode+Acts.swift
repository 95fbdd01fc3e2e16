internal import Credit
internal import People

extension DocumentNode {
  /// The most acts that fit into one day.
  private static let mostActsADay = 16

  /// The `acts` of a persona document.
  func scriptedActs(_ story: Story) throws(DocumentError) -> [ScriptedAct] {
    var acts: [ScriptedAct] = []
    _ = try list(count: 0...2_000) { item throws(DocumentError) in
      let new = try item.scriptedAct(story)
      acts += new
      let sameDay = acts.count { $0.moment.day == new.first?.moment.day }
      guard sameDay <= Self.mostActsADay else {
        throw item.error(.rule("must not be one of more than \(Self.mostActsADay) acts on its day"))
      }
    }
    return acts
  }

  /// One item of `acts`; several acts where it says `times`.
  private func scriptedAct(_ story: Story) throws(DocumentError) -> [ScriptedAct] {
    try map { map throws(DocumentError) in
      let verb = try ActVerb(map.required("do"))
      let moment = Moment(try map.storyDay(story), minute: try map.required("at").time())
      let act = try verb.read(map, story)
      let times = try verb.repeats ? map.optional("times")?.integer(in: 1...15) ?? 1 : 1
      let number = try verb.isNumbered ? map.optional("number")?.integer(in: 1...2) ?? 1 : 1
      let byThief = try verb.hasActor ? map.isByThief() : false
      let one = ScriptedAct(moment, act, appealNumber: number, byThief: byThief)
      return Array(repeating: one, count: times)
    }
  }
}

extension DocumentMap {
  /// When an act is, by `day` of the story or by `date`.
  fileprivate func storyDay(_ story: Story) throws(DocumentError) -> Day {
    let (day, date) = (optional("day"), optional("date"))
    guard let place = day ?? date, day == nil || date == nil else {
      throw node.error(.rule("must have either \"day\" or \"date\""))
    }
    let result =
      try day == nil ? place.calendarDay() : place.storyDay(from: story.dayZero)
    guard result >= story.firstContact else {
      throw place.error(.rule("must not be before first_contact, \(story.firstContact)"))
    }
    return result
  }

  fileprivate func isByThief() throws(DocumentError) -> Bool {
    try optional("by")?.name(among: ["owner": false, "thief": true]) ?? false
  }
}
