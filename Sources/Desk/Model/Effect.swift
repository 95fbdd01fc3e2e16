package import Credit
package import World

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
