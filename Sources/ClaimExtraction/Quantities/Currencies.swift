import ClaimModel

/// Currency signs, codes and names around a number.
enum Currencies {
  struct Reading {
    var code: String
    var multiplier = Number(1)
    /// The token at the far side of the currency: its first before, one past its last after.
    var edge: Int
    var isMinor = false
    /// The sign or name says nothing of the country.
    var isGeneral = false
  }

  /// Signs by their mark.
  private static func code(_ mark: UInt16) -> String? {
    switch mark {
    case Mark.dollar: "USD"
    case Mark.pound: "GBP"
    case Mark.euro: "EUR"
    case Mark.yen: "JPY"
    case Mark.rupee: "INR"
    case Mark.won: "KRW"
    case Mark.shekel: "ILS"
    case Mark.naira: "NGN"
    case Mark.ruble: "RUB"
    case Mark.bitcoin: "BTC"
    case Mark.baht: "THB"
    case Mark.lira: "TRY"
    case Mark.hryvnia: "UAH"
    case Mark.dong: "VND"
    case Mark.peso: "PHP"
    case Mark.lari: "GEL"
    default: nil
    }
  }

  private static func sign(_ s: Sentence, _ i: Int) -> String? {
    s.has(i) && s.tokens[i].kind == .mark ? code(s.tokens[i].word) : nil
  }

  /// A currency sign or code stands right before token `i`.
  static func precedes(_ i: Int, in s: Sentence) -> Bool { before(i, in: s) != nil }

  /// The currency that ends right before token `i`.
  static func before(_ i: Int, in s: Sentence) -> Reading? {
    if let code = sign(s, i - 1) {
      let sign = Reading(code: code, edge: i - 1, isGeneral: true)
      return s.isMark(i - 1, Mark.dollar) ? dollar(s, sign) : sign
    }
    if s.isMark(i - 2, Mark.dollar), !s.isSpaced(i - 1), !s.isSpaced(i),
      let code = dollarCode(s, i - 1)
    {
      // $US3
      return Reading(code: code, edge: i - 2)
    }
    let word = s.isMark(i - 1, Mark.period) && !s.isSpaced(i - 1) ? i - 2 : i - 1
    guard s.isAny(word, .currency), let entry = entry(s, word) else { return nil }
    switch entry.position {
    case .code:
      guard word == i - 1 || s.isBytes(word, "Rs"),
        !s.isBytes(word, "le"), !s.isBytes(word, "kr") || s.isNumber(i)
      else { return nil }
    case .capitals:
      guard s.tokens[word].shape.contains(.allCapitals), word == i - 1 else { return nil }
    case .name:
      // ringgit 42: a name before digits at the start, or after its country.
      guard word == i - 1, !entry.isCommon, !entry.isMinor, s.isNumber(i),
        word == 0 || s.isAny(word - 1, [.place, .nationality]), !s.isAny(i + 1, [.month])
      else { return nil }
      return Reading(
        code: entry.code, multiplier: entry.multiplier, edge: word == 0 ? word : word - 1)
    case .word: return nil
    }
    return Reading(code: entry.code, multiplier: entry.multiplier, edge: word)
  }

  /// Letters before a dollar sign: *US$*, *C$*, *HK $*.
  private static func dollar(_ s: Sentence, _ sign: Reading) -> Reading {
    let i = sign.edge - 1
    guard s.isWord(i), s.length(i) <= 4 else { return sign }
    // A word with a space before the sign is no prefix, unless it can be nothing else.
    let isJoined = !s.isSpaced(sign.edge)
    guard isJoined || s.length(i) >= 2 && !s.is(i, .can) || s.isBytes(i, "c") else { return sign }
    return dollarCode(s, i).map { Reading(code: $0, edge: i) } ?? sign
  }

  /// The dollar of the country that the letters stand for.
  private static func dollarCode(_ s: Sentence, _ i: Int) -> String? {
    guard s.isWord(i), s.length(i) <= 4 else { return nil }
    return CurrencyRows.dollars.first { s.spells(i, text: $0.letters) }?.code
  }

  /// Letters beside its dollar sign say whose dollar a sum is in: *US$3*, *$US3*.
  static func namesCountry(_ tokens: Range<Int>, in s: Sentence) -> Bool {
    let (first, second) = (tokens.lowerBound, tokens.lowerBound + 1)
    return s.isMark(first, Mark.dollar) && dollarCode(s, second) != nil
      || s.isMark(second, Mark.dollar) && dollarCode(s, first) != nil
  }

  /// The currency that begins at token `i`, after a number.
  static func after(_ i: Int, number: NumberPhrase, in s: Sentence) -> Reading? {
    var i = s.isJoint(i) ? i + 1 : i
    if number.style == .vague, s.is(i, .of) { i += 1 }
    if number.style == .fraction, s.is(i, anyOf: .a, .of) { i += s.is(i + 1, .a) ? 2 : 1 }
    if let code = sign(s, i) {
      // The sign may belong to the next number: 1 $10 bill.
      if s.isSpaced(i), s.isNumber(i + 1), !s.isSpaced(i + 1) { return nil }
      return Reading(code: code, edge: i + 1, isGeneral: true)
    }
    // 10 US$
    if s.isWord(i), s.isMark(i + 1, Mark.dollar), !s.isSpaced(i + 1), !s.isNumber(i + 2) {
      let prefixed = dollar(s, Reading(code: "USD", edge: i + 1, isGeneral: true))
      return prefixed.edge == i ? Reading(code: prefixed.code, edge: i + 2) : nil
    }
    if s.isMark(i, Mark.cent) { return cents("USD", i + 1) }
    if s.isNumber(i - 1), !s.isSpaced(i) || s.isWhole(number.tokens.lowerBound..<i + 1) {
      if s.isBytes(i, "c") { return number.low < Number(1000) ? cents("USD", i + 1) : nil }
      if s.isBytes(i, "p"), number.low < Number(100) { return cents("GBP", i + 1) }
    }
    return named(s, i, number)
  }

