import Credit

/// Names of random customers: common Chinese surnames and given names, drawn from luck.
package enum NameBook {
  private static let surnames: [String] = [
    "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "林",
    "高", "罗", "郑", "梁", "谢", "宋", "唐", "许", "韩", "邓", "冯", "曹", "彭", "曾", "肖", "田", "董", "潘",
    "袁", "蔡", "蒋", "余", "于", "杜", "叶", "程", "魏", "苏", "吕", "丁", "任", "卢", "姚", "沈", "钟", "姜",
    "崔", "谭", "陆", "范", "汪", "廖", "石", "金", "韦", "贾", "夏", "付", "方", "邹", "熊", "白", "孟", "秦",
    "邱", "侯", "江", "尹", "薛", "闫", "段", "雷", "龙", "黎", "史", "陶", "贺", "毛", "郝", "顾", "龚", "邵",
  ]
  private static let firsts: [String] = [
    "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀",
    "霞", "平", "刚", "桂", "文", "辉", "玲", "华", "建", "志", "海", "晓", "雪", "梅", "鹏", "浩", "宇", "欣",
    "佳", "思", "子", "俊", "雨", "婷", "慧", "颖", "琳", "博", "嘉", "一", "梓", "天",
  ]
  private static let seconds: [String] = [
    "", "", "", "英", "兰", "国", "龙", "峰", "霖", "轩", "怡", "涵", "泽", "妍", "然", "彤", "瑞", "宁", "豪",
    "杰", "琪", "萱", "飞", "航", "波", "斌", "萍", "红", "云", "清", "松", "林", "生", "玉", "珍", "凤", "莹",
  ]

  /// The name that luck gives.
  package static func name(_ luck: Luck) -> String {
    surnames[luck.pick(0...surnames.count - 1, .name, .none, 0)]
      + firsts[luck.pick(0...firsts.count - 1, .name, .none, 1)]
      + seconds[luck.pick(0...seconds.count - 1, .name, .none, 2)]
  }
}
