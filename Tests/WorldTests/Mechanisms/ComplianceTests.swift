import Archive
import Credit
import Desk
import Testing
import World

/// What the law asks for, in every life: whole notices, hours, people where people must decide.
@Suite struct ComplianceTests {
  @Test("a notice against the customer is whole: reasons, data, date, debt, the way to be heard")
  func whole() {
    var count = 0
    for life in Town.all {
      for letter in life.notices where letter.kind.isAdverse && letter.lock != .customer {
        count += 1
        #expect(letter.reasons.count > 0, "\(life.account): \(letter.kind)")
        #expect(letter.appealUntil >= letter.sent.day && letter.answerBy.day > letter.sent.day)
        #expect(letter.effective >= letter.sent.day && letter.decision > 0)
        let text = NoticeText(
          letter, account: life.account, name: life.name, lender: Lender(life.policy))
        for part in [NoticePart.happened, .reasons, .appeal] { #expect(!text[part].isEmpty) }
      }
    }
    #expect(count > 80)
  }

  @Test("a cut and a closing are told before they take effect") func before() {
    var count = 0
    for life in Town.all {
      for event in life.events {
        guard case .limitChanged(_, _, .cut) = event.fact else { continue }
        count += 1
        let told = life.notices.last {
          ($0.kind == .cut || $0.kind == .tightened) && $0.sent < event.moment
        }
        #expect(told.map { $0.effective == event.moment.day && $0.sent.day < $0.effective } == true)
      }
    }
    #expect(count > 20)
  }

  @Test("what can wait is told by day") func hours() {
    for life in Town.all {
      for letter in life.notices
      where letter.kind.isMarketing || letter.kind == .education || letter.kind == .billReminder {
        #expect(life.policy.invitations.hours.contains(Int(letter.sent.minute)))
      }
    }
  }

  @Test("what is permanent has two people behind it") func human() throws {
    var lives = Town.all
    for account in 1...16 { lives.append(try Stories.life(account, until: "2025-10-01")) }
    var count = 0
    for life in lives {
      for event in life.events {
        switch event.fact {
        case .lockedForGood, .permissionChanged(.barredForGood):
          count += 1
          let pair = life.fourEyes(on: .review)
          #expect(pair.map { $0.0 != $0.1 } == true, "\(life.account)")
        default: break
        }
      }
    }
    #expect(count > 0)
  }

  @Test("four eyes are two people, wherever the policy asks for them") func fourEyes() {
    var count = 0
    for life in Town.all {
      var first: Staff?
      for event in life.events {
        switch event.fact {
        case .caseAwaitsSecond(_, _, _, let staff): first = staff
        case .caseDecided(_, _, _, let staff):
          if let proposer = first {
            count += 1
            #expect(proposer != staff, "\(life.account)")
          }
          first = nil
        default: break
        }
      }
    }
    #expect(count > 0)
  }

  private static let secretWords = [
    "隐藏", "违约概率", "hidden", "probability", "fraudster", "takeover", "segment",
  ]

  @Test("no letter to a customer speaks of the hidden cap, of models or of the truth")
  func secrets() {
    var count = 0
    for life in Town.calm.prefix(120) {
      let lender = Lender(life.policy)
      for letter in life.notices where letter.kind != .billReminder {
        count += 1
        let text = NoticeText(letter, account: life.account, name: life.name, lender: lender)
        let all = text.text(.zh) + text.text(.en).lowercased()
        for word in Self.secretWords {
          #expect(!all.contains(word), "\(letter.kind): \(word)")
        }
      }
    }
    #expect(count > 200)
  }
}
