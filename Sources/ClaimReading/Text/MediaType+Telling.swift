import ClaimModel

extension MediaType {
  /// By the extension of a path; `nil` when it tells nothing.
  static func of(id: String) -> MediaType? {
    let name = id.utf8.split(separator: UInt8(ascii: "/")).last ?? id.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch String(decoding: name[name.index(after: dot)...].map(ASCII.lower), as: UTF8.self) {
    case "txt", "text": return .plain
    case "md", "markdown": return .markdown
    case "html", "htm", "xhtml": return .html
    default: return nil
    }
  }

  /// By the first bytes: a document type or an `html` tag, after white space, comments and an XML
  /// declaration.
  static func sniff(_ bytes: [UInt8]) -> MediaType {
    let end = min(bytes.count, 4096)
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while at < end {
      if ASCII.isSpace(bytes[at]) {
        at += 1
      } else if ASCII.says("<!doctype html", bytes, at: at, to: end)
        || ASCII.says("<html", bytes, at: at, to: end)
      {
        return .html
      } else if ASCII.says("<!--", bytes, at: at, to: end)
        || bytes[at] == 0x3C && at + 1 < end && bytes[at + 1] == 0x3F
      {
        guard let close = bytes[at..<end].firstIndex(of: 0x3E) else { return .plain }
        at = close + 1
      } else {
        return .plain
      }
    }
    return .plain
  }
}
