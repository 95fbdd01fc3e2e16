import Credit

@testable import World

extension Fixture {
  static let accounts: [UInt32] = [1, 2, 3, 4, 5, 6, 7, 8, 101, 102, 103, 104]

  static let names: [String] = [
    "张三", "李四", "王小明", "欧阳修远", "Anna Schmidt", "陈静", "刘洋", "赵敏", "孙悟空", "周杰",
    "吴邪", "郑和",
  ]

  static let rows: [SheetRow] = [
    row(.active, score: 672, tide: 0x1233_4555, limit: 15_000, used: 1_800),
    row(
      .active, score: 596, dpd: 12, tide: 0x5555_3311, limit: 12_000, used: 8_498, fen: 41,
      warning: .orange, reason: .RP02, cases: [.appeal]),
    row(.active, score: 640, tide: 0x3333_3333, limit: 20_000, locks: [.device], reason: .SE02),
    row(
      .active, score: 705, tide: 0xFFFF_FFFF, limit: 24_000, used: 23_500, warning: .yellow,
      reason: .DB04),
    row(.none, score: 0),
    row(.declined, score: 588, reason: .SC01),
    row(.closed, score: 601, tide: 0xCCC9_6300, reason: .US01),
    row(
      .closing, score: 540, dpd: 47, tide: 0xFFFF_C600, used: 6_250, warning: .red,
      reason: .RP01),
    row(
      .active, score: 655, dpd: 33, tide: 0x8888_8888, limit: 9_000, used: 8_990,
      locks: [.delinquency, .takeover], warning: .red, reason: .SE04, cases: [.review]),
    row(.invited, score: 668),
    row(.inReview, score: 631, cases: [.review]),
    row(.writtenOff, score: 402, dpd: 280, tide: 0x4400_0000, used: 3_100, reason: .RP01),
  ]

  static func row(
    _ line: LineCode, score: Int, dpd: Int = 0, tide: UInt32 = 0, limit: Int = 0, used: Int = 0,
    fen: Int = 0,
    locks: [Lock.Kind] = [], warning: WarningLevel = .normal, reason: ReasonCode = .none,
    cases: [Case.Kind] = []
  ) -> SheetRow {
    SheetRow(
      line: line, locks: locks.reduce(0) { $0 | 1 << $1.rawValue },
      cases: cases.reduce(0) { $0 | 1 << $1.rawValue }, warning: warning, score: UInt16(score),
      daysPastDue: UInt16(dpd), reason: reason,
      lastNotice: reason == .none ? .none : day - 12, tide: tide, limit: .whole(limit),
      hiddenCap: .whole(limit + 5_000), used: Money(fen: used * 100 + fen))
  }
}
