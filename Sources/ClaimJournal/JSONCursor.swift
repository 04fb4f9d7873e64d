import ClaimModel

/// Reads JSON (RFC 8259) from bytes, value by value, without a tree.
///
/// A million lines are read in one pass, so nothing is made of what nobody asks for: ``skip()``
/// gives the range of a value. Numbers are whole numbers, as the format has no others.
struct JSONCursor {
  let bytes: UnsafePointer<UInt8>
  /// Keeps the bytes where they are.
  private let owner: JournalBytes
  /// The next byte to read.
  private(set) var at: Int
  private let end: Int

  /// - Parameter range: the bytes that hold one value.
  init(_ bytes: JournalBytes, _ range: Range<Int>) {
    self.bytes = bytes.start
    owner = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  // MARK: - Containers

  /// Reads an object, and calls `member` with each key; `member` must read or skip the value.
  mutating func object(
    _ member: (Key, inout JSONCursor) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try expect(UInt8(ascii: "{"), "an object")
    space()
    if take(UInt8(ascii: "}")) { return }
    repeat {
      space()
      let key = try key()
      space()
      try expect(UInt8(ascii: ":"), "a colon")
      space()
      try member(key, &self)
      space()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), "a comma or the end of the object")
  }

  /// Reads an array, and calls `element` at each value, which it must read or skip.
  mutating func array(
    _ element: (inout JSONCursor) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try expect(UInt8(ascii: "["), "a list")
    space()
    if take(UInt8(ascii: "]")) { return }
    repeat {
      space()
      try element(&self)
      space()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"), "a comma or the end of the list")
  }

  /// The value is the last one: only white space follows.
  mutating func finish() throws(JSONFault) {
    space()
    if at != end { throw fault("the end of the line") }
  }

  // MARK: - Values

  /// Passes over one value, and returns where it stands.
  mutating func skip() throws(JSONFault) -> Range<Int> {
    let start = at
    // One bit a level: set in an object, clear in a list.
    var kinds: UInt64 = 0
    var depth = 0
    repeat {
      space()
      guard at < end else { throw fault("a value") }
      switch bytes[at] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard depth < 60 else { throw fault("fewer levels of nesting") }
        let isObject = bytes[at] == UInt8(ascii: "{")
        at += 1
        space()
        if take(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { break }
        kinds = kinds << 1 | (isObject ? 1 : 0)
        depth += 1
        if isObject { try passKey() }
        continue
      case UInt8(ascii: "\""): _ = try rawString()
      default: try passWord()
      }
      while depth > 0 {
        space()
        if take(UInt8(ascii: ",")) {
          if kinds & 1 == 1 {
            space()
            try passKey()
          }
          break
        }
        try expect(kinds & 1 == 1 ? UInt8(ascii: "}") : UInt8(ascii: "]"), "a comma or an end")
        kinds >>= 1
        depth -= 1
      }
    } while depth > 0
    return start..<at
  }

  private mutating func passKey() throws(JSONFault) {
    _ = try rawString()
    space()
    try expect(UInt8(ascii: ":"), "a colon")
  }

  /// `true`, `false`, `null` or a number.
  private mutating func passWord() throws(JSONFault) {
    for word: StaticString in ["true", "false", "null"] where takeWord(word) { return }
    _ = try int()
  }

  mutating func string() throws(JSONFault) -> String {
    try text(of: try rawString())
  }

  /// The bytes of a string without escapes, where they stand.
  mutating func plainBytes() throws(JSONFault) -> UnsafeBufferPointer<UInt8> {
    let (range, isEscaped) = try rawString()
    if isEscaped { throw JSONFault(at: range.lowerBound, expected: "no escapes here") }
    return UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)
  }

  /// `nil` for `null`.
  mutating func optionalString() throws(JSONFault) -> String? {
    takeWord("null") ? nil : try string()
  }

  mutating func strings() throws(JSONFault) -> [String] {
    var texts: [String] = []
    try array { (cursor) throws(JSONFault) in texts.append(try cursor.string()) }
    return texts
  }

  mutating func int() throws(JSONFault) -> Int {
    let isNegative = take(UInt8(ascii: "-"))
    let start = at
    var value = 0
    while at < end, case let digit = bytes[at] &- 0x30, digit < 10 {
      let (ten, o1) = value.multipliedReportingOverflow(by: 10)
      let (next, o2) = ten.addingReportingOverflow(Int(digit))
      if o1 || o2 { throw fault("a smaller number") }
      value = next
      at += 1
    }
    if at == start { throw fault("a value") }
    if at - start > 1, bytes[start] == 0x30 { throw fault("a number without leading zeros") }
    if at < end, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[at]) {
      throw fault("a whole number")
    }
    return isNegative ? -value : value
  }

  mutating func bool() throws(JSONFault) -> Bool {
    if takeWord("true") { return true }
    if takeWord("false") { return false }
    throw fault("true or false")
  }

  private mutating func key() throws(JSONFault) -> Key {
    let (range, _) = try rawString()
    return Key(start: bytes + range.lowerBound, count: range.count)
  }

  /// Passes over a string; the range leaves out its quotes.
  private mutating func rawString() throws(JSONFault) -> (range: Range<Int>, isEscaped: Bool) {
    try expect(UInt8(ascii: "\""), "a text")
    let start = at
    var isEscaped = false
    while true {
      passPlain()
      guard at < end else { break }
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return (start..<at - 1, isEscaped)
      }
      if byte < 0x20 { throw fault("no control character in a text") }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        at += 1
      }
      at += 1
    }
    at = end
    throw fault("the end of a text")
  }

  /// Passes over bytes of a text that are no quote, no backslash and no control character, eight at
  /// a time.
  ///
  /// Source: "Determine if a word has a byte less than n", S. E. Anderson, Bit Twiddling Hacks; the
  /// lowest byte that it marks is always right.
  @inline(__always)
  private mutating func passPlain() {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    @inline(__always) func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & tops }
    while at + 8 <= end {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self))
      let found =
        zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x5C)
        | (word &- ones &* 0x20) & ~word & tops
      if found != 0 {
        at += found.trailingZeroBitCount >> 3
        return
      }
      at += 8
    }
  }

  // MARK: - Bytes

  private mutating func space() {
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < end, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= end else { return false }
    for i in 0..<count where bytes[at + i] != word.utf8Start[i] { return false }
    at += count
    return true
  }

  private mutating func expect(_ byte: UInt8, _ name: String) throws(JSONFault) {
    if !take(byte) { throw fault(name) }
  }

  /// What ought to stand at the next byte.
  func fault(_ expected: String) -> JSONFault { JSONFault(at: at, expected: expected) }
}

/// Where bytes stop being what they should be.
struct JSONFault: Error {
  /// The byte in the journal.
  var at: Int
  /// What should stand there: `a comma`.
  var expected: String
}
