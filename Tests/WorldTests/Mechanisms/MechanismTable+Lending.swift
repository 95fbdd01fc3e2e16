extension MechanismTable {
  static let opening = """
    M01 a score on 350 to 950 from many kinds of data, shown with its parts
    WorldTests/ScoreTests/parts
    WorldTests/ScoreTests/range

    M02 an application is approved with a limit, declined with reasons, or looked at by a person
    WorldTests/OpeningTests/applications

    M03 what is known of a person moves the score
    WorldTests/ScoreTests/inputs
    WorldTests/RhythmTests/spending
    WorldTests/RhythmTests/calendar
    WorldTests/FirstDayTests/firstDay

    M04 whoever agreed is invited at a mark, with limit, rate and time, and accepts informed
    WorldTests/InvitationTests/manners
    WorldTests/InvitationTests/material
    WorldTests/EnvironmentTests/laws

    M05 invitations keep hours and numbers, learn from refusals, and end with an opt-out
    WorldTests/InvitationTests/manners
    WorldTests/InvitationTests/frequency
    WorldTests/DrawTests/marketing

    M06 consent stands for each purpose, and nothing is processed before it
    WorldTests/ConsentTests/before
    WorldTests/ConsentTests/purposes
    CreditTests/ConsentLedgerTests/table

    M07 terms, risks and lock triggers are read before the first draw
    WorldTests/OpeningTests/terms

    M08 identity takes several factors; failures bring a cool-off
    WorldTests/OpeningTests/identity
    CreditTests/IdentityCheckTests/failures

    M09 permission stands apart: open, barred until a day, barred for good by two people
    WorldTests/ConsentTests/permission
    WorldTests/ConsentTests/forGood
    CreditTests/PermissionTests/table
    """

  static let scoring = """
    M10 the probability of default from a scorecard and from a tree
    WorldTests/ScoreTests/twoModels
    CreditTests/DecisionTreeTests/way

    M11 the shown score moves monthly, the probability with every event
    WorldTests/ScoreTests/monthlyDay
    WorldTests/ScoreTests/probability
    WorldTests/ScoreTests/why

    M12 groups have standards of their own
    WorldTests/OpeningTests/segments
    CreditTests/SegmentsTests/positions

    M14 faulty data are found and make decisions careful; what a stranger does leaves no trace
    WorldTests/DataTests/faults
    WorldTests/DataTests/careful
    WorldTests/DataTests/quarantine
    WorldTests/DataTests/panel
    """

  static let limits = """
    M20 a limit and a rate of one's own, shown at once when they change
    WorldTests/OpeningTests/firstLimit
    WorldTests/OpeningTests/rate
    WorldTests/LimitTests/changes

    M21 the limit moves with behaviour, market and environment
    WorldTests/LimitTests/changes
    WorldTests/LimitTests/market
    WorldTests/EnvironmentTests/caps

    M22 what raises a limit and what lowers it
    WorldTests/LimitTests/changes
    WorldTests/LimitTests/ability

    M23 a hidden cap stops over-lending, and no customer reads of it
    WorldTests/LimitTests/hiddenCap
    WorldTests/DrawTests/limits
    WorldTests/ComplianceTests/secrets
    DeskTests/AccountPageTests/theCapsAreForAnalystsOnly

    M24 a temporary limit has its own end
    WorldTests/LimitTests/temporary

    M25 a ceiling of one's own, closing without debt, asking for more
    WorldTests/LimitTests/ceiling
    WorldTests/LimitTests/closing
    WorldTests/LimitTests/asking
    WorldTests/LimitTests/reasons
    WorldTests/LimitTests/yes

    M26 people respond to limit, price and refusals, and draw down before distress
    PeopleTests/BorrowingTests/aHigherPriceIsDrawnLess
    PeopleTests/BorrowingTests/distressDrawsTheLineDown
    PeopleTests/MoneyTests/refusalsCostTrustAndSomeLeave

    M30 a draw is screened at once, and can be refused though there is room
    WorldTests/LoanTests/refused
    WorldTests/LoanTests/held
    WorldTests/DrawTests/everyDraw

    M31 instalments or interest first, interest by day, free early repayment, exact sums
    WorldTests/LoanTests/terms
    WorldTests/LoanTests/early
    WorldTests/LedgerTests/balances
    CreditTests/RepaymentPlanTests/known

    M32 a bill is announced, and a payment calls the reminder off
    WorldTests/LoanTests/reminder
    WorldTests/LoanTests/reminders
    CreditTests/ReminderTests/payment

    M33 late debts: penalty, debits, collections, buckets, the bureau, cure, loss, recovery
    WorldTests/OverdueTests/neverPaid
    WorldTests/OverdueTests/cured
    WorldTests/OverdueTests/recovered
    WorldTests/OverdueTests/toldBefore
    WorldTests/OverdueTests/penalty
    WorldTests/OverdueTests/retried
    WorldTests/OverdueTests/buckets

    M34 a new plan: offered, asked for, previewed, granted, kept or broken
    WorldTests/PlanTests/plans
    WorldTests/PlanTests/refusals
    WorldTests/PlanTests/preview
    CreditTests/ReplanTests/table

    M35 signs of pressure start help step by step, before anything is taken
    WorldTests/PlanTests/ladder
    WorldTests/PlanTests/differentiated
    """
}
