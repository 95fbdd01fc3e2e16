import Credit

/// One threshold of a rule and what was seen.
package struct WhyCondition: Sendable {
  /// The characteristic in words.
  package let name: Phrase
  /// What was observed, with its unit; `未收集`, `not collected` where there is no datum.
  package let observed: Phrase
  /// The comparison as written in documents, `>=`.
  package let comparison: String
  /// The threshold, with its unit.
  package let threshold: Phrase
  /// Whether it was met; nil where there is no datum.
  package let isMet: Bool?
  /// The smallest signed change of the observed value that flips it; nil where there is no datum,
  /// or where a number would say nothing.
  package let distance: Int?

  init(_ condition: Condition, observed: Int?, _ currency: Currency) {
    let characteristic = condition.characteristic
    name = CharacteristicText.name(characteristic)
    comparison = condition.comparison.rawValue
    threshold = CharacteristicText.short(condition.threshold, characteristic, currency)
    self.observed =
      observed.map { CharacteristicText.short($0, characteristic, currency) }
      ?? Phrase(zh: "未收集", en: "not collected")
    isMet = observed.map { condition.isMet(by: $0) }
    distance = observed.flatMap {
      CharacteristicText.isMeasurable($0, characteristic) ? condition.distance(from: $0) : nil
    }
  }

  /// The condition as a clause: `近90天其他机构查询 8 次 >= 6 次`.
  var clause: Phrase {
    Phrase(
      zh: "\(name.zh) \(observed.zh) \(comparison) \(threshold.zh)",
      en: "\(name.en) \(observed.en) \(comparison) \(threshold.en)")
  }

  /// What it demands, where nothing was kept of what was seen.
  var demand: Phrase {
    Phrase(
      zh: "\(name.zh) \(comparison) \(threshold.zh)", en: "\(name.en) \(comparison) \(threshold.en)"
    )
  }

  /// The condition as a line: met or not, the clause, and how far it is from changing.
  package var text: Phrase {
    guard let isMet else { return Phrase(both: "? ") + clause }
    let mark = isMet ? "✓ " : "✕ "
    guard let distance else { return Phrase(both: mark) + clause }
    let far = Figures.signed(distance)
    return Phrase(both: mark) + clause + Phrase(zh: "（相差 \(far)）", en: " (distance \(far))")
  }
}
