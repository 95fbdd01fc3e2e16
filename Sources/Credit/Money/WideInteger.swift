/// A non-negative integer of any size, for exact annuity factors: powers, products, comparisons.
///
/// Only what `RepaymentPlan` needs; 32-bit limbs, least significant first, no leading zero limbs.
struct WideInteger: Comparable {
  private var limbs: [UInt32]

  init(_ value: Int) {
    precondition(value >= 0)
    limbs = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
    trim()
  }

  static func power(_ base: Int, _ exponent: Int) -> WideInteger {
    var result = WideInteger(1)
    for _ in 0..<exponent { result.multiply(by: base) }
    return result
  }

  mutating func multiply(by factor: Int) {
    precondition(factor >= 0 && factor < 1 << 62)
    let high = UInt64(factor) >> 32
    let low = UInt64(factor) & 0xFFFF_FFFF
    var shifted = limbs
    scale(by: low)
    guard high > 0 else { return }
    var upper = WideInteger(0)
    swap(&upper.limbs, &shifted)
    upper.scale(by: high)
    add(upper, shiftedBy: 1)
  }

  /// Takes `other` away; it must not be larger.
  mutating func subtract(_ other: WideInteger) {
    var borrow: Int64 = 0
    for index in limbs.indices {
      let taken = index < other.limbs.count ? Int64(other.limbs[index]) : 0
      let difference = Int64(limbs[index]) - taken - borrow
      borrow = difference < 0 ? 1 : 0
      limbs[index] = UInt32(truncatingIfNeeded: difference)
    }
    precondition(borrow == 0)
    trim()
  }

  static func < (left: WideInteger, right: WideInteger) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    for index in left.limbs.indices.reversed() where left.limbs[index] != right.limbs[index] {
      return left.limbs[index] < right.limbs[index]
    }
    return false
  }

  /// `self / divisor` rounded half up, found bit by bit; the result must fit 62 bits.
  func dividedHalfUp(by divisor: WideInteger) -> Int {
    var doubled = self
    doubled.multiply(by: 2)
    doubled.add(divisor, shiftedBy: 0)
    var twice = divisor
    twice.multiply(by: 2)
    var quotient = 0
    let highest = min(61, max(0, doubled.bitWidth - twice.bitWidth))
    for bit in stride(from: highest, through: 0, by: -1) {
      let trial = quotient | 1 << bit
      var product = twice
      product.multiply(by: trial)
      if product <= doubled { quotient = trial }
    }
    return quotient
  }

  private var bitWidth: Int {
    limbs.count * 32 - (limbs.last ?? 0).leadingZeroBitCount
  }

  private mutating func scale(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * factor + carry
      limbs[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
    trim()
  }

  private mutating func add(_ other: WideInteger, shiftedBy shift: Int) {
    var carry: UInt64 = 0
    var index = 0
    while index < other.limbs.count || carry > 0 {
      while limbs.count <= index + shift { limbs.append(0) }
      let added = index < other.limbs.count ? UInt64(other.limbs[index]) : 0
      let sum = UInt64(limbs[index + shift]) + added + carry
      limbs[index + shift] = UInt32(truncatingIfNeeded: sum)
      carry = sum >> 32
      index += 1
    }
  }

  private mutating func trim() {
    while limbs.count > 1, limbs.last == 0 { limbs.removeLast() }
  }
}
