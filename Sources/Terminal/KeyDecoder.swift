package import Cells

/// Turns the bytes of a terminal into keys, mouse events and pastes.
///
/// A pure machine: bytes in, events out, no clock and no terminal, so that every form can be
/// tested. Bytes that make no sense are dropped; nothing in them can stall it.
package struct KeyDecoder: Sendable {
  private var buffer: [UInt8] = []
  private var pasted: [UInt8]?
  private let keys: KeyTable
  /// Bytes of a paste that are kept; more is cut off.
  package static let longestPaste = 1 << 16

  /// A decoder that knows the common forms of keys and those given, byte sequences by key.
  package init(sequences: [(bytes: [UInt8], key: Key)] = []) {
    keys = KeyTable(adding: sequences)
  }

  /// Whether an escape is held back, because more of a sequence may follow.
  package var isWaiting: Bool { !buffer.isEmpty && pasted == nil }

  /// Whether a paste has begun that has not ended. Until it does, no key gets through.
  package var isPasting: Bool { pasted != nil }

  /// Takes bytes and returns what they complete.
  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    buffer.append(contentsOf: bytes)
    var events: [TerminalEvent] = []
    while let (event, used) = nextEvent() {
      buffer.removeFirst(used)
      if let event { events.append(event) }
    }
    return events
  }

  /// No more bytes followed in time: what is held back is taken as it stands, a paste without its
  /// end as far as it came.
  package mutating func flush() -> [TerminalEvent] {
    if isPasting {
      keep(buffer[...])
      buffer = []
      return [endPaste()]
    }
    guard isWaiting else { return [] }
    var events: [TerminalEvent] = []
    if buffer.first == 0x1B {
      buffer.removeFirst()
      events.append(.key(.escape))
    } else {
      buffer.removeFirst()
    }
    return events + decode([])
  }

  // The next event, nil for bytes that mean nothing, and the bytes used; nil if more must come.
  private mutating func nextEvent() -> (event: TerminalEvent?, used: Int)? {
    if pasted != nil { return nextOfPaste() }
    guard let first = buffer.first else { return nil }
    if first == 0x1B { return nextSequence() }
    if let key = KeyTable.control(first) { return (.key(key), 1) }
    return nextCharacter(first)
  }

  private func nextCharacter(_ first: UInt8) -> (event: TerminalEvent?, used: Int)? {
    let length = KeyDecoder.length(ofUTF8: first)
    guard length > 0 else { return (nil, 1) }
    for offset in 1..<max(length, 1) {
      guard offset < buffer.count else { return nil }
      guard buffer[offset] & 0xC0 == 0x80 else { return (nil, offset) }
    }
    let text = String(decoding: buffer[..<length], as: UTF8.self)
    guard text.unicodeScalars.count == 1, let character = text.first, character != "\u{FFFD}",
      SafeText.isSafe(text)
    else { return (nil, length) }
    return (.key(.character(character)), length)
  }

  private static func length(ofUTF8 first: UInt8) -> Int {
    switch first {
    case 0x20...0x7E: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  private mutating func nextSequence() -> (event: TerminalEvent?, used: Int)? {
    if let (key, length) = keys.match(buffer) { return (.key(key), length) }
    guard buffer.count > 1 else { return nil }
    switch buffer[1] {
    case UInt8(ascii: "["): return nextControlSequence()
    case UInt8(ascii: "O"):
      guard buffer.count > 2 else { return nil }
      return (nil, 3)
    default: return (.key(.escape), 1)
    }
  }

  // ECMA-48 5.4: parameters 0x30–0x3F, intermediates 0x20–0x2F, one final byte 0x40–0x7E.
  private mutating func nextControlSequence() -> (event: TerminalEvent?, used: Int)? {
    var end = 2
    while end < buffer.count, 0x20...0x3F ~= buffer[end] { end += 1 }
    guard end < buffer.count else { return end > 64 ? (nil, end) : nil }
    guard 0x40...0x7E ~= buffer[end] else { return (nil, end) }
    let sequence = ControlSequence(buffer[2...end])
    if sequence.isPasteStart {
      pasted = []
      return (nil, end + 1)
    }
    if sequence.isMouse { return (sequence.pointer.map(TerminalEvent.pointer), end + 1) }
    return (sequence.key.map(TerminalEvent.key), end + 1)
  }

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func nextOfPaste() -> (event: TerminalEvent?, used: Int)? {
    guard let end = buffer.firstRange(of: KeyDecoder.pasteEnd) else {
      // What may be the beginning of the end is kept back.
      let taken = buffer.count - KeyDecoder.pasteEnd.count
      guard taken > 0 else { return nil }
      keep(buffer[..<taken])
      buffer.removeFirst(taken)
      return nil
    }
    keep(buffer[..<end.lowerBound])
    return (endPaste(), end.upperBound)
  }

  private mutating func endPaste() -> TerminalEvent {
    let text = String(decoding: pasted ?? [], as: UTF8.self)
    pasted = nil
    return .paste(KeyDecoder.lines(text))
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = KeyDecoder.longestPaste - (pasted?.count ?? 0)
    pasted?.append(contentsOf: bytes.prefix(room))
  }

  // Terminals send a carriage return for a line's end.
  private static func lines(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar != "\n" || before != "\r" { result.append(scalar == "\r" ? "\n" : scalar) }
      before = scalar
    }
    return String(result)
  }
}

/// What a run loop is told.
package enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse was used over a cell.
  case pointer(Pointer)
  /// Text was pasted, all of it at once; line feeds in it are `\n`.
  case paste(String)
  /// The screen has this size now; draw a new frame of it.
  case resized(width: Int, height: Int)
  /// The watched descriptor can be read.
  case woken
  /// Nothing happened in the time given.
  case idle
  /// Save and leave; no more input will come.
  case stop(StopReason)
}

/// Why a program should end.
package enum StopReason: Hashable, Sendable {
  /// The terminal is gone.
  case hangUp
  /// A signal asked for it; its number.
  case signal(Int)
}
