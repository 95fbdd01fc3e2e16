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
    case .tooLarge(let limit): "it is larger than the \(limit >> 20) MB allowed"
    case .exists: "it exists already"
    case .full: "the disk is full"
    case .readOnly: "it may only be read"
    case .system(let number): "the system says: \(String(cString: strerror(number)))"
    }
  }
}
