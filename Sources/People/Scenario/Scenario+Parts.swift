package import Credit

extension Scenario {
  /// The economy from one month on.
  package struct Month: Sendable, Equatable {
    /// The month, as `Day.monthIndex`: year × 12 + month − 1.
    package let index: Int
    /// The regime.
    package let regime: Regime
    /// Unemployment, in hundredths of a percent.
    package let unemployment: Int
    /// The market rate a year, in hundredths of a percent.
    package let marketRate: Int
    /// The lender's capital in percent of what it wants to hold.
    package let capitalPercent: Int

    /// A month as written in a scenario document; by default one of calm weather.
    package init(
      index: Int, regime: Regime = .normal, unemployment: Int = 510, marketRate: Int = 310,
      capitalPercent: Int = 100
    ) {
      (self.index, self.regime) = (index, regime)
      (self.unemployment, self.marketRate) = (unemployment, marketRate)
      self.capitalPercent = capitalPercent
    }
  }

  /// What a regime does to people; by default nothing.
  package struct Hazard: Sendable, Equatable {
    /// Chance of a due day without money, in percent of the archetype's.
    package var shortagePercent = 100
    /// Income shocks a year, per thousand persons, added to the archetype's.
    package var incomeShocksPerThousand = 0
    /// Draws in percent of the archetype's.
    package var drawPercent = 100
    /// Inquiries by other lenders in percent of the archetype's.
    package var inquiryPercent = 100
    /// Chances to recover, from a missed due day and from a fallen income, in percent.
    package var curePercent = 100

    /// Calm.
    package init() {}
  }

  /// The simulated staff of a scenario.
  package struct Staffing: Sendable, Equatable {
    /// Members at work in percent of the roster.
    package let capacityPercent: Int
    /// Stretches of days on which no simulated member works.
    package let absences: [Stretch]
    /// Answers, per thousand, in which a simulated reviewer says the opposite.
    package let errorPerThousand: Int

    /// Staff as written in a scenario document; by default all there, without errors.
    package init(capacityPercent: Int = 100, absences: [Stretch] = [], errorPerThousand: Int = 0) {
      (self.capacityPercent, self.absences) = (capacityPercent, absences)
      self.errorPerThousand = errorPerThousand
    }

    /// Whether no simulated member works on a day.
    package func isAbsent(on day: Day) -> Bool { absences.contains { $0.contains(day) } }
  }

  /// How fast customer service is.
  package struct Service: Sendable, Equatable {
    /// Minutes until somebody answers.
    package let answerMinutes: ClosedRange<Int>
    /// Minutes until the matter is settled.
    package let settleMinutes: ClosedRange<Int>

    /// Service as written in a scenario document.
    package init(
      answerMinutes: ClosedRange<Int> = 1...30, settleMinutes: ClosedRange<Int> = 10...600
    ) {
      (self.answerMinutes, self.settleMinutes) = (answerMinutes, settleMinutes)
    }
  }

  /// Days on which something befalls many.
  package struct Wave: Sendable, Equatable {
    /// What it is called.
    package let name: String
    /// When.
    package let days: Stretch
    /// What befalls them.
    package let kind: Kind
    /// Chance of an account on each of the days, per million.
    package let perMillion: Int

    /// What befalls many.
    package enum Kind: UInt8, Sendable, CaseIterable {
      /// Accounts are taken over; people turn draws into cash; news from outside does not arrive.
      case takeover, cashOut, dataOutage
    }

    /// A wave on the days `from..<until`.
    package init(name: String, from: Day, until: Day, kind: Kind, perMillion: Int) {
      (self.name, self.kind, self.perMillion) = (name, kind, perMillion)
      days = Stretch(from: from, until: until)
    }
  }

  /// A change of the law; what it leaves out stays as it was.
  package struct Law: Sendable, Equatable {
    /// The day it comes into force.
    package let from: Day
    /// The day it is announced.
    package let announced: Day
    /// The ceiling on the cost of credit, millionths a year.
    package let costCap: Int?
    /// The ceiling of all consumer credit of one person.
    package let personCap: Money?
    /// Whether lending to students is forbidden.
    package let bansStudents: Bool?
    /// Whether people may be invited until they object.
    package let invitesUntilOptOut: Bool?

    /// A law as written in a scenario document.
    package init(
      from: Day, announced: Day, costCap: Int? = nil, personCap: Money? = nil,
      bansStudents: Bool? = nil, invitesUntilOptOut: Bool? = nil
    ) {
      (self.from, self.announced) = (from, announced)
      (self.costCap, self.personCap) = (costCap, personCap)
      (self.bansStudents, self.invitesUntilOptOut) = (bansStudents, invitesUntilOptOut)
    }
  }
}
