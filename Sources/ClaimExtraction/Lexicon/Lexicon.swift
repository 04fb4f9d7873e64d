import ClaimModel

/// Every word that the extractor knows, by number.
///
/// Words are lower-case ASCII. Number 0 is the unknown word; the key words follow in the order of
/// ``KeyWord``, so their numbers are their raw values. Look-up is one probe of an open-addressing
/// table by a hash of the word's ``WordKey``, which the scanner makes while it reads the word.
///
/// The tables are plain memory of a size fixed at the start and are never given back: there is one
/// lexicon a process, it is complete before anything reads it, and copies of this value share it,
/// so that passing it on costs nothing.
struct Lexicon: @unchecked Sendable {
  private let known: UnsafeMutablePointer<WordInfo>
  /// The classes of every word once more, close together, for the questions asked most.
  private let classTable: UnsafeMutablePointer<WordClass>
  /// The first eight bytes of every word: all that most words have.
  private let heads: UnsafeMutablePointer<UInt64>
  private let spellings: UnsafeMutablePointer<UInt8>
  /// Every word as a string, for what is handed on.
  private let strings: UnsafeMutablePointer<String>
  private let ends: UnsafeMutablePointer<UInt32>
  private let slots: UnsafeMutablePointer<UInt16>
  private let mask: Int
  /// How many words are entered, the unknown word among them.
  private(set) var count = 0

  static let shared = Lexicon.english()

  /// - Parameter capacity: a power of two; a quarter of it stays empty.
  init(capacity: Int = 1 << 15) {
    mask = capacity - 1
    let words = capacity * 3 / 4
    known = .allocate(capacity: words)
    classTable = .allocate(capacity: words)
    heads = .allocate(capacity: words)
    strings = .allocate(capacity: words)
    ends = .allocate(capacity: words)
    spellings = .allocate(capacity: capacity * Lexicon.bytesPerSlot)
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: 0, count: capacity)
    append(WordInfo(), head: 0, end: 0)
  }

  /// Room for spellings: words are mostly shorter.
  private static let bytesPerSlot = 8

  private mutating func append(_ info: WordInfo, head: UInt64, end: Int) {
    precondition(
      count < (mask + 1) * 3 / 4 && end <= (mask + 1) * Lexicon.bytesPerSlot,
      "the lexicon's table is too small")
    (known + count).initialize(to: info)
    (classTable + count).initialize(to: info.classes)
    (heads + count).initialize(to: head)
    (ends + count).initialize(to: UInt32(end))
    count += 1
  }

  /// Makes what ``classes(of:)`` and ``spelling(_:)`` give of every word: the last step of building.
  func close() {
    for word in 0..<count {
      classTable[word] = known[word].classes
      let text = word == 0 ? "" : String(decoding: bytes(of: UInt16(word)), as: UTF8.self)
      (strings + word).initialize(to: text)
    }
  }

  /// What is known of every word, by its number.
  var infos: UnsafeBufferPointer<WordInfo> { UnsafeBufferPointer(start: known, count: count) }

  @inline(__always)
  func info(_ word: UInt16) -> WordInfo { known[Int(word)] }

  @inline(__always)
  func classes(of word: UInt16) -> WordClass { classTable[Int(word)] }

  /// The word in lower case; empty for the unknown one. For a lexicon that is closed.
  func spelling(_ word: UInt16) -> String { strings[Int(word)] }

  func bytes(of word: UInt16) -> UnsafeBufferPointer<UInt8> {
    let start = Int(ends[Int(word) - 1])
    return UnsafeBufferPointer(start: spellings + start, count: Int(ends[Int(word)]) - start)
  }

  /// The number of the word whose bytes begin at `text` and have this key, or 0.
  @inline(__always)
  func find(_ text: UnsafePointer<UInt8>, _ key: WordKey) -> UInt16 {
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let word = slots[slot]
      if word == 0 { return 0 }
      // A word of fewer than eight bytes is all in its head.
      if heads[Int(word)] == key.head, key.length < 8 || isTail(of: word, text, key) {
        return word
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// Whether a word that begins as the key says is as long and goes on in the same way.
  @inline(__always)
  private func isTail(of word: UInt16, _ text: UnsafePointer<UInt8>, _ key: WordKey) -> Bool {
    let from = Int(ends[Int(word) &- 1])
    guard Int(ends[Int(word)]) &- from == key.length else { return false }
    var i = 8
    while i < key.length, Lexicon.lower(text[i]) == spellings[from &+ i] { i &+= 1 }
    return i >= key.length
  }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// The number of a word in any case, or 0.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> UInt16 {
    guard let start = word.baseAddress else { return 0 }
    return find(start, WordKey(start, length: word.count))
  }

  func find(_ word: some StringProtocol) -> UInt16 {
    Array(word.utf8).withUnsafeBufferPointer { find($0) }
  }

  // MARK: - Building

  /// The number of the word, entered when it is new.
  @discardableResult
  mutating func enter(_ word: some StringProtocol) -> UInt16 { enter(Array(word.utf8)) }

  /// The number of the word of these lower-case bytes, entered when it is new.
  @discardableResult
  mutating func enter(_ word: [UInt8]) -> UInt16 {
    word.withUnsafeBufferPointer { enter(bytes: $0) }
  }

  private mutating func enter(bytes: UnsafeBufferPointer<UInt8>) -> UInt16 {
    guard let start = bytes.baseAddress else { return 0 }
    let key = WordKey(start, length: bytes.count)
    let known = find(start, key)
    if known != 0 { return known }
    let first = Int(ends[count - 1])
    append(WordInfo(), head: key.head, end: first + bytes.count)
    for i in 0..<bytes.count { spellings[first + i] = start[i] }
    let number = UInt16(count - 1)
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = number
    return number
  }

  /// Enters every word of a space-separated table and changes what is known of each.
  mutating func enter(table: String, _ change: (inout WordInfo) -> Void) {
    Lexicon.words(of: table) { change(&known[Int(enter($0))]) }
  }

  /// Gives the words of a table, one after the other, in one array that is used again and again.
  @inline(__always)
  static func words(of table: String, _ body: ([UInt8]) -> Void) {
    var word: [UInt8] = []
    word.reserveCapacity(32)
    for byte in table.utf8 {
      if byte > 0x20, byte != 0x7C {
        word.append(byte)
      } else if !word.isEmpty {
        body(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { body(word) }
  }

  /// Gives the word numbers of each row of `count` words; rows stand between bars or lines.
  mutating func enterRows(_ table: String, of count: Int, _ body: (inout Lexicon, [UInt16]) -> Void)
  {
    var row: [UInt16] = []
    Lexicon.words(of: table) { word in
      row.append(enter(word))
      if row.count == count {
        body(&self, row)
        row.removeAll(keepingCapacity: true)
      }
    }
    precondition(row.isEmpty, "every row of a table has \(count) words")
  }

  mutating func change(_ word: UInt16, _ change: (inout WordInfo) -> Void) {
    change(&known[Int(word)])
  }
}
