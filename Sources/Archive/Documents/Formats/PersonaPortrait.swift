internal import Credit
internal import People

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
