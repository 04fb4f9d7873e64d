/// What was found of pairs of articles, so that it is worked out once for all their claims.
///
/// It holds no more than the pairs whose claims meet and those that are near each other.
final class StoryTable {
  enum Question: UInt64 {
    case story, happening, named
  }

  private var answers: [UInt64: Bool] = [:]

  /// The answer on two articles, in either order, from `find` the first time it is asked.
  func isTrue(_ question: Question, _ a: Int, _ b: Int, _ find: () -> Bool) -> Bool {
    guard a >= 0, b >= 0 else { return find() }
    let (low, high) = (UInt64(min(a, b)), UInt64(max(a, b)))
    let key = question.rawValue << 62 | low << 31 | high
    if let answer = answers[key] { return answer }
    let answer = find()
    answers[key] = answer
    return answer
  }
}
