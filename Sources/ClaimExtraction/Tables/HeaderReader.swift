import ClaimModel

/// Reads header cells, each once.
///
/// Unit and date are found first and blanked out; what is left is read as if a figure stood before
/// it (*2 first-class passengers*), so that a header gives the same words as running text.
struct HeaderReader {
  let figures: FigureReader
  private let units: UnitHeader

  init(_ figures: FigureReader) {
    self.figures = figures
    units = UnitHeader(figures)
  }

  /// - Parameters:
  ///   - bytes: The header's text.
  ///   - stub: What the words over a first column say its cells are.
  func read(_ bytes: some Collection<UInt8>, isRow: Bool, stub: Header?, today: Day?) -> Header {
    var bytes = Array(bytes.prefix(Snippet.longest))
    var header = Header()
    header.digest = digest(bytes)
    describe(bytes, &header)
    if !isRow || stub?.stub != .body, let found = units.find(in: bytes) {
      header.unit = found.unit
      header.isUnitBracketed = found.isBracketed
      blank(&bytes, found.range)
    }
    findDate(&bytes, &header, today: today)
    for bracket in UnitHeader.brackets(of: bytes) { blank(&bytes, bracket) }
    strip(&bytes, &header)
    header.text = HeaderReader.trimmed(bytes[...])
    guard !header.text.isEmpty else { return header }
    header.stub = self.stub(header.text)
    // "Position at 31 December": what was so then, and no rank.
    if header.stub == .rank, header.date != nil { header.stub = nil }
    if isRow, let kind = stub?.stub, kind == .body || kind == .place,
      bytes.contains(where: { $0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 }), !header.isTotal
    {
      name(&header, isPlace: kind == .place)
    } else {
      readWords(bytes, &header, isRow: isRow)
      readTurn(&header)
    }
    if header.noun?.stem == "age" || header.noun?.stem == "ages",
      header.unit == nil || header.unit?.kind == .duration
    {
      header.unit = .age
    }
    return header
  }

  /// The terms, date and unit of a caption or of the heading over a table.
  func context(_ bytes: some Collection<UInt8>, today: Day?) -> Header {
    var bytes = Array(bytes.prefix(Snippet.longest))
    var header = Header()
    describe(bytes, &header)
    if let found = units.find(inCaption: bytes) {
      header.unit = found.unit
      header.isUnitBracketed = found.isBracketed
    }
    findDate(&bytes, &header, today: today)
    return header
  }

  // MARK: - Parts

  private func blank(_ bytes: inout [UInt8], _ range: Range<Int>) {
    for i in range where i < bytes.count { bytes[i] = 0x20 }
  }

  private func digest(_ bytes: [UInt8]) -> UInt64 {
    Snippet.read(bytes) { SentenceDigest.make($0) } ?? Hash64().value
  }

  private func describe(_ bytes: [UInt8], _ header: inout Header) {
    let found: ([Term], [NameMention])? = Snippet.read(bytes) { s in
      let finder = SubjectFinder(s, candidates: [])
      let terms = (0..<s.count).filter { finder.isTelling($0) && !s.stem($0).isEmpty }.map {
        Term(
          stem: s.stem($0), reach: .clause,
          isName: finder.p.tag($0) == .name && s.isDisjoint($0, [.noun, .verb, .adjective]))
      }
      return (terms, finder.names)
    }
    header.terms = found?.0 ?? []
    header.names = found?.1 ?? []
  }

  private func findDate(_ bytes: inout [UInt8], _ header: inout Header, today: Day?) {
    let found: HeaderDate? =
      Snippet.read(bytes) { s in
        HeaderDate.find(s, figures.read(s, clock: Clock(today: today)).kept)
      } ?? nil
    header.date = found
    if let found { blank(&bytes, found.range) }
  }

  /// *Total*, *All*, *Number of*, *No. of*: blanked out, with what they say.
  private func strip(_ bytes: inout [UInt8], _ header: inout Header) {
    let cut: (end: Int, isTotal: Bool)? = Snippet.read(bytes) { s in
      var at = 0
      var isTotal = false
      if s.isBytes(at, "Grand") || s.isBytes(at, "grand") { at += 1 }
      while s.isWord(at), HeaderWords.totals.contains(s.string(at).lowercased()) {
        isTotal = true
        at += 1
        if s.is(at, .the) { at += 1 }
      }
      if !isTotal { at = 0 }
      let start = at
      if s.isWord(at) {
        let word = s.string(at).lowercased()
        if ["number", "no", "nos", "count", "amount", "sum", "quantity", "share", "proportion"]
          .contains(word)
        {
          at += 1
          if s.isMark(at, Mark.period) { at += 1 }
        }
      } else if s.isMark(at, Mark.hash) {
        at += 1
      }
      // "Number" alone stays, as the noun that it is.
      if s.is(at, .of), s.isWord(at + 1) {
        at += 1
        if s.is(at, .the) { at += 1 }
      } else {
        at = start
      }
      return at > 0 && at <= s.count ? (Int(s.tokens[at - 1].end), isTotal) : (0, isTotal)
    }
    guard let cut else { return }
    header.isTotal = cut.isTotal
    header.stripped = HeaderReader.trimmed(bytes[..<cut.end])
    blank(&bytes, 0..<cut.end)
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var slice = bytes
    while let first = slice.first, first <= 0x20 { slice.removeFirst() }
    while let last = slice.last, [0x20, 0x2A, 0x3A, 0x2C, 0x2D, 0x0A].contains(last) {
      slice.removeLast()
    }
    let words = String(decoding: slice, as: UTF8.self).split(separator: " ")
    return words.joined(separator: " ")
  }

  private func stub(_ text: String) -> Header.Stub? {
    let words = text.lowercased().split(whereSeparator: { !$0.isLetter })
    guard let last = words.last else {
      return text.allSatisfy { "#№".contains($0) } ? .rank : nil
    }
    let word = String(last)
    if words.count == 1, HeaderWords.ranks.contains(word) || word == "no" || word == "nr" {
      return .rank
    }
    if words.count <= 2, words.first == "date" || words.first == "year" { return .date }
    let singular = word.hasSuffix("s") && words.count == 1 ? String(word.dropLast()) : word
    if words.count <= 2, HeaderWords.dates.contains(word) { return .date }
    if HeaderWords.places.contains(word) { return .place }
    if HeaderWords.bodies.contains(singular) && singular == word { return .body }
    return nil
  }

  /// Nouns with *of* for what dates are the dates of, with what happened then: *End of power generation*, *Date of
  /// completion*.
  private static let turns: [String: Header.Action?] = [
    "end": Header.Action(base: "end", said: "ended", measure: .ended, isNoun: true),
    "start": began, "beginning": began, "date": nil, "year": nil, "month": nil, "day": nil,
  ]
  private static let began = Header.Action(
    base: "begin", said: "begun", measure: .began, isNoun: true)

  /// Reads a header of ``turns``: the numbers under it are dates.
  private func readTurn(_ header: inout Header) {
    let words = header.text.lowercased().split(whereSeparator: { !$0.isLetter })
    guard words.count > 2, words[1] == "of", let action = HeaderReader.turns[String(words[0])]
    else { return }
    header.stub = .date
    header.predicate = action ?? header.predicate
  }

  private func name(_ header: inout Header, isPlace: Bool) {
    let known = header.names.contains { $0.isPlace && $0.text == header.text }
    header.isName = true
    header.names = [
      NameMention(
        tokens: 0..<1, text: header.text, plain: header.text.lowercased(),
        isPlace: isPlace || known, isLocative: isPlace)
    ]
  }
}
