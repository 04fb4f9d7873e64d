import ClaimModel

/// *A mother of two*: the children of whoever the words describe.
enum Offspring {
  /// Source: compiled for this project from general knowledge of English.
  private static let parents: StemSet = [
    "mother", "father", "parent", "mum", "mom", "dad", "grandmother", "grandfather", "grandparent",
    "widow", "widower",
  ]

  /// The figure that begins there counts somebody's children.
  static func isCounted(_ s: Sentence, at start: Int) -> Bool {
    s.is(start - 1, .of) && parents.contains(s, start - 2)
  }
}
