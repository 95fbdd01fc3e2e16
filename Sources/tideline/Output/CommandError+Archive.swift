internal import Archive
internal import Desk

extension CommandError {
  /// Why a world file can not be opened, made or written.
  static func phrase(_ error: ArchiveError) -> Phrase {
    Phrase(zh: SafeQuote.visible(chinese(error)) + "。", en: error.description + ".")
  }

  private static func chinese(_ error: ArchiveError) -> String {
    switch error {
    case .missing(let path): "\(path)：没有这个世界；请用 new 或 import 新建"
    case .noFolder(let path): "\(path)：所在文件夹不存在；请先新建文件夹"
    case .unreadable(let path, let fault): "\(path) 打不开（\(fault)）"
    case .exists(let path): "\(path) 已存在；请换一个名字，或先删除它"
    case .notADatabase(let path): "\(path) 不是世界文件，或开头已损坏"
    case .notAWorld(let path): "\(path) 是其他程序的数据库，不是世界"
    case .newerFormat(let path, let found, let known):
      "\(path) 的格式是 \(found)，本程序只认到 \(known)；请换新版本"
    case .olderFormat(let path, let found, let oldest):
      "\(path) 的格式是 \(found)，本程序只读 \(oldest) 起的格式；请移走它并重新生成世界"
    case .damaged(let path, let detail): "\(path) 已损坏（\(detail)）；请用备份恢复"
    case .busy(let path, let holder):
      "\(path) 正由另一程序写入\(holder.map { "（\($0)）" } ?? "")；请等它写完再试"
    case .changed(let path): "\(path) 打开后被另一程序改动；请重新打开"
    case .gone(let path): "\(path) 已被移动、替换或删除，不再写入；请从现在的位置重新打开"
    case .full(let path): "磁盘已满，\(path) 无法增大；请腾出空间再试"
    case .disk(let path, let message): "磁盘出错，\(path) 无法读写（\(message)）；请检查磁盘再试"
    case .readOnly(let path): "\(path) 只可读取；请复制到可写的位置"
    case .branchExists(let name): "已有名为 \(SafeQuote.quote(name)) 的分支；请换一个名字"
    case .noBranch(let number): "该世界没有第 \(number) 号分支"
    case .badName(let name): "\(SafeQuote.quote(name)) 不能作世界的名字"
    case .noDataFile(let name, let places):
      "\(places.joined(separator: "、")) 里都没有 \(name)；请把 TIDELINE_DATA 设为有它的文件夹"
    case .failed(let path, let message): "\(path)：\(message)"
    }
  }
}
