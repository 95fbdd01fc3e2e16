internal import GRDB

/// Why a world file can not be opened, made or written. In every case what was acknowledged
/// before is still in the file.
package enum ArchiveError: Error, Equatable, Sendable {
  /// There is no world at this path.
  case missing(String)
  /// The folder that the world would stand in does not exist.
  case noFolder(String)
  /// The system would not open the file.
  case unreadable(String, FileFault)
  /// Something stands at the path where a world would be made.
  case exists(String)
  /// The file is not an SQLite database.
  case notADatabase(String)
  /// The file is a database of some other program.
  case notAWorld(String)
  /// A later version of the program wrote the file.
  case newerFormat(String, found: Int, known: Int)
  /// An early version of the program wrote the file, in a format that is read no more.
  case olderFormat(String, found: Int, oldest: Int)
  /// The file's inner structure is broken; the text says where.
  case damaged(String, String)
  /// Another program is writing the file, and goes on; who, if that is known.
  case busy(String, by: String? = nil)
  /// Another program has written the file since it was last looked at here.
  case changed(String)
  /// The file is no longer where it was opened: it was moved, replaced or removed.
  case gone(String)
  /// The disk is full.
  case full(String)
  /// The disk would not read or write; the text says what the storage layer noticed.
  case disk(String, String)
  /// The file, its folder or its disk may only be read.
  case readOnly(String)
  /// The world has a branch of that name already.
  case branchExists(String)
  /// The world has no branch of that number.
  case noBranch(Int)
  /// A world can not have that name.
  case badName(String)
  /// A file that the program is delivered with is in none of these places.
  case noDataFile(String, places: [String])
  /// Anything else that the storage layer says.
  case failed(String, String)

  /// What the storage layer threw, in these terms.
  init(path: String, _ error: any Error) {
    switch error {
    case let error as ArchiveError: self = error
    case let error as DatabaseError: self.init(path: path, database: error)
    case is RowDecodingError: self = .damaged(path, "a value of the wrong type")
    default: self = .failed(path, "\(error)")
    }
  }

  private init(path: String, database error: DatabaseError) {
    let message = error.message ?? "\(error.resultCode)"
    self =
      switch (error.resultCode, error.extendedResultCode) {
      case (.SQLITE_NOTADB, _): .notADatabase(path)
      // The statements are right, so if one does not fit the tables, the tables are wrong.
      case (.SQLITE_CORRUPT, _), (.SQLITE_ERROR, _): .damaged(path, message)
      case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): .busy(path)
      // A full disk has no room for the index of the write-ahead log either.
      case (.SQLITE_FULL, _), (_, .SQLITE_IOERR_SHMSIZE): .full(path)
      case (.SQLITE_IOERR, _): .disk(path, message)
      case (.SQLITE_READONLY, _): .readOnly(path)
      case (.SQLITE_CANTOPEN, _), (.SQLITE_PERM, _): .unopened(path, message)
      default: .failed(path, message)
      }
  }

  /// The storage layer says only that it could not open; the system knows why.
  private static func unopened(_ path: String, _ message: String) -> ArchiveError {
    guard let fault = FileStatus.fault(reading: path) else {
      return FileStatus.mayWriteBeside(path) ? .disk(path, message) : .readOnly(path)
    }
    return .unreadable(path, fault)
  }
}

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
    case .busy(let path, let holder):
      "\(path) is being written by another program\(holder.map { " (\($0))" } ?? ""); "
        + "try again when that one is done"
    case .changed(let path):
      "\(path) was changed by another program since it was opened; open it again"
    case .gone(let path):
      "\(path) was moved, replaced or removed since it was opened, and nothing more is written; "
        + "open it again where it is now"
    case .full(let path): "\(path) can not grow, because the disk is full; make room and repeat"
    case .disk(let path, let message):
      "\(path) could not be read or written, because its disk failed (\(message)); "
        + "check the disk and repeat"
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

/// Something in a world file that is not as it was written.
package enum ArchiveFault: Equatable, Sendable {
  /// The first entry of the journal that does not follow from the one before: its number, its
  /// previous hash or its own hash is wrong. Everything after it is in doubt.
  case chain(entry: Int)
  /// A document's content does not have the hash it is stored under, or is named by nobody.
  case document(name: String)
  /// A document that genesis names is not there.
  case missingDocument(name: String)
  /// A branch point was changed.
  case branch(name: String)
  /// The recorded lives are not those that were imported.
  case tape
  /// The database's own structure is broken, as SQLite describes it.
  case structure(String)
  /// A table, trigger or view is not as this format defines it.
  case definition(String)
  /// A cached value is not what was written: which table, branch, day and part.
  case cache(String)
}

extension ArchiveFault: CustomStringConvertible {
  /// The fault as a sentence without a full stop.
  package var description: String { SafeQuote.visible(sentence) }

  private var sentence: String {
    switch self {
    case .chain(let entry): "journal entry \(entry) does not follow from the one before"
    case .document(let name): "the document \(SafeQuote.quote(name)) was changed"
    case .missingDocument(let name): "the document \(SafeQuote.quote(name)) is missing"
    case .branch(let name): "the branch point of \(SafeQuote.quote(name)) was changed"
    case .tape: "the recorded lives were changed"
    case .structure(let detail): "the file's structure is broken: \(detail)"
    case .definition(let what): "the file's definitions were changed: \(what)"
    case .cache(let what): what
    }
  }
}
