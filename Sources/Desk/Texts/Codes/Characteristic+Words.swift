import Credit

extension Characteristic {
  /// The table of names and units.
  var words: CharacteristicWords {
    switch self {
    case .tenureMonths, .realName, .identityVerified, .activeDays30, .monthlySpend, .quickPay,
      .festivalSpender, .walletUse, .billsPaid, .income, .debtToIncome, .age, .student,
      .documentDays, .transactions, .usualAmount, .activityPercent, .incomeFall, .dataFaults:
      personWords
    case .monthsOnBook, .daysPastDue, .late12, .late3, .onTimeRun, .failedDebits30, .utilisation,
      .daysSinceUse, .daysSinceLogin, .draws7, .owed, .daysSinceRaise, .monthsSinceCut, .limit,
      .highUseMonths, .lastMinutePays, .daysSincePaidOff, .planKept, .planBroken:
      historyWords
    case .inquiries90, .bureauInquiries, .otherLenders, .outsideLate60, .score, .scoreFall,
      .defaultProbability, .drawAmount, .available, .loansRunning, .marketingConsent,
      .scoringConsent, .lineActive, .sisterDebt, .sisterLate, .newLoans60, .treeProbability,
      .warningLevel, .drawShare, .regime, .marketRate, .capital:
      creditWords
    case .wrongPasswords, .newDevice, .loginDistance, .farLogins, .contactChanges7,
      .theftReported, .roundPayments30, .unusualAmount, .watchListFlow, .gamblingFlow,
      .forbiddenUse, .authorityHold:
      securityWords
    }
  }

  private var personWords: CharacteristicWords {
    switch self {
    case .tenureMonths:
      .init(
        "注册时长", "months since registration",
        .counted("个月", "month since registration", "months since registration"))
    case .realName: .init("实名认证", "real name verified", .yesNo)
    case .identityVerified: .init("人脸和短信核验通过", "face and SMS check passed", .yesNo)
    case .activeDays30:
      .init(
        "近30天活跃", "active days in 30",
        .counted("天", "active day in 30", "active days in 30"))
    case .monthlySpend: .init("月均消费", "usual monthly spending", .money)
    case .quickPay:
      .init(
        "每月快捷支付", "quick payments a month",
        .counted("次", "quick payment a month", "quick payments a month"))
    case .festivalSpender: .init("购物节消费按时还清", "festival spending paid on time", .yesNo)
    case .walletUse: .init("钱包与先用后付使用", "wallet and pay-later use", .degree)
    case .billsPaid:
      .init(
        "每月代缴账单", "bills paid a month",
        .counted("笔", "bill paid a month", "bills paid a month"))
    case .income: .init("月收入", "monthly income", .money)
    case .age: .init("年龄", "age", .counted("岁", "year of age", "years of age"))
    case .student: .init("在校学生", "student", .yesNo)
    case .documentDays, .transactions, .usualAmount, .activityPercent, .incomeFall, .dataFaults:
      habitWords
    default: .init("其他负债占年收入", "outside debt to yearly income", .percent)
    }
  }

  private var historyWords: CharacteristicWords {
    switch self {
    case .monthsOnBook:
      .init(
        "开通时长", "months since opening",
        .counted("个月", "month since opening", "months since opening"))
    case .daysPastDue:
      .init("逾期天数", "days past due", .counted("天", "day past due", "days past due"))
    case .late12:
      .init(
        "近12个月晚还", "late payments in 12 months",
        .counted("次", "late payment in 12 months", "late payments in 12 months"))
    case .late3:
      .init(
        "近3个月晚还", "late payments in 3 months",
        .counted("次", "late payment in 3 months", "late payments in 3 months"))
    case .onTimeRun:
      .init(
        "连续按时还款", "instalments on time in a row",
        .counted("期", "instalment on time in a row", "instalments on time in a row"))
    case .failedDebits30:
      .init(
        "近30天扣款失败", "failed debits in 30 days",
        .counted("次", "failed debit in 30 days", "failed debits in 30 days"))
    case .daysSinceUse:
      .init(
        "距上次使用", "days since last use",
        .counted("天", "day since last use", "days since last use"))
    case .daysSinceLogin:
      .init(
        "距上次登录", "days since last sign-in",
        .counted("天", "day since last sign-in", "days since last sign-in"))
    case .draws7:
      .init("近7天借款", "draws in 7 days", .counted("笔", "draw in 7 days", "draws in 7 days"))
    case .daysSinceRaise:
      .init(
        "距上次提额", "days since last raise",
        .counted("天", "day since last raise", "days since last raise"))
    case .monthsSinceCut:
      .init(
        "距上次降额", "months since last cut",
        .counted("个月", "month since last cut", "months since last cut"))
    case .utilisation: .init("额度使用率", "utilisation", .percent)
    case .limit, .highUseMonths, .lastMinutePays, .daysSincePaidOff, .planKept, .planBroken:
      lineWords
    default: .init("在贷本金", "principal owed", .money)
    }
  }

