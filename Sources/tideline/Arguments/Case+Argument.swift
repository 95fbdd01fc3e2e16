internal import ArgumentParser
internal import Credit

extension Case.Outcome: ExpressibleByArgument {
  /// An outcome by its name.
  init?(argument: String) {
    guard let outcome = SnakeCase.find(argument, Self.self) else { return nil }
    self = outcome
  }

  static var allValueStrings: [String] { allCases.map { SnakeCase.name($0) } }
}
