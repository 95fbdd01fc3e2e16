import Testing
import World

@testable import Desk

/// The language of the filter, read and applied.
@Suite struct QueryTests {
  private func found(_ text: String) throws -> [Int] {
    let query = try Query(text)
    let view = try Fixture.view()
    return view.sheet.rows.indices.filter {
      query.lets(
        view.sheet.rows[$0], at: $0, account: Int(view.sheet.accounts[$0]), names: view.names)
    }.map { Int(view.sheet.accounts[$0]) }
  }

  @Test(arguments: [
    ("", [1, 2, 3, 4, 5, 6, 7, 8, 101, 102, 103, 104]),
    ("   ", [1, 2, 3, 4, 5, 6, 7, 8, 101, 102, 103, 104]),
    ("locked", [3, 101]), ("!locked score>=600", [1, 4, 7, 102, 103]),
    ("suspended", [3, 101]), ("open", [1, 2, 4]), ("active", [1, 2, 3, 4, 101]),
    ("closed", [7, 8]), ("closing", [8]), ("line:closed", [7]), ("declined", [6]),
    ("invited", [102]), ("review", [103]), ("written_off", [104]), ("none", [5]),
    ("case", [2, 101, 103]), ("case:appeal", [2]), ("CASE:Review", [101, 103]),
    ("late", [2, 8, 101, 104]),
    ("score<600", [2, 5, 6, 8, 104]), ("score<=588", [5, 6, 8, 104]), ("score=655", [101]),
    ("score:600..650", [3, 7, 103]),
    ("score:..540", [5, 8, 104]), ("score:670..", [1, 4]), ("score!=0 none", []),
    ("dpd>0 dpd<40", [2, 101]), ("limit>=20000", [3, 4]), ("limit>=20k", [3, 4]),
    ("limit>=2万", [3, 4]), ("limit>=20,000", [3, 4]), ("limit<12000 limit>0", [101]),
    ("used>9000", [4]), ("util>80", [4, 101]), ("util>80%", [4, 101]), ("name:李", [2]),
    ("李", [2]), ("name:a***", [5]), ("name:S*", [5]), ("!name:李 dpd>0", [8, 101, 104]),
    ("reason:RP01", [8, 104]), ("reason:rp02", [2]), ("lock:device", [3]),
    ("lock:takeover", [101]), ("!lock:device locked", [101]), ("warning:orange", [2, 8, 101]),
    ("#2", [2]), ("2", [2]), ("account:2", [2]), ("account>100", [101, 102, 103, 104]),
    ("lock:over_borrowing", []),
    ("locked score<660 dpd>0", [101]), ("cap>25000", [4]),
  ])
  func finds(_ text: String, _ accounts: [Int]) throws {
    #expect(try found(text) == accounts)
  }

  @Test(arguments: [
    ("looked", QueryFault.unknownWord("looked")),
    ("locked scor<600", .unknownField("scor", word: "scor<600")),
    ("name<李", .notANumber("name", word: "name<李")),
    ("score<high", .badNumber("high", word: "score<high")),
    ("score<", .valueIsMissing(word: "score<")),
    ("name:", .valueIsMissing(word: "name:")),
    ("lock:phone", .unknownValue("phone", field: "lock", word: "lock:phone")),
    ("reason:ZZ99", .unknownValue("ZZ99", field: "reason", word: "reason:ZZ99")),
    ("score:700..600", .rangeIsEmpty(word: "score:700..600")),
    (
      "limit>99999999999999999999",
      .badNumber("99999999999999999999", word: "limit>99999999999999999999")
    ),
    ("!", .unknownWord("!")), (":", .unknownField("", word: ":")),
    ("score<1..2", .badNumber("1..2", word: "score<1..2")),
  ])
  func refuses(_ text: String, _ fault: QueryFault) {
    #expect(throws: fault) { try Query(text) }
  }

  @Test(arguments: Language.allCases)
  func everyFaultNamesTheWord(_ language: Language) {
    for text in ["looked", "scor<600", "name<x", "score<high", "score<", "lock:phone", "reason:Z"] {
      do throws(QueryFault) {
        _ = try Query(text)
        Issue.record("\(text) is no query")
      } catch {
        #expect(error.phrase[language].contains(text))
      }
    }
  }

  @Test func everyExampleInTheHelpIsUnderstood() throws {
    for word in Query.vocabulary where !word.hasSuffix(":") { _ = try Query(word) }
  }
}
