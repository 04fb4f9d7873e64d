import ClaimModel

/// Tells a unit from the words that are spelt like it.
enum UnitSpelling {
  private static let byName: [String: Int] = {
    var index: [String: Int] = [:]
    for (i, entry) in UnitTable.shared.entries.enumerated()
    where index[entry.name] == nil && entry.multiplier == Number(1) { index[entry.name] = i }
    return index
  }()

  static func named(_ name: String) -> UnitTable.Entry? {
    byName[name].map { UnitTable.shared.entries[$0] }
  }

  /// The unit that the word at `i` stands for.
  ///
  /// - Parameter isFree: it stands after *per*, a slash or *square*, where symbols need no care.
  static func entry(
    _ s: Sentence, at i: Int, afterDigits: Bool, isFree: Bool
  ) -> UnitTable.Entry? {
    guard s.isAny(i, .unit) else { return nil }
    return entry(
      s, head: s.info(i).unit, bytes: s.bytes(i), at: i, afterDigits: afterDigits, isFree: isFree)
  }

  private static func entry(
    _ s: Sentence, head: UInt16, bytes: UnsafeBufferPointer<UInt8>, at i: Int, afterDigits: Bool,
    isFree: Bool
  ) -> UnitTable.Entry? {
    let table = UnitTable.shared
    var word: Int?
    var folded: Int?
    var next = head
    while next > 0 {
      let spelling = table.spellings[Int(next) - 1]
      let entry = Int(spelling.entry)
      if spelling.rule == .word {
        word = word ?? entry
      } else if spelling.exact.elementsEqual(bytes) {
        // 10-K, Figure 4-A
        let isCode =
          bytes.count == 1 && s.isCapital(i) && s.isMark(i - 1, Mark.hyphen) && !s.isSpaced(i)
        let isClear =
          isFree
          || (spelling.rule == .symbol
            ? afterDigits || bytes.count >= 2 && !s.tokens[i].shape.contains(.capital)
            : afterDigits && isTight(s, i))
        if isClear, !isCode { return table.entries[entry] }
      } else if bytes.count >= 2, spelling.rule == .symbol {
        folded = folded ?? entry
      }
      next = spelling.next
    }
    if let word { return table.entries[word] }
    // 5 KM, but not 2003 US and 42 MYR
    let isOther = bytes.count == 2 && s.isSpaced(i) && s.length(i) == 2 && !isFolding(bytes)
    return afterDigits && !isOther && !bytes.contains(0x2E) && s.isDisjoint(i, .currency)
      ? folded.map { table.entries[$0] } : nil
  }

  /// Symbols of two letters that are often in capitals.
  private static func isFolding(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    ["km", "kg", "cm", "mm", "ml", "lb", "oz", "ft", "yd", "hz", "kw", "mw", "gw"].contains {
      $0.utf8.elementsEqual(bytes.lazy.map(Lexicon.lower))
    }
  }

  /// A letter or short word is a unit where no other reading is near.
  private static func isTight(_ s: Sentence, _ i: Int) -> Bool {
    let next = i + 1
    let isJoined = s.has(next) && !s.isSpaced(next) && (s.isWord(next) || s.isNumber(next))
    if isJoined { return false }
    if s.is(i, anyOf: .am, .pm) { return isPicometre(s, i) }
    if !s.isSpaced(i) {
      // the 20s, the 1990s, over-65s, "the 5s and 10s", "the 15s and Sevens"
      let isAgeGroup = s.isJoint(i - 2) && s.isWord(i - 3)
      let isSort = s.is(i - 2, .the) && s.is(i + 1, anyOf: .and, .or)
      return !(s.is(i, .s) && (isDecade(s, i - 1) || isAgeGroup || isSort))
    }
    if s.is(i, .s), isDecade(s, i - 1) { return false }
    if s.is(i, .in) {
      return !s.isWord(next) && !s.isNumber(next) && !s.isMark(next, Mark.dollar)
        || s.is(next, anyOf: .thick, .wide, .long, .tall, .high, .deep, .x, .by, .more)
    }
    // 202 N. Main Street
    if s.isMark(next, Mark.period), s.has(next + 1) { return false }
    guard s.isWord(next) else { return true }
    let isCapital = s.isCapital(i) && s.length(i) == 1
    if s.is(i, .a) { return false }
    return !(isCapital && s.isCapital(next))
  }

  /// `2.1 pm` is a length: times of day have two digits after the point, or none.
  private static func isPicometre(_ s: Sentence, _ i: Int) -> Bool {
    guard s.isNumber(i - 1), s.tokens[i - 1].shape.contains(.decimal) else { return false }
    let bytes = s.bytes(i - 1)
    return bytes.count < 3 || bytes[bytes.count - 3] != 0x2E
  }

  private static func isDecade(_ s: Sentence, _ i: Int) -> Bool {
    guard s.isNumber(i), let last = s.bytes(i).last else { return false }
    return last == 0x30 && (s.length(i) == 2 || s.length(i) == 4)
  }

  /// `µm`, `Å`, `cm2`: symbols with letters beyond ASCII, or with a power as their last digit.
  static func foreign(_ s: Sentence, at i: Int) -> (entry: UnitTable.Entry, power: Int)? {
    var bytes = s.bytes(i)
    var power = 1
    if let last = bytes.last, last == 0x32 || last == 0x33, bytes.count >= 2 {
      power = Int(last) - 0x30
      bytes = UnsafeBufferPointer(rebasing: bytes.dropLast())
    }
    var isMicro = false
    if bytes.count >= 3,
      bytes[0] == 0xC2 && bytes[1] == 0xB5 || bytes[0] == 0xCE && bytes[1] == 0xBC
    {
      isMicro = true
      bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst(2))
    }
    if bytes.elementsEqual([0xC3, 0x85]) || bytes.elementsEqual([0xE2, 0x84, 0xAB]) {
      return named("angstrom").map { ($0, power) }
    }
    if bytes.elementsEqual([0xCE, 0xA9]) || bytes.elementsEqual([0xE2, 0x84, 0xA6]) {
      return named("ohm").map { ($0, power) }
    }
    guard bytes.count <= 8, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    let head = s.lexicon.info(s.lexicon.find(bytes)).unit
    guard head > 0,
      let entry = entry(s, head: head, bytes: bytes, at: i, afterDigits: true, isFree: true)
    else { return nil }
    if isMicro { return named("micro" + entry.name).map { ($0, power) } }
    return power > 1 && entry.isTime && entry.name != "second" ? nil : (entry, power)
  }
}
