/// Regular inflection of English nouns and verbs, both ways.
enum Inflection {
  /// Also the third person of a verb.
  static func plural(of word: String) -> String {
    if word.hasSuffix("man") { return word.dropLast(2) + "en" }
    if word.hasSuffix("person") { return word.dropLast(6) + "people" }
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh", "go", "do", "uo"] where word.hasSuffix(ending) {
      return word + "es"
    }
    return word + "s"
  }

  static func past(of verb: String, doubling: Bool) -> String {
    if doubling, let last = verb.last { return verb + String(last) + "ed" }
    if verb.hasSuffix("e") { return verb + "d" }
    if endsInConsonantY(verb) { return verb.dropLast() + "ied" }
    return verb + "ed"
  }

  static func gerund(of verb: String, doubling: Bool) -> String {
    if doubling, let last = verb.last { return verb + String(last) + "ing" }
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("ee") || !verb.hasSuffix("e") { return verb + "ing" }
    return verb.dropLast() + "ing"
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }

  /// The plain singular of a lower-case word that the lexicon does not know.
  static func stem(of word: String) -> String {
    let count = word.utf8.count
    if word.hasSuffix("'s") || word.hasSuffix("’s") { return stem(of: String(word.dropLast(2))) }
    if word.hasSuffix("ies"), count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes", "zes"] where word.hasSuffix(ending) && count > 5 {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("s"), count > 3, !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    {
      return String(word.dropLast())
    }
    return word
  }
}
