internal import ArgumentParser
internal import Credit

extension Lock.Kind: ExpressibleByArgument {
  /// A kind of lock by its name.
  init?(argument: String) {
    guard let kind = SnakeCase.find(argument, Self.self) else { return nil }
    self = kind
  }

  static var allValueStrings: [String] { allCases.map { SnakeCase.name($0) } }
}
