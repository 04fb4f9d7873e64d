import ClaimModel

/// Names of people and bodies, lower-case, their words between spaces.
enum Names {
  /// Equal, or the words of one are among those of the other and both end alike: *rajavi* and
  /// *maryam rajavi*, *paul hale* and *john paul hale*.
  static func same(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    guard lastWord(a).elementsEqual(lastWord(b)) else { return false }
    let (x, y) = (a.split(separator: " "), b.split(separator: " "))
    let (short, long) = x.count <= y.count ? (x, y) : (y, x)
    return x.first == y.first || short.allSatisfy(long.contains)
  }

  /// It has a first and a last name.
  static func isFull(_ name: String) -> Bool { name.utf8.contains(0x20) }

  private static func lastWord(_ name: String) -> Substring.UTF8View {
    let bytes = name.utf8
    return bytes[(bytes.lastIndex(of: 0x20).map(bytes.index(after:)) ?? bytes.startIndex)...]
  }

  /// One is the first name of the other: *anna* and *anna hale*.
  static func isFirst(_ a: String, _ b: String) -> Bool {
    // One of them is a single word.
    guard a.utf8.contains(0x20) != b.utf8.contains(0x20) else { return false }
    let (x, y) = (a.split(separator: " "), b.split(separator: " "))
    return x.count == 1 && y.count > 1 && x[0] == y[0]
      || y.count == 1 && x.count > 1 && x[0] == y[0]
  }

  /// First and last names, one of them spelt with one letter more, less or other: *anna
  /// fischer* and *anna fisher*.
  static func areSpellings(_ a: String, _ b: String) -> Bool {
    guard a.utf8.contains(0x20), b.utf8.contains(0x20) else { return false }
    let (x, y) = (a.split(separator: " "), b.split(separator: " "))
    guard x.count > 1, y.count > 1, let p = x.last, let q = y.last else { return false }
    return x[0] == y[0] && p.utf8.count >= 5 && isOneEdit(Array(p.utf8), Array(q.utf8))
      || p == q && x[0].utf8.count >= 6 && isOneEdit(Array(x[0].utf8), Array(y[0].utf8))
  }

  /// One letter added, dropped or changed makes the two equal. Linear.
  static func isOneEdit(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard long.count - short.count <= 1 else { return false }
    guard let at = zip(short, long).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
      return long.count > short.count
    }
    return short[(short.count == long.count ? at + 1 : at)...] == long[(at + 1)...]
  }
}

/// Who in an article bears a name: by last name the first names before it, and the other way round.
struct Bearers {
  private(set) var byLast: [Substring: Set<Substring>] = [:]
  private(set) var byFirst: [Substring: Set<Substring>] = [:]

  init(_ profile: Profile) {
    for name in profile.names.keys {
      let words = name.split(separator: " ")
      guard words.count > 1, let first = words.first, let last = words.last else { continue }
      byLast[last, default: []].insert(first)
      byFirst[first, default: []].insert(last)
    }
  }
}
