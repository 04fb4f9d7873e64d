import ClaimModel

/// Which claims are compared at all: those that share a sort of question and a telling word.
///
/// Each claim enters a bucket for each of its keys; a bucket of more than ``cap`` claims is too
/// common to tell anything and is passed over, so the pairs grow with the claims.
enum Blocking {
  static let cap = 48

  static func pairs(in collection: Collection) -> [(left: Int, right: Int)] {
    var buckets: [String: [Int]] = [:]
    for index in collection.claims.indices {
      for key in keys(of: index, in: collection) { buckets[key, default: []].append(index) }
    }
    var seen: Set<UInt64> = []
    var pairs: [(left: Int, right: Int)] = []
    for key in buckets.keys.sorted() {
      guard let bucket = buckets[key], bucket.count > 1, bucket.count <= cap else { continue }
      for (offset, left) in bucket.enumerated() {
        for right in bucket[(offset + 1)...] where left != right {
          if seen.insert(UInt64(left) << 32 | UInt64(right)).inserted {
            pairs.append((left, right))
          }
        }
      }
    }
    return pairs.sorted { $0.left != $1.left ? $0.left < $1.left : $0.right < $1.right }
  }

  private static func keys(of index: Int, in collection: Collection) -> Set<String> {
    let claim = collection.claims[index]
    let node = collection.nodes[index]
    let cues = claim.cues
    var keys: Set<String> = ["=\(cues.sentence)/\(claim.kind.rawValue)/\(cues.position)"]
    let family = node.family.rawValue
    var subjects: [String] = []
    if let measure = cues.measure { subjects.append(measure.rawValue) }
    if let counted = cues.counted { subjects.append(cues.countsPeople ? "people" : counted) }
    if let event = node.event { subjects.append(event) }
    if cues.measure == nil, let predicate = cues.predicate { subjects.append(predicate) }
    if let owner = cues.owner { subjects.append(owner) }
    if subjects.isEmpty { subjects.append("") }
    for subject in subjects {
      keys.insert("\(family)/\(subject)/@\(node.article)")
      if let day = node.when?.earliest { keys.insert("\(family)/\(subject)/#\(day.year)") }
      if let month = node.when?.fields.month { keys.insert("\(family)/\(subject)/m\(month)") }
      for word in node.words { keys.insert("\(family)/\(subject)/\(word)") }
      for name in cues.names + cues.places { keys.insert("\(family)/\(subject)/\(name)") }
    }
    return keys
  }
}
