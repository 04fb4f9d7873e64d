import ClaimModel

/// The line with which a social network signs a post that a page embeds:
/// `— Name (@handle) October 10, 2020`.
struct PostSignature: Equatable {
  /// Where the dash stands.
  var start: Int
  /// Just after the date.
  var end: Int
  var speaker: String
  var day: Day

  private static let longestName = 120

  /// The first signature in `bytes[from..<end]`. Linear: only the places of `(@` are looked at.
  static func first(in bytes: [UInt8], from: Int, to end: Int) -> PostSignature? {
    var at = from
    while let handle = nextHandle(in: bytes, from: at, to: end) {
      if let signature = around(bytes, handle: handle, from: from, to: end) { return signature }
      at = handle + 1
    }
    return nil
  }

  private static func nextHandle(in bytes: [UInt8], from: Int, to end: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var at = from + 1
      while at < end {
        at = ByteSearch.first(0x40, bytes, at, end)
        if at < end, bytes[at - 1] == 0x28 { return at - 1 }
        at += 1
      }
      return nil
    }
  }

  /// True for a line that begins with a dash and a name with a handle.
  static func begins(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start > 8, dashLength(bytes, start, end) > 0 else { return false }
    return first(in: bytes, from: start, to: end)?.start == start
  }

  private static func around(
    _ bytes: [UInt8], handle: Int, from: Int, to end: Int
  ) -> PostSignature? {
    var close = handle + 2
    while close < end, close - handle < 40, ASCII.isWord(bytes[close]) || bytes[close] == 0x5F {
      close += 1
    }
    guard close < end, bytes[close] == 0x29, close > handle + 2 else { return nil }
    var at = close + 1
    while at < end, !ASCII.isWord(bytes[at]), at - close < 8 { at += 1 }
    guard let found = HeadDate.date(in: bytes, from: at, to: end) else { return nil }
    var dash = handle - 1
    while dash >= from, handle - dash <= longestName {
      let length = dashLength(bytes, dash, handle)
      if length > 0 {
        let name = ASCII.trim(bytes, dash + length, handle)
        guard name.start < name.end else { return nil }
        return PostSignature(
          start: dash, end: found.end, speaker: ASCII.text(bytes, name.start, name.end),
          day: found.day)
      }
      if bytes[dash] == 0x0A { return nil }
      dash -= 1
    }
    return nil
  }

  /// The length of an em dash, a horizontal bar or two hyphens; an en dash only before a space,
  /// as it joins the parts of names.
  private static func dashLength(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    if at + 2 < end, bytes[at] == 0xE2, bytes[at + 1] == 0x80,
      bytes[at + 2] == 0x94 || bytes[at + 2] == 0x95
    {
      return 3
    }
    return at + 2 < end && bytes[at] == 0x2D && bytes[at + 1] == 0x2D && bytes[at + 2] == 0x20
      ? 2 : 0
  }
}
