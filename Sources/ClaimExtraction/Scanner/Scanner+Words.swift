/// Words: plain ones eight bytes at a time, the others byte by byte.
extension Scanner {
  /// Takes down words of plain letters that white space follows, as most do, one after the other;
  /// false when the first is none.
  ///
  /// All that changes is held apart from the scanner meanwhile, which is several times as fast. The
  /// last word of a sentence that is full is left to ``word(_:)``.
  mutating func plainWords(_ isSpaced: inout Bool) -> Bool {
    guard let base = text.baseAddress else { return false }
    let (limit, end, lexicon, isQuoted) = (text.count, self.end, self.lexicon, self.isQuoted)
    var (at, taken, spaced) = (self.at, self.taken, isSpaced)
    let start = at
    while at < end, taken.count < Scanner.longestSentence - 1 {
      let word = PlainWord(base, at, to: end, limit)
      guard word.end > at, word.end < end, base[word.end] == 0x20 || base[word.end] == 0x0A else {
        break
      }
      taken.append(
        .word, at..<word.end, word.shape(isSpaced: spaced), lexicon.find(base + at, word.key),
        isQuoted: isQuoted)
      at = word.end &+ 1
      spaced = true
    }
    (self.at, self.taken, isSpaced) = (at, taken, spaced)
    return at > start
  }

  mutating func word(_ isSpaced: Bool) {
    guard let base = text.baseAddress else { return }
    let start = at
    let word = PlainWord(base, at, to: end, text.count)
    // A digit or a letter beyond ASCII goes on with the word.
    if word.end < end,
      CharacterClass.of(base[word.end]) == .digit
        || base[word.end] >= 0x80 && letterBeyondASCII(word.end) != nil
    {
      mixedWord(isSpaced)
    } else {
      at = word.end
      endWord(from: start, word.key, word.shape(isSpaced: isSpaced))
    }
  }

  /// A word after which a mark stands that may belong to it: a period, an apostrophe, an at sign.
  private mutating func endWord(from start: Int, _ key: WordKey, _ shape: TokenShape) {
    if isOpaque(from: start) {
      skipOpaque()
      append(.opaque, start, shape.subtracting(.allCapitals), 0)
      return
    }
    // "U.S.", "p.m.", "D.C.": single letters each closed by a period.
    if key.length == 1, abbreviation(from: start) {
      taken.noteName()
      append(.word, start, shape, withoutPeriods(from: start))
      return
    }
    append(
      .word, start, shape, text.baseAddress.map { lexicon.find($0 + start, key) } ?? 0)
    genitive()
  }

  /// A word that holds digits or letters beyond ASCII.
  mutating func mixedWord(_ isSpaced: Bool) {
    let start = at
    var shape: TokenShape = isSpaced ? .spaced : []
    if text[start] &- 0x41 < 26 { shape.insert(.capital) }
    var capitals = 0
    var digits = 0
    var isForeign = false
    scan: while at < end {
      let byte = text[at]
      switch CharacterClass.of(byte) {
      case .letter:
        if byte &- 0x41 < 26 { capitals &+= 1 }
      case .digit:
        // Rs20, CHF3, $US3: a currency that digits follow is a word of its own.
        if digits == 0, !isForeign, at - start >= 2,
          isCurrency(start) || start > 0 && text[start - 1] == 0x24 && isDollar(start)
        {
          break scan
        }
        digits += 1
      case .lead:
        guard let next = letterBeyondASCII(at) else { break scan }
        isForeign = true
        at = next
        continue scan
      default: break scan
      }
      at &+= 1
    }
    if isOpaque(from: start) {
      skipOpaque()
      append(.opaque, start, shape, 0)
      return
    }
    let length = at - start
    if length >= 2, capitals == length { shape.insert(.allCapitals) }
    if isForeign || digits > 0 { shape.insert(.foreign) }
    let word = isForeign ? 0 : find(start, at)
    append(.word, start, shape, word)
    genitive()
  }

  private func find(_ start: Int, _ end: Int) -> UInt16 {
    lexicon.find(UnsafeBufferPointer(rebasing: text[start..<end]))
  }

  /// Whether the letters from `start` are a currency and digits alone follow them.
  private func isCurrency(_ start: Int) -> Bool {
    var i = at
    while i < end, CharacterClass.of(text[i]) == .digit { i += 1 }
    if i < end, CharacterClass.of(text[i]) == .letter { return false }
    return lexicon.classes(of: find(start, at)).contains(.currency)
  }

  /// Whether the letters from `start` say whose dollar: the *US* of *$US3*.
  private func isDollar(_ start: Int) -> Bool {
    CurrencyRows.dollars.contains { letters, _ in
      text[start..<at].elementsEqual(letters.utf8) { Lexicon.lower($0) == $1 }
    }
  }

  /// The word with its periods left out: "p.m." is found as "pm".
  private func withoutPeriods(from start: Int) -> UInt16 {
    text[start..<at].filter { $0 != 0x2E }.withUnsafeBufferPointer { lexicon.find($0) }
  }

  /// Moves past `.X.` pairs after a single letter; true when there was one.
  private mutating func abbreviation(from start: Int) -> Bool {
    var i = at
    var letters = 1
    while i + 1 < end, text[i] == 0x2E, CharacterClass.of(text[i + 1]) == .letter {
      guard i + 2 >= end || CharacterClass.of(text[i + 2]) != .letter else { break }
      i += 2
      letters += 1
    }
    guard letters >= 2 else { return false }
    if i < end, text[i] == 0x2E { i += 1 }
    at = i
    return true
  }

  /// *’s* and *s’* become a token of their own; a word goes on over an apostrophe inside it.
  private mutating func genitive() {
    while at < end {
      var i = at
      if text[i] == 0x27 {
        i += 1
      } else if text[i] == 0xE2, i + 2 < end, text[i + 1] == 0x80, text[i + 2] == 0x99 {
        i += 3
      } else {
        return
      }
      let hasS = i < end && (text[i] | 0x20) == 0x73
      let after = hasS ? i + 1 : i
      if after < end, CharacterClass.isWord(text[after]) {
        // Inside a word: *don't*, *O'Brien*, *coup d'état*: the word goes on.
        guard CharacterClass.of(text[i]) == .letter else { return }
        continueWord(at: i)
        continue
      }
      let endsInS = at > 0 && (text[at - 1] | 0x20) == 0x73
      guard hasS || endsInS && !isQuoted else { return }
      let start = at
      at = after
      append(.genitive, start, [], 0)
      return
    }
  }

  private mutating func continueWord(at next: Int) {
    guard let last else { return }
    at = next
    while at < end, CharacterClass.isWord(text[at]) { at += 1 }
    let start = Int(last.start)
    taken.lengthen(to: at, word: at - start <= Scanner.longestWord ? joined(start..<at) : 0)
  }

  /// No word of the lexicon is longer.
  private static let longestWord = 64

  /// The word with its apostrophes, whichever they are.
  private func joined(_ range: Range<Int>) -> UInt16 {
    var plain: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if text[i] == 0xE2, i + 2 < range.upperBound, text[i + 1] == 0x80 {
        plain.append(0x27)
        i += 3
      } else {
        plain.append(text[i])
        i += 1
      }
    }
    return plain.withUnsafeBufferPointer { lexicon.find($0) }
  }

  /// The byte after the letter beyond ASCII at `i`, or `nil` when it is a mark or white space.
  func letterBeyondASCII(_ i: Int) -> Int? {
    let (scalar, length) = UTF8Reader.scalar(text, i, end)
    return UTF8Reader.isLetter(scalar) ? i + length : nil
  }
}
