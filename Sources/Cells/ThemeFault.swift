/// Why a theme document is refused.
package enum ThemeFault: Error, Hashable, Sendable {
  /// No role has this name.
  case unknownRole(String)
  /// A role stands twice.
  case repeatedRole(Role)
  /// A role has no colour.
  case missingRole(Role)
  /// The colour of a role is not `#rrggbb`.
  case badColor(Role, String)
  /// A role asks for an attribute that does not exist.
  case unknownAttribute(Role, String)
}
