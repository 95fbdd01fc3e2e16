import World

@testable import Credit

extension Fixture {
  static var notices: [NoticeEntry] {
    [
      NoticeEntry(account: 2, notice: cut, deliveredOn: day - 12, readOn: day - 11),
      NoticeEntry(account: 3, notice: locked, deliveredOn: day, readOn: .none),
      NoticeEntry(account: 6, notice: declined, deliveredOn: day - 30, readOn: day - 29),
      NoticeEntry(account: 1, notice: raised, deliveredOn: .none, readOn: .none),
    ]
  }

  static var cut: Notice {
    var notice = Notice(.cut, ordinal: 2, sent: Moment(day - 12, minute: 600))
    notice.effective = day - 11
    notice.decision = 2
    notice.reasons = cutReasons
    (notice.limitFrom, notice.limitTo) = (.whole(20_000), .whole(12_000))
    notice.owed = .whole(8_498)
    notice.appealUntil = day + 18
    notice.answerBy = Moment(day + 3, minute: 1_080)
    return notice
  }

  static var cutReasons: Reasons {
    var reasons = Reasons(Reason(.RP02, .late12, observed: 2, threshold: 2))
    reasons.append(Reason(.DB01, .inquiries90, observed: 6, threshold: 5))
    return reasons
  }

  static var locked: Notice {
    var notice = Notice(.locked, ordinal: 1, sent: Moment(day, minute: 1_201))
    notice.effective = day
    notice.reasons = Reasons(Reason(.SE02, .loginDistance, observed: 1_900, threshold: 500))
    notice.lock = .device
    notice.until = Moment(day + 1, minute: 1_201)
    notice.appealUntil = day + 30
    return notice
  }

  static var declined: Notice {
    var notice = Notice(.declined, ordinal: 1, sent: Moment(day - 30, minute: 700))
    notice.effective = day - 30
    notice.reasons = Reasons(Reason(.SC01, .score, observed: 588, .below, threshold: 650))
    notice.appealUntil = day
    notice.nextCheck = day + 60
    return notice
  }

  static var raised: Notice {
    var notice = Notice(.raised, ordinal: 3, sent: Moment(day - 2, minute: 540))
    notice.effective = day - 2
    (notice.limitFrom, notice.limitTo) = (.whole(12_000), .whole(15_000))
    notice.rateMillionths = 450
    return notice
  }

  static var cases: [CaseEntry] {
    get throws {
      var claimed = review
      try claimed.claim(by: Staff(1))
      var waiting = application
      try waiting.askPapers(by: Staff(2), on: day - 3)
      return [
        CaseEntry(account: 103, matter: waiting, exposure: .zero),
        CaseEntry(account: 2, matter: appeal, exposure: .whole(8_498)),
        CaseEntry(account: 101, matter: claimed, exposure: .whole(8_990)),
      ]
    }
  }

  static var appeal: Case {
    var opening = Case.Opening()
    opening.decision = 2
    opening.level = 1
    opening.code = .RP02
    return Case(
      number: 1, kind: .appeal, opened: Moment(day - 2, minute: 640),
      due: Moment(day + 3, minute: 1_080), opening)
  }

  static var review: Case {
    var opening = Case.Opening()
    opening.isUrgent = true
    opening.proposal = .release
    opening.lock = .takeover
    opening.code = .SE04
    return Case(
      number: 4, kind: .review, opened: Moment(day - 1, minute: 1_200),
      due: Moment(day, minute: 1_200), opening)
  }

  static var application: Case {
    var opening = Case.Opening()
    opening.proposal = .approve
    opening.code = .SC02
    return Case(
      number: 1, kind: .review, opened: Moment(day - 5, minute: 900),
      due: Moment(day + 1, minute: 1_080), opening)
  }
}
