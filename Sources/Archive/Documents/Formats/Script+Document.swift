internal import Credit
package import People

extension Script {
  /// Reads a persona document.
  ///
  /// - Throws: ``DocumentError`` where anything is missing, unknown, or out of its range.
  package static func read(_ document: Document) throws(DocumentError) -> Script {
    try readWithPlace(document).script
  }

  /// Reads the documents of a cast; each persona has an account number of its own.
  ///
  /// - Returns: the personas by account number.
  /// - Throws: ``DocumentError`` for the first document that can not be used.
  package static func read(cast documents: [Document]) throws(DocumentError) -> [Script] {
    var cast: [(script: Script, file: String)] = []
    for document in documents {
      let (script, place) = try readWithPlace(document)
      if let other = cast.first(where: { $0.script.account == script.account }) {
        throw place.error(.rule("must not be \(script.account): \(other.file) has that number"))
      }
      cast.append((script, document.file))
    }
    return cast.map(\.script).sorted { $0.account < $1.account }
  }

  /// A persona and where its account number stands.
  private static func readWithPlace(
    _ document: Document
  ) throws(DocumentError) -> (script: Script, place: DocumentNode) {
    try document.root.map { map throws(DocumentError) in
      let account = try map.required("account")
      return (try Script(map, account: account.integer(in: 1...99)), account)
    }
  }

  private init(_ map: DocumentMap, account: Int) throws(DocumentError) {
    let first = try map.required("first_contact").calendarDay()
    let zero = try map.optional("story_day_zero")?.calendarDay() ?? first
    let days = Story(firstContact: first, dayZero: zero)
    let person = try PersonaPortrait(map.required("portrait"), days)
    self.init(
      account: account, name: try map.required("name").string(),
      story: try map.required("story").string(), firstContact: first, dayZero: zero,
      portrait: person.portrait, activeDays: person.activeDays, quiet: person.quiet,
      acts: try map.required("acts").scriptedActs(days),
      shortages: try map.optional("no_money")?.stretches(from: zero) ?? [])
  }
}

/// The two days that the days of a persona's acts depend on.
struct Story {
  /// No act is before this day.
  let firstContact: Day
  /// Days of the story are counted from here.
  let dayZero: Day
}

/// The `portrait` of a persona document: who the person is on the day of first contact.
struct PersonaPortrait {
  private(set) var portrait = Portrait()
  /// Days active in the app among 30.
  private(set) var activeDays = 0
  /// When the person does not open the app by habit.
  private(set) var quiet: [Stretch] = []

  /// The year of birth of those of whom none is told.
  private static let usualBirthYear = 1_990

  init(_ node: DocumentNode, _ story: Story) throws(DocumentError) {
    var read = self
    try node.map { map throws(DocumentError) in
      try read.readPerson(map)
      try read.readPapers(map, story)
      try read.readHabits(map, dayZero: story.dayZero)
      try read.readDebts(map)
    }
    self = read
  }

  private init() {}

  private mutating func readPerson(_ map: DocumentMap) throws(DocumentError) {
    portrait.profile.registered = try map.required("registered").calendarDay()
    portrait.profile.income = try map.required("income").amount(in: 0...1_000_000)
    if try map.required("real_name").truth() { portrait.profile.marks.insert(.realName) }
    if try map.optional("festival_spender")?.truth() ?? false {
      portrait.activity.marks.insert(.festivalSpender)
    }
    portrait.profile.dueDay = UInt8(try map.optional("due_day")?.integer(in: 1...28) ?? 0)
    let born = try map.optional("birth_year")?.integer(in: 1_901...2_100) ?? Self.usualBirthYear
    portrait.profile.birthYear = UInt8(born - 1_900)
    if try map.optional("student")?.truth() ?? false { portrait.profile.marks.insert(.student) }
    if try map.optional("terms_read")?.truth() ?? false {
      portrait.profile.marks.insert(.termsRead)
    }
  }

  /// Identity document, proof of income, and what others say of the income.
  private mutating func readPapers(_ map: DocumentMap, _ story: Story) throws(DocumentError) {
    if let until = map.optional("document_until") {
      portrait.profile.documentUntil = try until.storyDayOrDate(from: story.dayZero)
    }
    portrait.profile.incomeOn = try map.optional("income_on")?.calendarDay() ?? story.firstContact
    let outside = try map.optional("outside_income")?.integer(in: 0...6_553_500) ?? 0
    portrait.outside.incomeHundreds = UInt16(outside / 100)
  }

  private mutating func readHabits(_ map: DocumentMap, dayZero: Day) throws(DocumentError) {
    portrait.activity.monthlySpend = UInt16(
      try map.required("monthly_spend").integer(in: 0...65_535))
    portrait.activity.quickPay = UInt8(try map.required("quick_pay").integer(in: 0...255))
    portrait.activity.walletUse = UInt8(try map.required("wallet_use").integer(in: 0...3))
    portrait.activity.billsPaid = UInt8(try map.required("bills_paid").integer(in: 0...255))
    activeDays = try map.required("active_days").integer(in: 0...30)
    portrait.activity.activeDays = Self.spread(activeDays)
    portrait.activity.usualActive = UInt8(activeDays)
    portrait.activity.transactions = UInt8(
      try map.optional("transactions")?.integer(in: 0...255) ?? 0)
    portrait.activity.usualAmount = UInt16(
      try map.optional("usual_amount")?.integer(in: 0...65_535) ?? 0)
    guard let place = map.optional("quiet") else { return }
    quiet =
      place.finding == .list
      ? try place.stretches(from: dayZero) : [try place.stretch(from: dayZero)]
  }

  private mutating func readDebts(_ map: DocumentMap) throws(DocumentError) {
    portrait.outside.otherLenders = UInt8(
      try map.optional("other_lenders")?.integer(in: 0...255) ?? 0)
    let debt = try map.optional("outside_debt")?.integer(in: 0...6_553_500) ?? 0
    portrait.outside.debtHundreds = UInt16(debt / 100)
    let sister = try map.optional("sister_debt")?.integer(in: 0...6_553_500) ?? 0
    portrait.outside.sisterHundreds = UInt16(sister / 100)
    portrait.outside.late60 = UInt8(
      try map.optional("outside_late_60")?.integer(in: 0...255) ?? 0)
    portrait.outside.bureauInquiries = UInt8(
      try map.optional("bureau_inquiries")?.integer(in: 0...255) ?? 0)
  }

  /// `count` of 30 days as bits, evenly spread.
  private static func spread(_ count: Int) -> UInt32 {
    (0..<30).reduce(0) { bits, day in
      (day + 1) * count / 30 > day * count / 30 ? bits | 1 << UInt32(day) : bits
    }
  }
}

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

extension DocumentNode {
  /// Stretches of days.
  func stretches(from zero: Day) throws(DocumentError) -> [Stretch] {
    try list(count: 0...100) { item throws(DocumentError) in try item.stretch(from: zero) }
  }

  /// A stretch of days, by days of the story or dates; `until` is the first day after it.
  func stretch(from zero: Day) throws(DocumentError) -> Stretch {
    try map { map throws(DocumentError) in
      let stretch = Stretch(
        from: try map.required("from").storyDayOrDate(from: zero),
        until: try map.required("until").storyDayOrDate(from: zero))
      guard stretch.from < stretch.until else { throw error(.rule("must have until after from")) }
      return stretch
    }
  }
}
