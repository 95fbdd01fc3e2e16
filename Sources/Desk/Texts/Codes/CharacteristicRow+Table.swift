import Credit

extension CharacteristicRow {
  /// One row a characteristic, in their order. A new characteristic is a new row here.
  static let table: [CharacteristicRow] = Characteristic.allCases.map {
    characteristic -> CharacteristicRow in
    switch characteristic {
    // Identity
    case .tenureMonths:
      .init(
        "注册时长", "months since registration", .counted("个月", "month", "months"), from: .identity,
        says: ("您注册至今 #", "you registered # ago"))
    case .realName:
      .init(
        "实名认证", "real name verified", .yesNo, from: .identity,
        says: ("您已完成实名认证", "your real name is verified"),
        no: ("您还没有完成实名认证", "your real name is not verified"))
    case .identityVerified:
      .init(
        "人脸和短信核验通过", "face and SMS check passed", .yesNo, from: .identity,
        says: ("您已通过人脸和短信核验", "you passed the face and SMS check"),
        no: ("您还没有通过人脸和短信核验", "you have not passed the face and SMS check"))
    case .age:
      .init(
        "年龄", "age", .counted("岁", "year", "years"), from: .identity,
        says: ("您目前 #", "you are # old"))
    case .student:
      .init(
        "在校学生", "student", .yesNo, from: .identity,
        says: ("您登记的身份是在校学生", "you are registered as a student"),
        no: ("您登记的身份不是在校学生", "you are not registered as a student"))
    case .documentDays:
      .init(
        "证件剩余天数", "days until the document ends", .counted("天", "day", "days"), from: .identity,
        says: ("您的身份证件还有 #到期", "your identity document expires in #"))
    // Behaviour
    case .activeDays30:
      .init(
        "近30天活跃", "active days in 30", .counted("天", "active day in 30", "active days in 30"))
    case .monthlySpend: .init("月均消费", "usual monthly spending", .money, from: .payments)
    case .quickPay:
      .init(
        "每月快捷支付", "quick payments a month",
        .counted("次", "quick payment a month", "quick payments a month"), from: .payments)
    case .festivalSpender:
      .init("购物节消费按时还清", "festival spending paid on time", .yesNo, from: .payments)
    case .transactions:
      .init(
        "每月交易", "payments a month", .counted("笔", "payment a month", "payments a month"),
        from: .payments)
    case .usualAmount: .init("平时单笔金额", "usual payment", .money, from: .payments)
    case .activityPercent:
      .init(
        "活跃程度与平时相比", "activity against the usual", .percent,
        says: ("近30天的活跃天数是您平时的 #", "you were active on # of your usual number of days"))
    // Relations and fulfilment
    case .walletUse: .init("钱包与先用后付使用", "wallet and pay-later use", .degree)
    case .billsPaid:
      .init(
        "每月代缴账单", "bills paid a month", .counted("笔", "bill paid a month", "bills paid a month"))
    case .sisterDebt:
      .init("关联产品欠款", "debt with sister products", .money, from: .sisterProducts)
    case .sisterLate:
      .init(
        "关联产品逾期", "days late with a sister product", .counted("天", "day", "days"),
        from: .sisterProducts,
        says: ("您在关联产品（如先用后付）逾期 #", "you are # late on a sister product such as pay-later"),
        none: ("需没有逾期", "nothing may be overdue"))
    // History with this lender
    case .monthsOnBook:
      .init(
        "开通时长", "months since opening", .counted("个月", "month", "months"),
        says: ("您的额度开通至今 #", "your credit line was opened # ago"))
    case .daysPastDue:
      .init(
        "逾期天数", "days past due", .counted("天", "day past due", "days past due"),
        says: ("您有款项逾期 #", "a payment is #"), none: ("需没有逾期", "nothing may be overdue"))
    case .late12:
      .init(
        "近12个月晚还", "late payments in 12 months", .counted("次", "late payment", "late payments"),
        says: ("近12个月晚还 #", "# in the last 12 months"), none: ("需没有晚还", "we require none"))
    case .late3:
      .init(
        "近3个月晚还", "late payments in 3 months", .counted("次", "late payment", "late payments"),
        says: ("近3个月晚还 #", "# in the last 3 months"), none: ("需没有晚还", "we require none"))
    case .onTimeRun:
      .init(
        "连续按时还款", "instalments on time in a row", .counted("期", "instalment", "instalments"),
        says: ("连续按时还款 #", "# paid on time in a row"))
    case .failedDebits30:
      .init(
        "近30天扣款失败", "failed debits in 30 days", .counted("次", "time", "times"),
        says: ("近30天扣款失败 #", "debits failed # in the last 30 days"),
        none: ("需没有扣款失败", "none may fail"))
    case .utilisation:
      .init(
        "额度使用率", "utilisation", .percent,
        says: ("您的额度目前已用 #", "you are using # of your limit at present"))
    case .daysSinceUse:
      .init(
        "距上次使用", "days since last use", .counted("天", "day", "days"),
        says: ("您的额度已 #没有使用", "your credit line has not been used for #"))
    case .daysSinceLogin:
      .init(
        "距上次登录", "days since last sign-in", .counted("天", "day", "days"), from: .signIns,
        says: ("您已 #没有登录", "you have not signed in for #"))
    case .draws7:
      .init("近7天借款", "draws in 7 days", .counted("笔", "draw in 7 days", "draws in 7 days"))
    case .owed: .init("在贷本金", "principal owed", .money)
    case .daysSinceRaise:
      .init(
        "距上次提额", "days since last raise", .counted("天", "day", "days"),
        says: ("距上次提额 #", "the limit was last raised # ago"))
    case .monthsSinceCut:
      .init(
        "距上次降额", "months since last cut", .counted("个月", "month", "months"),
        says: ("距上次降额 #", "the limit was last cut # ago"))
    case .limit: .init("当前额度", "limit", .money)
    case .highUseMonths:
      .init(
        "连续高用月数", "months of high use in a row", .counted("个月", "month", "months"),
        says: (
          "额度使用率已连续 #不低于 80 %", "at least 80 % of your limit was used for # in a row"
        ))
    case .lastMinutePays:
      .init(
        "连续临期还款", "instalments paid at the last moment",
        .counted("期", "instalment", "instalments"),
        says: ("连续临近截止才还款 #", "# in a row paid at the last moment"))
    case .daysSincePaidOff:
      .init(
        "距上次全部还清", "days since all was paid back", .counted("天", "day", "days"),
        says: ("距上次全部还清 #", "everything was last paid back # ago"))
    case .planKept:
      .init(
        "安排已履行", "instalments of the plan kept", .counted("期", "instalment", "instalments"),
        says: ("还款安排已履行 #", "# of the plan kept"))
    case .planBroken:
      .init(
        "还款安排没有继续", "plan not kept", .yesNo,
        says: ("约定的还款安排没有继续", "the agreed arrangement was not continued"),
        no: ("约定的还款安排仍在继续", "the agreed arrangement goes on"))
    // Other lenders
    case .inquiries90:
      .init(
        "近90天其他机构查询", "inquiries in 90 days", .counted("次", "application", "applications"),
        from: .bureau, says: ("近90天申请借款 #", "# for credit in 90 days"))
    case .bureauInquiries:
      .init(
        "征信报告中的查询", "inquiries in the bureau extract", .counted("次", "inquiry", "inquiries"),
        from: .bureau, says: ("征信报告中有查询 #", "# in your bureau report"))
    case .otherLenders:
      .init(
        "其他有余额的机构", "other lenders with a balance",
        .counted("家", "other lender", "other lenders"), from: .bureau,
        says: ("您在 #其他机构有借款", "you owe #"))
    case .outsideLate60:
      .init(
        "其他机构逾期60天以上", "outside loans 60 days late",
        .counted("笔", "loan elsewhere", "loans elsewhere"), from: .bureau,
        says: ("您在其他机构逾期满60天的借款有 #", "you have # at least 60 days late"),
        none: ("需没有这类逾期", "we require none"))
    case .debtToIncome:
      .init(
        "其他负债占年收入", "outside debt to yearly income", .percent, from: .bureau,
        says: ("您的其他负债为年收入的 #", "your other debt is # of your yearly income"))
    case .newLoans60:
      .init(
        "近8周其他机构新借款", "new outside loans in 8 weeks", .counted("笔", "new loan", "new loans"),
        from: .bureau, says: ("近8周在其他机构新借款 #", "# from other lenders in 8 weeks"))
    case .income: .init("月收入", "monthly income", .money)
    case .incomeFall:
      .init(
        "收入降幅", "fall of the income", .percent, from: .income,
        says: ("您的收入较此前下降 #", "your income has fallen by #"))
    case .dataFaults:
      .init(
        "有疑问的数据", "faulty data", .counted("项", "of your details", "of your details"),
        from: .identity, says: ("您的资料有 #未能核对一致", "# could not be verified"),
        none: ("需全部一致", "all must be verified"))
    // Score
    case .score: .init("信用分", "score", .points, from: .score)
    case .scoreFall:
      .init(
        "信用分下降", "fall of the score", .counted("分", "point", "points"), from: .score,
        says: ("上一个评分日信用分下降 #", "your score fell by # on the last score day"))
    case .defaultProbability:
      .init(
        "内部违约概率", "internal default probability", .perTenThousand, from: .score, tell: .nothing)
    case .treeProbability:
      .init(
        "决策树违约概率", "default probability by the tree", .perTenThousand, from: .score,
        tell: .nothing)
    case .warningLevel: .init("预警等级", "warning level", .warning, tell: .nothing)
    // Security
    case .wrongPasswords:
      .init(
        "10分钟内输错密码", "wrong passwords in 10 minutes",
        .counted("次", "wrong password in 10 minutes", "wrong passwords in 10 minutes"),
        from: .signIns, tell: .value)
    case .newDevice:
      .init(
        "新设备登录", "sign-in from a new device", .yesNo, from: .signIns, tell: .value,
        says: ("有一台新设备登录", "a new device signed in"),
        no: ("没有新设备登录", "no new device signed in"))
    case .loginDistance:
      .init(
        "登录地距常用城市", "distance from the usual city", .counted("公里", "km", "km"),
        from: .signIns, tell: .value,
        says: ("最近一次登录距您的常用城市 #", "the last sign-in was # from your usual city"))
    case .farLogins:
      .init(
        "近2天异地登录", "distant sign-ins in 2 days",
        .counted("次", "distant sign-in in 2 days", "distant sign-ins in 2 days"),
        from: .signIns, tell: .value)
    case .contactChanges7:
      .init(
        "近7天更改密码、手机号或银行卡", "changes of password, phone or card in 7 days",
        .counted("次", "time", "times"), from: .signIns, tell: .value,
        says: ("近7天更改账户安全信息 #", "your security details were changed # in 7 days"))
    case .theftReported:
      .init(
        "本人报告被他人使用", "owner reported use by somebody else", .yesNo, from: .signIns,
        tell: .value,
        says: ("您报告账户被他人使用", "you reported that somebody else used your account"))
    case .roundPayments30:
      .init(
        "近30天向同一商户付整额", "round payments to one shop in 30 days",
        .counted("次", "round payment", "round payments"), from: .payments, tell: .value,
        says: ("近30天向同一商户付整额 #", "# to one shop in 30 days"))
    case .unusualAmount:
      .init(
        "最近一笔交易与平时相比", "last payment against the usual one", .percent, from: .payments,
        tell: .value, says: ("最近一笔付款是您平时单笔的 #", "your last payment was # of your usual one"))
    case .watchListFlow:
      .init(
        "资金转往关注名单", "money passed to a watch list", .yesNo, from: .authority, tell: .nothing)
    case .gamblingFlow:
      .init(
        "资金流向赌博或诈骗", "money to gambling or a scam", .yesNo, from: .authority, tell: .nothing)
    case .forbiddenUse:
      .init("用于约定外的用途", "money for a purpose not agreed", .yesNo, from: .payments, tell: .value)
    case .authorityHold:
      .init("有权机关要求暂停", "hold ordered by an authority", .yesNo, from: .authority, tell: .value)
    // The request at hand
    case .drawAmount: .init("申请借款金额", "amount asked for", .money)
    case .drawShare:
      .init(
        "申请金额占额度", "amount asked for to limit", .percent,
        says: ("申请金额为额度的 #", "the amount asked for is # of the limit"))
    case .available: .init("可用额度", "available limit", .money)
    case .loansRunning:
      .init("在贷笔数", "loans running", .counted("笔", "loan running", "loans running"))
    case .marketingConsent:
      .init(
        "同意接收邀请", "consent to invitations", .yesNo, from: .consents,
        no: ("目前没有您对接收邀请的授权", "we do not have your consent to invitations"))
    case .scoringConsent:
      .init(
        "同意评分和征信查询", "consent to scoring and bureau", .yesNo, from: .consents,
        no: ("目前没有您对评分和征信查询的授权", "we do not have your consent to scoring and bureau checks"))
    case .lineActive: .init("额度使用中", "line in use", .yesNo)
    // Economy
    case .regime: .init("经济形势", "state of the economy", .regime, from: .policy)
    case .marketRate: .init("市场年利率", "market rate a year", .perTenThousand, from: .policy)
    case .capital:
      .init("资本充足程度", "capital against the target", .percent, from: .policy, tell: .nothing)
    }
  }
}
