/// Writes JSON (RFC 8259) into bytes, with the keys of each object in rising order.
///
/// Characters outside ASCII stay as UTF-8. There are no floating-point numbers: decimals are
/// strings. The order of keys is asserted, so a debug build stops on a key out of place.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  /// Containers nested no deeper than this put each member on a line of its own.
  private let lineDepth: Int
  private var depth = 0
  /// True when the next member of the container being written needs a comma before it.
  private var needsComma = false
  /// True just after a key, when a value must follow.
  private var isAfterKey = false
  private var lastKeys: [String] = []

  /// - Parameter lineDepth: 0 for one line in all, 1 to break the outermost container, and so on.
  public init(lineDepth: Int = 0) {
    self.lineDepth = lineDepth
  }

  /// Forgets what was written and keeps the room, so that one writer serves many lines.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    assert(note(key: nil))
    body(&self)
    assert(lastKeys.popLast() != nil)
    close(UInt8(ascii: "}"))
  }

  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Begins a member of the object being written; one value must follow.
  public mutating func key(_ key: String) {
    assert(note(key: key))
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if depth <= lineDepth { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  public mutating func value(_ text: String?) {
    separate()
    if let text { quote(text) } else { append("null") }
    needsComma = true
  }

  public mutating func value(_ number: Int?) {
    separate()
    append(number.map(String.init) ?? "null")
    needsComma = true
  }

  public mutating func value(_ truth: Bool) {
    separate()
    append(truth ? "true" : "false")
    needsComma = true
  }

  public mutating func null() { value(nil as String?) }

  public mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    value(text)
  }

  public mutating func member(_ key: String, _ number: Int?) {
    self.key(key)
    value(number)
  }

  public mutating func member(_ key: String, _ truth: Bool) {
    self.key(key)
    value(truth)
  }

  public mutating func member(_ key: String, _ texts: [String]) {
    self.key(key)
    array { writer in
      for text in texts { writer.value(text) }
    }
  }

  /// Ends a line: JSON Lines, or the end of a file.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }
}

extension JSONWriter {
  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    let isEmpty = !needsComma
    depth -= 1
    if !isEmpty, depth < lineDepth { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  /// Writes what stands between the member before and this one.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0, depth <= lineDepth { breakLine() }
    needsComma = true
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      var start = 0
      for (i, byte) in source.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<i]))
        bytes.append(contentsOf: JSONWriter.escape(byte))
        start = i + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let backslash = UInt8(ascii: "\\")
    switch byte {
    case UInt8(ascii: "\""), backslash: return [backslash, byte]
    case 0x08: return [backslash, UInt8(ascii: "b")]
    case 0x09: return [backslash, UInt8(ascii: "t")]
    case 0x0A: return [backslash, UInt8(ascii: "n")]
    case 0x0C: return [backslash, UInt8(ascii: "f")]
    case 0x0D: return [backslash, UInt8(ascii: "r")]
    default:
      let digits = Array("0123456789abcdef".utf8)
      return Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  /// Checks that keys rise, byte by byte; called in debug builds only.
  private mutating func note(key: String?) -> Bool {
    guard let key else {
      lastKeys.append("")
      return true
    }
    guard let last = lastKeys.last else { return false }
    let rises = last.isEmpty || last.utf8.lexicographicallyPrecedes(key.utf8)
    lastKeys[lastKeys.count - 1] = key
    return rises
  }
}
