extension String {
  /// The clause with a capital in front.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}
