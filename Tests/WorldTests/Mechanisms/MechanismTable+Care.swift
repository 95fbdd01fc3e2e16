extension MechanismTable {
  static let watching = """
    M40 behaviour is watched in real time
    WorldTests/WatchingTests/signs

    M41 warning levels from many indicators, with hysteresis
    WorldTests/WatchingTests/together
    WorldTests/WatchingTests/hysteresis
    CreditTests/WarningTests/hysteresis

    M42 a lock stops draws and never a payment; the picture is the default one
    WorldTests/LockingTests/kinds
    WorldTests/RepaymentTests/everyLock
    CellsTests/AvatarTests/everyLockedCustomerHasTheSameFigure

    M43 every cause of a lock, and reviews where one sign is not enough
    WorldTests/LockingTests/kinds
    WorldTests/LockingTests/credit
    WorldTests/LockingTests/random
    WorldTests/WatchingTests/signs

    M44 for a time or for good, and for good by two people only
    WorldTests/LockingTests/forGood
    WorldTests/ComplianceTests/human
    CreditTests/LockTests/table

    M45 a line is closed when credit gets worse
    WorldTests/LockingTests/closedForCredit
    WorldTests/OverdueTests/neverPaid

    M46 appetite for risk: whole classes are tightened, good customers too
    WorldTests/EnvironmentTests/tightenings
    WorldTests/EnvironmentTests/impersonal

    M47 closed at once for security and compliance
    WorldTests/LockingTests/kinds
    WorldTests/LockingTests/compliance
    WorldTests/PersonaTests/passesTheOracle

    M48 lines are looked at again by the rules of the day
    WorldTests/WatchingTests/yearly

    M49 a line nobody uses: warned, then closed or lowered
    WorldTests/WatchingTests/unused
    """

  static let people = """
    M50 what is taken is told before: reason, data, date, effect on the debt, the way to be heard
    WorldTests/ComplianceTests/whole
    WorldTests/ComplianceTests/before
    WorldTests/NoticeLintTests/everyNoticeSentIsClean

    M51 a lock is told at once, and lifted at once when the check passes
    WorldTests/LockingTests/toldAtOnce

    M52 people review: queue, priority, deadline, claim, papers, decision, four eyes
    WorldTests/DeskWorkTests/clocks
    WorldTests/DeskWorkTests/escalation
    WorldTests/DeskWorkTests/pause
    WorldTests/DeskWorkTests/lapse
    WorldTests/DeskWorkTests/claimed
    WorldTests/OrderTests/fourEyesAreTwoPeople
    DeskTests/MatterTests/theQueueIsByUrgency

    M53 appeals on two levels, answered by somebody else, with reasons
    WorldTests/DeskWorkTests/appeals
    WorldTests/DeskWorkTests/granted
    WorldTests/PersonaTests/passesTheOracle

    M54 complaints and customer service have their clocks, and their load is counted
    WorldTests/DeskWorkTests/voices
    WorldTests/MeasureTests/service
    WorldTests/MeasureTests/costs

    M55 the truth counts wrong steps, their harm, and what was missed
    WorldTests/TruthTests/wrong
    WorldTests/TruthTests/right
    WorldTests/TruthTests/random
    WorldTests/TruthTests/study
    WorldTests/TruthTests/personas

    M56 things are explained when they matter
    WorldTests/WatchingTests/lessons
    WorldTests/ScoreTests/explained

    M58 a datum is contested, answered in time, corrected, and what rested on it undone
    WorldTests/DataTests/dispute
    WorldTests/DataTests/confirmed

    M59 who finds out too late is counted, and so is balance chasing
    WorldTests/TruthTests/foundOut
    WorldTests/TruthTests/balanceChasing
    """

  static let platform = """
    M60 economy and law have their days
    WorldTests/EnvironmentTests/laws
    WorldTests/EnvironmentTests/stress
    PeopleTests/ScenarioTests/lawsHoldFromTheirDay

    M62 the portfolio by status, bucket, cohort, employer and channel
    WorldTests/MeasureTests/sums
    WorldTests/MeasureTests/recount
    WorldTests/MeasureTests/portfolio
    WorldTests/MeasureTests/rolls

    M63 names are masked, shown on purpose and on record; bad news is forgotten
    DeskTests/MaskingTests/namesAreMasked
    DeskTests/MatterTests/aNameIsShownAfterAskingAndOnRecord
    WorldTests/OverdueTests/forgotten

    M64 the law's rules are watched on every day
    WorldTests/OverdueTests/contacts
    WorldTests/ComplianceTests/hours
    WorldTests/ComplianceTests/fourEyes
    WorldTests/LedgerTests/faults
    WorldTests/InvariantTableTests/everyOneHasItsWatch

    M65 decisions and orders are on record, sealed, and can be replayed
    ArchiveTests/JournalTests/tamperingIsFoundAtTheFirstBrokenEntry
    WorldTests/OrderTests/aReplayOfTheJournalIsTheSameWorld
    WorldTests/SeedTests/sameWorld

    M66 the money: income, funding, losses, costs, net, every day
    WorldTests/MeasureTests/net
    WorldTests/MeasureTests/costs
    WorldTests/LedgerTests/income
    """
}
