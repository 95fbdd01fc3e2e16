extension ArchiveError: CustomStringConvertible {
  /// The error as one sentence that says what to do about it.
  package var description: String { SafeQuote.visible(sentence) }

  private var sentence: String {
    switch self {
    case .missing(let path): "\(path): there is no such world; make it with \"new\" or \"import\""
    case .noFolder(let path): "\(path): its folder does not exist; make the folder first"
    case .unreadable(let path, let fault): "\(path) can not be opened: \(fault)"
    case .exists(let path): "\(path) exists already; choose another name or remove it first"
    case .notADatabase(let path): "\(path) is not a world file, or its beginning is destroyed"
    case .notAWorld(let path): "\(path) is a database of another program, not a world"
    case .newerFormat(let path, let found, let known):
      "\(path) has format \(found) and this program knows formats up to \(known); "
        + "use a newer version"
    case .olderFormat(let path, let found, let oldest):
      "\(path) has format \(found) and this program reads formats from \(oldest) on; "
        + "move it away and make the world again"
    case .damaged(let path, let detail):
      "\(path) is damaged (\(detail)); restore it from a copy"
    case .busy(let path): "\(path) is being written by another program; close that one first"
    case .changed(let path):
      "\(path) was changed by another program since it was opened; open it again"
    case .full(let path): "\(path) can not grow, because the disk is full; make room and repeat"
    case .readOnly(let path): "\(path) may only be read; copy it where you may write"
    case .branchExists(let name):
      "there is a branch \(SafeQuote.quote(name)) already; choose another name"
    case .noBranch(let number): "the world has no branch number \(number)"
    case .badName(let name): "\(SafeQuote.quote(name)) can not be the name of a world"
    case .noDataFile(let name, let places):
      "\(name) is in none of \(places.joined(separator: ", ")); "
        + "set TIDELINE_DATA to the folder that has it"
    case .failed(let path, let message): "\(path): \(message)"
    }
  }
}
