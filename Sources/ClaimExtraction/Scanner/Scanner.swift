/// One pass over the bytes of a block: tokens, and where sentences end.
///
/// The scanner yields a sentence at a time into a buffer that it keeps, so memory does not grow
/// with the text. A sentence of more than ``longestSentence`` tokens is cut there. Time is linear in
/// the bytes; no byte is looked at more than a constant number of times.
struct Scanner {
  static let longestSentence = 1024

  private let text: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  private var end: Int
  private var at: Int
  private var isQuoted = false
  /// The end of the last run of bytes that was looked at for a host name, and what was found.
  private var host = (end: 0, isHost: false)
  /// The tokens of the sentence last read.
  private(set) var tokens: [Token] = []
  /// The classes of all its words, together, and whether it holds a digit.
  private(set) var classes: WordClass = []
  private(set) var hasNumber = false
  /// A word in it can be part of a name: a capital stands elsewhere than at the start, or the
  /// first word is none that the lexicon knows.
  private(set) var mayHoldName = false

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    at = range.lowerBound
    end = range.upperBound
    tokens.reserveCapacity(64)
  }

  /// Goes on with another block of the same text.
  mutating func enter(_ range: Range<Int>) {
    at = range.lowerBound
    end = range.upperBound
    isQuoted = false
    host = (0, false)
  }

  /// Gives away the tokens of the sentence last read for an array that is used from now on.
  mutating func exchangeTokens(with other: inout [Token]) { swap(&tokens, &other) }

  /// Reads the next sentence into ``tokens``; false at the end of the block.
  mutating func next() -> Bool {
    tokens.removeAll(keepingCapacity: true)
    classes = []
    hasNumber = false
    mayHoldName = false
    var isSpaced = true
    while at < end {
      let byte = text[at]
      switch CharacterClass.of(byte) {
      case .space:
        at += 1
        isSpaced = true
        continue
      case .letter:
        word(isSpaced)
      case .digit:
        number(isSpaced)
      case .mark:
        if mark(isSpaced) { return true }
      case .lead:
        if beyondASCII(isSpaced) {
          isSpaced = true
          continue
        }
        if tokens.last?.kind == .mark, endsSentence() { return true }
      }
      isSpaced = false
      if tokens.count >= Scanner.longestSentence { return true }
    }
    return !tokens.isEmpty
  }

  // MARK: - Words

  private mutating func word(_ isSpaced: Bool) {
    let start = at
    let (text, end) = (self.text, self.end)
    var hash = Lexicon.hashSeed
    var shape: TokenShape = isSpaced ? .spaced : []
    if text[start] &- 0x41 < 26 { shape.insert(.capital) }
    var capitals = 0
    var digits = 0
    var isForeign = false
    var at = start
    scan: while at < end {
      let byte = text[at]
      switch CharacterClass.of(byte) {
      case .letter:
        if byte &- 0x41 < 26 { capitals &+= 1 }
      case .digit:
        // Rs20, CHF3: a currency that digits follow is a word of its own.
        if digits == 0, at - start >= 2, isCurrency(start, at, hash) { break scan }
        digits += 1
      case .lead:
        guard let next = letterBeyondASCII(at) else { break scan }
        isForeign = true
        for i in at..<next { hash = Lexicon.hash(hash, text[i]) }
        at = next
        continue scan
      default: break scan
      }
      hash = Lexicon.hash(hash, Lexicon.lower(byte))
      at &+= 1
    }
    self.at = at
    if isOpaque(from: start) {
      skipOpaque()
      append(.opaque, start, shape, 0)
      return
    }
    let length = at - start
    if length >= 2, capitals == length { shape.insert(.allCapitals) }
    if isForeign || digits > 0 { shape.insert(.foreign) }
    // "U.S.", "p.m.", "D.C.": single letters each closed by a period.
    if length == 1, abbreviation(from: start) {
      mayHoldName = true
      append(.word, start, shape, lookUp(from: start))
      return
    }
    let word = isForeign ? 0 : find(start, length, hash)
    append(.word, start, shape, word)
    genitive()
  }

  @inline(__always)
  private func find(_ start: Int, _ length: Int, _ hash: UInt64) -> UInt16 {
    guard let base = text.baseAddress else { return 0 }
    return lexicon.find(base + start, length: length, hash: hash)
  }

  /// Whether the letters from `start` are a currency and digits alone follow them.
  private func isCurrency(_ start: Int, _ at: Int, _ hash: UInt64) -> Bool {
    var i = at
    while i < end, CharacterClass.of(text[i]) == .digit { i += 1 }
    if i < end, CharacterClass.of(text[i]) == .letter { return false }
    return lexicon.classes(of: find(start, at - start, hash)).contains(.currency)
  }

  private func lookUp(from start: Int) -> UInt16 {
    // Periods are left out: "p.m." is found as "pm".
    var letters: [UInt8] = []
    for i in start..<at where text[i] != 0x2E { letters.append(Lexicon.lower(text[i])) }
    var hash = Lexicon.hashSeed
    for letter in letters { hash = Lexicon.hash(hash, letter) }
    return letters.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { lexicon.find($0, length: buffer.count, hash: hash) } ?? 0
    }
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
    guard let last = tokens.indices.last else { return }
    at = next
    while at < end, CharacterClass.isWord(text[at]) { at += 1 }
    tokens[last].end = UInt32(at)
    mayHoldName = true
    let start = Int(tokens[last].start)
    let word = at - start <= Scanner.longestWord ? lookUpJoined(start..<at) : 0
    tokens[last].word = word
    classes.formUnion(lexicon.classes(of: word))
  }

  /// No word of the lexicon is longer.
  private static let longestWord = 64

  /// The word with its apostrophes, whichever they are, in lower case.
  private func lookUpJoined(_ range: Range<Int>) -> UInt16 {
    var hash = Lexicon.hashSeed
    var plain: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if text[i] == 0xE2, i + 2 < range.upperBound, text[i + 1] == 0x80 {
        plain.append(0x27)
        i += 3
      } else {
        plain.append(Lexicon.lower(text[i]))
        i += 1
      }
    }
    for byte in plain { hash = Lexicon.hash(hash, byte) }
    return plain.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { lexicon.find($0, length: buffer.count, hash: hash) } ?? 0
    }
  }

  /// A word that runs on into a URL, an e-mail address or a path.
  private mutating func isOpaque(from start: Int) -> Bool {
    guard at < end else { return false }
    let byte = text[at]
    if byte == 0x40 { return at + 1 < end && CharacterClass.isWord(text[at + 1]) }
    if byte == 0x3A, at + 2 < end, text[at + 1] == 0x2F, text[at + 2] == 0x2F { return true }
    if byte == 0x2E, at + 1 < end, CharacterClass.of(text[at + 1]) == .letter {
      return isHostName(from: start)
    }
    return byte == 0x5F
  }

  /// `www.…`, or letters, a period and lower-case letters that go on with a slash or end in a
  /// well-known top-level domain.
  private mutating func isHostName(from start: Int) -> Bool {
    if at - start == 3, text[start] | 0x20 == 0x77, text[start + 1] | 0x20 == 0x77 { return true }
    // Words of one run have one answer; it is looked for once.
    if at < host.end { return host.isHost }
    var i = at
    var last = at + 1
    while i < end,
      CharacterClass.isWord(text[i])
        || text[i] == 0x2E && i + 1 < end
          && CharacterClass.isWord(text[i + 1])
    {
      if text[i] == 0x2E { last = i + 1 }
      i += 1
    }
    host = (i, i < end && text[i] == 0x2F && i - last >= 2)
    let domain = text[last..<i]
    host.isHost =
      host.isHost
      || ["com", "org", "net", "gov", "edu", "info", "ly"].contains { name in
        domain.elementsEqual(name.utf8) { Lexicon.lower($0) == $1 }
      }
    return host.isHost
  }

  private mutating func skipOpaque() {
    while at < end {
      let byte = text[at]
      if CharacterClass.of(byte) == .space || byte == 0x22 || byte == 0x3C || byte == 0x3E
        || byte == 0x29 || byte == 0x5D || byte == 0xE2
      {
        break
      }
      at += 1
    }
    while at > 0, text[at - 1] == 0x2E || text[at - 1] == 0x2C { at -= 1 }
  }

  // MARK: - Numbers

  private mutating func number(_ isSpaced: Bool) {
    let start = at
    var shape: TokenShape = isSpaced ? .spaced : []
    at = DigitRun.end(text, from: at, to: end, shape: &shape)
    hasNumber = true
    // A number that letters and further digits follow is an identifier: 4x4b2, 1zffuLIhrI.
    var i = at
    while i < end, CharacterClass.of(text[i]) == .letter { i += 1 }
    if i > at, i < end, CharacterClass.of(text[i]) == .digit, !isPower(from: at, to: i) {
      while i < end, CharacterClass.isWord(text[i]) || text[i] == 0x5F { i += 1 }
      at = i
      append(.opaque, start, shape, 0)
      return
    }
    append(.number, start, shape, 0)
  }

  /// Whether letters and digits after a number are a power: `1e6`, `6.2x10^-4`, `190km2`.
  private func isPower(from letters: Int, to digits: Int) -> Bool {
    var i = digits
    while i < end, CharacterClass.of(text[i]) == .digit { i += 1 }
    if i < end, CharacterClass.isWord(text[i]) { return false }
    let first = text[letters] | 0x20
    let isSingle = digits - letters == 1
    if isSingle, first == 0x65 { return i - digits <= 2 }
    if isSingle, first == 0x78 {
      return i - digits == 2 && text[digits] == 0x31 && text[digits + 1] == 0x30
    }
    return i - digits == 1 && (text[digits] == 0x32 || text[digits] == 0x33)
      && digits - letters <= 3 && text[digits - 1] | 0x20 == 0x6D
  }

  // MARK: - Marks

  /// Reads an ASCII mark; true when it ends the sentence.
  private mutating func mark(_ isSpaced: Bool) -> Bool {
    let start = at
    let byte = text[at]
    let shape: TokenShape = isSpaced ? .spaced : []
    if byte == 0x40 || byte == 0x23, at + 1 < end, CharacterClass.isWord(text[at + 1]),
      byte == 0x40 || CharacterClass.of(text[at + 1]) != .digit || !isSpaced
    {
      // @name, #tag; "#5" is a label and a number.
      at += 1
      while at < end, CharacterClass.isWord(text[at]) || text[at] == 0x5F { at += 1 }
      append(.opaque, start, shape, 0)
      return false
    }
    at += 1
    if byte == 0x2E, at + 1 < end, text[at] == 0x2E, text[at + 1] == 0x2E {
      at += 2
      append(.mark, start, shape, Mark.ellipsis)
      return false
    }
    if byte == 0x22 {
      isQuoted.toggle()
      append(.mark, start, shape, isQuoted ? Mark.openQuote : Mark.closeQuote)
      return false
    }
    append(.mark, start, shape, UInt16(byte))
    return byte == 0x2E || byte == 0x21 || byte == 0x3F ? endsSentence() : false
  }

  /// Reads a character beyond ASCII; true when it was white space.
  private mutating func beyondASCII(_ isSpaced: Bool) -> Bool {
    if letterBeyondASCII(at) != nil {
      word(isSpaced)
      return false
    }
    let start = at
    let (scalar, length) = UTF8Reader.scalar(text, at, end)
    at += length
    if UTF8Reader.isSpace(scalar) { return true }
    if scalar == 0x200B || scalar == 0xFEFF || scalar == 0x00AD { return false }
    let code = CharacterClass.mark(scalar)
    if code == Mark.openQuote { isQuoted = true }
    if code == Mark.closeQuote { isQuoted = false }
    if code >= Mark.half, Mark.fractions.contains(code) { hasNumber = true }
    append(.mark, start, isSpaced ? .spaced : [], code)
    return false
  }

  /// The byte after the letter beyond ASCII at `i`, or `nil` when it is a mark or white space.
  private func letterBeyondASCII(_ i: Int) -> Int? {
    let (scalar, length) = UTF8Reader.scalar(text, i, end)
    return UTF8Reader.isLetter(scalar) ? i + length : nil
  }

  // MARK: - Sentences

  /// Whether the mark just read ends the sentence. Closing quotes and brackets after it belong to
  /// the sentence and are read here.
  private mutating func endsSentence() -> Bool {
    guard let mark = tokens.last, mark.kind == .mark else { return false }
    guard mark.word == Mark.period || mark.word == Mark.question || mark.word == Mark.exclamation
    else { return false }
    var i = at
    while i < end, i - at < Scanner.longestClosing, let length = closing(i) { i += length }
    // Nothing ends in the middle of a word.
    guard i >= end || CharacterClass.of(text[i]) == .space || text[i] == 0xC2 else {
      return false
    }
    if mark.word == Mark.period, i == at, isAbbreviation() {
      return false
    }
    while at < i {
      let start = at
      let (scalar, length) = UTF8Reader.scalar(text, at, end)
      at += length
      let code = scalar < 128 ? UInt16(scalar) : CharacterClass.mark(scalar)
      if code == Mark.closeQuote || code == Mark.quote { isQuoted = false }
      append(.mark, start, [], code == Mark.quote ? Mark.closeQuote : code)
    }
    return true
  }

  /// The most bytes of closing quotes and brackets that a sentence takes along.
  private static let longestClosing = 256

  private func closing(_ i: Int) -> Int? {
    switch text[i] {
    case 0x22: isQuoted ? 1 : nil
    case 0x27, 0x29, 0x5D: 1
    case 0xE2
    where i + 2 < end && text[i + 1] == 0x80 && (text[i + 2] == 0x9D || text[i + 2] == 0x99):
      3
    case 0xC2 where i + 1 < end && text[i + 1] == 0xBB: 2
    default: nil
    }
  }

  /// Whether the period just read closes an abbreviation or an initial inside a sentence.
  private func isAbbreviation() -> Bool {
    guard tokens.count >= 2 else { return true }
    let before = tokens[tokens.count - 2]
    // What stands next: a small letter goes on with the sentence.
    var i = at
    while i < end, CharacterClass.of(text[i]) == .space { i += 1 }
    guard i < end else { return false }
    let next = text[i]
    let goesOn = next &- 0x61 < 26 || next == 0x2C || next == 0x3B
    if before.kind == .number { return false }
    guard before.kind == .word else { return goesOn }
    if before.end - before.start == 1, before.shape.contains(.capital) {
      return Lexicon.lower(text[Int(before.start)]) != 0x69 || goesOn
    }
    guard lexicon.classes(of: before.word).contains(.abbreviation) else { return goesOn }
    if before.word == KeyWord.no.rawValue { return CharacterClass.of(next) == .digit }
    // "a.m.", "p.m.", "U.S." and months can end a sentence before a capital that begins one.
    return goesOn || lexicon.classes(of: before.word).contains(.title)
      || lexicon.classes(of: before.word).contains(.month)
      || CharacterClass.of(next) == .digit || isAlwaysFollowed(before)
  }

  /// Abbreviations that never stand at the end: *vs.*, *St.*, *Gov.*
  private func isAlwaysFollowed(_ token: Token) -> Bool {
    let classes = lexicon.classes(of: token.word)
    return !classes.contains(.era) && token.end - token.start <= 5
      && ![KeyWord.am.rawValue, KeyWord.pm.rawValue].contains(token.word)
  }

  @inline(__always)
  private mutating func append(_ kind: TokenKind, _ start: Int, _ shape: TokenShape, _ word: UInt16)
  {
    var shape = shape
    let isFirst = tokens.isEmpty
    if isFirst { shape.insert(.first) }
    if isQuoted { shape.insert(.quoted) }
    var own: WordClass = []
    if kind == .word {
      own = lexicon.classes(of: word)
      classes.formUnion(own)
    }
    if shape.contains(.capital), !isFirst || word == 0 || own.contains(.place) {
      mayHoldName = true
    }
    tokens.append(
      Token(start: UInt32(start), end: UInt32(at), kind: kind, shape: shape, word: word))
  }
}
