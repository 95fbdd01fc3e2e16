internal import Foundation
internal import GRDB

/// Reading a column whose content may be anything, because the file may be damaged: the storage
/// layer's own subscripts end the program in that case.
extension Row {
  /// The value of a column; one of another type is an error.
  func field<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ index: Int, _ type: Value.Type = Value.self
  ) throws -> Value {
    try decode(type, atIndex: index)
  }

  /// The bytes of a column.
  func bytes(_ index: Int) throws -> [UInt8] {
    [UInt8](try field(index, Data.self))
  }
}
