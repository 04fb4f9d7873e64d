/// What a word stands for, whichever of several words a writer chose: *opened*, *inaugurated*,
/// *dedicated*; *workers*, *staff*.
///
/// Wider than ``Synonyms``, whose classes say that two claims ask one thing. That two words can mean
/// the same thing is no more than a sign, to be weighed with the rest of the sentence.
enum Concepts {
  /// The numbers of what a word stands for: the groups that it is in, else the word itself; none for
  /// a word that says nothing.
  static func numbers(of stem: String, _ vocabulary: inout Vocabulary) -> [Int32] {
    if stem.isEmpty || empty.contains(stem) { return [] }
    if let groups = groups[stem] { return groups }
    return [Int32(count) + vocabulary.number(of: stem)]
  }

  /// The two words stand in one group.
  static func areOne(_ a: String, _ b: String) -> Bool {
    guard let x = groups[a], let y = groups[b] else { return false }
    return x.contains(where: y.contains)
  }

  /// Two verbs of which the one undoes the other: *rose* and *fell*.
  static func areOpposite(_ a: String, _ b: String) -> Bool {
    guard let x = sides[a], let y = sides[b] else { return false }
    return x.contains { one in y.contains { $0 == -one } }
  }

  /// Verbs of rising and of falling.
  static let changes = Set(
    risingAndFalling.split { $0.isWhitespace || $0 == "|" }.map(String.init))

  /// By verb: the numbers of its opposites' lines, below nought for their second halves.
  private static let sides: [String: [Int]] = {
    var sides: [String: [Int]] = [:]
    for (number, line) in opposites.split(separator: "/").enumerated() {
      for (half, words) in line.split(separator: "|").enumerated() {
        for word in words.split(whereSeparator: \.isWhitespace) {
          sides[String(word), default: []].append(half == 0 ? number + 1 : -number - 1)
        }
      }
    }
    return sides
  }()

  /// How many groups there are: the words outside them are numbered from there.
  private static let count = english.split(separator: "/").count

  private static let groups: [String: [Int32]] = {
    var groups: [String: [Int32]] = [:]
    for (number, line) in english.split(separator: "/").enumerated() {
      for word in line.split(whereSeparator: \.isWhitespace) {
        groups[String(word), default: []].append(Int32(number))
      }
    }
    return groups
  }()
}
