import Credit
import Testing

@testable import Archive

@Suite struct PolicyDamageTests {
  @Test(arguments: [
    Damage(
      "currency: CNY", "currency: yuan",
      "currency must be three capital letters such as CNY, not \"yuan\""),
    Damage(
      "policy: small", "polciy: small", at: "polciy",
      "the document has no \"policy\"; is \"polciy\" meant?"),
    Damage(
      "prices:", "colour: red\nprices:", at: "colour",
      "the document knows no key \"colour\"; remove it"),
    Damage(
      "  step: 1000", "  step: 0",
      "limits.step must be an amount of money from 1 to 100,000, not \"0\""),
    Damage(
      "regulatory_cap: 200000", "regulatory_cap: -200000",
      "limits.regulatory_cap must be an amount of money from 1 to 10,000,000, not \"-200000\""),
    Damage(
      "regulatory_cap: 200000", "regulatory_cap: lots",
      "limits.regulatory_cap must be an amount of money from 1 to 10,000,000, not \"lots\""),
    Damage(
      "  minimum: 1000", "  minimum: 1500", at: "  step",
      "limits must have a minimum that is a multiple of its step"),
    Damage(
      "regulatory_cap: 200000", "regulatory_cap: 500", at: "  step",
      "limits must not have a minimum above its regulatory_cap"),
    Damage(
      "first_percent_of_income", "first_percent_of_incom", at: "  step",
      "limits has no \"first_percent_of_income\"; is \"first_percent_of_incom\" meant?"),
    Damage(
      "months: 12 }", "months: 12, years: 1 }", at: "years",
      "limits.ability knows no key \"years\"; remove it"),
    Damage(
      "\"<600\": 80, rest: 300", "\"<600\": 80", at: "hidden_cap",
      "limits.hidden_cap_percent_of_income must have \"rest\" as its last bin"),
  ])
  func amountsAndCapsAreChecked(damage: Damage) throws {
    try damage.check(Specimen.policy, "baseline.yaml", reading: Policy.read)
  }

  @Test(arguments: [
    Damage(
      "characteristic: tenure_months", "characteristic: tenure",
      "scorecard.parts[1].characteristic names no known characteristic: \"tenure\"; did you mean "
        + "\"tenure_months\"?"),
    Damage(
      "characteristic: real_name", "characteristic: score",
      "scorecard.parts[2].characteristic must not be score: it is a model's result"),
    Damage(
      "characteristic: real_name", "characteristic: tenure_months",
      at: "{ characteristic: tenure_months",
      "scorecard.parts[2] must not look at tenure_months again"),
    Damage(
      "dimension: identity", "dimension: identiy",
      "scorecard.parts[1].dimension names no known dimension: \"identiy\"; did you mean "
        + "\"identity\"?"),
    Damage(
      "\"<72\": 8, rest: 14", "\"<72\": 8",
      "scorecard.parts[1].bins must have \"rest\" as its last bin"),
    Damage(
      "\"<72\": 8, rest: 14", "rest: 14, \"<72\": 8",
      "scorecard.parts[1].bins must have \"rest\" as its last bin"),
    Damage(
      "\"<36\": 0", "\"<6\": 0",
      "scorecard.parts[1].bins.<6 must be above the edge before it"),
    Damage(
      "\"<36\": 0", "under: 0",
      "scorecard.parts[1].bins.under must be named \"<N\" with a whole number, or \"rest\""),
    Damage(
      "\"<36\": 0", "\"<36\": none",
      "scorecard.parts[1].bins.<36 must be a whole number from -10000 to 10000, not \"none\""),
    Damage(
      "range: [350, 950]", "range: [950, 350]",
      "scorecard.range must have the smaller number first"),
    Damage(
      "range: [350, 950]", "range: [350]",
      "scorecard.range must have at least 2 items, not 1"),
    Damage(
      "range: [-8000, 8000]", "range: [-9000, 8000]",
      "default_probability.range[1] must be a whole number from -8000 to 8000, not \"-9000\""),
  ])
  func scorecardsAreChecked(damage: Damage) throws {
    try damage.check(Specimen.policy, "baseline.yaml", reading: Policy.read)
  }

