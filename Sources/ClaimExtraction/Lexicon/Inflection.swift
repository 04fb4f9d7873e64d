/// Regular inflection of English nouns and verbs, both ways.
enum Inflection {
  /// Writes the plural of a noun over `out`.
  static func plural(of noun: [UInt8], into out: inout [UInt8]) {
    if ends(noun, "man") {
      replace(&out, noun, cutting: 2, with: "en")
    } else if ends(noun, "person") {
      replace(&out, noun, cutting: 6, with: "people")
    } else {
      thirdPerson(of: noun, into: &out)
    }
  }

  static func thirdPerson(of verb: [UInt8], into out: inout [UInt8]) {
    if endsInConsonantY(verb) {
      replace(&out, verb, cutting: 1, with: "ies")
    } else {
      replace(&out, verb, cutting: 0, with: hisses(verb) ? "es" : "s")
    }
  }

  static func past(of verb: [UInt8], doubling: Bool, into out: inout [UInt8]) {
    if endsInConsonantY(verb) {
      replace(&out, verb, cutting: 1, with: "ied")
    } else if verb.last == 0x65 {
      replace(&out, verb, cutting: 0, with: "d")
    } else if ends(verb, "ic") {
      replace(&out, verb, cutting: 0, with: "ked")
    } else {
      replace(&out, verb, cutting: 0, doubling: doubling, with: "ed")
    }
  }

  static func gerund(of verb: [UInt8], doubling: Bool, into out: inout [UInt8]) {
    if ends(verb, "ie") {
      replace(&out, verb, cutting: 2, with: "ying")
    } else if verb.last == 0x65, !keepsE(verb) {
      replace(&out, verb, cutting: 1, with: "ing")
    } else if ends(verb, "ic") {
      replace(&out, verb, cutting: 0, with: "king")
    } else {
      replace(&out, verb, cutting: 0, doubling: doubling, with: "ing")
    }
  }

  private static func replace(
    _ out: inout [UInt8], _ word: [UInt8], cutting: Int, doubling: Bool = false,
    with ending: StaticString
  ) {
    out.removeAll(keepingCapacity: true)
    out.append(contentsOf: word)
    if cutting > 0 { out.removeLast(cutting) }
    if doubling, let last = out.last { out.append(last) }
    for i in 0..<ending.utf8CodeUnitCount { out.append(ending.utf8Start[i]) }
  }

  /// *seeing*, *dyeing*, *singeing*, but *hinging*.
  private static func keepsE(_ verb: [UInt8]) -> Bool {
    ends(verb, "ee") || ends(verb, "oe") || ends(verb, "ye")
      || ends(verb, "inge") && !ends(verb, "hinge") && !ends(verb, "ringe")
  }

  /// Takes *-es*: *pass*, *box*, *reach*, *veto*.
  private static func hisses(_ word: [UInt8]) -> Bool {
    guard let last = word.last, word.count > 1 else { return false }
    let before = word[word.count - 2]
    switch last {
    case 0x73, 0x78, 0x7A: return true
    case 0x68: return before == 0x63 || before == 0x73
    case 0x6F:
      return before == 0x67 || before == 0x64 || before == 0x75 || ends(word, "eto")
        || ends(word, "cho")
    default: return false
    }
  }

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
