/// Small documents to damage, apart from those that come with the program, which may be tuned.
enum Specimen {
  static let policy = """
    policy: small
    currency: CNY
    scorecard:
      base: 560
      range: [350, 950]
      parts:
        - characteristic: tenure_months
          dimension: identity
          bins: { "<12": -18, "<36": 0, "<72": 8, rest: 14 }
          missing: -18
        - { characteristic: real_name, dimension: identity, bins: { rest: 6 }, missing: 0 }
    default_probability:
      decides: higher
      base: -4300
      range: [-8000, 8000]
      parts:
        - { characteristic: income, dimension: fulfilment, bins: { rest: 0 }, missing: 0 }
    default_tree:
      ask: days_past_due >= 30
      yes: 6000
      no: { ask: late_12m >= 2, yes: 2500, no: 200, missing: 900 }
      missing: 300
    segments:
      - { name: late, when: [late_12m >= 1, other_lenders >= 2] }
      - { name: new, when: [tenure_months < 12] }
      - { name: everybody }
    limits:
      step: 1000
      minimum: 1000
      regulatory_cap: 200000
      first_percent_of_income: 125
      reopened_percent: 55
      hidden_cap_percent_of_income: { "<600": 80, rest: 300 }
      ability: { percent_of_income: 50, months: 12 }
      other_lender_percent: 15
    prices:
      - { below: 60, daily_rate: 0.0004 }
      - { below: 200, daily_rate: 0.00045 }
      - { rest: true, daily_rate: 0.0006 }
    servicing:
      minimum_draw: 100
      terms: [3, 6, 12]
      reminder_days: [3]
      penalty_percent: 150
      cost_caps: [{ from: 2025-10-01, yearly_percent: 24 }]
      debit: whole
      write_off_days: 270
      principal_first_days: 90
      non_accrual_days: 91
      minimum_payment_percent: 2
    collections:
      stages:
        - { from: 1, every: 3, channel: sms }
        - { from: 8, every: 2, channel: call }
      hours: ["08:00", "22:00"]
      most_contacts_per_day: 3
      report_notice_days: 20
      report_days: 30
      report_years: 5
      sale_days: 720
      sale_percent: 6
    plans:
      months: [6, 12]
      rate_percent: 80
      months_between: 12
      most_in_five_years: 2
      least_months_on_book: 9
      income_percent: 40
      watch_days: 180
      reopen_percent: 60
      broken_days: 31
    clocks:
      score_day: 6
      bureau_months: [1, 7]
      cut_lead_days: 1
      close_lead_days: 1
      inactivity_days: 365
      inactivity_lead_days: 14
      appeal_window_days: 30
      appeal_business_days: 5
      second_appeal_business_days: 10
      review_business_days: 3
      urgent_hours: 24
      complaint_business_days: 15
      papers_days: 14
      reapply_days: 180
      raise_cool_off_days: 90
    invitations:
      valid_days: 30
      every_days: 30
      refusal_days: 180
      per_year: 4
      refusals_to_stop: 2
      hours: ["08:30", "21:00"]
      send_time: "10:00"
    identity:
      tries_in_a_row: 3
      cool_off_minutes: 45
      document_notice_days: 29
      document_grace_days: 31
      least_age: 18
    watching:
      hold_days: 28
      yellows_make_orange: 3
      snooze_days: 90
      requalify_months: 12
      balance_chasing_days: 27
      inactivity_shrink_percent: 50
      tightening_lead_days: 26
      call_debt_days: 15
    data_quality:
      income_months: 24
      bureau_months: 6
      contradiction_percent: 40
      spending_percent: 120
      dispute_days: 20
    market:
      reference_rate: 3.1
      pass_through_percent: 50
      price_step: 0.00001
      regime_percent: { normal: 100, slowdown: 90, stress: 70, recovery: 85 }
      raises_need_yes: true
      raise_offer_days: 14
    costs:
      funding_spread: 1.5
      loss_given_default: 75
      conversion_percent: 45
      review: 30
      service: 8.50
      call: 4
      lost_customer: 120
      first_response_minutes: 5
      resolution_minutes: 1440
    campaigns:
      - { name: mid-year, offer_on: 06-01, days: 30, percent: 80 }
      - { name: double-11, offer_on: 10-25, days: 30, percent: 80 }
    locks:
      customer: { release: customer }
      class_wide: { minutes: 259200, release: expiry }
      pressure: { release: plan }
      over_borrowing: { minutes: 43200, release: conditions, lift_when: [draws_7d <= 1] }
      multi_lender: { release: conditions, lift_when: [inquiries_90d <= 4, sister_late == 0] }
      score_fall: { release: conditions, lift_when: [score >= 640] }
      document: { release: document }
      consent: { release: consent }
      security: { minutes: 180, release: face_check }
      device: { release: face_check }
      delinquency: { release: payment }
      behaviour: { release: appeal }
      takeover: { release: review, four_eyes: true }
      fraud: { release: review }
      compliance: { release: staff }
    rules:
      - { id: open, stage: opening, when: [score >= 650], do: approve }
      - id: stranger
        stage: draw
        when: [new_device == 1, login_distance >= 500, contact_changes_7d >= 1]
        do: lock takeover
        cite: { SE03: contact_changes_7d, SE02: login_distance }
      - { id: raise, stage: review, when: [score >= 660], do: raise 25, rate_step: 0.00005 }
      - id: class
        stage: tightening
        only: [new, late]
        when: [regime >= 2]
        do: cut 75
        cite: { PF01: regime }
    desk:
      service_business_days: [1, 4]
      second_service_business_days: [4, 7]
      papers_business_days: 1
      complaint_service_business_days: 14
      second_days: { urgent: 1, other: 0 }
      review_cut_percent: 40
      four_eyes: { outcomes: [], codes: [US05] }
      answers:
        - { case: review, code: SE02, papers: [identity], answer: release }
        - { case: review, code: SE02, answer: ask papers }
        - { case: review, answer: keep }
        - { case: appeal, answer: deny }
        - { case: complaint, answer: answer }
        - { case: dispute, papers: [correction], answer: correct }
        - { case: dispute, answer: confirm }
        - { case: plan, papers: [income], answer: grant }
        - { case: plan, answer: ask papers }

    """
}
