/// Tells the furniture of a page from its text.
///
/// Only whole lines or blocks go, and only short ones: what is taken away here is never read, so a
/// line in doubt stays.
enum Furniture {
  enum Kind: Equatable {
    case plain
    /// Furniture after which another article can begin.
    case ends
    /// The same, where it comes often.
    case endsTeaser
    /// A line of tags or categories: it belongs to an article, at its head or its foot.
    case tags
    /// The heading of a page that lists articles.
    case listing
  }

  /// Whole lines in normal form.
  private static let phrases: [[UInt8]: Kind] = {
    var table: [[UInt8]: Kind] = [:]
    for phrase in FurnitureLexicon.wholeLines { table[Array(phrase.utf8)] = .plain }
    for phrase in FurnitureLexicon.weakEnds { table[Array(phrase.utf8)] = .endsTeaser }
    for phrase in FurnitureLexicon.ends { table[Array(phrase.utf8)] = .ends }
    return table
  }()

  /// The words that a phrase of the lexicon begins with.
  private static let firstWords = Set(phrases.keys.map { $0.prefix { $0 != 0x20 } })

  private static let lists = Set(FurnitureLexicon.lists.map { Array($0.utf8) })
  private static let counted = Set(FurnitureLexicon.counted.map { Array($0.utf8) })
  private static let openings = byFirstByte(FurnitureLexicon.openings)
  private static let listings = FurnitureLexicon.listings.map { Array($0.utf8) }

  private static let longestLine = 400

  static func isFurniture(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    kind(of: bytes, start, end) != nil
  }

  /// The kind of furniture that a line is; `nil` for text.
  static func kind(of bytes: [UInt8], _ start: Int, _ end: Int) -> Kind? {
    guard end - start <= longestLine, start < end else { return nil }
    if isCopyright(bytes, start, end) { return .plain }
    if isTagList(bytes, start, end) { return .tags }
    guard end - start <= longestPhrase else { return nil }
    return withNormal(bytes, start, end) { line in
      line.isEmpty ? hasOnlyMarks(bytes, start, end) ? .plain : nil : kind(ofNormal: line)
    }
  }

  private static let longestPhrase = 160

  private static func kind(ofNormal line: UnsafeBufferPointer<UInt8>) -> Kind? {
    if line.count <= 64 {
      let phrase = Array(line)
      if let kind = phrases[phrase] { return kind }
      if isCount(phrase) || isRowOfLabels(phrase) { return .plain }
    }
    if isInvitation(line) { return .plain }
    for opening in openings[Int(line[0])] where begins(line, opening) {
      if listings.contains(opening) { return .listing }
      if isShortRemark(line) { return .plain }
    }
    return nil
  }

  private static func begins(_ line: UnsafeBufferPointer<UInt8>, _ opening: [UInt8]) -> Bool {
    guard line.count >= opening.count else { return false }
    for i in opening.indices where line[i] != opening[i] { return false }
    return line.count == opening.count || line[opening.count] == 0x20
  }

  private static func byFirstByte(_ phrases: [String]) -> [[[UInt8]]] {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases.map({ Array($0.utf8) }) { table[Int(phrase[0])].append(phrase) }
    return table
  }

  // MARK: - Shapes

  /// Fourteen words at most, and no figure in a line of more than six.
  private static func isShortRemark(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = line.count { $0 == 0x20 } + 1
    return words <= 6 || words <= 14 && !line.contains(where: ASCII.isDigit)
  }

  /// `3 comments`, `1,024 shares`, `5 min read`.
  private static func isCount(_ line: [UInt8]) -> Bool {
    guard ASCII.isDigit(line[0]) else { return false }
    var at = 0
    while at < line.count, ASCII.isDigit(line[at]) || line[at] == 0x20 { at += 1 }
    if at < line.count, line[at] == 0x6B, at + 1 < line.count, line[at + 1] == 0x20 { at += 2 }
    return counted.contains(Array(line[at...]))
  }

  /// Labels side by side (`Share on Facebook Tweet Print`): each, the longest first, is a phrase of
  /// the lexicon, and so none holds a figure.
  private static func isRowOfLabels(_ line: [UInt8]) -> Bool {
    guard firstWords.contains(line.prefix { $0 != 0x20 }) else { return false }
    let words = line.split(separator: 0x20)
    guard (2...8).contains(words.count) else { return false }
    var at = 0
    while at < words.count {
      let length = (1...4).reversed().first { length in
        at + length <= words.count
          && phrases[Array(words[at..<(at + length)].joined(separator: [0x20]))] != nil
      }
      guard let length else { return false }
      at += length
    }
    return true
  }

