extension Characteristic {
  /// Whether a recorded book tells it: the rest was never collected, which is not the same as bad.
  var isOnRecord: Bool {
    switch self {
    case .monthlySpend, .daysPastDue, .late12, .late3, .onTimeRun, .utilisation, .daysSinceUse,
      .owed, .daysSinceRaise, .monthsSinceCut, .score, .scoreFall, .defaultProbability,
      .drawAmount, .available, .loansRunning, .marketingConsent, .scoringConsent, .lineActive,
      .limit, .highUseMonths, .lastMinutePays, .daysSincePaidOff, .planKept, .planBroken,
      .treeProbability, .warningLevel, .drawShare, .regime, .marketRate, .capital:
      true
    default: false
    }
  }
}
