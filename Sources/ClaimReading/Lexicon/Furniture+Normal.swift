extension Furniture {
  /// Lower case, letters and digits only, one space between words; a capital after a small letter
  /// begins a word, because extractors glue labels together (`likeRELATED`).
  static func normal(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
    // A space may come before every byte.
    [UInt8](unsafeUninitializedCapacity: 2 * max(0, end - start)) { result, count in
      bytes[start..<max(start, end)].withUnsafeBufferPointer { normalize($0, &result, &count) }
    }
  }

  /// Gives the normal form in memory of the moment, for what looks at it once.
  static func withNormal<Result>(
    _ bytes: [UInt8], _ start: Int, _ end: Int,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * max(0, end - start)) { room in
      var room = room
      var count = 0
      bytes[start..<max(start, end)].withUnsafeBufferPointer { normalize($0, &room, &count) }
      return body(UnsafeBufferPointer(rebasing: room[..<count]))
    }
  }

  private static func normalize(
    _ bytes: UnsafeBufferPointer<UInt8>, _ result: inout UnsafeMutableBufferPointer<UInt8>,
    _ length: inout Int
  ) {
    let end = bytes.count
    var count = 0
    var gap = false
    var i = 0
    while i < end {
      let byte = bytes[i]
      // Nearly all that prose is made of.
      if byte == 0x20 {
        gap = true
        i &+= 1
        continue
      }
      if ASCII.isLower(byte) {
        if gap, count > 0 {
          result[count] = 0x20
          count &+= 1
        }
        gap = false
        result[count] = byte
        count &+= 1
        i &+= 1
        continue
      }
      let next = i + width(byte, end - i)
      switch part(bytes, i, next) {
      case .nothing: break
      case .mark: gap = true
      case .word(let opens):
        if opens || gap, count > 0 {
          result[count] = 0x20
          count &+= 1
        }
        gap = false
        for at in i..<next {
          result[count] = ASCII.lower(bytes[at])
          count &+= 1
        }
      }
      i = next
    }
    length = count
  }

  /// The bytes of a character, by its first.
  private static func width(_ byte: UInt8, _ most: Int) -> Int {
    min(byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, most)
  }

  private enum Part {
    case nothing, mark
    /// - Parameter opens: it begins a word, whatever stands before.
    case word(opens: Bool)
  }

  /// What the character at `i` is. Apostrophes are nothing; other marks, arrows and pictures part
  /// words.
  private static func part(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ next: Int) -> Part {
    let byte = bytes[i]
    if byte < 0x80 {
      if byte == 0x27 { return .nothing }
      guard ASCII.isWord(byte) else { return .mark }
      return .word(opens: ASCII.isUpper(byte) && i >= 1 && ASCII.isLower(bytes[i - 1]))
    }
    guard byte == 0xE2 || byte == 0xC2 || byte == 0xF0 else { return .word(opens: false) }
    let isApostrophe =
      byte == 0xE2 && next == i + 3 && bytes[i + 1] == 0x80
      && (bytes[i + 2] == 0x98 || bytes[i + 2] == 0x99)
    return isApostrophe ? .nothing : .mark
  }
}
