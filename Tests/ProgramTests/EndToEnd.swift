import Testing

/// Every test that puts a program on a terminal; one at a time, so that on a small machine each
/// has the terminal to itself. Suites join by `extension EndToEnd`.
@Suite("on a real terminal", .serialized)
enum EndToEnd {}
