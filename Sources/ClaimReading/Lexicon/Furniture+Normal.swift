extension Furniture {
  /// Lower case, letters and digits only, one space between words; a capital after a small letter
  /// begins a word, because extractors glue labels together (`likeRELATED`).
  static func normal(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
    // A space may come before every byte.
    [UInt8](unsafeUninitializedCapacity: 2 * max(0, end - start)) { result, count in
      bytes[start..<max(start, end)].withUnsafeBufferPointer { normalize($0, &result, &count) }
    }
  }

  private static func normalize(
    _ bytes: UnsafeBufferPointer<UInt8>, _ result: inout UnsafeMutableBufferPointer<UInt8>,
    _ count: inout Int
  ) {
    let end = bytes.count
    var gap = false
    var i = 0
    @inline(__always) func take(_ byte: UInt8) {
      result[count] = byte
      count += 1
    }
    @inline(__always) func closeGap() {
      if gap, count > 0 { take(0x20) }
      gap = false
    }
    while i < end {
      let byte = bytes[i]
      if byte < 0x80 {
        i += 1
        if byte == 0x27 { continue }
        guard ASCII.isWord(byte) else {
          gap = true
          continue
        }
        if ASCII.isUpper(byte), i >= 2, ASCII.isLower(bytes[i - 2]) { gap = true }
        closeGap()
        take(ASCII.lower(byte))
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let next = min(i + length, end)
      if byte == 0xE2 || byte == 0xC2 || byte == 0xF0 {
        // Curly apostrophes go; other marks, arrows and pictures part words.
        let isApostrophe =
          byte == 0xE2 && next == i + 3 && bytes[i + 1] == 0x80
          && (bytes[i + 2] == 0x98 || bytes[i + 2] == 0x99)
        if !isApostrophe { gap = true }
      } else {
        closeGap()
        for at in i..<next { take(bytes[at]) }
      }
      i = next
    }
  }
}
