import ClaimModel

/// Finds the unit that a header gives: in brackets, after a comma or *in*, with a currency sign, or
/// as the whole of it.
struct UnitHeader {
  private let figures: FigureReader

  init(_ figures: FigureReader) { self.figures = figures }

  /// A unit with the bytes of the header that say it.
  struct Found {
    var unit: CellUnit
    var range: Range<Int>
    var isBracketed: Bool
  }

  func find(in bytes: [UInt8]) -> Found? {
    if let found = bracketed(in: bytes) { return found }
    let body = 0..<bytes.count
    if let percent = percent(in: bytes) { return percent }
    if let rate = rate(in: bytes) { return rate }
    for start in tails(of: bytes) {
      if let unit = read(bytes[start.from...], isLoose: true) {
        return Found(unit: unit, range: start.cut..<bytes.count, isBracketed: false)
      }
    }
    return read(bytes[...], isLoose: false).map {
      Found(unit: $0, range: body, isBracketed: false)
    }
  }

  /// The unit of a sentence about a table: *All figures in thousands of euros*.
  func find(inCaption bytes: [UInt8]) -> Found? {
    if let found = bracketed(in: bytes) { return found }
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x3A { end -= 1 }
    guard let start = last(" in ", in: bytes[..<end]),
      let unit = read(bytes[start + 4..<end], isLoose: true)
    else { return nil }
    return Found(unit: unit, range: start..<end, isBracketed: false)
  }

  // MARK: - Where it stands

  /// The last bracket that holds a unit.
  private func bracketed(in bytes: [UInt8]) -> Found? {
    for bracket in UnitHeader.brackets(of: bytes) {
      let inner = bracket.lowerBound + 1..<bracket.upperBound - 1
      if let unit = read(bytes[inner], isLoose: true) {
        return Found(unit: unit, range: bracket, isBracketed: true)
      }
    }
    return nil
  }

  static func brackets(of bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for (i, byte) in bytes.enumerated() {
      if byte == 0x28 || byte == 0x5B {
        open = i
      } else if byte == 0x29 || byte == 0x5D, let start = open {
        if i > start + 1 { found.append(start..<i + 1) }
        open = nil
      }
    }
    return found.reversed()
  }

  /// After the last comma, after the last *in*, from a currency sign or code to the end.
  private func tails(of bytes: [UInt8]) -> [(from: Int, cut: Int)] {
    var tails: [(from: Int, cut: Int)] = []
    if let comma = bytes.lastIndex(of: 0x2C), comma > 0 { tails.append((comma + 1, comma)) }
    if let word = last(" in ", in: bytes[...]) { tails.append((word + 4, word)) }
    let words = words(of: bytes)
    for word in words.dropFirst().suffix(3) {
      let isCode =
        word.count == 3 && bytes[word].allSatisfy { $0 &- 0x41 < 26 }
      let isSign =
        bytes[word].contains { $0 == 0x24 }
        || UnitHeader.signs.contains { sign in bytes[word].starts(with: sign.utf8) }
      if isCode || isSign { tails.append((word.lowerBound, word.lowerBound)) }
    }
    return tails
  }

  private static let signs = ["£", "€", "¥", "₹", "₩", "₽", "₺", "₴"]

  private func words(of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for i in 0...bytes.count where i == bytes.count || bytes[i] == 0x20 {
      if i > start { words.append(start..<i) }
      start = i + 1
    }
    return words
  }

  private func last(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    let count = word.utf8CodeUnitCount
    guard bytes.count > count else { return nil }
    for start in stride(from: bytes.endIndex - count, through: bytes.startIndex, by: -1) {
      if (0..<count).allSatisfy({ Lexicon.lower(bytes[start + $0]) == word.utf8Start[$0] }) {
        return start
      }
    }
    return nil
  }

  /// *% change*, *Percentage of seats*, *Saved, per cent*, *pp*.
  private func percent(in bytes: [UInt8]) -> Found? {
    var unit = CellUnit.percent
    let range: Range<Int>? =
      Snippet.read(bytes) { s -> Range<Int>? in
        for i in 0..<s.count {
          var end = i
          if s.isMark(i, Mark.percent) || s.is(i, anyOf: .percent, .pct, .percentage) {
            end = i + 1
          } else if s.is(i, .per) {
            let cent = s.isJoint(i + 1) ? i + 2 : i + 1
            if s.is(cent, .cent) { end = cent + 1 }
          }
          guard end > i else { continue }
          if s.is(end, anyOf: .point, .points) {
            unit.unit = "percentage point"
            end += 1
          }
          if s.is(end, .of) { end += 1 }
          return Int(s.tokens[i].start)..<Int(s.tokens[end - 1].end)
        }
        return nil
      } ?? nil
    return range.map { range in
      // "Defence, per cent of GDP": what stands before is what the figure tells of.
      let isAfter = bytes[..<range.lowerBound].contains { $0 | 0x20 &- 0x61 < 26 }
      return Found(
        unit: unit, range: isAfter ? range.lowerBound..<bytes.count : range, isBracketed: false)
    }
  }

