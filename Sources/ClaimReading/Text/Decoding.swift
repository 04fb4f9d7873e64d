import ClaimModel

/// Stored bytes as valid UTF-8, with the way back and what was wrong with them.
struct Decoding {
  /// `nil` when the bytes are no text.
  var text: [UInt8]?
  var map = OffsetMap()
  var lines: LineIndex
  var problems: [Problem] = []

  /// - Parameter declaresWindows: the document itself says that it is Latin-1 or Windows-1252.
  init(_ bytes: [UInt8], id: String, declaresWindows: Bool) {
    lines = LineIndex(bytes)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      decodeUTF16(bytes, littleEndian: bytes[0] == 0xFF, id: id)
      return
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let check = UTF8Check(bytes, from: start)
    if let binary = Decoding.binary(bytes, check, id: id, lines: lines) {
      problems = [binary]
      return
    }
    if check.badBytes == 0, start == 0 {
      text = bytes
      return
    }
    var builder = TextBuilder()
    builder.reserve(bytes.count)
    if check.badBytes == 0 {
      builder.copy(bytes, start, bytes.count)
    } else {
      let repairs = check.goodSequences >= check.badBytes
      Decoding.decodeWindows(bytes, from: start, keepingUTF8: repairs, into: &builder)
      if repairs || !declaresWindows || check.undefinedBytes > 0 {
        problems = [Decoding.broken(bytes, check, repairs: repairs, id: id, lines: lines)]
      }
    }
    builder.finish(at: bytes.count)
    text = builder.bytes
    map = builder.map
  }

  // MARK: - Windows-1252

  private static func decodeWindows(
    _ bytes: [UInt8], from start: Int, keepingUTF8: Bool, into builder: inout TextBuilder
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      var copied = start
      var i = start
      while i < buffer.count {
        let length =
          buffer[i] < 0x80 ? 1 : keepingUTF8 ? UTF8Check.sequenceLength(buffer, i) : 0
        if length > 0 {
          i += length
          continue
        }
        builder.copy(bytes, copied, i)
        builder.replace(with: Windows1252.scalar(buffer[i]), at: i, length: 1)
        i += 1
        copied = i
      }
      builder.copy(bytes, copied, buffer.count)
    }
  }

  // MARK: - UTF-16

  private mutating func decodeUTF16(_ bytes: [UInt8], littleEndian: Bool, id: String) {
    var builder = TextBuilder()
    builder.reserve(bytes.count)
    func unit(_ i: Int) -> UInt32 {
      littleEndian
        ? UInt32(bytes[i]) | UInt32(bytes[i + 1]) << 8
        : UInt32(bytes[i]) << 8 | UInt32(bytes[i + 1])
    }
    var starts = [0]
    var bad: (stored: Int, readable: Int)?
    var badCount = 0
    var i = 2
    while i + 1 < bytes.count {
      let first = unit(i)
      var scalar = Unicode.Scalar(first)
      var length = 2
      if first & 0xFC00 == 0xD800, i + 3 < bytes.count, unit(i + 2) & 0xFC00 == 0xDC00 {
        scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (unit(i + 2) & 0x3FF))
        length = 4
      }
      if first == 0 {
        problems = [
          Decoding.notText(id: id, lines: lines, at: i, "it holds characters of value zero")
        ]
        return
      }
      if scalar == nil {
        badCount += 1
        bad = bad ?? (i, builder.count)
      }
      builder.replace(with: scalar ?? "\u{FFFD}", at: i, length: length)
      i += length
      let next = i + 1 < bytes.count ? unit(i) : 0
      if first == 0x0A || first == 0x0D && next != 0x0A { starts.append(i) }
    }
    if i < bytes.count {
      badCount += 1
      bad = bad ?? (i, builder.count)
    }
    builder.finish(at: bytes.count)
    lines = LineIndex(starts: starts)
    text = builder.bytes
    map = builder.map
    if let bad {
      let place = lines.place(of: bad.stored)
      problems = [
        Problem(
          kind: .encoding, severity: .error, document: id, line: place.line,
          column: place.column,
          message: "the text says that it is UTF-16, but \(plural(badCount, "unit")) of it "
            + "\(badCount == 1 ? "is" : "are") broken",
          excerpt: Decoding.words(builder.bytes, around: bad.readable),
          remedy: "save the document as UTF-8")
      ]
    }
  }

  // MARK: - Problems

  private static func binary(
    _ bytes: [UInt8], _ check: UTF8Check, id: String, lines: LineIndex
  ) -> Problem? {
    if let nul = check.firstNUL {
      return notText(id: id, lines: lines, at: nul, "it holds bytes of value zero")
    }
    if bytes.starts(with: Array("%PDF-".utf8)) {
      return notText(id: id, lines: lines, at: 0, "it is a PDF file")
    }
    if check.controls > 16, check.controls > bytes.count / 50 {
      return notText(id: id, lines: lines, at: 0, "it is full of control characters")
    }
    return nil
  }

  private static func notText(
    id: String, lines: LineIndex, at byte: Int, _ why: String
  ) -> Problem {
    let place = lines.place(of: byte)
    return Problem(
      kind: .binary, severity: .error, document: id, line: place.line, column: place.column,
      message: "this is not text: \(why)",
      remedy: "save the document as plain text, Markdown or HTML, in UTF-8, or leave it out")
  }

  private static func broken(
    _ bytes: [UInt8], _ check: UTF8Check, repairs: Bool, id: String, lines: LineIndex
  ) -> Problem {
    let first = check.firstBad ?? 0
    let place = lines.place(of: first)
    let undefined =
      check.undefinedBytes == 0
      ? "" : "; \(plural(check.undefinedBytes, "byte")) of them could not be read at all"
    let count = plural(check.badBytes, "byte")
    let message =
      repairs
      ? "\(count) of this document \(check.badBytes == 1 ? "is" : "are") not valid UTF-8, and "
        + "\(check.badBytes == 1 ? "was" : "were") read as Windows-1252\(undefined)"
      : "this document is not UTF-8 (\(count) of it \(check.badBytes == 1 ? "is" : "are") not): "
        + "it was read as Windows-1252\(undefined)"
    return Problem(
      kind: .encoding, severity: .error, document: id, line: place.line, column: place.column,
      message: message, excerpt: excerpt(bytes, at: first),
      remedy: "save the document as UTF-8, and compare the words shown here")
  }

  /// The valid UTF-8 around `byte` on its line.
  private static func words(_ text: [UInt8], around byte: Int) -> String {
    var start = byte
    while start > 0, byte - start < 24 || text[start] & 0xC0 == 0x80, text[start - 1] >= 0x20 {
      start -= 1
    }
    var end = byte
    while end < text.count, end - byte < 24 || text[end] & 0xC0 == 0x80, text[end] >= 0x20 {
      end += 1
    }
    return ASCII.text(text, start, end)
  }

  /// The bytes around `byte` on its line, as readable text.
  private static func excerpt(_ bytes: [UInt8], at byte: Int) -> String {
    var start = byte
    while start > 0, byte - start < 24, bytes[start - 1] >= 0x20 { start -= 1 }
    var end = byte
    while end < bytes.count, end - byte < 24, bytes[end] >= 0x20 { end += 1 }
    var text = String.UnicodeScalarView()
    for byte in bytes[start..<end] { text.append(Windows1252.scalar(byte)) }
    return String(text)
  }
}

/// `1 byte`, `2 bytes`.
func plural(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
