import ClaimModel

/// Currencies by code, name, sign and abbreviation.
struct CurrencyTable: Sendable {
  struct Entry: Sendable {
    /// ISO 4217.
    let code: String
    /// What one of it is in the currency: a hundredth for a cent.
    let multiplier: Number
    let position: Position
    /// Adjectives that make it another country's: *Canadian* dollar.
    let variants: [(adjective: String, code: String)]

    /// The name is a common word too.
    let isCommon: Bool

    var isMinor: Bool { multiplier < Number(1) }
  }

  enum Position: UInt8, Sendable {
    /// A name: after the number, or before digits: *ringgit 42*.
    case name
    /// A code or abbreviation in any case: before or after.
    case code
    /// A code in capitals: before or after.
    case capitals
    /// A code in capitals that is also a word: after digits only.
    case word
  }

  static let shared = CurrencyTable()

  private(set) var entries: [Entry] = []
  /// Spellings in lower case with the index of their entry, plus one.
  private(set) var heads: [(spelling: String, index: UInt16)] = []

  private init() {
    var known: Set<String> = []
    for row in CurrencyRows.names {
      let variants = row.variants.split(separator: " ").compactMap { pair in
        let parts = pair.split(separator: ":")
        return parts.count == 2 ? (adjective: String(parts[0]), code: String(parts[1])) : nil
      }
      add(row.words, row.code, Number(1), .name, variants, &known)
    }
    for row in CurrencyRows.minors {
      if let hundredth = Number(Int128(row.cents), over: 100) {
        add(row.words, row.code, hundredth, .name, [], &known)
      }
    }
    for row in CurrencyRows.abbreviations { add(row.words, row.code, Number(1), .code, [], &known) }
    for code in CurrencyRows.codes.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let word = code.lowercased()
      let isWord = CurrencyRows.words.contains(word)
      add(word, String(code), Number(1), isWord ? .word : .capitals, [], &known)
    }
    // MUSD, kEUR: millions and thousands, as company reports write them.
    for code in ["USD", "EUR", "GBP", "SEK", "NOK", "DKK", "CHF"] {
      add("m" + code.lowercased(), code, Number(1_000_000), .code, [], &known)
      add("k" + code.lowercased(), code, Number(1_000), .code, [], &known)
    }
    add("grand", "USD", Number(1000), .name, [], &known)
  }

  private mutating func add(
    _ words: String, _ code: String, _ multiplier: Number, _ position: Position,
    _ variants: [(adjective: String, code: String)], _ known: inout Set<String>
  ) {
    for word in words.split(separator: " ") where known.insert(String(word)).inserted {
      entries.append(
        Entry(
          code: code, multiplier: multiplier, position: position, variants: variants,
          isCommon: CurrencyRows.common.contains(String(word))))
      heads.append((String(word), UInt16(entries.count)))
    }
  }
}
