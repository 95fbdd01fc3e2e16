/// What a person did with the mouse, and over which cell.
package struct Pointer: Hashable, Sendable {
  /// What was done.
  package enum Action: Hashable, Sendable {
    /// The main button went down.
    case press
    /// The main button went down for the second time on the same cell within 400 ms.
    case doublePress
    /// The wheel turned away from the person.
    case wheelUp
    /// The wheel turned towards the person.
    case wheelDown
  }

  /// What was done.
  package var action: Action
  /// The column, from 0.
  package var x: Int
  /// The row, from 0.
  package var y: Int

  /// A mouse event over a cell.
  package init(_ action: Action, x: Int, y: Int) {
    self.action = action
    self.x = x
    self.y = y
  }
}
