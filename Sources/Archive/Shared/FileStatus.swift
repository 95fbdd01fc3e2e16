private import Foundation

/// What the system says about a path without opening it.
///
/// A world file is never opened here beside the storage layer: closing a second descriptor would
/// drop the locks that the first one holds.
enum FileStatus {
  /// True if anything has that name.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Why the file can not be read; nothing if it can.
  static func fault(reading path: String) -> FileFault? {
    var status = stat()
    guard stat(path, &status) == 0 else { return FileFault(errno: errno) }
    if let fault = fault(ofKind: status) { return fault }
    return access(path, R_OK) == 0 ? nil : FileFault(errno: errno)
  }

  /// Why an open file can not be read whole; nothing if it can.
  static func fault(of descriptor: Int32, atMost limit: Int) -> FileFault? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return FileFault(errno: errno) }
    return fault(ofKind: status) ?? (status.st_size > limit ? .tooLarge(limit) : nil)
  }

  private static func fault(ofKind status: stat) -> FileFault? {
    switch status.st_mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: .folder
    default: .notAFile
    }
  }

  /// True if files may be made in the folder of `path`.
  static func mayWriteBeside(_ path: String) -> Bool {
    access(folder(of: path), W_OK) == 0
  }

  /// True if the folder of `path` is there.
  static func folderExists(of path: String) -> Bool {
    var status = stat()
    return stat(folder(of: path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The folder that `path` stands in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
