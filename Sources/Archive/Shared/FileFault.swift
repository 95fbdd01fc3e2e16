private import Foundation

/// Why the system would not read or write a file.
package enum FileFault: Error, Equatable, Sendable {
  /// Nothing of that name exists.
  case missing
  /// The user may not open it.
  case denied
  /// The name belongs to a folder.
  case folder
  /// The name belongs to a pipe, a device, or something else that has no end of its own.
  case notAFile
  /// The file has more bytes than are ever needed.
  case tooLarge(Int)
  /// Something of that name exists already and is never overwritten.
  case exists
  /// The disk, or the user's share of it, is full.
  case full
  /// The file or its disk may only be read.
  case readOnly
  /// Anything else, as the system's error number.
  case system(Int32)

  /// The fault behind a system error number.
  package init(errno number: Int32) {
    self =
      switch number {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .denied
      case EISDIR: .folder
      case EEXIST: .exists
      case ENOSPC, EDQUOT: .full
      case EROFS: .readOnly
      default: .system(number)
      }
  }
}

extension FileFault: CustomStringConvertible {
  /// The fault as the end of a sentence, without a full stop.
  package var description: String {
    switch self {
    case .missing: "there is no such file"
    case .denied: "you may not open it (see its permissions)"
    case .folder: "it is a folder"
    case .notAFile: "it is no regular file; save its content in one"
    case .tooLarge(let limit): "it is larger than the \(Self.size(limit)) allowed"
    case .exists: "it exists already"
    case .full: "the disk is full"
    case .readOnly: "it may only be read"
    case .system(let number): "the system says: \(String(cString: strerror(number)))"
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\(bytes >> 10) KB" : "\(bytes >> 20) MB"
  }
}

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

  /// True if the file may be written.
  static func mayWrite(_ path: String) -> Bool { access(path, W_OK) == 0 }

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

/// Whole files as bytes.
///
/// The system's calls are used directly, because their error numbers tell a missing file from a
/// forbidden one, which the sentence shown to the user depends on.
package enum FileBytes {
  /// The whole file at `path`, of at most so many bytes. Only a file proper is read: a pipe may
  /// never be written to, and a device may never end.
  ///
  /// - Throws: what the system said, as a ``FileFault``.
  package static func read(_ path: String, atMost limit: Int = 1 << 28) throws(FileFault) -> [UInt8]
  {
    // Without waiting, as opening a pipe would until somebody writes to it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    defer { close(descriptor) }
    if let fault = FileStatus.fault(of: descriptor, atMost: limit) { throw fault }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 { bytes.append(contentsOf: chunk[..<count]) }
      if bytes.count > limit { throw .tooLarge(limit) }
      if count < 0 && errno != EINTR { throw FileFault(errno: errno) }
    }
  }
  /// The first bytes of the file at a path, at most so many; nothing where it cannot be read.
  static func beginning(of path: String, _ count: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = Foundation.read(descriptor, &bytes, count)
    return got < 0 ? nil : Array(bytes[..<got])
  }
}
