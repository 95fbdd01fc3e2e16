import Credit

/// Names of random customers: common Chinese surnames and given names, drawn from luck.
package enum NameBook {
  /// Surnames with how many of ten thousand bear them. The first twenty as the Ministry of Public
  /// Security counted them in 2007, rounded; the rest fall evenly, in about that order.
  private static let surnames: [(name: String, share: Int)] = [
    ("王", 725), ("李", 719), ("张", 683), ("刘", 538), ("陈", 453), ("杨", 308), ("赵", 229),
    ("黄", 223), ("周", 212), ("吴", 205), ("徐", 173), ("孙", 154), ("胡", 131), ("朱", 126),
    ("高", 121), ("林", 118), ("何", 117), ("郭", 115), ("马", 114), ("罗", 86), ("梁", 84),
    ("宋", 81), ("郑", 78), ("谢", 72), ("韩", 68), ("唐", 65), ("冯", 64), ("于", 62), ("董", 61),
    ("程", 57), ("曹", 57), ("袁", 54), ("邓", 54), ("许", 54), ("沈", 50), ("曾", 50), ("彭", 49),
    ("吕", 47), ("苏", 47), ("卢", 47), ("蒋", 47), ("蔡", 46), ("贾", 42), ("丁", 42), ("魏", 41),
    ("薛", 40), ("叶", 40), ("余", 39), ("潘", 39), ("杜", 38), ("夏", 37), ("钟", 37), ("汪", 36),
    ("田", 36), ("任", 35), ("姜", 35), ("范", 34), ("方", 34), ("石", 33), ("姚", 33), ("谭", 32),
    ("廖", 32), ("邹", 31), ("熊", 31), ("金", 30), ("陆", 30), ("郝", 29), ("孔", 29), ("白", 28),
    ("崔", 28), ("毛", 27), ("邱", 27), ("秦", 26), ("江", 26), ("史", 25), ("顾", 25), ("侯", 24),
    ("邵", 24), ("孟", 23), ("龙", 23), ("段", 22), ("雷", 22), ("尹", 21), ("黎", 21), ("贺", 20),
    ("龚", 20), ("肖", 59), ("韦", 20), ("闫", 20), ("陶", 20),
  ]
  private static let bearers = surnames.reduce(0) { $0 + $1.share }

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
    surname(at: luck.pick(0...bearers - 1, .name, .none, 0))
      + firsts[luck.pick(0...firsts.count - 1, .name, .none, 1)]
      + seconds[luck.pick(0...seconds.count - 1, .name, .none, 2)]
  }

  /// The surname of whoever stands at a place among its bearers.
  private static func surname(at place: Int) -> String {
    var left = place
    for (name, share) in surnames {
      if left < share { return name }
      left -= share
    }
    return surnames[0].name
  }
}
