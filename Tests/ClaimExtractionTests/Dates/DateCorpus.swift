import ClaimModel
import Testing

@testable import ClaimExtraction

/// Phrases by the date that they must give.
///
/// Square brackets mark the words of the claim; without them it is the whole phrase. A value is a
/// day, two days with `..` between them (`*` for an open end), `?` when it is not placed, or two
/// times of day.
struct DateCorpus {
  /// A Saturday.
  static let today = "2018-06-30"

  let rule: String
  var today: String? = DateCorpus.today
  var told: String?

  private var clock: Clock {
    Clock(
      today: today.flatMap { Day(isoText: $0) },
      told: told.flatMap { Day(isoText: $0) }.map { DateSpan(day: $0) })
  }

  /// Each phrase gives exactly one claim, of this rule, with this value and these words.
  func reads(_ value: String, _ phrases: String..., at place: SourceLocation = #_sourceLocation) {
    for phrase in phrases {
      let plain = phrase.filter { $0 != "[" && $0 != "]" }
      let marked =
        phrase.contains("[")
        ? String(
          phrase.split(separator: "[", omittingEmptySubsequences: false)[1].prefix { $0 != "]" })
        : phrase
      let found = DateCorpus.read(plain, clock: clock).filter { $0.quote == marked }
      let said = DateCorpus.read(plain, clock: clock).map { "\($0.rule) \($0.quote) \($0.value)" }
      #expect(
        found.map(\.value) == [value] && found.map(\.rule) == [rule],
        "\(phrase): \(said.joined(separator: "; "))", sourceLocation: place)
    }
  }

  /// No phrase gives a claim of this rule.
  func leavesAlone(_ phrases: String..., at place: SourceLocation = #_sourceLocation) {
    for phrase in phrases {
      let found = DateCorpus.read(phrase, clock: clock).filter { $0.rule == rule }
      #expect(found.isEmpty, "\(phrase): \(found.map(\.quote))", sourceLocation: place)
    }
  }

  struct Reading {
    var rule: String
    var quote: String
    var value: String
    var modifier: Modifier
    var fields: DateFields?
    var problem: String?
  }

  /// The dates and times of a text.
  static func read(_ text: String, clock: Clock) -> [Reading] {
    var readings: [Reading] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scanner = Scanner(bytes, 0..<bytes.count, lexicon: .shared)
      while scanner.next() {
        let s = scanner.sentence
        for candidate in FigureReader().read(s, clock: clock).kept {
          guard let value = valueText(candidate.value) else { continue }
          readings.append(
            Reading(
              rule: candidate.rule, quote: s.string(candidate.tokens), value: value,
              modifier: candidate.value.modifier, fields: candidate.value.date?.fields,
              problem: candidate.problem?.message))
        }
      }
    }
    return readings
  }

  private static func valueText(_ value: ClaimValue) -> String? {
    if let time = value.time {
      let (from, to) = (
        ClockSpan.text(minutes: time.earliest), ClockSpan.text(minutes: time.latest)
      )
      return from == to ? from : from + ".." + to
    }
    guard let span = value.date else { return nil }
    guard span.isResolved else { return "?" }
    let (from, to) = (span.earliest?.isoText ?? "*", span.latest?.isoText ?? "*")
    return from == to ? from : from + ".." + to
  }
}
