/// Words or a whole text to look for, with wildcards.
///
/// Case does not count, any white space is one space, and a letter with an accent is the same
/// however it is encoded. Texts of ASCII, nearly all, are compared byte by byte; others character
/// by character, and only when they hold the longest piece of an ASCII pattern.
struct TextPattern: Sendable {
  enum Style: Sendable {
    /// Stands in the text between ends of words; `*` is any part of one word.
    case words
    /// Is the text; `*` is any part of it.
    case whole
  }

  private let style: Style
  /// At least one; between two of them stands a wildcard.
  private let characters: [[Character]]
  /// The same as bytes; `nil` when the pattern has others than ASCII.
  private let bytes: [[UInt8]]?

  init(_ chunks: [String], style: Style) {
    self.style = style
    characters = chunks.map(TextPattern.characters)
    let isASCII = chunks.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    bytes = isASCII ? chunks.map(TextPattern.bytes) : nil
  }

  func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ $0 < 0x80 }) else {
        if let bytes, !TextPattern.mayHold(utf8, bytes) { return false }
        let characters = TextPattern.characters(String(decoding: utf8, as: UTF8.self))
        return characters.withUnsafeBufferPointer { find(self.characters, in: $0) }
      }
      guard let bytes else { return false }
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: utf8.count) { folded in
        var count = 0
        for byte in utf8 {
          let isSpace = TextPattern.isSpace(byte)
          if isSpace, count > 0, folded[count - 1] == 0x20 { continue }
          folded[count] = isSpace ? 0x20 : TextPattern.fold(byte)
          count += 1
        }
        return find(bytes, in: UnsafeBufferPointer(rebasing: folded[..<count]))
      }
    }
  }

  private func find<Unit: TextUnit>(_ chunks: [[Unit]], in text: UnsafeBufferPointer<Unit>) -> Bool
  {
    switch style {
    case .whole:
      Glob(chunks: chunks, text: text, staysInWord: false).matches(from: 0) { $0 == text.count }
    case .words:
      text.indices.contains { start in
        guard chunks[0].isEmpty || text[start] == chunks[0][0] else { return false }
        return isWordEnd(start, text)
          && Glob(chunks: chunks, text: text, staysInWord: true).matches(from: start) {
            isWordEnd($0, text)
          }
      }
    }
  }

  /// No word and no figure goes on across this place.
  private func isWordEnd<Unit: TextUnit>(_ i: Int, _ text: UnsafeBufferPointer<Unit>) -> Bool {
    guard i > 0, i < text.count else { return true }
    let (left, right) = (text[i - 1], text[i])
    if left.isWord {
      if right.isWord { return false }
      // 50 is no word of 50,000 or of 50.5.
      return !(left.isDigit && right.joinsDigits && i + 1 < text.count && text[i + 1].isDigit)
    }
    return !(right.isDigit && left.joinsDigits && i > 1 && text[i - 2].isDigit)
  }

  // MARK: - Folding

  static func fold(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private static func bytes(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text.utf8 {
      let byte = isSpace(byte) ? 0x20 : fold(byte)
      if byte != 0x20 || result.last != 0x20 { result.append(byte) }
    }
    return result
  }

  private static func characters(_ text: String) -> [Character] {
    var result: [Character] = []
    for character in text.lowercased() {
      let character: Character = character.isWhitespace ? " " : character
      if character != " " || result.last != " " { result.append(character) }
    }
    return result
  }

  /// The text holds the first word of the pattern's longest piece.
  private static func mayHold(_ text: UnsafeBufferPointer<UInt8>, _ chunks: [[UInt8]]) -> Bool {
    let words = chunks.flatMap { $0.split(separator: 0x20) }
    guard let word = words.max(by: { $0.count < $1.count }), word.count <= text.count else {
      return words.isEmpty
    }
    return (0...text.count - word.count).contains { start in
      word.indices.allSatisfy { fold(text[start + $0 - word.startIndex]) == word[$0] }
    }
  }
}
