public import ClaimModel
public import ClaimReading

extension Extractor {
  /// As ``extract(_:)``, and counts the words of each article for relating.
  public static func extractToRelate(_ source: SourceText) -> Extraction {
    var extraction = extract(source)
    source.readable.withUnsafeBufferPointer { text in
      for block in source.blocks where extraction.profiles.indices.contains(block.article) {
        ArticleWords.count(
          UnsafeBufferPointer(rebasing: text[block.start..<block.end]),
          into: &extraction.profiles[block.article].words)
      }
    }
    return extraction
  }
}

/// The words and figures of a text as digests: which words two articles share says what they are
/// about, and no more is asked of them.
///
/// Function words, words of one or two letters, years and figures of one digit are left out; a word
/// is cut to what its plural, past and *-ing* forms share. Linear in the text, one pass.
enum ArticleWords {
  static func count(_ text: UnsafeBufferPointer<UInt8>, into words: inout [UInt64: Int]) {
    guard let start = text.baseAddress else { return }
    let lexicon = Lexicon.shared
    var at = 0
    while at < text.count {
      let from = at
      if mark(text[at]) > 0 {
        at += mark(text[at])
      } else if isLetter(text[at]) {
        while at < text.count, isLetter(text[at]), mark(text[at]) == 0 { at += 1 }
        guard at - from > 2 else { continue }
        let key = WordKey(start + from, length: at - from)
        guard lexicon.classes(of: lexicon.find(start + from, key)).isDisjoint(with: .function)
        else {
          continue
        }
        let length = stem(text[from..<at])
        words[WordKey(start + from, length: length).hash, default: 0] += 1
      } else if isDigit(text[at]) {
        while at < text.count, isDigit(text[at]) || isPoint(text, at) { at += 1 }
        if let digest = figure(text[from..<at]) { words[digest, default: 0] += 1 }
      } else {
        at += 1
      }
    }
  }

  /// ASCII letters and the bytes of letters beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80
  }

  /// How many bytes a dash, a quotation mark or a space beyond ASCII has; 0 for any other character.
  private static func mark(_ byte: UInt8) -> Int { byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 0 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// A comma or point with a digit on either side.
  private static func isPoint(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    (text[at] == UInt8(ascii: ",") || text[at] == UInt8(ascii: ".")) && at + 1 < text.count
      && isDigit(text[at + 1])
  }

  /// How many bytes *city*, *cities*, *close*, *closes*, *closed* and *closing* share.
  private static func stem(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let count = word.count
    func ends(_ suffix: StaticString) -> Bool {
      let length = suffix.utf8CodeUnitCount
      return count > length
        && word.suffix(length).map { $0 | 0x20 }.elementsEqual(
          UnsafeBufferPointer(start: suffix.utf8Start, count: length))
    }
    if count > 4, ends("ies") { return count - 3 }
    if count > 6, ends("ing") { return count - 3 }
    if count > 5, ends("ed") || ends("es") { return count - 2 }
    if ends("s"), !ends("ss") { return count - 1 }
    return count > 4 && (ends("e") || ends("y")) ? count - 1 : count
  }

  /// The digits of a figure that gives two or more and is no year.
  private static func figure(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
    let digits = text.filter { $0 != UInt8(ascii: ",") }
    let isYear =
      text.count == 4 && text.allSatisfy(isDigit)
      && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    guard !isYear, digits.count < 20 else { return nil }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }.reversed().drop {
      $0 == UInt8(ascii: "0")
    }
    return significant.count < 2 ? nil : digits.withUnsafeBufferPointer { WordKey($0).hash }
  }
}
