internal import Cells

extension Keymap {
  static let matters: [Binding] = [
    Binding(
      .character("r"), .everywhere, .matter(.review), Phrase(zh: "复核", en: "review"),
      Phrase(zh: "发起人工复核，写明理由", en: "open a manual review, with its reason"),
      needs: [.world, .account, .headDay, .idle]),
    Binding(
      .character("a"), .everywhere, .matter(.appeal), Phrase(zh: "复议", en: "appeal"),
      Phrase(zh: "替客户申请复议，写明依据", en: "file an appeal for the customer, with its grounds"),
      needs: [.world, .account, .headDay, .idle]),
    Binding(
      .character("w"), .everywhere, .matter(.why), Phrase(zh: "为什么", en: "why"),
      Phrase(
        zh: "所选决定的依据：规则、实测值、阈值", en: "why: the rules tried, what was seen, the thresholds"),
      needs: [.account, .decision]),
    Binding(
      .character("x"), .everywhere, .matter(.act), Phrase(zh: "处置", en: "act"),
      Phrase(zh: "加锁、解锁、备注", en: "lock, lift a lock, write a note"),
      needs: [.world, .account, .headDay, .idle], footer: false),
  ]

  static let casework: [Binding] = [
    Binding(
      .character("C"), .casework, .matter(.claim), Phrase(zh: "认领", en: "claim"),
      Phrase(zh: "认领案件；已认领的放回", en: "take the case; give it back when you have it"),
      needs: [.matter, .headDay, .idle]),
    Binding(
      .character("p"), .casework, .matter(.papers), Phrase(zh: "要材料", en: "papers"),
      Phrase(zh: "请客户补充材料，期限暂停", en: "ask the customer for papers; the clock stops"),
      needs: [.matter, .headDay, .idle]),
    Binding(
      .character("d"), .casework, .matter(.decide), Phrase(zh: "决定", en: "decide"),
      Phrase(zh: "选择结论，写明理由，再确认", en: "choose an outcome, give the reason, confirm"),
      needs: [.matter, .headDay, .idle]),
    Binding(
      .character("v"), .casework, .matter(.second), Phrase(zh: "会签", en: "second"),
      Phrase(zh: "作为第二人会签前一人的结论", en: "agree as the second person with what the first decided"),
      needs: [.matter, .awaitingSecond, .headDay, .idle]),
  ]
}

extension Keymap {
  static let time: [Binding] = [
    Binding(
      .character("n"), .everywhere, .time(.nextDay), Phrase(zh: "下一天", en: "next day"),
      Phrase(zh: "过一天；回看时向前看一天", en: "live one day on; while looking back, look one day on"),
      needs: [.world]),
    Binding(
      .character("N"), .everywhere, .time(.manyDays), Phrase(zh: "多天", en: "n days"),
      Phrase(zh: "过若干天，先问天数", en: "live several days on; asks how many and remembers"),
      needs: [.world, .idle]),
    Binding(
      .character("b"), .everywhere, .time(.back), Phrase(zh: "回看", en: "back"),
      Phrase(zh: "回看前一天，只看不改", en: "look one day back; the past is only looked at"),
      needs: [.world, .idle, .earlierDay]),
    Binding(
      .character(" "), .everywhere, .time(.play), Phrase(zh: "播放", en: "play"),
      Phrase(zh: "播放或暂停", en: "play or pause"), needs: [.world]),
    Binding(
      .character("+"), .everywhere, .time(.faster),
      Phrase(zh: "加快", en: "faster"),
      Phrase(zh: "播放加快", en: "play faster"), footer: false),
    Binding(
      .character("-"), .everywhere, .time(.slower), Phrase(zh: "放慢", en: "slower"),
      Phrase(zh: "播放放慢", en: "play slower"), footer: false),
    Binding(
      .character("t"), .everywhere, .time(.goTo), Phrase(zh: "日期", en: "date"),
      Phrase(
        zh: "到某一天：2025-03-05、+30、-7、月底；空着是最新一天",
        en: "go to a date: 2025-03-05, +30, -7, end of month; empty is the head"),
      needs: [.world, .idle], footer: false),
    Binding(
      .character("."), .everywhere, .time(.nextEvent), Phrase(zh: "下一件", en: "next event"),
      Phrase(zh: "到这个账户下一次有事的那天", en: "go to the next day on which this account has news"),
      needs: [.world, .idle, .account], footer: false),
  ]

  static let chart: [Binding] = [
    Binding(
      .left, .limit, .chart(.earlier), Phrase(zh: "较早", en: "earlier"),
      Phrase(zh: "光标沿图向左", en: "cursor to the left along the chart")),
    Binding(
      .right, .limit, .chart(.later), Phrase(zh: "较晚", en: "later"),
      Phrase(zh: "光标沿图向右", en: "cursor to the right along the chart")),
    Binding(
      .character("Z"), .limit, .chart(.zoomIn), Phrase(zh: "放大", en: "zoom in"),
      Phrase(zh: "看更短的时间", en: "show a shorter time")),
    Binding(
      .character("z"), .limit, .chart(.zoomOut), Phrase(zh: "缩小", en: "zoom out"),
      Phrase(zh: "看更长的时间", en: "show a longer time")),
  ]
}