  private static func cents(_ code: String, _ edge: Int) -> Reading? {
    Number(1, over: 100).map {
      Reading(code: code, multiplier: $0, edge: edge, isMinor: true, isGeneral: true)
    }
  }

  /// A name or code, with up to two words that tell the country: *Hong Kong dollars*.
  private static func named(_ s: Sentence, _ i: Int, _ number: NumberPhrase) -> Reading? {
    guard (i...i + 3).contains(where: { s.isAny($0, .currency) }) else { return nil }
    var at = i
    while at < i + 3, s.isWord(at), !s.isAny(at, .currency) || isAdjective(s, at) {
      guard isAdjective(s, at) else { return nil }
      at += 1
    }
    guard s.isAny(at, .currency), let entry = entry(s, at) else { return nil }
    var code = entry.code
    var isGeneral = true
    switch entry.position {
    case .code where s.isBytes(at, "le"): return nil
    case .code: isGeneral = false
    case .capitals, .word:
      let isPlain = entry.position == .capitals && s.classes(at) == .currency
      guard s.tokens[at].shape.contains(.allCapitals) || isPlain,
        number.style == .digits || at > i
      else { return nil }
      isGeneral = false
    case .name:
      if at > i {
        for word in i..<at {
          let variant = entry.variants.first { s.spells(word, text: $0.adjective) }?.code
          if let other = variant ?? (isLetters(s, word) ? dollarCode(s, word) : nil) {
            code = other
            isGeneral = false
          }
        }
      }
      if entry.isCommon, at == i, !speaksForMoney(number, at, s) { return nil }
    }
    var edge = at + 1
    if s.is(edge, .sterling) { edge += 1 }
    return Reading(
      code: code, multiplier: entry.multiplier, edge: edge, isMinor: entry.isMinor,
      isGeneral: isGeneral)
  }

  private static func isAdjective(_ s: Sentence, _ i: Int) -> Bool {
    s.isAny(i, [.nationality, .place]) || s.is(i, .new) || isLetters(s, i)
      || s.isWord(i)
        && ([
          "us", "hong", "kong", "zealand", "swiss", "sri", "lankan", "cfa", "israeli", "sterling",
        ]
        .contains { s.spells(i, $0) })
  }

  /// Letters that tell whose dollar follows: *NZ dollars*, *HK dollars*.
  private static func isLetters(_ s: Sentence, _ i: Int) -> Bool {
    s.isCapital(i) && s.length(i) > 1 && dollarCode(s, i) != nil
      && entry(s, i + 1)?.code == "USD"
  }

  /// A name that is a common word is money beside a large or decimal amount.
  private static func speaksForMoney(_ number: NumberPhrase, _ i: Int, _ s: Sentence) -> Bool {
    if s.isBytes(i, "grand") || s.isBytes(i, "penny") {
      return !s.isWord(i + 1) || s.isAny(i + 1, .function)
    }
    if s.isAny(i, .currency), entry(s, i)?.isMinor == true || s.isBytes(i, "bucks") { return true }
    // "above the 25,000 mark", "the £1.5bn mark", "Fahrenheit 9/11 won the prize"
    let start = number.tokens.lowerBound
    if s.isBytes(i, "mark"), s.is(start - 1, .the) || sign(s, start - 1) != nil { return false }
    if number.style == .fraction { return false }
    return number.low >= Number(1000) || !number.low.isWhole
      || s.isWhole(number.tokens.lowerBound..<i + 1)
  }

  private static func entry(_ s: Sentence, _ i: Int) -> CurrencyTable.Entry? {
    let index = Int(s.info(i).currency)
    return index > 0 ? CurrencyTable.shared.entries[index - 1] : nil
  }
}

extension Sentence {
  /// The word is this one in any case.
  @inline(__always)
  func spells(_ i: Int, _ word: StaticString) -> Bool {
    length(i) >= word.utf8CodeUnitCount
      && spells(i, UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  func spells(_ i: Int, text word: String) -> Bool {
    var word = word
    return word.withUTF8 { spells(i, $0) }
  }

  private func spells(_ i: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isWord(i) else { return false }
    let bytes = bytes(i)
    if bytes.count == word.count {
      for offset in 0..<bytes.count where Lexicon.lower(bytes[offset]) != word[offset] {
        return false
      }
      return true
    }
    // U.S., H.K.
    return bytes.count > word.count && bytes.contains(0x2E)
      && bytes.lazy.filter { $0 != 0x2E }.elementsEqual(word) { Lexicon.lower($0) == $1 }
  }
}
