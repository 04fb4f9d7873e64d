import ClaimModel

/// Units by the words and symbols that stand for them.
///
/// A spelling in lower case leads to a chain of spellings that differ in case only: `mW` and `MW`.
struct UnitTable: Sendable {
  struct Entry: Sendable {
    /// The plain singular name, as ``Figure/unit`` has it.
    let name: String
    /// What one of the spelling's units is in units of `name`: ten for a decade in years.
    let multiplier: Number
    let scale: UnitScale?
    let isTime: Bool
  }

  enum Guard: UInt8, Sendable {
    /// A word: it stands after any number, in any case.
    case word
    /// A symbol: it stands after digits.
    case symbol
    /// A symbol that is also a word or a letter of an ordinary text: it stands right after digits,
    /// or after a space where nothing reads on.
    case tight
  }

  struct Spelling: Sendable {
    /// The exact bytes of a symbol; empty for a word.
    let exact: [UInt8]
    let entry: UInt16
    let rule: Guard
    /// The next spelling of the chain plus one, 0 at its end.
    var next: UInt16
  }

  static let shared = UnitTable()

  private(set) var entries: [Entry] = []
  private(set) var spellings: [Spelling] = []
  /// Spellings in lower case with the head of their chain, plus one.
  private(set) var heads: [(spelling: String, head: UInt16)] = []

  private init() {
    var heads: [String: UInt16] = [:]
    for row in UnitRows.plain { add(row, prefix: "", symbol: "", to: &heads) }
    for (prefixes, row) in UnitRows.prefixed {
      add(row, prefix: "", symbol: "", to: &heads)
      for prefix in prefixes.split(separator: " ") {
        guard let (name, symbol) = UnitRows.prefixes.first(where: { $0.0 == prefix }) else {
          continue
        }
        add(row, prefix: name, symbol: symbol, to: &heads)
      }
    }
    self.heads = heads.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func add(
    _ row: UnitRow, prefix: String, symbol: String, to heads: inout [String: UInt16]
  ) {
    let name = prefix + row.name
    let entry = UInt16(entries.count)
    let scale = UnitScale(unit: name)
    entries.append(
      Entry(name: name, multiplier: Number(row.times), scale: scale, isTime: row.isTime))
    for word in row.words.split(separator: " ") { add(prefix + word, entry, .word, to: &heads) }
    for text in row.symbols.split(separator: " ") where symbol + text != "B" {
      add(symbol + text, entry, .symbol, to: &heads)
    }
    for text in row.tight.split(separator: " ") {
      let spelling = symbol + text
      if ["us", "as", "ps"].contains(spelling) { continue }
      let isClear = !prefix.isEmpty && !["pm", "am"].contains(spelling)
      add(spelling, entry, isClear ? .symbol : .tight, to: &heads)
    }
  }

  private mutating func add(
    _ text: String, _ entry: UInt16, _ rule: Guard, to heads: inout [String: UInt16]
  ) {
    let key = text.lowercased()
    spellings.append(
      Spelling(
        exact: rule == .word ? [] : Array(text.utf8), entry: entry, rule: rule,
        next: heads[key] ?? 0))
    heads[key] = UInt16(spellings.count)
  }
}

/// One unit, or one root that takes prefixes.
struct UnitRow: Sendable {
  let name: String
  /// Spellings in any case, singular and plural.
  let words: String
  let symbols: String
  let tight: String
  let times: Int
  let isTime: Bool

  init(
    _ name: String, _ words: String, symbols: String = "", tight: String = "", times: Int = 1,
    isTime: Bool = false
  ) {
    self.name = name
    self.words = words
    self.symbols = symbols
    self.tight = tight
    self.times = times
    self.isTime = isTime
  }
}
