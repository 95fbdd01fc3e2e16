package import Credit

/// The score and the warning level in words.
package enum ScoreText {
  /// A dimension of the portrait.
  package static func dimension(_ dimension: Scorecard.Dimension) -> Phrase {
    switch dimension {
    case .identity: Phrase(zh: "身份特质", en: "identity")
    case .behaviour: Phrase(zh: "行为偏好", en: "behaviour")
    case .relations: Phrase(zh: "人脉与产品", en: "relations")
    case .history: Phrase(zh: "信用历史", en: "history")
    case .fulfilment: Phrase(zh: "履约能力", en: "fulfilment")
    }
  }

  /// The band of a score; 0 is not scored yet.
  package static func band(_ score: Int) -> Phrase {
    switch score {
    case ..<350: Phrase(zh: "未评分", en: "not scored")
    case ..<550: Phrase(zh: "较差", en: "poor")
    case ..<600: Phrase(zh: "中等", en: "medium")
    case ..<650: Phrase(zh: "良好", en: "good")
    case ..<700: Phrase(zh: "优秀", en: "very good")
    default: Phrase(zh: "极好", en: "excellent")
    }
  }

  /// A warning level.
  package static func warning(_ level: WarningLevel) -> Phrase {
    switch level {
    case .normal: Phrase(zh: "正常", en: "normal")
    case .yellow: Phrase(zh: "黄色", en: "yellow")
    case .orange: Phrase(zh: "橙色", en: "orange")
    case .red: Phrase(zh: "红色", en: "red")
    }
  }

  /// Which of the two models of default decides.
  package static func choice(_ choice: DefaultModelChoice) -> Phrase {
    switch choice {
    case .scorecard: Phrase(zh: "以评分卡为准", en: "the scorecard decides")
    case .tree: Phrase(zh: "以决策树为准", en: "the tree decides")
    case .higher: Phrase(zh: "取两者中较高者", en: "the higher of the two decides")
    }
  }

  /// The weather of the economy.
  package static func regime(_ regime: Regime) -> Phrase {
    switch regime {
    case .normal: Phrase(zh: "平稳", en: "normal")
    case .slowdown: Phrase(zh: "放缓", en: "slowdown")
    case .stress: Phrase(zh: "承压", en: "stress")
    case .recovery: Phrase(zh: "恢复", en: "recovery")
    }
  }
}
