/// People and the weather they live in.
extension Specimen {
  static let persona = """
    account: 2
    name: 李四
    story: applies and waits
    first_contact: 2025-03-16
    portrait:
      registered: 2018-01-20
      real_name: true
      birth_year: 1988
      student: false
      terms_read: true
      document_until: 400
      income: 16000
      income_on: 2025-02-01
      outside_income: 15200
      monthly_spend: 6200
      quick_pay: 18
      wallet_use: 2
      bills_paid: 3
      active_days: 22
      due_day: 21
      other_lenders: 2
      outside_debt: 52000
      sister_debt: 3400
      transactions: 31
      usual_amount: 85
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
    elasticity:
      refusal_percent: 8
      cut_percent: 12
      lock_percent: 10
      wrong_lock_percent: 15
      regain_percent: 3
      rate_percent: 7
      reference_rate: 0.0004
      draw_down_percent: 160
      leave_below: 50
      leave_percent: 20
    recovery:
      curve: [{ days: 3, percent: 45 }, { days: 30, percent: 86 }]
      plan_percent: 40
      shock_percent: 900
      savings_days: [30, 61]
    archetypes:
      - name: steady
        share: 550
    \(habits)
      - name: dormant
        share: 450
    \(habits)
        life: { ages: [19, 64], student_percent: 6, fraud_per_thousand: 9, calls_per_thousand: 80 }

    """

  static let scenario = """
    scenario: small
    months:
      - from: 2024-07
        regime: normal
        unemployment: 5.10
        market_rate: 3.10
        capital_percent: 100
      - { from: 2025-09, regime: slowdown, unemployment: 5.2, market_rate: 3, capital_percent: 98 }
      - { from: 2026-01, regime: stress, unemployment: 6.2, market_rate: 2.85, capital_percent: 91 }
    hazards:
      normal: {}
      slowdown: { shortage_percent: 130 }
      stress:
        shortage_percent: 225
        income_shocks_per_thousand: 80
        draw_percent: 115
        inquiry_percent: 130
        cure_percent: 88
      recovery: { cure_percent: 97 }
    staff:
      capacity_percent: 67
      absences: [{ from: 2026-01-27, until: 2026-02-03 }]
      error_per_thousand: 15
    service: { answer_minutes: [5, 120], settle_minutes: [30, 2880] }
    waves:
      - { name: odd, from: 2026-02-10, until: 2026-03-01, kind: takeover, per_million: 60 }
      - { name: out, from: 2026-02-01, until: 2026-02-08, kind: data_outage, per_million: 1000000 }
    tightenings: [2026-02-17, 2026-03-02]
    laws:
      - from: 2025-10-01
        announced: 2025-04-01
        cost_cap: 24
        person_cap: 200000
        bans_students: true
        invites_until_opt_out: false

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
