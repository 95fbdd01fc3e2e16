/// Which lives this program makes of a world's beginnings and orders, as a number.
///
/// It is raised by every change that moves the state hash of any world, and every world remembers
/// the number it was begun under: a world of another number can be looked at and its chain checked,
/// but not lived on, since its days would not be those that its caches and its people remember.
package enum Behaviour {
  /// The number of this program.
  package static let number = 6
}