  private var creditWords: CharacteristicWords {
    switch self {
    case .inquiries90:
      .init(
        "近90天其他机构查询", "inquiries in 90 days",
        .counted("次", "inquiry in 90 days", "inquiries in 90 days"))
    case .bureauInquiries:
      .init(
        "征信报告中的查询", "inquiries in the bureau extract",
        .counted("次", "inquiry in the bureau extract", "inquiries in the bureau extract"))
    case .otherLenders:
      .init(
        "其他有余额的机构", "other lenders with a balance",
        .counted("家", "other lender with a balance", "other lenders with a balance"))
    case .outsideLate60:
      .init(
        "其他机构逾期60天以上", "outside loans 60 days late",
        .counted("笔", "outside loan 60 days late", "outside loans 60 days late"))
    case .score: .init("信用分", "score", .points)
    case .scoreFall:
      .init(
        "信用分下降", "fall of the score",
        .counted("分", "point down on the last score day", "points down on the last score day"))
    case .defaultProbability: .init("内部违约概率", "internal default probability", .perTenThousand)
    case .drawAmount: .init("申请借款金额", "amount asked for", .money)
    case .available: .init("可用额度", "available limit", .money)
    case .loansRunning:
      .init("在贷笔数", "loans running", .counted("笔", "loan running", "loans running"))
    case .marketingConsent: .init("同意接收邀请", "consent to invitations", .yesNo)
    case .scoringConsent: .init("同意评分和征信查询", "consent to scoring and bureau", .yesNo)
    case .sisterDebt, .sisterLate, .newLoans60, .treeProbability, .warningLevel, .drawShare,
      .regime, .marketRate, .capital:
      surroundingWords
    default: .init("额度使用中", "line in use", .yesNo)
    }
  }

  private var securityWords: CharacteristicWords {
    switch self {
    case .wrongPasswords:
      .init(
        "10分钟内输错密码", "wrong passwords in 10 minutes",
        .counted("次", "wrong password in 10 minutes", "wrong passwords in 10 minutes"))
    case .newDevice: .init("新设备登录", "sign-in from a new device", .yesNo)
    case .loginDistance:
      .init(
        "登录地距常用城市", "distance from the usual city",
        .counted("公里", "km from the usual city", "km from the usual city"))
    case .farLogins:
      .init(
        "近2天异地登录", "distant sign-ins in 2 days",
        .counted("次", "distant sign-in in 2 days", "distant sign-ins in 2 days"))
    case .contactChanges7:
      .init(
        "近7天更改密码、手机号或银行卡", "changes of password, phone or card in 7 days",
        .counted(
          "次", "change of password, phone or card in 7 days",
          "changes of password, phone or card in 7 days"))
    case .theftReported: .init("本人报告被他人使用", "owner reported use by somebody else", .yesNo)
    case .roundPayments30:
      .init(
        "近30天向同一商户付整额", "round payments to one shop in 30 days",
        .counted(
          "次", "round payment to one shop in 30 days", "round payments to one shop in 30 days"))
    case .watchListFlow: .init("资金转往关注名单", "money passed to a watch list", .yesNo)
    case .gamblingFlow: .init("资金流向赌博或诈骗", "money to gambling or a scam", .yesNo)
    case .forbiddenUse: .init("用于约定外的用途", "money for a purpose not agreed", .yesNo)
    case .authorityHold: .init("有权机关要求暂停", "hold ordered by an authority", .yesNo)
    default: .init("最近一笔交易与平时相比", "last payment against the usual one", .percent)
    }
  }
}
