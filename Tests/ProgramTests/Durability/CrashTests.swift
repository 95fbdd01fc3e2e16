import Testing

@Suite("killed at any moment", .serialized)
struct CrashTests {
  private let plan = DurabilityPlan()

  @Test("what was acknowledged is there, whatever a kill interrupts")
  func kills() async throws {
    DurabilityPlan.say("crash test: TIDELINE_SEED=\(plan.seed) TIDELINE_KILLS=\(plan.kills)")
    let plan = plan
    let reports = try await DurabilityPlan.inLanes(CrashChapter.all(plan)) { kills in
      var chapter = try CrashChapter(plan, kills)
      return try await chapter.run()
    }
    var report = KillReport()
    for part in reports { report.add(part) }
    DurabilityPlan.say("crash test: \(report)")
    for complaint in report.complaints { Issue.record("\(complaint)") }
    if report.complaints.isEmpty { #expect(report.kills == plan.kills) }
    #expect(report.hits * 3 >= report.kills, "most kills came too late to prove anything")
    #expect(report.writing > 0, "no kill met a program that was writing")
  }
}
