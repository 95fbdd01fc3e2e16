internal import Archive
internal import People
internal import World

/// Who acts.
enum Operator {
  /// The name asked for, else the configured one, else the first of the roster who is a person.
  static func name(_ asked: String?, in store: WorldStore) throws -> String {
    let name = try asked ?? Configuration.current().file.operatorName
    let members = store.setting.cast.roster.members
    return name ?? members.first { !$0.isSimulated }?.name ?? ""
  }
}

extension WorldStore {
  /// Gives an order; a refusal comes with the names it needs.
  func order(_ command: Command, by actor: String) throws -> OperatorOrder {
    do { return try obey(command, as: actor) } catch WorldFault.refused(let refusal) {
      throw CommandError.refused(refusal, staff: staff)
    }
  }
}
