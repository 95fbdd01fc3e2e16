/// A command that is to be written to the journal.
package struct JournalDraft: Equatable, Sendable {
  /// The number of the branch it is given on.
  package let branch: Int
  /// The day it takes effect on.
  package let day: Int
  /// Who gives it.
  package let actor: String
  /// What sort of command it is; numbers are never reused.
  package let kind: Int
  /// The command in its canonical encoding.
  package let command: [UInt8]

  /// A draft.
  package init(branch: Int, day: Int, actor: String, kind: Int, command: [UInt8]) {
    self.branch = branch
    self.day = day
    self.actor = actor
    self.kind = kind
    self.command = command
  }
}
