/// A key a person pressed, whatever bytes the terminal sent for it.
package enum Key: Hashable, Sendable {
  /// A printable character, the blank included.
  case character(Character)
  /// Control and a lower-case letter, such as `control("p")`; keys that have a name of their own
  /// (Tab, Enter, Escape, Backspace) come under that name.
  case control(Character)
  /// Enter.
  case enter
  /// Escape, alone.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Home.
  case home
  /// End.
  case end
  /// Function key, 1 to 20.
  case function(Int)
}
