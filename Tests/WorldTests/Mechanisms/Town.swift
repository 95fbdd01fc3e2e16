import Credit
import World

/// Random lives by the shipped documents, replayed once for all tests that look at them.
enum Town {
  /// The seed of every town.
  static let seed: UInt64 = 2_024
  /// A year and a half in the weather of the demonstration.
  static let calm = lives("demo", customers: 250, days: 540)
  /// The same people for longer, through a downturn.
  static let stressed = lives("stress-2020", customers: 200, days: 760)
  /// All of them.
  static var all: [Dossier] { calm + stressed }

  private static func lives(_ weather: String, customers: Int, days: Int) -> [Dossier] {
    do {
      let setting = try Stories.make(customers: customers, seed: seed).under(shipped: weather)
      return setting.numbers.filter { $0 > Setting.reservedNumbers }.compactMap {
        setting.dossier(of: Int($0), on: setting.genesis + days, Journal())
      }
    } catch { preconditionFailure("the shipped documents: \(error)") }
  }
}
