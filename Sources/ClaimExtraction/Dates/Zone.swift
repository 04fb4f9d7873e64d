import ClaimModel

extension Candidate {
  /// The zone that is named after an hour: `utc` for *01:44 UTC* and *0144 GMT*, `local` for *local time*, one
  /// word for all names of one (*EST*, *ET*, *Eastern time*), else the word that names it: *Kestrian time*.
  func zone(in s: Sentence) -> String? {
    guard kind == .time else { return nil }
    // The hour holds its zone, or the zone comes after it, which may stand in brackets.
    let end = tokens.upperBound
    let at = s.isMark(end, Mark.openParenthesis) ? end + 1 : end
    for i in [end - 1, at] where s.isWord(i) {
      // "8:15 p.m. GMT+1"
      if !s.isSpaced(i + 1), s.isMark(i + 1, anyOf: Mark.plus, Mark.hyphen) { return nil }
      let word = s.string(i)
      if word == word.uppercased(), let zone = Zones.abbreviations[word] { return zone }
      let isNamed =
        s.is(i + 1, .time)
        || s.is(i + 2, .time) && (s.isBytes(i + 1, "Standard") || s.isBytes(i + 1, "Daylight"))
      if i == at, isNamed { return Zones.names[word.lowercased()] ?? word.lowercased() }
    }
    return nil
  }
}

/// What time zones are called, by one word each.
///
/// Source: compiled for this project from general knowledge of English as news writes it.
enum Zones {
  static let abbreviations = table(
    """
    utc UTC GMT Z | eastern EST EDT ET | central CST CDT CT | mountain MST MDT MT | pacific PST PDT PT |
    alaskan AKST AKDT | hawaiian HST | british BST | irish IST | european CET CEST | eastern-european EET EEST |
    moscow MSK | pakistani PKT | singapore SGT | hong-kong HKT | japanese JST | korean KST | jakarta WIB |
    perth AWST | adelaide ACST ACDT | sydney AEST AEDT | auckland NZST NZDT | johannesburg SAST
    """)
  static let names = table("british uk london | utc greenwich universal | american us")

  /// The words of each line by its first.
  private static func table(_ lines: String) -> [String: String] {
    var table: [String: String] = [:]
    for line in lines.split(separator: "|") {
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      for word in words.dropFirst() { table[word] = words[0] }
    }
    return table
  }
}
