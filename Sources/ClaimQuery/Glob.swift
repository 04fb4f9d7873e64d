/// Pieces of text in order, with wildcards between them.
///
/// Each piece is taken at its first place: a later one would leave less text for the rest and
/// reaches nothing that the first does not. So time is the length of the text times the longest
/// piece.
struct Glob<Unit: TextUnit> {
  let chunks: [[Unit]]
  let text: UnsafeBufferPointer<Unit>
  /// A wildcard stops at white space.
  let staysInWord: Bool

  /// The pieces stand in the text from `start` on, and `isEnd` holds after the last.
  func matches(from start: Int, isEnd: (Int) -> Bool) -> Bool {
    guard stands(chunks[0], at: start) else { return false }
    var place = start + chunks[0].count
    guard chunks.count > 1 else { return isEnd(place) }
    for chunk in chunks[1..<(chunks.count - 1)] {
      guard let found = next(chunk, from: place, where: { _ in true }) else { return false }
      place = found + chunk.count
    }
    let last = chunks[chunks.count - 1]
    return next(last, from: place) { isEnd($0 + last.count) } != nil
  }

  private func next(_ chunk: [Unit], from start: Int, where isRight: (Int) -> Bool) -> Int? {
    var i = start
    while i + chunk.count <= text.count {
      if stands(chunk, at: i), isRight(i) { return i }
      if staysInWord, i < text.count, text[i].isSpace { return nil }
      i += 1
    }
    return nil
  }

  private func stands(_ chunk: [Unit], at start: Int) -> Bool {
    guard start + chunk.count <= text.count else { return false }
    return chunk.indices.allSatisfy { text[start + $0] == chunk[$0] }
  }
}

/// A byte of ASCII or a character: what patterns compare.
protocol TextUnit: Equatable {
  var isSpace: Bool { get }
  /// A letter, a digit or an underscore.
  var isWord: Bool { get }
  var isDigit: Bool { get }
  /// A comma or a point, which stands inside figures.
  var joinsDigits: Bool { get }
}

extension UInt8: TextUnit {
  var isSpace: Bool { self == 0x20 }
  var isWord: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
      || self == UInt8(ascii: "_")
  }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var joinsDigits: Bool { self == UInt8(ascii: ",") || self == UInt8(ascii: ".") }
}

extension Character: TextUnit {
  var isSpace: Bool { isWhitespace }
  var isWord: Bool { isLetter || isNumber || self == "_" }
  var isDigit: Bool { isWholeNumber }
  var joinsDigits: Bool { self == "," || self == "." }
}