  /// `Jane Roe (follow her on Twitter and YouTube)`, `Follow Channel Nine: Facebook | Twitter`.
  private static func isInvitation(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count <= 90, !line.contains(where: ASCII.isDigit) else { return false }
    let last = line[((line.lastIndex(of: 0x20) ?? -1) + 1)...]
    if ASCII.says("follow ", line, at: 0, to: line.count),
      ["twitter", "facebook", "instagram"].contains(where: { $0.utf8.elementsEqual(last) })
    {
      return true
    }
    for i in line.indices where line[i] == 0x66 && (i == 0 || line[i - 1] == 0x20) {
      guard ASCII.says("follow ", line, at: i, to: line.count) else { continue }
      var at = i + 7
      while at < line.count, line[at] != 0x20 { at += 1 }
      guard ASCII.says(" on ", line, at: at, to: line.count) else { continue }
      for site: StaticString in ["twitter", "facebook", "instagram", "youtube", "telegram"]
      where ASCII.says(site, line, at: at + 4, to: line.count) { return true }
    }
    return false
  }

  private static func isCopyright(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let first = bytes[start]
    if first == 0xC2, end - start < 200, start + 1 < end, bytes[start + 1] == 0xA9 { return true }
    let lower = first | 0x20
    if lower == 0x63 || lower == 0x28 || lower == 0x74 {
      for opening: StaticString in ["copyright ", "(c) 20", "(c) 19", "tm and ", "copyright\u{A9}"]
      where ASCII.says(opening, bytes, at: start, to: end) {
        if lower != 0x63 || hasYearOrMark(bytes, start, end) { return true }
      }
    }
    guard end - start <= 260 else { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      // "all rights reserved", from its V, which is rare.
      var at = min(start + 16, end)
      while at < end {
        at = ByteSearch.first(letter: 0x76, buffer, at, end)
        if ASCII.says("all rights reserved", bytes, at: at - 16, to: end) { return true }
        at += 1
      }
      return false
    }
  }

  /// `Copyright 2017` and `Copyright ©`, not `Copyright law changed in 1976`.
  private static func hasYearOrMark(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    if bytes[start] == 0x28 { return true }
    var at = start
    while at < end, ASCII.isLetter(bytes[at]) { at += 1 }
    at = ASCII.trim(bytes, at, end).start
    if ASCII.says("(c)", bytes, at: at, to: end) { return true }
    if at + 1 < end, bytes[at] == 0xC2, bytes[at + 1] == 0xA9 { return true }
    return at + 4 <= end && bytes[at..<(at + 4)].allSatisfy(ASCII.isDigit)
  }

  private static func hasOnlyMarks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].allSatisfy { $0 < 0x80 && !ASCII.isWord($0) && $0 != 0x25 && $0 != 0x24 }
  }

  // MARK: - Tags

  /// `Tags: A, B`, or labels set with commas and no spaces (`Iran Deal,June 20,Maryam Rajavi`).
  private static func isTagList(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var colon = start
    while colon < end, colon - start < 20, bytes[colon] != 0x3A { colon += 1 }
    if colon < end, bytes[colon] == 0x3A, lists.contains(normal(bytes, start, colon)) {
      return colon + 1 == end || LineShape.ending(bytes, start, end) != .period
    }
    return isGluedList(bytes, start, end)
  }

  /// At least three commas, four in five with no space after, each item opening with a capital,
  /// a hash or a number that a word follows.
  private static func isGluedList(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard ASCII.isWord(bytes[start]) || bytes[start] == 0x23 else { return false }
    var glued = 0
    var spaced = 0
    var item = start
    while item <= end {
      let comma = bytes.withUnsafeBufferPointer { ByteSearch.first(0x2C, $0, item, end) }
      guard isLabel(bytes, item, comma) else { return false }
      if comma < end {
        if comma + 1 < end, bytes[comma + 1] == 0x20 { spaced += 1 } else { glued += 1 }
      }
      item = comma + 1
    }
    return glued >= 3 && glued >= spaced * 4
  }

  private static func isLabel(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Bool {
    let (start, end) = ASCII.trim(bytes, from, to)
    guard start < end, end - start <= 64 else { return false }
    let last = bytes[end - 1]
    guard last != 0x2E, last != 0x3B, last != 0x3A else { return false }
    if ASCII.isDigit(bytes[start]) {
      var at = start
      while at < end, ASCII.isDigit(bytes[at]) { at += 1 }
      guard at + 1 < end, bytes[at] == 0x20 else { return false }
      return ASCII.isLetter(bytes[at + 1])
    }
    return ASCII.isUpper(bytes[start]) || bytes[start] == 0x23 || bytes[start] >= 0x80
  }
}
