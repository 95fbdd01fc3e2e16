private import Foundation

/// Which file a path or an open file is, whatever its name: two are the same file exactly if their
/// identities are equal.
struct FileIdentity: Equatable, Sendable {
  private let device: UInt64
  private let number: UInt64

  /// The file that has this name; nil where there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The file behind a descriptor.
  init?(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    (device, number) = (UInt64(status.st_dev), UInt64(status.st_ino))
  }
}

/// How a database and its log look from outside: whether they have changed since can be told
/// without reading them.
struct FileLook: Equatable, Sendable {
  private let marks: [Int]

  init(_ path: String) {
    marks = ["", "-wal"].flatMap { suffix -> [Int] in
      var status = stat()
      guard stat(path + suffix, &status) == 0 else { return [0] }
      return [status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
  }
}
