import Credit
import Desk
import World

extension Dossier {
  /// Whether the letters of a life show what no letter may, by the oracle's word for it.
  func lettersShow(_ word: String) throws -> Bool {
    switch word {
    case "debt hidden": letters(.cut, .tightened).contains { !tellsWhatIsOwed($0) }
    case "blamed": letters(.tightened).contains { !excuses($0) }
    case "no way to appeal":
      letters(.locked, .closing, .lockedForGood).contains { notice in
        !notice.appealUntil.isSet || text(of: notice)[.appeal].isEmpty
      }
    case "rule told": notices.contains(where: tellsTheRule)
    default: throw UnknownWord.never(word)
    }
  }

  enum UnknownWord: Error { case never(String) }

  private func letters(_ kinds: Notice.Kind...) -> [Notice] {
    notices.filter { kinds.contains($0.kind) }
  }

  private func text(of notice: Notice) -> NoticeText {
    NoticeText(notice, account: account, name: name, lender: Lender(policy))
  }

  /// Whether a letter about less names what is owed, to the fen, and says that it stays as it was.
  private func tellsWhatIsOwed(_ notice: Notice) -> Bool {
    guard notice.owed > .zero else { return true }
    let amount = Lender(policy).currency.text(notice.owed)
    return Language.allCases.allSatisfy { language in
      text(of: notice)[.unchanged].contains { $0[language].contains(amount) }
    }
  }

  /// Whether a letter cites nothing personal and says in so many words that it is not about the
  /// customer.
  private func excuses(_ notice: Notice) -> Bool {
    let text = text(of: notice)
    return notice.reasons.codes.allSatisfy(\.isImpersonal) && text.text(.zh).contains("与您个人")
      && text.text(.en).contains("not about how you")
  }

  /// Whether a letter about fraud gives away by what it was found.
  private func tellsTheRule(_ notice: Notice) -> Bool {
    let secrets = ["名单", "分钟", "watch list", "minutes"] + policy.rules.map(\.id)
    guard notice.reasons.contains(.FR01) else { return false }
    let text = text(of: notice)
    return [NoticePart.happened, .reasons, .source].contains { part in
      text[part].contains { line in
        secrets.contains { line.zh.contains($0) || line.en.contains($0) }
      }
    }
  }
}
