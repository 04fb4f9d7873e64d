/// A generator of numbers that gives the same ones for the same seed (SplitMix64).
struct Seeded {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// A number from 0 to `limit` - 1.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
}

/// Makes documents that nobody would write out of documents that somebody wrote.
struct Mutator {
  /// The documents that mutation starts from; not empty.
  let seeds: [[UInt8]]
  private static let largest = 24_000

  /// A document that follows from the generator's state alone.
  func document(_ random: inout Seeded) -> [UInt8] {
    var bytes = random.below(4) == 0 ? phrases(&random) : piece(&random, of: 8000)
    for _ in 0..<(1 + random.below(12)) { mutate(&bytes, &random) }
    if bytes.count > Mutator.largest { bytes.removeLast(bytes.count - Mutator.largest) }
    return bytes
  }

  /// A line of JSON as `extract --from jsonl` reads them, mostly well formed.
  func line(_ random: inout Seeded) -> [UInt8] {
    let escapes = ["\\n", "\\u0000", "\\ud83d\\ude00", "\\ud800", "\\\"", "\\t", "\\u20ac", "\\/"]
    var text = ""
    for _ in 0..<(1 + random.below(30)) {
      text +=
        random.below(6) == 0
        ? escapes[random.below(escapes.count)]
        : Dictionary.words[random.below(Dictionary.words.count)] + " "
    }
    text = text.replacing("\"", with: "")
    let dates = ["2018-06-30", "2019-02-29", "soon", ""]
    var line = Array(
      "{\"id\": \"\(random.below(1000))\", \"text\": \"\(text)\", \"date\": \"\(dates[random.below(4)])\"}"
        .utf8)
    if random.below(3) == 0 { mutate(&line, &random) }
    return line.filter { $0 != 0x0A } + [0x0A]
  }

  /// Words of the dictionary in no order.
  private func phrases(_ random: inout Seeded) -> [UInt8] {
    var bytes: [UInt8] = []
    let gaps = [" ", " ", " ", " ", "", "-", ", ", ". ", "\n", "\u{2013}", " and ", " of ", "/"]
    for _ in 0..<(1 + random.below(400)) {
      bytes.append(contentsOf: word(&random))
      bytes.append(contentsOf: gaps[random.below(gaps.count)].utf8)
    }
    return bytes
  }

  private func word(_ random: inout Seeded) -> String.UTF8View {
    Dictionary.words[random.below(Dictionary.words.count)].utf8
  }

  private func piece(_ random: inout Seeded, of length: Int) -> [UInt8] {
    let seed = seeds[random.below(seeds.count)]
    let start = random.below(seed.count)
    return Array(seed[start..<min(seed.count, start + 1 + random.below(length))])
  }

  private func range(_ count: Int, _ random: inout Seeded) -> Range<Int> {
    let start = random.below(count + 1)
    let longest = random.below(3) == 0 ? count : 40
    return start..<min(count, start + random.below(longest + 1))
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout Seeded) {
    let at = random.below(bytes.count + 1)
    switch random.below(12) {
    case 0 where !bytes.isEmpty:
      bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
    case 1: bytes.insert(UInt8(random.below(256)), at: at)
    case 2: bytes.removeSubrange(range(bytes.count, &random))
    case 3:
      let copied = Array(bytes[range(bytes.count, &random)])
      for _ in 0..<(1 + random.below(3)) { bytes.insert(contentsOf: copied, at: at) }
    case 4: bytes.insert(contentsOf: piece(&random, of: 300), at: at)
    case 5, 6, 7:
      for _ in 0..<(1 + random.below(10)) {
        bytes.insert(contentsOf: word(&random), at: random.below(bytes.count + 1))
      }
    case 8:
      let marks = Dictionary.markup
      bytes.insert(contentsOf: marks[random.below(marks.count)].utf8, at: at)
    case 9:
      let broken = Dictionary.broken
      bytes.insert(contentsOf: broken[random.below(broken.count)], at: at)
    case 10: bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    default:
      let word = Array(word(&random))
      for _ in 0..<(1 + random.below(120)) { bytes.insert(contentsOf: word, at: at) }
    }
  }
}
