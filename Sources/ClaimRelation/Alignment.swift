import ClaimModel

/// Which claims of two articles tell the same thing in other words.
///
/// One pair of claims at a time, it is hard to say whether *the towers soar 666 feet* and *the towers
/// are 220 metres tall* answer one question. Beside all that two articles of one story tell, it
/// is easy: neither article has another claim that is nearly as like. So each claim is scored against
/// those of its sort in the other article with which it shares words, each weighing as much as it is
/// rare in these two; and two that are each other's best, clearly, are aligned. A claim whose value
/// the other article gives too, in words nearly as like, is aligned with nothing else.
///
/// Two values of which one is the other with a slip of the hand (24,316 and 24,361) need less: that
/// two figures of one story are so by chance is seldom.
struct Alignment {
  /// By pair, the lower claim first.
  private var aligned: Set<UInt64> = []

  /// The pairs aligned, in rising order.
  var pairs: [(left: Int, right: Int)] {
    aligned.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  func aligns(_ i: Int, _ j: Int) -> Bool { aligned.contains(Alignment.key(i, j)) }

  private static func key(_ i: Int, _ j: Int) -> UInt64 {
    UInt64(min(i, j)) << 32 | UInt64(max(i, j))
  }

  /// Time grows with the articles and, for each, with the claims of its neighbours.
  init(_ collection: Collection) {
    let wordings = ArticleWordings(collection)
    for (a, b) in collection.neighbours {
      let scores = ArticleScores(a, b, wordings, collection)
      for candidate in scores.candidates where AlignmentRules.hold(candidate, collection) {
        aligned.insert(Alignment.key(candidate.left, candidate.right))
      }
    }
  }
}

/// The claims of each article with their words.
struct ArticleWordings {
  let claims: [[Int]]
  let wordings: [Wording?]
  /// What slips leave of a claim's value; see ``Closeness/digits(_:)``.
  let digits: [UInt64?]
  /// By claim: how many of its sort its sentence has.
  private let companions: [Int]
  /// By article: its concepts in rising order, with how many claims have each in their sentence.
  let counts: [[(concept: Int32, claims: Int)]]

  init(_ collection: Collection) {
    var vocabulary = Vocabulary()
    var claims: [[Int]] = Array(repeating: [], count: collection.profiles.count)
    var counts: [[Int32: Int]] = Array(repeating: [:], count: collection.profiles.count)
    wordings = collection.members.enumerated().map { index, member in
      let cues = member.claim.cues
      guard member.node.article >= 0, !cues.isAside, !cues.isTeaser else { return nil }
      let wording = Wording(member.claim, &vocabulary)
      claims[member.node.article].append(index)
      for part in wording.parts {
        counts[member.node.article][part.concept, default: 0] +=
          part.nearness >= Wording.own ? 1 : 0
      }
      return wording
    }
    digits = collection.claims.map(Closeness.digits)
    companions = ArticleWordings.companions(collection)
    self.claims = claims
    self.counts = counts.map { count in
      count.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    }
  }

  /// Its sentence gives three figures of its sort or more.
  func isOfList(_ claim: Int) -> Bool { companions[claim] > 2 }

  /// The claims stand in the order of documents and text.
  private static func companions(_ collection: Collection) -> [Int] {
    struct Key: Hashable {
      var document: String
      var sentence: Int
      var family: Family
    }
    let keys = zip(collection.claims, collection.nodes).map { claim, node in
      Key(document: claim.document, sentence: claim.sentenceStartByte, family: node.family)
    }
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    return keys.map { counts[$0] ?? 1 }
  }
}
