/// A limit with a list of those that were above it when the limit came; they may only shrink.
struct Ratchet: Sendable {
  let limit: Int
  /// Today's size of everything above the limit, by name.
  let listed: [String: Int]

  /// What is wrong with a thing of this name and size, if anything.
  func complaint(_ name: String, size: Int) -> String? {
    guard let allowed = listed[name] else {
      return size > limit ? "\(size) lines, \(limit) allowed" : nil
    }
    if size > allowed { return "\(size) lines, was \(allowed): it may only shrink" }
    if size <= limit { return "within the limit now: take it off the list" }
    return size < allowed ? "has shrunk to \(size): lower its number on the list" : nil
  }
}
