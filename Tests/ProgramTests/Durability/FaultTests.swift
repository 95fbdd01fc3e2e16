import Testing

@Suite("on a failing disk", .serialized)
struct FaultTests {
  private let plan = DurabilityPlan()

  @Test("whichever call fails, a command does all or says why not, and nothing is lost")
  func everyCall() async throws {
    let sandbox = try Sandbox()
    let disk = try await FailingDisk(in: sandbox)
    let steps = try await FaultStep.record(in: sandbox, disk)
    let trials = chosen(of: steps)
    let counts = steps.map { "\($0.name) \($0.calls.count)" }.joined(separator: ", ")
    DurabilityPlan.say(
      "fault test: TIDELINE_SEED=\(plan.seed), calls: \(counts); \(trials.count) trials")
    let outcomes = try await DurabilityPlan.inLanes(trials) { try await $0.run(disk) }
    let done = outcomes.count(where: \.isDone)
    DurabilityPlan.say(
      "fault test: \(done) done all the same, \(outcomes.count - done) said why not")
    for complaint in outcomes.flatMap(\.complaints) { Issue.record("\(complaint)") }
    #expect(done < outcomes.count, "no call failed")
    for step in steps { #expect(!step.calls.isEmpty, "\(step.name) made no call") }
  }

  /// Every call of a note and of a making with a failure that passes, of a note with a disk that
  /// stays full too, and some of all others; or every call with everything that can happen to it.
  private func chosen(of steps: [FaultStep]) -> [FaultTrial] {
    let all = steps.flatMap { step in
      FailingDisk.Fault.all.flatMap { fault in
        step.calls.indices.map { FaultTrial(step: step, call: $0 + 1, fault: fault) }
      }
    }
    guard let count = plan.faults else { return all }
    func isAlways(_ trial: FaultTrial) -> Bool {
      switch trial.step.name {
      case "new": "\(trial.fault)" == "once EIO"
      case "note": ["once EIO", "ever ENOSPC"].contains("\(trial.fault)")
      default: false
      }
    }
    var luck = Luck(seed: plan.seed, part: -1)
    return all.filter(isAlways) + luck.sample(count, of: all.filter { !isAlways($0) })
  }
}
