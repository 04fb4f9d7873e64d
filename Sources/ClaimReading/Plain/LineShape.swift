/// What the letters and marks of a short text say about its role.
enum LineShape {
  enum Ending {
    case none, period, question, colon, comma, ellipsis
  }

  /// The punctuation that ends `bytes[start..<end]`, quotation marks and brackets after it left out.
  static func ending(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Ending {
    var at = end
    while at > start {
      let byte = bytes[at - 1]
      switch byte {
      case 0x22, 0x27, 0x29, 0x5D, 0x20, 0x2A, 0x5F: at -= 1
      case 0x2E:
        return at - start >= 3 && bytes[at - 2] == 0x2E && bytes[at - 3] == 0x2E
          ? .ellipsis : .period
      case 0x21, 0x3F: return .question
      case 0x3A: return .colon
      case 0x2C, 0x3B: return .comma
      case 0x80...:
        guard at - start >= 3, bytes[at - 3] == 0xE2, bytes[at - 2] == 0x80 else {
          if at - start >= 2, bytes[at - 2] == 0xC2, byte == 0xBB {
            at -= 2
            continue
          }
          return .none
        }
        if byte == 0xA6 { return .ellipsis }
        guard byte == 0x99 || byte == 0x9D || byte == 0x9C else { return .none }
        at -= 3
      default: return .none
      }
    }
    return .none
  }

  /// How many words, up to `limit`.
  static func words(_ bytes: [UInt8], _ start: Int, _ end: Int, limit: Int) -> Int {
    var count = 0
    var inWord = false
    for i in start..<end {
      let isWord = !ASCII.isSpace(bytes[i])
      if isWord, !inWord {
        count += 1
        if count == limit { return count }
      }
      inWord = isWord
    }
    return count
  }

  static func hasDigit(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].contains(where: ASCII.isDigit)
  }

  /// True for a short line that could head what follows: few words, a capital or a digit at its
  /// start, and no full stop.
  static func couldBeHeading(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 120, start < end else { return false }
    let first = bytes[start]
    let opens = first == 0x22 || first == 0x27 || first >= 0x80
    guard ASCII.isUpper(first) || ASCII.isDigit(first) || opens else { return false }
    // A source in brackets after a sentence makes no heading of it.
    if bytes[end - 1] == 0x29, let open = bracket(bytes, start, end), open > start,
      ending(bytes, start, open) == .period
    {
      return false
    }
    switch ending(bytes, start, end) {
    case .period, .comma, .ellipsis, .colon: return false
    case .none, .question: break
    }
    for label: StaticString in [
      "contact:", "contacts:", "media contact", "source:", "email:", "tel",
    ]
    where ASCII.says(label, bytes, at: start, to: end) {
      if label.utf8CodeUnitCount > 3 || hasDigit(bytes, start, end) { return false }
    }
    // A whole line in quotation marks is somebody's words.
    if opens, isQuotationMark(bytes, start, end), endsWithQuotationMark(bytes, start, end) {
      return false
    }
    return words(bytes, start, end, limit: 17) <= 16
  }

  /// A line without a full stop that is too long for a heading, or that credits a photographer.
  static func looksLikeCaption(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 400 else { return false }
    if endsWithCredit(bytes, start, end) { return true }
    guard ASCII.isWord(bytes[start]) else { return false }
    return ending(bytes, start, end) == .none && words(bytes, start, end, limit: 13) > 12
      && !holdsSentence(bytes, start, end)
  }

  /// True when a sentence ends before the end: then what ends without a full stop was cut short.
  private static func holdsSentence(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    for i in start..<end where bytes[i] == 0x2E {
      guard i + 2 < end, bytes[i + 1] == 0x20, ASCII.isUpper(bytes[i + 2]), i - start > 20,
        bytes[(i - 4)..<i].allSatisfy(ASCII.isLower)
      else { continue }
      return true
    }
    return false
  }

  /// Where the bracket opens that closes at the end.
  private static func bracket(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var open = end - 1
    while open > start, end - open < 80, bytes[open] != 0x28 { open -= 1 }
    return bytes[open] == 0x28 ? open : nil
  }

  /// `(AP Photo/Rachel La Corte)`, `(File photo: Reuters)`, `(Source: KSLA)`, `(WSMV)`.
  static func endsWithCredit(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = end
    if at > start, bytes[at - 1] == 0x2E { at -= 1 }
    guard at > start, bytes[at - 1] == 0x29, let open = bracket(bytes, start, at) else {
      return false
    }
    // A station's or an agency's letters after a sentence.
    if at - open <= 10, open > start, ending(bytes, start, open) == .period,
      bytes[(open + 1)..<(at - 1)].allSatisfy(ASCII.isUpper)
    {
      return true
    }
    for word: StaticString in [
      "photo", "source:", "image", "picture", "courtesy", "credit", "file)",
    ] {
      for i in open..<at where ASCII.says(word, bytes, at: i, to: at) { return true }
    }
    return false
  }

  static func isQuotationMark(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    if bytes[at] == 0x22 || bytes[at] == 0x27 { return true }
    return at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
      && (0x98...0x9F).contains(bytes[at + 2])
  }

  private static func endsWithQuotationMark(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3 else { return false }
    return bytes[end - 1] == 0x22 || bytes[end - 1] == 0x27
      || bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && (0x98...0x9F).contains(bytes[end - 1])
  }
}
