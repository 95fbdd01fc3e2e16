package import Credit

/// Who works cases, in the order of the roster document; a member's number is the position, from 1.
package struct Roster: Sendable, Equatable {
  /// The members in order.
  package let members: [Member]

  /// A roster of 1 to 255 people.
  package init(_ members: [Member]) {
    precondition((1...255).contains(members.count))
    self.members = members
  }

  /// One member of staff.
  package struct Member: Sendable, Equatable {
    /// The name.
    package let name: String
    /// The role: what the person may see and do.
    package let role: Role
    /// Whether the simulation answers for this person.
    package let isSimulated: Bool

    /// A member of staff.
    package init(name: String, role: Role, isSimulated: Bool) {
      (self.name, self.role, self.isSimulated) = (name, role, isSimulated)
    }
  }

  /// What somebody may see and do.
  package enum Role: String, Sendable, CaseIterable {
    /// Works cases; gives the second pair of eyes; sees the hidden cap.
    case reviewer, checker, analyst
  }

  /// The member called so; nil where there is none.
  package func staff(named name: String) -> Staff? {
    members.firstIndex { $0.name == name }.map { Staff(UInt8($0 + 1)) }
  }

  /// The member behind a number; nil where there is none.
  package func member(_ staff: Staff) -> Member? {
    let index = Int(staff.number) - 1
    return members.indices.contains(index) ? members[index] : nil
  }
}
