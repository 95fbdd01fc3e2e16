internal import ArgumentParser
internal import Credit

extension Day: ExpressibleByArgument {
  /// A day written as `2025-07-01`, with digits only.
  init?(argument: String) {
    guard argument.utf8.count == 10, argument.utf8.allSatisfy({ Day.mayWrite($0) }) else {
      return nil
    }
    self.init(argument)
  }

  private static func mayWrite(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
