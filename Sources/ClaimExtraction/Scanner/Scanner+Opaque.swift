/// URLs, addresses and paths, which no rule may read.
extension Scanner {
  /// A word that runs on into a URL, an e-mail address or a path.
  mutating func isOpaque(from start: Int) -> Bool {
    guard at < end else { return false }
    let byte = text[at]
    if byte == 0x40 { return at + 1 < end && CharacterClass.isWord(text[at + 1]) }
    if byte == 0x3A, at + 2 < end, text[at + 1] == 0x2F, text[at + 2] == 0x2F { return true }
    if byte == 0x2E, at + 1 < end, CharacterClass.of(text[at + 1]) == .letter {
      return isHostName(from: start)
    }
    return byte == 0x5F
  }

  /// `www.…`, or letters, a period and lower-case letters that go on with a slash or end in a
  /// well-known top-level domain.
  private mutating func isHostName(from start: Int) -> Bool {
    if at - start == 3, text[start] | 0x20 == 0x77, text[start + 1] | 0x20 == 0x77 { return true }
    // Words of one run have one answer; it is looked for once.
    if at < host.end { return host.isHost }
    var i = at
    var last = at + 1
    while i < end,
      CharacterClass.isWord(text[i])
        || text[i] == 0x2E && i + 1 < end
          && CharacterClass.isWord(text[i + 1])
    {
      if text[i] == 0x2E { last = i + 1 }
      i += 1
    }
    host = (i, i < end && text[i] == 0x2F && i - last >= 2)
    let domain = text[last..<i]
    host.isHost =
      host.isHost
      || ["com", "org", "net", "gov", "edu", "info", "ly"].contains { name in
        domain.elementsEqual(name.utf8) { Lexicon.lower($0) == $1 }
      }
    return host.isHost
  }

  mutating func skipOpaque() {
    while at < end {
      let byte = text[at]
      if CharacterClass.of(byte) == .space || byte == 0x22 || byte == 0x3C || byte == 0x3E
        || byte == 0x29 || byte == 0x5D || byte == 0xE2
      {
        break
      }
      at += 1
    }
    while at > 0, text[at - 1] == 0x2E || text[at - 1] == 0x2C { at -= 1 }
  }
}
