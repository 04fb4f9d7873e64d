/// Words by number, so that comparing words compares integers.
struct Vocabulary {
  private var numbers: [String: Int32] = [:]

  /// The number of a word, the next free one when it is new.
  mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(numbers.count)
    numbers[word] = number
    return number
  }

  var count: Int { numbers.count }
}

/// A set of words, as rising numbers.
struct WordSet: Hashable {
  private(set) var words: [Int32]

  init(_ words: [Int32]) {
    var sorted = words.sorted()
    var kept = 0
    for i in sorted.indices where i == 0 || sorted[i] != sorted[kept - 1] {
      sorted[kept] = sorted[i]
      kept += 1
    }
    sorted.removeSubrange(kept...)
    self.words = sorted
  }

  var count: Int { words.count }

  /// Calls `body` with each word of both; linear in the two sets.
  func forEachShared(with other: WordSet, _ body: (Int32) -> Void) {
    mergeJoin(words, other.words, by: \.self, \.self) { i, _ in body(words[i]) }
  }
}

/// Calls `body` with the places of each two elements of one key, of lists whose keys rise. Linear
/// in the two lists.
func mergeJoin<Left, Right, Key: Comparable>(
  _ left: [Left], _ right: [Right], by leftKey: (Left) -> Key, _ rightKey: (Right) -> Key,
  _ body: (_ left: Int, _ right: Int) -> Void
) {
  var (i, j) = (0, 0)
  while i < left.count, j < right.count {
    let (a, b) = (leftKey(left[i]), rightKey(right[j]))
    if a == b { body(i, j) }
    if a <= b { i += 1 }
    if b <= a { j += 1 }
  }
}
