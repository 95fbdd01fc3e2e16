import Credit

extension Characteristic {
  /// Habits and what is wrong with the data about them.
  var habitWords: CharacteristicWords {
    switch self {
    case .documentDays:
      .init(
        "证件剩余天数", "days until the document ends",
        .counted("天", "day until the document ends", "days until the document ends"))
    case .transactions:
      .init(
        "每月交易", "payments a month", .counted("笔", "payment a month", "payments a month"))
    case .usualAmount: .init("平时单笔金额", "usual payment", .money)
    case .activityPercent: .init("活跃程度与平时相比", "activity against the usual", .percent)
    case .incomeFall: .init("收入降幅", "fall of the income", .percent)
    default:
      .init(
        "有疑问的数据", "faulty data", .counted("项", "datum at fault", "data at fault"))
    }
  }

  /// The line's own history.
  var lineWords: CharacteristicWords {
    switch self {
    case .limit: .init("当前额度", "limit", .money)
    case .highUseMonths:
      .init(
        "连续高用月数", "months of high use in a row",
        .counted("个月", "month of high use in a row", "months of high use in a row"))
    case .lastMinutePays:
      .init(
        "连续临期还款", "instalments paid at the last moment",
        .counted(
          "期", "instalment paid at the last moment", "instalments paid at the last moment"))
    case .daysSincePaidOff:
      .init(
        "距上次全部还清", "days since all was paid back",
        .counted("天", "day since all was paid back", "days since all was paid back"))
    case .planKept:
      .init(
        "安排已履行", "instalments of the plan kept",
        .counted("期", "instalment of the plan kept", "instalments of the plan kept"))
    default: .init("还款安排没有继续", "plan not kept", .yesNo)
    }
  }

  /// Sister products, other lenders, the request at hand, the economy.
  var surroundingWords: CharacteristicWords {
    switch self {
    case .sisterDebt: .init("关联产品欠款", "debt with sister products", .money)
    case .sisterLate:
      .init(
        "关联产品逾期", "days late with a sister product",
        .counted("天", "day late with a sister product", "days late with a sister product"))
    case .newLoans60:
      .init(
        "近8周其他机构新借款", "new outside loans in 8 weeks",
        .counted("笔", "new outside loan in 8 weeks", "new outside loans in 8 weeks"))
    case .treeProbability: .init("决策树违约概率", "default probability by the tree", .perTenThousand)
    case .warningLevel: .init("预警等级", "warning level", .warning)
    case .drawShare: .init("申请金额占额度", "amount asked for to limit", .percent)
    case .regime: .init("经济形势", "state of the economy", .regime)
    case .marketRate: .init("市场年利率", "market rate a year", .perTenThousand)
    default: .init("资本充足程度", "capital against the target", .percent)
    }
  }
}
