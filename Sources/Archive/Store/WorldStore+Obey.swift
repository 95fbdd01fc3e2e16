internal import Credit
internal import People
package import World

extension WorldStore {
  /// Gives an order: checked, written durably, then carried out. Unless all accounts are in memory
  /// anyway, only the one that it is about is lived to the head and looked at.
  package func obey(_ command: Command, as actor: String) throws(WorldFault) -> OperatorOrder {
    try acting { () throws(WorldFault) in
      let roster = setting.cast.roster
      guard let staff = roster.staff(named: actor) else {
        throw .nobody(actor, roster: roster.members.map(\.name))
      }
      let order = OperatorOrder(
        number: try nextEntry(), day: head, staff: staff, command: command)
      let notices = try isLoaded ? obeyInMemory(order) : obeyAlone(order)
      try append(order, as: actor, notices)
      return order
    }
  }

  /// Carries an order out in memory; it is put into the file next, and forgotten again if that
  /// fails.
  private func obeyInMemory(_ order: OperatorOrder) throws(WorldFault) -> [NoticeEntry] {
    var world = try takeWorld(threads: 2)
    do throws(CommandRefusal) {
      let notices = try world.obey(order)
      hold(world)
      return notices
    } catch {
      // Refused: the world is as it was.
      hold(world)
      throw .refused(error)
    }
  }

  /// Lives the one account to the head, and tries the order on it.
  private func obeyAlone(_ order: OperatorOrder) throws(WorldFault) -> [NoticeEntry] {
    do throws(CommandRefusal) {
      guard try setting.place(of: order.command) != nil else { return [] }
    } catch { throw .refused(error) }
    var account = try account(order.command.account, on: head)
    do throws(CommandRefusal) { return try setting.obey(order, on: &account) } catch {
      throw .refused(error)
    }
  }

  /// The number that the next entry of the file gets.
  private func nextEntry() throws(WorldFault) -> UInt32 {
    do throws(ArchiveError) { return UInt32(try file.lastEntry() + 1) } catch {
      throw .archive(error)
    }
  }

  private func append(
    _ order: OperatorOrder, as actor: String, _ notices: [NoticeEntry]
  ) throws(WorldFault) {
    let draft = JournalDraft(
      branch: Self.mainBranch, day: Int(order.day.number), actor: actor,
      kind: order.command.kindNumber, command: order.command.encoded)
    var record = StepRecord(branch: Self.mainBranch)
    record.values = [DayValues.value(of: notices, by: order)]
    do throws(ArchiveError) { _ = try file.append([draft], record: record) } catch {
      // What is in memory may have carried it out; what counts is the file.
      forget()
      throw .archive(error)
    }
    journal.append(order)
  }
}
