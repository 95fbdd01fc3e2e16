import Foundation

/// What a command printed as JSON, for a test to look into.
struct Answer {
  private let value: Any?

  /// The answer in some output; nothing where it is no JSON.
  init(_ output: String) {
    value = try? JSONSerialization.jsonObject(
      with: Data(output.utf8), options: .fragmentsAllowed)
  }

  private init(value: Any?) { self.value = value }

  /// What stands under a key.
  subscript(key: String) -> Answer { Answer(value: (value as? [String: Any])?[key]) }

  /// An item of a list; nothing beyond its end.
  subscript(index: Int) -> Answer {
    Answer(value: (value as? [Any]).flatMap { $0.indices.contains(index) ? $0[index] : nil })
  }

  /// The items of a list; none where it is no list.
  var items: [Answer] { (value as? [Any] ?? []).map { Answer(value: $0) } }

  /// The keys of an object, sorted.
  var keys: [String] { (value as? [String: Any] ?? [:]).keys.sorted() }

  /// A text.
  var text: String? { value as? String }

  /// A whole number.
  var number: Int? { (value as? NSNumber)?.intValue }

  /// A number that may have a fraction.
  var fraction: Double? { (value as? NSNumber)?.doubleValue }

  /// True or false.
  var truth: Bool? { value as? Bool }

  /// The texts of a list.
  var texts: [String] { items.compactMap(\.text) }

  /// Whether there is something that is not null.
  var exists: Bool { value != nil && !(value is NSNull) }
}