  @Test(arguments: [
    Damage(
      "below: 200,", "below: 60,", at: "  - { below: 60, daily_rate: 0.00045",
      "prices[2] must be below a higher number than the step before it"),
    Damage(
      "rest: true", "below: 10000", at: "  - { below: 60",
      "prices must end with a step of \"rest: true\""),
    Damage(
      "rest: true", "rest: false",
      "prices[3] must have either \"below\" or \"rest: true\""),
    Damage(
      "daily_rate: 0.0004 }", "daily_rate: 0.0000004 }",
      "prices[1].daily_rate must be a decimal with at most 6 places from 0 to 0.001, not "
        + "\"0.0000004\""),
    Damage("terms: [3, 6, 12]", "terms: [3, 12, 6]", "servicing.terms must be ascending"),
    Damage(
      "terms: [3, 6, 12]", "terms: []",
      "servicing.terms must have at least 1 item, not 0"),
    Damage(
      "reminder_days: [3]", "reminder_days: [1, 3]",
      "servicing.reminder_days must be descending"),
    Damage(
      "penalty_percent: 150", "penalty_percent: 1.5",
      "servicing.penalty_percent must be a whole number from 100 to 400, not \"1.5\""),
    Damage(
      "from: 2025-10-01", "from: 2025-13-01",
      "servicing.cost_caps[1].from must be a day such as 2025-07-01, not \"2025-13-01\""),
    Damage(
      "from: 2025-10-01", "from: 1905-10-01",
      "servicing.cost_caps[1].from must lie in the years 1980 to 2119"),
    Damage(
      "debit: whole", "debit: half",
      "servicing.debit must be one of whole, part, not \"half\""),
    Damage(
      "score_day: 6", "score_day: 31",
      "clocks.score_day must be a whole number from 1 to 28, not \"31\""),
    Damage(
      "papers_days: 14", "papers_days: soon",
      "clocks.papers_days must be a whole number from 0 to 3650, not \"soon\""),
    Damage(
      "send_time: \"10:00\"", "send_time: \"24:00\"",
      "invitations.send_time must be a time of day such as 20:05, not \"24:00\""),
    Damage(
      "offer_on: 06-01", "offer_on: 02-30",
      "campaigns[1].offer_on must be a day of every year such as 11-11, not \"02-30\""),
    Damage(
      "name: double-11", "name: mid-year", at: "{ name: mid-year, offer_on: 10-25",
      "campaigns[2] must not have the name or the day of \"mid-year\""),
  ])
  func pricesAndClocksAreChecked(damage: Damage) throws {
    try damage.check(Specimen.policy, "baseline.yaml", reading: Policy.read)
  }

  @Test(arguments: [
    Damage(
      "  device: { release: face_check }\n", "", at: "  customer: {",
      "locks has no \"device\"; add it"),
    Damage(
      "release: payment", "release: paymant",
      "locks.delinquency.release names no known release: \"paymant\"; did you mean \"payment\"?"),
    Damage(
      "four_eyes: true", "four_eyes: yes",
      "locks.takeover.four_eyes must be true or false, not \"yes\""),
    Damage(
      "service_business_days: [1, 4]", "service_business_days: [1, 4, 9]",
      "desk.service_business_days must have at most 2 items, not 3"),
    Damage(
      "{ case: appeal, answer: deny }", "{ case: appeal, answer: keep }",
      "desk.answers[4].answer must be \"ask papers\" or grant, partly, deny for the case appeal"),
    Damage(
      "    - { case: appeal, answer: deny }\n", "", at: "    - { case: review, code: SE02, papers",
      "desk.answers must have a row \"case: appeal\" without code and papers, as its last"),
    Damage(
      "papers: [identity], answer: release", "papers: [passport], answer: release",
      "desk.answers[1].papers[1] names no known paper: \"passport\""),
    Damage(
      "outcomes: []", "outcomes: [grand]",
      "desk.four_eyes.outcomes[1] names no known outcome: \"grand\"; did you mean \"grant\"?"),
    Damage(
      "codes: [US05]", "codes: [US06]",
      "desk.four_eyes.codes[1] names no known reason code: \"US06\"; did you mean \"US01\"?"),
  ])
  func locksAndDeskAreChecked(damage: Damage) throws {
    try damage.check(Specimen.policy, "baseline.yaml", reading: Policy.read)
  }
}