  /// *per 100,000*, *per 1,000 births*: a rate, which is no count.
  private func rate(in bytes: [UInt8]) -> Found? {
    Snippet.read(bytes) { s -> Found? in
      guard let per = (0..<s.count).first(where: { s.is($0, .per) && s.isNumber($0 + 1) }) else {
        return nil
      }
      return Found(
        unit: CellUnit(kind: .measure, unit: "per " + s.string(per + 1), rule: "measure"),
        range: Int(s.tokens[per].start)..<Int(s.tokens[per + 1].end), isBracketed: false)
    } ?? nil
  }

  // MARK: - What it says

  /// The unit that some words name and nothing else.
  ///
  /// - Parameter isLoose: they stand in brackets or after *in*, where they can hardly be a noun.
  private func read(_ bytes: ArraySlice<UInt8>, isLoose: Bool) -> CellUnit? {
    guard bytes.count <= 48 else { return nil }
    var text = UnitHeader.plain(String(decoding: bytes, as: UTF8.self))
    guard !text.isEmpty else { return nil }
    if text.hasPrefix("per "), text.dropFirst(4).first?.isNumber == true {
      let number = text.dropFirst(4).prefix { $0.isNumber || $0 == "," }
      return CellUnit(kind: .measure, unit: "per " + number, rule: "measure")
    }
    guard text.first?.isNumber != true, isLoose || canBeWhole(text) else { return nil }
    guard UnitHeader.mayBeUnit(text) else { return nil }
    if text.allSatisfy({ $0 == "%" }) { text = "%" }
    for one in UnitHeader.ones(text) {
      if let candidate = Snippet.whole(one, figures), let unit = CellUnit(one: candidate) {
        // A column headed "Second" or "Cup" counts none.
        if !isLoose, unit.unit == text.lowercased() { return nil }
        return unit
      }
    }
    return nil
  }

  /// A word of it is a unit, a currency or a scale, or it has a sign. Most headers have none, and
  /// are not tried further.
  private static func mayBeUnit(_ text: String) -> Bool {
    let unit: WordClass = [.unit, .currency, .scale, .scaleSuffix, .timeUnit, .hundred, .vagueSize]
    return Snippet.read(Array(text.utf8)) { s in
      (0..<s.count).contains { i in
        s.isAny(i, unit) || s.isMark(i, Mark.percent)
          || s.tokens[i].kind == .mark && s.tokens[i].word >= 0x80
          || s.isMark(i, anyOf: Mark.dollar, Mark.degree, Mark.permille)
          || s.tokens[i].shape.contains(.foreign) || s.is(i, anyOf: .percent, .basis, .bps, .pct)
      }
    } ?? false
  }

  /// As a whole header a letter or a word in capitals is rather a short form: *W*, *PTS*.
  private func canBeWhole(_ text: String) -> Bool {
    let isShort = text.utf8.count == 1 && text.utf8.allSatisfy { $0 | 0x20 &- 0x61 < 26 }
    guard !isShort, !isAction(text) else { return false }
    let isCode = text.utf8.count == 3
    return isCode || text != text.uppercased() || text == text.lowercased()
  }

  /// *Won* over a column of victories is no currency.
  private func isAction(_ text: String) -> Bool {
    let known = Lexicon.shared.info(Lexicon.shared.find(text.lowercased())).classes
    return !known.isDisjoint(with: [.participle, .gerund, .adjective, .ordinal])
  }

  /// *in millions of US dollars* as *million US dollars*; *£’000* as *£ thousand*.
  private static func plain(_ text: String) -> String {
    var words = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).map(String.init)
    let leading: Set<String> = ["in", "the", "figures", "all", "amounts", "values", "shown", "are"]
    while let first = words.first, words.count > 1, leading.contains(first.lowercased()) {
      words.removeFirst()
    }
    for i in words.indices {
      switch words[i].lowercased() {
      case "thousands", "000s", "'000", "’000", "000", "'000s", "’000s": words[i] = "thousand"
      case "millions", "mio", "mln", "mn": words[i] = "million"
      case "billions", "bln", "mrd": words[i] = "billion"
      case "trillions", "trn": words[i] = "trillion"
      case "hundreds": words[i] = "hundred"
      default:
        for tail in ["'000", "’000", "000"] where words[i].hasSuffix(tail) {
          let sign = words[i].dropLast(tail.count)
          if !sign.isEmpty, !sign.contains(where: \.isNumber) { words[i] = sign + " thousand" }
        }
      }
    }
    if words.count > 2, words[1].lowercased() == "of" { words.remove(at: 1) }
    return words.joined(separator: " ")
  }

  /// The unit with a one before it, or after its currency: *1 km*, *US$1m*, *EUR 1 million*.
  private static func ones(_ text: String) -> [String] {
    let signs = "$£€¥₹₩₽₺₴"
    var forms: [String] = []
    if let sign = text.lastIndex(where: { signs.contains($0) }) {
      let rest = text[text.index(after: sign)...].drop { $0 == " " }
      forms.append(text[...sign] + "1" + (rest.count > 2 ? " " : "") + rest)
      // "m$", "million £"
      forms.append(text[sign...] + "1" + text[..<sign])
    }
    forms.append("1 " + text)
    let words = text.split(separator: " ")
    if words.count == 2 {
      forms.append("\(words[0]) 1 \(words[1])")
      forms.append("\(words[0]) 1\(words[1])")
      forms.append("1\(words[0]) \(words[1])")
    }
    if words.count == 1 { forms.append("1" + text) }
    return forms
  }
}
