import ClaimLedger
import ClaimModel
import ClaimReading

/// One line of one sort of thing, short and long: a byte of the long one takes no more time, and no
/// more than twice the time of a byte of prose.
///
/// Lines that state a figure every few bytes are a tenth as long, up to a limit: their time and their
/// memory are those of the claims.
enum LinesBenchmark {
  private static let sparse: [(name: String, unit: String)] = [
    ("digits", "1234567890"), ("commas", ","), ("number words", "thousand "), ("brackets", "("),
    ("closing brackets", ".)"), ("quotes", "\""), ("apostrophes", "a'"),
    ("curly quotes", "\u{201C}"), ("hyphenated words", "well-known-"), ("capitals", "A"),
    ("capital words", "Rome "), ("host names", "aa."), ("initials", "A."), ("hedges", "about "),
    ("event nouns", "the attack of "), ("clauses", "which said that "), ("spaces", " "),
    ("letters beyond ASCII", "\u{E9}"), ("marks beyond ASCII", "\u{2014}"),
  ]

  private static let dense: [(name: String, unit: String)] = [
    ("numbers", "5 "), ("pairs of digits", "12,"), ("counted words", "one hundred and "),
    ("days", "5 and "), ("month names", "May "), ("percent signs", "5%"), ("ranges", "5-"),
    ("dollars", "$5 "), ("inverse units", "5 m-1 "), ("years", "in 1988 the attack "),
  ]

  /// The most megabytes of a line with a figure every few bytes.
  private static let mostDense = 16

  /// - Parameter megabytes: the length of the long lines; the short ones have one megabyte.
  static func run(megabytes: Int) {
    let prose = Corpus(size: 8_000_000).bytes
    let ofProse = min(time(prose), time(prose)) / Double(prose.count)
    say("prose                 \(rate(1, ofProse))")
    say("sort                    1 MB          \(megabytes) MB        ratio")
    var slow = measure(sparse, 1_000_000, megabytes * 1_000_000, atMost: 2 * ofProse)
    say("peak of memory so far \(peakMegabytes()) MB")
    let dense = min(megabytes, mostDense) * 100_000
    slow += measure(LinesBenchmark.dense, 100_000, dense, atMost: .infinity)
    if !slow.isEmpty {
      fail("a byte of a long line takes more than twice as long: " + slow.joined(separator: ", "))
    }
  }

  /// The sorts of which a byte of the long line takes more than twice as long, or longer than `most`.
  private static func measure(
    _ sorts: [(name: String, unit: String)], _ shortLength: Int, _ longLength: Int,
    atMost most: Double
  ) -> [String] {
    sorts.compactMap { name, unit in
      let short = perByte(unit, shortLength)
      let long = perByte(unit, longLength)
      say(row(name, short, long, long / short))
      return long > short * 2 || long > most ? name : nil
    }
  }

  private static func perByte(_ unit: String, _ size: Int) -> Double {
    let unit = Array(unit.utf8)
    var line: [UInt8] = Array("On 5 May ".utf8)
    line.reserveCapacity(size + unit.count)
    while line.count < size { line.append(contentsOf: unit) }
    // The better of two runs of a short line, which other work disturbs most.
    var best = time(line)
    if size <= 1_000_000 { best = min(best, time(line)) }
    return best / Double(line.count)
  }

  private static func time(_ line: [UInt8]) -> Double {
    seconds {
      guard let text = Reader.read(line, id: "line.txt", mediaType: .plain).text else {
        fail("a line could not be read")
      }
      _ = Chain.extract(text).claims.count
    }
  }

  private static func row(_ name: String, _ short: Double, _ long: Double, _ ratio: Double)
    -> String
  {
    let padded = name.padding(22)
    return padded + rate(1, short) + "   " + rate(1, long) + "   " + decimal(ratio)
  }
}
