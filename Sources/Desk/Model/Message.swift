package import Cells
package import Credit
package import World

/// What happens to the desk: a person does something, or something arrives.
package enum Message: Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse did something over a cell.
  case pointer(Pointer)
  /// Text was pasted.
  case paste(String)
  /// The screen has so many columns and rows.
  case resized(width: Int, height: Int)
  /// A day of the world is ready; ends any work.
  case dayArrived(DayView)
  /// The replayed account that was asked for under this generation.
  case dossierArrived(generation: Int, Dossier)
  /// Long work got so far.
  case worked(Progress)
  /// Long work ended without a new day: cancelled, or it was not needed.
  case workEnded
  /// Something could not be done: one sentence that says what, where, what to do.
  case failed(String)
  /// Something was done: one sentence.
  case said(String)
  /// An order that was asked for stands in the journal.
  case carriedOut(Command)
  /// All that came together has been taken in; a frame follows.
  case caughtUp
  /// The beat that was asked for while playing.
  case tick
}

/// How far long work is.
package struct Progress: Sendable, Equatable {
  /// What is being done, in the reader's language.
  package var label: String
  /// Done so far.
  package var done: Int
  /// To do in all; 0 when it is not known.
  package var total: Int
  /// Done in a second, 0 when it is not known.
  package var rate: Int

  /// So much of the work.
  package init(label: String, done: Int, total: Int, rate: Int) {
    (self.label, self.done, self.total, self.rate) = (label, done, total, rate)
  }
}

/// What the desk wants done; the program does it and answers with messages.
package enum Effect: Sendable, Equatable {
  /// Replay one account up to a day; answer with the same generation.
  case loadDossier(account: Int, day: Day, generation: Int)
  /// Show a day already lived.
  case view(Day)
  /// Live so many days on, from the head.
  case step(days: Int)
  /// Live on, from the head, up to a day.
  case stepTo(Day)
  /// Show the next day on which something happened to the account, living on where the head is
  /// reached.
  case nextEvent(account: Int, after: Day)
  /// Write a command into the journal; it takes effect on the head day.
  case command(Command)
  /// Open another world, by name or path.
  case openWorld(String)
  /// Put text on the clipboard.
  case copy(String)
  /// Send `tick` at this interval, in milliseconds; nil for no more of them.
  case beat(milliseconds: Int?)
  /// Keep what the person set.
  case save(Settings)
  /// Stop the long work as soon as the world is whole.
  case cancelWork
  /// Draw everything anew; something else wrote on the screen.
  case redraw
  /// Go to the background.
  case suspend
  /// Leave.
  case quit
}
