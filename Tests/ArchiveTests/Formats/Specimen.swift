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
      base: -4300
      range: [-8000, 8000]
      parts:
        - { characteristic: income, dimension: fulfilment, bins: { rest: 0 }, missing: 0 }
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
      collection_days: [1, 4, 8]
      write_off_days: 270
      principal_first_days: 90
      minimum_payment_percent: 2
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
    invitations: { valid_days: 30, every_days: 30, refusal_days: 180, send_time: "10:00" }
    campaigns:
      - { name: mid-year, offer_on: 06-01, days: 30, percent: 80 }
      - { name: double-11, offer_on: 10-25, days: 30, percent: 80 }
    locks:
      security: { minutes: 180, release: face_check }
      device: { release: face_check }
      delinquency: { release: payment }
      behaviour: { release: appeal }
      takeover: { release: review, four_eyes: true }
      compliance: { release: staff }
    rules:
      - { id: open, stage: opening, when: [score >= 650], do: approve }
      - id: stranger
        stage: draw
        when: [new_device == 1, login_distance >= 500, contact_changes_7d >= 1]
        do: lock takeover
        cite: { SE03: contact_changes_7d, SE02: login_distance }
      - { id: raise, stage: review, when: [score >= 660], do: raise 25, rate_step: 0.00005 }
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

    """

  static let persona = """
    account: 2
    name: 李四
    story: applies and waits
    first_contact: 2025-03-16
    portrait:
      registered: 2018-01-20
      real_name: true
      income: 16000
      monthly_spend: 6200
      quick_pay: 18
      wallet_use: 2
      bills_paid: 3
      active_days: 22
      due_day: 21
      other_lenders: 2
      outside_debt: 52000
      festival_spender: true
      quiet: { from: 180, until: 2025-12-01 }
    acts:
      - { day: 0, at: "10:05", do: consent, to: [scoring, bureau] }
      - { day: 0, at: "10:06", do: face check, passed: true }
      - { day: 0, at: "10:10", do: apply }
      - { day: 5, at: "20:15", do: draw, amount: 12000, months: 12, method: equal }
      - { day: 40, at: "11:00", do: outside inquiry }
      - { day: 120, at: "10:00", do: appeal }
    no_money:
      - { from: 66, until: 70 }

    """

  static let roster = """
    staff:
      - { name: 王芳, role: reviewer, simulated: false }
      - { name: 陈静, role: analyst, simulated: true }

    """

  static let mix = """
    archetypes:
      - name: steady
        share: 550
    \(habits)
      - name: dormant
        share: 450
    \(habits)

    """

  private static let habits = """
        income: [4000, 14000]
        spend_percent: [20, 50]
        tenure_months: [18, 120]
        active_days: [10, 26]
        wallet_use: [1, 3]
        has_line_percent: 72
        marketing_percent: 55
        accept_percent: 12
        apply_percent: 10
        draws_per_year: 6
        draw_percent: [10, 60]
        interest_first_percent: 12
        repay_early_percent: 35
        shortage_per_thousand: 18
        lost_percent: 12
        inquiries_per_year: 1
        other_lenders: [0, 1]
        outside_late_percent: 0
        travels_per_thousand: 20
        takeovers_per_thousand: 2
        cash_outs_per_thousand: 2
        appeal_percent: 20
    """
}
