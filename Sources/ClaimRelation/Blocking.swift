import ClaimModel

/// Which claims are compared at all: those that share a sort of question and a telling word.
///
/// Each claim enters a bucket for each of its keys. In a bucket of more than ``cap`` claims each one
/// meets its neighbours in the order of documents and the bucket's first, so the pairs grow with the
/// claims and none is left out.
enum Blocking {
  static let cap = 48
  /// How many others a claim meets in a bucket above the cap.
  static let neighbours = 8

  /// Entries and pairs are sorted on so many shelves, on all cores.
  private static let shelves = 256

  private struct Entry: Sendable {
    var key: UInt64
    var claim: Int
  }

  /// Pairs in rising order, each once.
  static func pairs(in collection: Collection) -> [(left: Int, right: Int)] {
    let count = collection.claims.count
    let entries = concurrently(count, inRunsOf: 1024) { claims in
      var entries: [Entry] = []
      for claim in claims {
        keys(of: claim, in: collection) { entries.append(Entry(key: $0, claim: claim)) }
      }
      return entries
    }
    let buckets = shelve(entries) { Int($0.key >> 56) }
    let met = concurrently(shelves, at: 4) { pairs(of: buckets[$0]) }
    let width = max(1, (count + shelves - 1) / shelves)
    let rising = shelve(met) { Int($0 >> 32) / width }
    return concurrently(shelves, at: 4) { distinct(rising[$0]) }.flatMap(\.self)
  }

  private static func shelve<Value>(
    _ lists: [[Value]], by shelf: (Value) -> Int
  ) -> [[Value]] {
    var shelved: [[Value]] = Array(repeating: [], count: shelves)
    for list in lists { for value in list { shelved[shelf(value)].append(value) } }
    return shelved
  }

  /// The pairs of each bucket, the lower claim in the upper half.
  private static func pairs(of entries: [Entry]) -> [UInt64] {
    let entries = entries.sorted { $0.key != $1.key ? $0.key < $1.key : $0.claim < $1.claim }
    var pairs: [UInt64] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      let bucket = entries[start..<end].map(\.claim)
      // In a bucket too full for all pairs, each claim meets the first and the next few.
      let reach = bucket.count <= cap ? bucket.count : neighbours
      for (i, left) in bucket.enumerated() {
        for right in bucket[(i + 1)...].prefix(reach) where right != left {
          pairs.append(UInt64(left) << 32 | UInt64(right))
        }
        if i > reach, bucket[0] != left { pairs.append(UInt64(bucket[0]) << 32 | UInt64(left)) }
      }
      start = end
    }
    return pairs
  }

  private static func distinct(_ pairs: [UInt64]) -> [(left: Int, right: Int)] {
    var distinct: [(left: Int, right: Int)] = []
    var last: UInt64?
    for pair in pairs.sorted() where pair != last {
      distinct.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF)))
      last = pair
    }
    return distinct
  }

  /// Two claims have a key in common.
  static func shareBucket(_ i: Int, _ j: Int, in collection: Collection) -> Bool {
    var own: Set<UInt64> = []
    keys(of: i, in: collection) { own.insert($0) }
    var shares = false
    keys(of: j, in: collection) { shares = shares || own.contains($0) }
    return shares
  }

  private enum Part: UInt64 {
    case copy, article, year, month, word, story
  }

  /// Family, part, subject and telling word, mixed into one key.
  private static func keys(
    of index: Int, in collection: Collection, _ add: (UInt64) -> Void
  ) {
    let cues = collection.claims[index].cues
    let node = collection.nodes[index]
    let family = UInt64(node.family.rawValue)
    add(mix(Part.copy.rawValue, family, cues.sentence, UInt64(cues.position)))
    for subject in node.subjects {
      let subject = UInt64(UInt32(bitPattern: subject))
      add(mix(Part.article.rawValue, family, subject, UInt64(bitPattern: Int64(node.article))))
      if let day = node.when?.earliest {
        add(mix(Part.year.rawValue, family, subject, UInt64(bitPattern: Int64(day.year))))
      }
      if let month = node.when?.fields.month {
        add(mix(Part.month.rawValue, family, subject, UInt64(month)))
      }
      for word in node.words.words {
        add(mix(Part.word.rawValue, family, subject, UInt64(UInt32(bitPattern: word))))
      }
    }
    // Articles mainly about one thing meet, whatever their sentences share.
    for subject in node.storySubjects {
      let subject = UInt64(UInt32(bitPattern: subject))
      for name in collection.similarity.mainNames(of: node.article) {
        add(mix(Part.story.rawValue, family, subject, UInt64(UInt32(bitPattern: name))))
      }
    }
  }

  /// Mixes four numbers into one; collisions only make two buckets one.
  private static func mix(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for part in [a, b, c, d] {
      hash = (hash ^ part) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return hash
  }
}
