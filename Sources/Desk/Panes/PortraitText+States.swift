internal import Cells
internal import Credit
internal import World

extension PortraitText {
  /// The data that can be wrong, each with what is wrong with it.
  func addData(to block: inout TextBlock) {
    let file = dossier.file
    let faults = file.dataFaults(on: dossier.day, under: dossier.policy)
    block.heading(model.say(Phrase(zh: "数据质量", en: "Data quality")))
    for datum in Datum.allCases {
      let fault = faults.first { $0.datum == datum }?.fault
      let word = fault.map(DataText.fault) ?? Phrase(zh: "没有疑问", en: "nothing found")
      tell(DataText.name(datum), word, fault == nil ? .muted : .warning, to: &block)
    }
    if file.portrait.marks.contains(.quarantined) {
      block.text(
        model.say(
          Phrase(
            zh: "目前的活动暂不计入画像，待本人核验。",
            en: "What happens now is kept out of the portrait until the owner is proved.")),
        Style(.warning))
    }
  }

  /// Consent, identity, permission, invitation, plan, bureau.
  func addStates(to block: inout TextBlock) {
    let file = dossier.file
    block.heading(model.say(Phrase(zh: "授权与状态", en: "Consent and standing")))
    for purpose in Consents.purposes {
      let state = file.consents.state(of: purpose)
      tell(
        LineText.purpose(purpose), StateText.consent(state),
        state == .given ? .good : state == .none ? .muted : .text, to: &block)
    }
    let now = Moment(dossier.day, minute: 1_439)
    tell(
      Phrase(zh: "身份核验", en: "identity"), StateText.identity(file.identity, at: now), to: &block)
    addPermission(to: &block)
    tell(
      Phrase(zh: "邀请", en: "invitation"),
      [StateText.invitation(file.invitation.state), StateText.manners(file.invitation)]
        .joined(zh: "，", en: ", "), to: &block)
    tell(Phrase(zh: "还款安排", en: "plan"), StateText.plan(file.replan), to: &block)
    tell(Phrase(zh: "征信报送", en: "bureau"), CollectionText.bureau(file.portrait), to: &block)
  }

  private func addPermission(to block: inout TextBlock) {
    let permission = dossier.file.permission
    let code = permission.code == .none ? "" : "  \(permission.code.name)"
    tell(
      Phrase(zh: "开通许可", en: "permission"),
      StateText.permission(permission.state) + Phrase(both: code),
      permission.isOpen ? .good : .danger, to: &block)
  }
}
