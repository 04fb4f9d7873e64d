/// A line of text: its bytes without the white space at its ends.
struct TextLine {
  var start: Int
  var end: Int
  /// How many bytes of white space stand before it.
  var indent: Int
  var isBlank: Bool { start == end }
  var count: Int { end - start }

  /// The lines of `bytes[from...]`, in order. Lines end at LF, CRLF or CR.
  static func split(_ bytes: [UInt8], from: Int) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity((bytes.count - from) / 80 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      var at = from
      while at < buffer.count {
        let end = ByteSearch.lineEnd(buffer, at, buffer.count)
        let text = ASCII.trim(bytes, at, end)
        lines.append(TextLine(start: text.start, end: text.end, indent: text.start - at))
        let isPair = end + 1 < buffer.count && buffer[end] == 0x0D && buffer[end + 1] == 0x0A
        at = end + (isPair ? 2 : 1)
      }
    }
    return lines
  }
}
