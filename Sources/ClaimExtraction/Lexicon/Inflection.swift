/// Regular inflection of English nouns and verbs, both ways.
enum Inflection {
  /// Also the third person of a verb.
  static func plural(of word: [UInt8]) -> [UInt8] {
    if ends(word, "man") { return word.dropLast(2) + Array("en".utf8) }
    if ends(word, "person") { return word.dropLast(6) + Array("people".utf8) }
    if endsInConsonantY(word) { return word.dropLast() + Array("ies".utf8) }
    for ending in hissing where ends(word, ending) { return word + Array("es".utf8) }
    return word + [0x73]
  }

  /// *dies*, *mans*: without the irregular plurals of nouns.
  static func thirdPerson(of verb: [UInt8]) -> [UInt8] {
    ends(verb, "man") ? verb + [0x73] : plural(of: verb)
  }

  static func past(of verb: [UInt8], doubling: Bool) -> [UInt8] {
    if doubling, let last = verb.last { return verb + [last, 0x65, 0x64] }
    if verb.last == 0x65 { return verb + [0x64] }
    if endsInConsonantY(verb) { return verb.dropLast() + Array("ied".utf8) }
    return verb + [0x65, 0x64]
  }

  static func gerund(of verb: [UInt8], doubling: Bool) -> [UInt8] {
    let ing: [UInt8] = [0x69, 0x6E, 0x67]
    if doubling, let last = verb.last { return verb + [last] + ing }
    if ends(verb, "ie") { return Array(verb.dropLast(2)) + [0x79] + ing }
    let keepsE = ends(verb, "ee") || ends(verb, "oe") || ends(verb, "ye") || ends(verb, "inge")
    if keepsE && !ends(verb, "hinge") || verb.last != 0x65 { return verb + ing }
    return verb.dropLast() + ing
  }

  private static let hissing: [StaticString] = ["s", "x", "z", "ch", "sh", "go", "do", "uo"]

  private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    for i in 0..<count where word[word.count - count + i] != ending.utf8Start[i] { return false }
    return true
  }

  private static func endsInConsonantY(_ word: [UInt8]) -> Bool {
    guard word.count > 1, word.last == 0x79 else { return false }
    switch word[word.count - 2] {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: return false
    default: return true
    }
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
