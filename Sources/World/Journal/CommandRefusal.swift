package import Credit

/// Why an order could not be carried out: the rule it would have broken.
package enum CommandRefusal: Error, Sendable, Equatable {
  case unknownAccount(Int)
  case reasonIsMissing
  case dayIsNotTheHead(Day, head: Day)
  case observedOnly(until: Day)
  case matter(CaseRefusal)
  case lock(LockRefusal)
  case customer(Refusal)
  case unknownRule(String)
}
