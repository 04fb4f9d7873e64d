import Synchronization

/// What was found of pairs of articles, so that it is seldom worked out twice for their claims.
///
/// A table of fixed size without locks: each answer has one place, where the next that falls there
/// takes it over. Any number of threads may ask; the answers follow from the pair alone.
final class StoryTable: @unchecked Sendable {
  // Safe to share: the places are atomic, each whole in itself, and freed with the table.
  private let places: UnsafeMutablePointer<Atomic<UInt64>>
  private let count: Int

  enum Question: UInt64 {
    case story = 1
    case happening, named
  }

  /// - Parameter articles: how many there are; 256 places for each, eight million at most.
  init(articles: Int) {
    let wanted = min(max(articles, 1) * 256, 1 << 23)
    count = 1 << (Int.bitWidth - (wanted - 1).leadingZeroBitCount)
    places = .allocate(capacity: count)
    for i in 0..<count { (places + i).initialize(to: Atomic(0)) }
  }

  deinit {
    places.deinitialize(count: count)
    places.deallocate()
  }

  /// The answer on two articles, in either order, from `find` where it is not known.
  func isTrue(_ question: Question, _ a: Int, _ b: Int, _ find: () -> Bool) -> Bool {
    guard a >= 0, b >= 0, max(a, b) < 1 << 30 else { return find() }
    // Two bits for the question, which is never nought, twice thirty for the articles, one for the answer.
    let key = question.rawValue << 62 | UInt64(min(a, b)) << 31 | UInt64(max(a, b)) << 1
    let place = places + Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) & (count - 1)
    let known = place.pointee.load(ordering: .relaxed)
    if known & ~1 == key { return known & 1 == 1 }
    let answer = find()
    place.pointee.store(key | (answer ? 1 : 0), ordering: .relaxed)
    return answer
  }
}
