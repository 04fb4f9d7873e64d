/// A tag of HTML, as it stands in the bytes.
struct HTMLTag {
  /// Lower case.
  var name: String
  var isEnd: Bool
  var isSelfClosing: Bool
  /// The byte after `>`.
  var end: Int
  /// Where the attributes stand.
  private var attributes: Range<Int>

  /// The longest name that means anything here.
  private static let longestName = 24

  /// The tag that begins at the `<` at `start`; `nil` for a mere `<`, or a tag that is cut off.
  init?(_ bytes: [UInt8], at start: Int) {
    var at = start + 1
    isEnd = at < bytes.count && bytes[at] == 0x2F
    if isEnd { at += 1 }
    guard at < bytes.count, ASCII.isLetter(bytes[at]) else { return nil }
    let nameStart = at
    while at < bytes.count, ASCII.isWord(bytes[at]) || bytes[at] == 0x2D || bytes[at] == 0x3A {
      at += 1
    }
    let nameEnd = min(at, nameStart + HTMLTag.longestName)
    let attributesStart = at
    var quote: UInt8 = 0
    var afterEquals = false
    while at < bytes.count {
      let byte = bytes[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        break
      } else if byte == 0x22 || byte == 0x27, afterEquals {
        quote = byte
      }
      if byte == 0x3D { afterEquals = true } else if !ASCII.isSpace(byte) { afterEquals = false }
      at += 1
    }
    if at >= bytes.count {
      // A quotation mark that never closes hides the end: take the first `>` there is.
      guard let close = bytes[attributesStart...].firstIndex(of: 0x3E) else { return nil }
      at = close
    }
    name = String(decoding: bytes[nameStart..<nameEnd].map(ASCII.lower), as: UTF8.self)
    isSelfClosing = at > attributesStart && bytes[at - 1] == 0x2F
    attributes = attributesStart..<at
    end = at + 1
  }

  /// The value of an attribute, references read; empty for one without a value.
  func attribute(_ wanted: StaticString, _ bytes: [UInt8]) -> String? {
    var at = attributes.lowerBound
    let end = attributes.upperBound
    while at < end {
      while at < end, ASCII.isSpace(bytes[at]) || bytes[at] == 0x2F { at += 1 }
      let nameStart = at
      while at < end, !ASCII.isSpace(bytes[at]), bytes[at] != 0x3D, bytes[at] != 0x2F { at += 1 }
      let nameEnd = at
      while at < end, ASCII.isSpace(bytes[at]) { at += 1 }
      var value = at..<at
      if at < end, bytes[at] == 0x3D {
        at += 1
        while at < end, ASCII.isSpace(bytes[at]) { at += 1 }
        if at < end, bytes[at] == 0x22 || bytes[at] == 0x27 {
          let quote = bytes[at]
          let from = at + 1
          at = from
          while at < end, bytes[at] != quote { at += 1 }
          value = from..<at
          at = min(at + 1, end)
        } else {
          let from = at
          while at < end, !ASCII.isSpace(bytes[at]) { at += 1 }
          value = from..<at
        }
      }
      if nameEnd - nameStart == wanted.utf8CodeUnitCount,
        ASCII.says(wanted, bytes, at: nameStart, to: nameEnd)
      {
        return HTMLTag.plain(bytes, value)
      }
      if at == nameStart { at += 1 }
    }
    return nil
  }

  /// Text with its references read and its white space collapsed.
  static func plain(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var result: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] == 0x26, let entity = Entities.read(bytes, at: at),
        entity.end <= range.upperBound
      {
        result.append(contentsOf: UTF8.encode(entity.scalar)!)
        at = entity.end
      } else if ASCII.isSpace(bytes[at]) {
        if let last = result.last, last != 0x20 { result.append(0x20) }
        at += 1
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    while result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}

/// What a page says of its own encoding.
enum HTMLCharset {
  /// True when the head of the page names Latin-1 or Windows-1252, which browsers take for one.
  static func declaresWindows(_ bytes: [UInt8]) -> Bool {
    let end = min(bytes.count, 2048)
    for at in 0..<end where bytes[at] | 0x20 == 0x63 {
      guard ASCII.says("charset=", bytes, at: at, to: end) else { continue }
      var value = at + 8
      if value < end, bytes[value] == 0x22 || bytes[value] == 0x27 { value += 1 }
      for name: StaticString in ["windows-1252", "iso-8859-1", "latin1", "cp1252", "us-ascii"]
      where ASCII.says(name, bytes, at: value, to: end) { return true }
      return false
    }
    return false
  }
}
