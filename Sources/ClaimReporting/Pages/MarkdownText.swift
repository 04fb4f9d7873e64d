/// Text from documents set so that Markdown shows it as it stands.
enum MarkdownText {
  /// Escapes what CommonMark and GitHub's tables and formulas would read as markup.
  static func escape(_ text: String) -> String {
    var result = ""
    for character in PlainText.oneLineKeepingEnds(text) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "#":
        result.append("\\")
      default: break
      }
      result.append(character)
    }
    return result
  }

  /// Like ``escape(_:)``, for text that begins a line, where lists and headings begin too.
  static func escapeLine(_ text: String) -> String {
    let escaped = escape(PlainText.oneLine(text))
    guard let first = escaped.first else { return "" }
    if first == "-" || first == "+" || first == "=" { return "\\" + escaped }
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    let rest = escaped.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
      return digits + "\\" + rest
    }
    return escaped
  }

  /// A place or an id, as code.
  static func code(_ text: String) -> String {
    let text = PlainText.oneLine(text)
    let body = text.replacing("|", with: "\\|")
    if !text.contains("`") { return "`" + body + "`" }
    return "`` " + body + " ``"
  }

  /// The words in bold between what stands before and after them.
  static func context(prefix: String, words: String, suffix: String) -> String {
    // Two asterisks beside punctuation open and close bold only when space or punctuation stands
    // on their other side; HTML's tag has no such rule.
    let opens = isOpen(prefix.last) || !isPunctuation(words.first)
    let closes = isOpen(suffix.first) || !isPunctuation(words.last)
    let bold =
      opens && closes ? "**" + escape(words) + "**" : "<b>" + escape(words) + "</b>"
    return escape(prefix) + bold + escape(suffix)
  }

  private static func isOpen(_ neighbour: Character?) -> Bool {
    guard let neighbour else { return true }
    return neighbour.isWhitespace || isPunctuation(neighbour)
  }

  private static func isPunctuation(_ character: Character?) -> Bool {
    guard let character else { return false }
    return character.isPunctuation || character.isSymbol
  }
}
