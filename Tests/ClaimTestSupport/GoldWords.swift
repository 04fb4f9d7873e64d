/// Whether the tool's words for what is counted, and for what happened, are as good as the gold's.
enum GoldWords {
  /// The noun phrases share a word.
  static func sameHead(_ said: String, _ gold: String) -> Bool {
    !words(said).isDisjoint(with: words(gold))
  }

  /// The verbs have one stem or belong to one class.
  static func samePredicate(_ said: String, _ gold: String) -> Bool {
    let (a, b) = (verb(said), verb(gold))
    if a.isEmpty { return false }
    if a.prefix(4) == b.prefix(4) { return true }
    func isIn(_ line: [String], _ word: String) -> Bool {
      line.contains { word.hasPrefix($0) || $0.hasPrefix(word.prefix(5)) }
    }
    return classes.contains { isIn($0, a) && isIn($0, b) }
  }

  private static func words(_ text: String) -> Set<String> {
    let parts = text.lowercased().split {
      !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "’" || $0 == "'" || $0 == "-")
    }
    return Set(
      parts.map { part in
        let word = String(part.trimming { $0 == "'" || $0 == "’" })
        return cut(word, [("ies", "y"), ("es", ""), ("s", "")])
      })
  }

  private static func verb(_ text: String) -> String {
    let first = text.lowercased().split(separator: " ", omittingEmptySubsequences: false)[0]
    let base = cut(
      String(first),
      [("ing", ""), ("ied", "y"), ("ed", ""), ("en", ""), ("es", ""), ("s", ""), ("d", "")])
    return String(base.trimmingEnd { $0 == "e" })
  }

  private static func cut(_ word: String, _ endings: [(String, String)]) -> String {
    for (ending, other) in endings
    where word.hasSuffix(ending) && word.count > ending.count + 2 {
      return word.dropLast(ending.count) + other
    }
    return word
  }

  private static let classes: [[String]] = [
    "kill execute massacre murder die dead death hang slay perish assassinate eliminate "
      + "put-to-death casualty martyr",
    "arrest detain capture imprison jail hold", "injure wound hurt",
    "attend gather rally rush participate convene attendance",
    "found establish create form launch begin start", "relocate move evacuate leave flee",
    "elect reelect win vote", "spend cost allocate budget",
    "protest demonstrate uprise rise unrest", "say speak state publish post announce report",
  ].map { $0.split(separator: " ").map { String(verb(String($0)).prefix(5)) } }
}

extension StringProtocol {
  fileprivate func trimmingEnd(_ isCut: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isCut(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }

  fileprivate func trimming(_ isCut: (Character) -> Bool) -> SubSequence {
    let head = trimmingEnd(isCut)
    return head.drop(while: isCut)
  }
}
