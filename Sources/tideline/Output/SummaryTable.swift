internal import Credit
internal import Desk
internal import World

/// The book's key figures beside their bands.
struct SummaryTable {
  let summary: Summary
  /// The world's name, and the last day the figures know.
  let world: String
  let head: Day
  /// A recorded book is another business: its figures are told, and not judged.
  let isRecorded: Bool

  /// The figures with their fixed keys.
  var json: JSONValue {
    let months = summary.months
    return [
      "world": .string(world), "day": .day(head), "months": .integer(months.count),
      "from": JSONValue(months.first.map { MonthName.of($0.index) }),
      "to": JSONValue(months.last.map { MonthName.of($0.index) }),
      "figures": .array(summary.figures.map(json)),
    ]
  }

  private func json(_ figure: Summary.Figure) -> JSONValue {
    let (key, band) = (figure.key, figure.key.band)
    let head: JSONValue = [
      "name": .name(key), "unit": .string(SummaryTable.unit(key.unit)),
      "year": value(figure.year, key.unit), "last": value(figure.last, key.unit),
    ]
    guard !isRecorded else { return head }
    return head + [
      "low": value(band.lowerBound, key.unit), "high": value(band.upperBound, key.unit),
      "within": figure.isWithin.map(JSONValue.truth) ?? .null, "basis": .name(key.basis),
      "source": .string(SummaryTable.source(of: key)),
    ]
  }

  private func value(_ value: Int?, _ unit: Summary.Key.Unit) -> JSONValue {
    guard let value else { return .null }
    return unit == .hundredthsOfPercent ? .decimal(value, places: 2) : .integer(value)
  }

  private static func unit(_ unit: Summary.Key.Unit) -> String {
    switch unit {
    case .hundredthsOfPercent: "percent"
    case .fen: "fen"
    case .count: "count"
    }
  }
}

extension SummaryTable {
  /// The figures for people, and where the bands come from.
  var lines: [String] { [headline, ""] + (isRecorded ? plain : judged) }

  private var headline: String {
    let months = summary.months
    guard let first = months.first, let last = months.last else {
      return "\(world) on \(head): no whole month has been lived yet"
    }
    let stretch = "\(MonthName.of(first.index)) to \(MonthName.of(last.index))"
    return "\(world) on \(head): \(months.count) whole months, \(stretch)"
  }

  private var plain: [String] {
    var table = Table("figure", ">year", ">last")
    for figure in summary.figures { table.add(cells(figure)) }
    let note = "The bands are those of another business than this recorded book, so none is shown."
    return table.lines + ["", note]
  }

  private var judged: [String] {
    var table = Table("figure", ">year", ">last", ">band", "within", "basis")
    for figure in summary.figures {
      let verdict = figure.isWithin.map { $0 ? "yes" : "NO" } ?? "-"
      table.add(
        cells(figure)
          + [SummaryTable.band(figure.key), verdict, OutsideName.of(figure.key.basis)])
    }
    var sources = Facts()
    for key in Summary.Key.allCases {
      sources.add(SummaryTable.label(of: key), SummaryTable.source(of: key))
    }
    let notes = [
      "The bands are those of a calm economy and a book past its first year. They are asked of the",
      "whole year, for a month counts few events. Where they come from:",
    ]
    return table.lines + [""] + notes + sources.lines
  }

  private func cells(_ figure: Summary.Figure) -> [String] {
    [SummaryTable.label(of: figure.key)]
      + [figure.year, figure.last].map { SummaryTable.text($0, figure.key.unit) }
  }

  private static func label(of key: Summary.Key) -> String {
    OutsideName.of(key).split(separator: "_").joined(separator: " ")
  }

  private static func text(_ value: Int?, _ unit: Summary.Key.Unit) -> String {
    guard let value else { return "-" }
    switch unit {
    case .hundredthsOfPercent: return Figures.perTenThousand(value)
    case .fen: return Figures.amount(fen: value)
    case .count: return Figures.grouped(value)
    }
  }

  private static func band(_ key: Summary.Key) -> String {
    let (low, high) = (key.band.lowerBound, key.band.upperBound)
    guard low < high else { return text(low, key.unit) }
    return "\(text(low, key.unit))–\(text(high, key.unit))"
  }

  /// Where a band comes from, in words.
  private static func source(of key: Summary.Key) -> String {
    switch key {
    case .overdue30Share:
      "consumer credit facilitated by Ant: 1.08, 1.43 and 1.56 % at the ends of 2017, 2018, 2019"
    case .overdue90Share:
      "consumer credit facilitated by Ant: 0.68, 1.01 and 1.05 % at the ends of 2017, 2018, 2019"
    case .overdue90Of30: "one published share over the other: 0.63, 0.71 and 0.67"
    case .writtenOffAYear: "what keeps both published shares as they are, worked out"
    case .cutsWithoutLateness:
      "CFPB, on credit cards: two of three decreases hit somebody who had not been late lately"
    case .lockAppealsGranted:
      "near the 35 % of complaints that the British ombudsman upheld in the first half of 2024"
    case .meanDraw: "WeBank, 2019: about 8,000 a draw, give or take 15 %"
    case .raisesAMonth, .cutsAMonth, .locksAMonth, .locksAppealed, .medianLimit, .meanLimit:
      "no published figure is known"
    case .invariantFaults: "what must always hold"
    case .actionsNotTold: "every decision against a customer has exactly one notice"
    case .marketingAfterOptOut: "who opted out hears no marketing"
    }
  }
}

/// Months as they are written: `2025-07`.
enum MonthName {
  /// The month of a `Day.monthIndex`.
  static func of(_ index: Int) -> String {
    let month = index % 12 + 1
    return "\(index / 12)-\(month < 10 ? "0" : "")\(month)"
  }
}
