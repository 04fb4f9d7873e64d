/// Text from documents made safe and steady for one line of a terminal or a table.
public enum PlainText {
  /// The text on one line: runs of white space become one space, and control characters (which
  /// could steer a terminal) and marks that turn the direction of text become U+FFFD.
  public static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}" {
        if let last = result.last, last != " " { result.append(" ") }
      } else if isControl(scalar) {
        result.append("\u{FFFD}")
      } else {
        result.append(scalar)
      }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// Like ``oneLine(_:)``, and keeps a single space at either end where the text had white space.
  static func oneLineKeepingEnds(_ text: String) -> String {
    let body = oneLine(text)
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return ""
    }
    if body.isEmpty { return " " }
    return (first.properties.isWhitespace ? " " : "") + body
      + (last.properties.isWhitespace ? " " : "")
  }

  /// The characters of a prefix or suffix that is cut, most likely inside a word.
  private static let contextLimit = 32

  /// The words before a quote, without the part of a word with which a full prefix begins.
  static func wholeWords(before prefix: String) -> String {
    let text = oneLineKeepingEnds(prefix)
    guard prefix.count >= contextLimit else { return text }
    guard let space = text.dropLast().firstIndex(of: " ") else { return "\u{2026}" + text }
    return "\u{2026}" + text[space...]
  }

  /// The words after a quote, without the part of a word with which a full suffix ends.
  static func wholeWords(after suffix: String) -> String {
    let text = oneLineKeepingEnds(suffix)
    guard suffix.count >= contextLimit else { return text }
    guard let space = text.dropFirst().lastIndex(of: " ") else { return text + "\u{2026}" }
    return text[...space] + "\u{2026}"
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
    default: false
    }
  }

  /// How many cells of a terminal the text takes.
  public static func width(_ text: String) -> Int {
    var cells = 0
    for character in text { cells += width(of: character) }
    return cells
  }

  /// The text cut to at most `cells` cells, with an ellipsis where something was cut.
  static func cut(_ text: String, to cells: Int) -> String {
    guard width(text) > cells else { return text }
    var result = ""
    var used = 0
    for character in text {
      let next = width(of: character)
      if used + next > cells - 1 { break }
      result.append(character)
      used += next
    }
    return result + "\u{2026}"
  }

  static func padded(_ text: String, to cells: Int) -> String {
    text + String(repeating: " ", count: max(0, cells - width(text)))
  }

  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
