package import Credit

/// Why something was not done: one sentence, with what to do.
package enum RefusalText {
  /// The answer to a customer.
  package static func of(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .noLine, .lineIsClosed, .lineIsLocked, .consentIsMissing, .identityIsNotVerified,
      .overdueAmountIsUnpaid, .changeIsBeingAnnounced, .amountIsTooSmall, .amountIsAboveAvailable,
      .tooManyLoans, .policyDeclines, .termsAreNotRead, .drawIsHeldAlready, .termIsNotOffered:
      draw(refusal)
    case .coolingOff, .nothingOnOffer, .nothingIsOwed, .debtMustBeZero, .lineIsAlreadyThere,
      .permissionIsBarred, .notInformed, .consentWasGiven, .consentWasNotAsked,
      .checkIsCoolingOff, .nothingToLower, .planIsNotPossible:
      account(refusal)
    case .nothingToAppeal, .appealIsOpenAlready, .appealIsTooLate, .appealsAreExhausted,
      .caseIsOpenAlready, .caseIsNotWaiting, .lockHasNoSelfService, .checkFailed, .nothingToReview:
      matter(refusal)
    }
  }

  private static func draw(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .noLine: Phrase(zh: "还没有额度，可以先申请。", en: "There is no line yet; apply for one first.")
    case .lineIsClosed:
      Phrase(zh: "额度已关闭，不能借款，仍可还款。", en: "The line is closed; repaying still works.")
    case .lineIsLocked:
      Phrase(zh: "借款暂停中，请按锁定通知解除。", en: "Draws are locked; the lock's notice says how to lift it.")
    case .consentIsMissing:
      Phrase(zh: "缺少必要授权，请在设置中授权。", en: "A needed consent is missing; give it in the settings.")
    case .identityIsNotVerified:
      Phrase(zh: "身份尚未核验，请完成人脸和短信验证。", en: "Identity is not verified; pass the face and SMS check.")
    case .overdueAmountIsUnpaid:
      Phrase(zh: "有逾期未还，还清后可再借。", en: "An amount is overdue; pay it and draws open again.")
    case .changeIsBeingAnnounced:
      Phrase(zh: "额度调整已通知，金额须在新额度之内。", en: "A change is announced; stay within the new limit.")
    case .amountIsTooSmall:
      Phrase(zh: "金额低于最低借款额，请提高金额。", en: "The amount is below the smallest draw; ask for more.")
    case .amountIsAboveAvailable:
      Phrase(
        zh: "金额超过可用额度，请减少金额或先还款。",
        en: "The amount is above what is available; ask for less or repay first.")
    case .termsAreNotRead:
      Phrase(
        zh: "首次借款前请阅读条款、风险和锁定说明。",
        en: "Read terms, risks and lock rules once before the first draw.")
    case .drawIsHeldAlready:
      Phrase(
        zh: "有一笔借款正在核实，完成后可再申请。",
        en: "One draw is being checked already; ask again once it is done.")
    case .termIsNotOffered:
      Phrase(zh: "目前不提供这一期数，请选择其他期数。", en: "This term is not offered now; choose another one.")
    case .tooManyLoans:
      Phrase(zh: "在贷笔数已满，请先结清一笔。", en: "All eight loans are running; settle one first.")
    default:
      Phrase(zh: "本次借款未通过审核，原因见通知。", en: "The draw was declined; the notice gives the reasons.")
    }
  }

  private static func account(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .coolingOff:
      Phrase(
        zh: "尚未到可再次申请的日期，请届时再来。",
        en: "It is too early to apply again; wait for the date in the notice.")
    case .nothingOnOffer:
      Phrase(zh: "目前没有可以领取的内容，请等待下次通知。", en: "Nothing is on offer now; wait for the next notice.")
    case .permissionIsBarred, .notInformed, .consentWasGiven, .consentWasNotAsked,
      .checkIsCoolingOff:
      standing(refusal)
    case .nothingToLower:
      Phrase(
        zh: "该金额不在可设置的范围，请另选一个。",
        en: "The ceiling must lie between the least limit and yours; pick another.")
    case .planIsNotPossible:
      Phrase(
        zh: "目前不能新定还款安排，请联系我们商量。",
        en: "No new arrangement is possible now; talk to us about other ways.")
    case .nothingIsOwed: Phrase(zh: "没有需要归还的款项。", en: "Nothing is owed; there is nothing to pay.")
    case .debtMustBeZero:
      Phrase(
        zh: "还有未还款项，结清后才能关闭。", en: "Something is still owed; settle it before closing the line.")
    default:
      Phrase(
        zh: "已经有额度或申请，无需再次申请。",
        en: "There is a line or an application already; no second one is needed.")
    }
  }

  private static func standing(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .permissionIsBarred:
      Phrase(
        zh: "目前不能开通额度，通知写明原因和复核日期。",
        en: "No line can be opened now; the notice gives the reasons and a date.")
    case .notInformed:
      Phrase(
        zh: "请先阅读并确认借款说明、风险和还款示例。",
        en: "Read the loan note, the risks and the sample plan first, and confirm.")
    case .consentWasGiven:
      Phrase(zh: "已经授权过了，无需再次授权。", en: "This consent was given before; nothing more is needed.")
    case .consentWasNotAsked:
      Phrase(zh: "没有可以撤回或拒绝的授权。", en: "There is no such consent to take back or refuse.")
    default:
      Phrase(
        zh: "验证多次未通过，请稍后再试。", en: "Several checks did not pass; wait a while and try again.")
    }
  }

  private static func matter(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .nothingToAppeal: Phrase(zh: "没有可以复议的决定。", en: "There is no decision to appeal against.")
    case .nothingToReview:
      Phrase(
        zh: "没有可以请人工查看的自动决定。", en: "There is no automatic decision for a person to look at.")
    case .appealIsOpenAlready:
      Phrase(
        zh: "复议正在处理，请等待答复或补充材料。",
        en: "An appeal is open already; wait for the answer or send papers.")
    case .appealIsTooLate:
      Phrase(
        zh: "复议期限已过，可拨打投诉电话。", en: "The time for an appeal is over; the complaint hotline remains.")
    case .appealsAreExhausted:
      Phrase(
        zh: "两次复议均已答复，可等待下次日期或投诉。",
        en: "Both appeals were answered; wait for the next date or complain.")
    case .caseIsOpenAlready:
      Phrase(zh: "同类事项正在处理，请等待答复。", en: "A case of this kind is open already; wait for its answer.")
    case .caseIsNotWaiting: Phrase(zh: "目前没有等待材料的事项。", en: "No case is waiting for papers now.")
    case .lockHasNoSelfService:
      Phrase(zh: "该锁定不能自助解除，请联系工作人员。", en: "This lock cannot be lifted by oneself; contact staff.")
    default:
      Phrase(zh: "验证未通过，请在光线充足处重试。", en: "The check did not pass; try again in better light.")
    }
  }

  /// Why the line could not change.
  package static func of(_ refusal: LineRefusal) -> Phrase {
    switch refusal {
    case .invitationNeedsNoLine:
      Phrase(
        zh: "已有额度或邀请，不能再邀请。", en: "There is a line or an invitation already; none can be sent.")
    case .thereIsNoInvitation: Phrase(zh: "没有有效的邀请。", en: "There is no invitation to answer.")
    case .lineIsAlreadyThere:
      Phrase(zh: "已有额度或申请。", en: "There is a line or an application already.")
    case .coolingOffUntil(let day):
      Phrase(zh: "\(day) 起才可再次申请。", en: "One may apply again from \(day).")
    case .thereIsNoApplication: Phrase(zh: "没有待处理的申请。", en: "There is no application to decide.")
    case .lineIsNotActive:
      Phrase(zh: "额度不在使用中，无法执行。", en: "The line is not in use; this needs an open line.")
    case .lineIsNotClosing: Phrase(zh: "额度不在结清过程中。", en: "The line is not running off.")
    case .debtMustBeZero:
      Phrase(zh: "还有未还款项，须先结清。", en: "Something is still owed; it must be settled first.")
    case .lineIsNotClosed:
      Phrase(zh: "额度没有关闭，无需恢复。", en: "The line is not closed; there is nothing to bring back.")
    case .lineIsNotWrittenOff:
      Phrase(zh: "债务没有核销，无需收回。", en: "The debt is not written off; nothing is to be recovered.")
    }
  }

  /// Why a lock could not be placed or lifted.
  package static func of(_ refusal: LockRefusal) -> Phrase {
    switch refusal {
    case .alreadyLocked(let kind):
      named("已有这种锁定：", "Such a lock is in place already: ", kind)
    case .notLocked(let kind):
      named("没有这种锁定可以解除：", "There is no such lock to lift: ", kind)
    case .thereIsNoLineToLock: Phrase(zh: "没有使用中的额度可锁定。", en: "There is no open line to lock.")
    case .needsTwoPeople(let kind):
      named("须由两人决定，请开人工复核：", "It takes two people; open a review: ", kind)
    case .lockedForGood(let kind):
      named("长期锁定只能由复议或更正解除：", "For good: only an appeal or a correction lifts it: ", kind)
    case .renewedOnce(let kind):
      named("已续期一次，再续须由人工决定：", "Renewed once already; a person must decide: ", kind)
    case .proposedAlready(let kind):
      named("已提议长期锁定，等待第二人：", "For good was proposed; a second person must agree: ", kind)
    case .nothingWasProposed(let kind):
      named("没有人提议长期锁定：", "Nobody proposed to lock it for good: ", kind)
    }
  }

  private static func named(_ zh: String, _ en: String, _ kind: Lock.Kind) -> Phrase {
    let name = LockText.name(kind)
    return Phrase(zh: "\(zh)\(name.zh)。", en: "\(en)\(name.en).")
  }

  /// Why a step of a case could not be taken.
  package static func of(_ refusal: CaseRefusal, staff: [String]) -> Phrase {
    switch refusal {
    case .thereIsNoSuchCase: return Phrase(zh: "没有这样的事项。", en: "There is no such case open.")
    case .caseIsOpenAlready(let kind):
      return Phrase(
        zh: "已有\(CaseText.kind(kind).zh)在处理。",
        en: "A case is open already: \(CaseText.kind(kind).en).")
    case .caseIsDecided: return Phrase(zh: "事项已有结论。", en: "The case is decided already.")
    case .claimedBySomebodyElse(let person):
      let name = StaffText.name(person, staff)
      return Phrase(
        zh: "由\(name)处理中，请先由其退回。", en: "\(name) has the case and must give it back first.")
    case .caseIsNotClaimed:
      return Phrase(
        zh: "事项无人认领，无需退回。", en: "Nobody has claimed the case; there is nothing to give back.")
    case .alreadyAwaitingCustomer:
      return Phrase(zh: "已在等待客户材料。", en: "Papers were asked for already; wait for them.")
    case .noPapersWereAskedFor: return Phrase(zh: "尚未要求补充材料。", en: "No papers were asked for yet.")
    case .deciderMadeTheDecision:
      return Phrase(
        zh: "原决定的经办人不能处理其复议，请换人。", en: "Who made the decision cannot judge it; another person must."
      )
    case .secondIsTheFirst:
      return Phrase(
        zh: "第二人不能与第一人相同，请换人。",
        en: "The second person must not be the first; another person must agree.")
    case .secondSaysOtherwise(let outcome):
      let words = CaseText.outcome(outcome)
      return Phrase(
        zh: "第一人的结论是“\(words.zh)”，请同意或退回。",
        en: "The first person said \(words.en); agree to it or give the case back.")
    case .outcomeIsNotForThisKind:
      return Phrase(
        zh: "该结论不适用于这类事项。", en: "This outcome is not for this kind of case; pick another.")
    case .outcomeChangesNothing:
      return Phrase(
        zh: "该结论不会改变任何事；请选择维持或解除。",
        en: "This outcome would change nothing; keep or release instead.")
    case .nothingStandsAgainst:
      return Phrase(
        zh: "提出此事的规则此刻不再成立；请解除或维持，或用 --ground 写明另一条成立的规则。",
        en:
          "The rule that proposed this no longer holds; release or keep, or name another that does "
          + "with --ground.")
    case .reasonIsMissing:
      return Phrase(zh: "请写明理由。", en: "A reason is needed; write one sentence.")
    }
  }
}
