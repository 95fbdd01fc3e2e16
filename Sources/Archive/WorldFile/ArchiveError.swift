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
  /// Another program is writing the file.
  case busy(String)
  /// Another program has written the file since it was opened here.
  case changed(String)
  /// The disk is full.
  case full(String)
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
      case (.SQLITE_READONLY, _): .readOnly(path)
      case (.SQLITE_CANTOPEN, _), (.SQLITE_PERM, _): .unopened(path, message)
      default: .failed(path, message)
      }
  }

  /// The storage layer says only that it could not open; the system knows why.
  private static func unopened(_ path: String, _ message: String) -> ArchiveError {
    guard let fault = FileStatus.fault(reading: path) else {
      return FileStatus.mayWriteBeside(path) ? .failed(path, message) : .readOnly(path)
    }
    return .unreadable(path, fault)
  }
}
