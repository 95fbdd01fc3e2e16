import Credit

extension Notice {
  /// The amount that the text names: of a debt given up for lost it is all that is owed.
  var amountTold: Money { kind == .writtenOff ? owed : amount }
}
