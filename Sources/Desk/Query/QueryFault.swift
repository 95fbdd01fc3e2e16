/// What is wrong with a query, with the word that is.
package enum QueryFault: Error, Sendable, Equatable {
  case unknownWord(String)
  case unknownField(String, word: String)
  case unknownValue(String, field: String, word: String)
  case notANumber(String, word: String)
  case badNumber(String, word: String)
  case valueIsMissing(word: String)
  case rangeIsEmpty(word: String)
}
