import ClaimModel
import ClaimRelation
import Testing

/// Which claims answer one question.
@Suite struct QuestionTests {
  private let base = Made()
  private let other = Made(document: "b.txt")

  /// They share a topic.
  private func expectSame(
    _ a: Made, _ b: Made, at location: SourceLocation = #_sourceLocation
  ) {
    let related = relate(a, b)
    #expect(related.topics.map(\.claims) == [["c0", "c1"]], sourceLocation: location)
    #expect(related.lookAlikes.isEmpty, sourceLocation: location)
    #expect(related.alone == 0, sourceLocation: location)
  }

  /// They look alike, and this slot tells them apart.
  private func expectLookAlike(
    _ slot: Slot, _ a: Made, _ b: Made, at location: SourceLocation = #_sourceLocation
  ) {
    let related = relate(a, b)
    #expect(related.topics.isEmpty, sourceLocation: location)
    #expect(related.lookAlikes.map(\.slot) == [slot], sourceLocation: location)
    #expect(related.refused == [slot: 1], sourceLocation: location)
    for lookAlike in related.lookAlikes {
      #expect(lookAlike.left == "c0" && lookAlike.right == "c1", sourceLocation: location)
      #expect(lookAlike.leftSays != lookAlike.rightSays, sourceLocation: location)
    }
  }

  /// Nothing brings them together.
  private func expectApart(
    _ a: Made, _ b: Made, at location: SourceLocation = #_sourceLocation
  ) {
    let related = relate(a, b)
    #expect(related.topics.isEmpty, sourceLocation: location)
    #expect(related.lookAlikes.isEmpty, sourceLocation: location)
    #expect(related.alone == 2, sourceLocation: location)
  }

  @Test func oneQuestion() {
    expectSame(base, other)
    expectSame(base, other.with { $0.value = .figure(Figure(Number(5))) })
    // Other words for what was done, and for whom.
    expectSame(base, other.with { $0.predicate = "execute" })
    expectSame(base, other.with { $0.measure = .died })
    expectSame(base, other.with { $0.counted = "people" })
    // A running count is of the same whole.
    expectSame(base, other.with { $0.scope = .running })
    expectSame(base, other.with { $0.scope = .total })
    // One article tells of itself.
    expectSame(base, base)
  }

  @Test func slotsTellApart() {
    let earned = base.with {
      $0.kind = .money
      $0.measure = .earned
      $0.predicate = "earn"
      $0.terms = ["ship", "cargo", "coal", "port"]
    }
    expectLookAlike(
      .measure, earned,
      earned.with {
        $0.document = "b.txt"
        $0.measure = .spent
        $0.predicate = "spend"
      })
    expectLookAlike(.time, base, other.with { $0.when = .year(1981) })
    expectLookAlike(.scope, base, other.with { $0.scope = .additional })
    expectLookAlike(.scope, base, other.with { $0.scope = .part })
    expectLookAlike(.scope, base, other.with { $0.scope = .negated })
    expectLookAlike(
      .counted, base.with { $0.counted = "student" }, other.with { $0.counted = "nurse" })
    expectLookAlike(.population, base, other.with { $0.counted = "soldier" })
    expectLookAlike(.population, base, other.with { $0.population = ["younger"] })
    expectLookAlike(
      .event, base.with { $0.event = "flood" }, other.with { $0.event = "earthquake" })
    let lisbon = other.with { $0.place = "Lisbon" }
    expectLookAlike(
      .place, base.with { $0.place = "Evin" }, lisbon.with { $0.names = ["trial of may"] })
    expectLookAlike(.place, base.with { $0.place = "Evin" }, lisbon)
  }

  /// Words that exclude one another, whatever they describe: the longer runway is not the shorter one.
  @Test(arguments: [
    ("longer", "shorter"), ("larger", "smallest"), ("upper", "lower"),
    ("import", "export"), ("daily", "annual"),
  ])
  func contraries(_ one: String, _ other: String) {
    let runway = base.with {
      $0.kind = .measure
      $0.counted = "runway"
      $0.countsPeople = false
      $0.measure = nil
      $0.predicate = "measure"
      $0.population = [one]
    }
    let second = runway.with { $0.document = "b.txt" }
    expectSame(runway, second)
    expectLookAlike(.population, runway, second.with { $0.population = [other] })
  }

  @Test func sharesAndOwners() {
    let share = base.with {
      $0.kind = .percentage
      $0.counted = "vote"
      $0.countsPeople = false
      $0.measure = .earned
      $0.predicate = "win"
      $0.event = "election"
      $0.owner = "hale"
    }
    let theirs = share.with { $0.document = "b.txt" }
    expectSame(share, theirs)
    expectSame(share, theirs.with { $0.owner = "maria hale" })
    expectLookAlike(.owner, share, theirs.with { $0.owner = "lopez" })
  }

  /// Two ranges that only overlap are two; one that holds the other may be told more finely.
  @Test func ranges() {
    func range(_ first: (Int, Int), _ last: (Int, Int)) -> DateSpan {
      DateSpan(
        earliest: Day(year: 1988, month: first.0, day: first.1),
        latest: Day(year: 1988, month: last.0, day: last.1), precision: .day, modifier: .range)
    }
    let base = base.with { $0.when = range((10, 16), (11, 14)) }
    expectSame(base, other.with { $0.when = range((10, 20), (10, 30)) })
    expectLookAlike(.time, base, other.with { $0.when = range((10, 26), (11, 20)) })
  }

  /// A length of one day is not that of another, where no document places either; a count may grow.
  @Test func daysNotPlaced() {
    func day(_ month: Int, _ day: Int) -> DateSpan {
      DateSpan(
        earliest: nil, latest: nil, precision: .day, fields: DateFields(month: month, day: day))
    }
    let base = base.with { $0.when = day(4, 9) }
    expectSame(base, other.with { $0.when = day(4, 9) })
    expectSame(base, other.with { $0.when = day(11, 8) })
    let length = base.with {
      $0.kind = .measure
      $0.measure = .produced
      $0.predicate = "dig"
      $0.counted = "tunnel"
      $0.countsPeople = false
    }
    expectSame(length, length.with { $0.document = "b.txt" })
    expectLookAlike(
      .time, length,
      length.with {
        $0.document = "b.txt"
        $0.when = day(11, 8)
      })
  }

  @Test func dates() {
    let date = base.with {
      $0.kind = .date
      $0.value = .day(1988, 7, 28)
      $0.counted = nil
      $0.countsPeople = false
      $0.when = .year(1988)
    }
    let theirs = date.with { $0.document = "b.txt" }
    expectSame(date, theirs)
    expectLookAlike(
      .event, date,
      theirs.with {
        $0.event = "election"
        $0.measure = .elected
      })
    expectLookAlike(
      .time, date,
      theirs.with {
        $0.value = .day(1981, 6, 20)
        $0.terms = ["tribunal", "camp"]
      })
    // The same words but for the day: one was made from the other.
    let copied = date.with { $0.terms = ["prison", "trial", "judge", "court", "ward", "cell"] }
    expectSame(
      copied,
      copied.with {
        $0.document = "b.txt"
        $0.value = .day(1988, 7, 29)
      })
  }

  @Test func nothingInCommon() {
    expectApart(
      base,
      other.with {
        $0.measure = .sold
        $0.predicate = "sell"
        $0.counted = "house"
        $0.countsPeople = false
        $0.event = nil
        $0.when = nil
        $0.names = ["northern homes"]
        $0.terms = ["estate"]
      })
    expectApart(base, other.with { $0.kind = .money })
    // What happens to people parts them outright: no reader takes the arrested for the killed.
    expectApart(
      base,
      other.with {
        $0.measure = .arrested
        $0.predicate = "arrest"
      })
    // The same verb of people, in other articles of other things.
    expectApart(
      base.with { $0.event = nil },
      other.with {
        $0.event = nil
        $0.when = .year(2005)
        $0.names = ["lyon"]
        $0.terms = ["tunnel", "smoke"]
      })
  }

  /// Two figures of one sentence answer two questions.
  @Test func oneSentence() {
    var claims = [base.claim(0), base.claim(1)]
    claims[1].sentenceStartByte = claims[0].sentenceStartByte
    claims[1].sentenceEndByte = 190
    claims[0].sentenceEndByte = 190
    #expect(relate(claims).topics.isEmpty)
  }

  @Test func unitsTellApart() {
    let length = base.with {
      $0.kind = .measure
      $0.value = .figure(Figure(Number(882), unit: "foot"))
      $0.counted = nil
      $0.countsPeople = false
      $0.measure = nil
      $0.predicate = "measure"
      $0.terms = ["liner", "belfast", "register", "hull"]
      $0.owner = "titanic"
    }
    let theirs = length.with { $0.document = "b.txt" }
    expectSame(length, theirs)
    // Feet and metres answer one question; feet and tons do not.
    expectSame(length, theirs.with { $0.value = .figure(Figure(Number(269), unit: "metre")) })
    expectLookAlike(
      .unit, length, theirs.with { $0.value = .figure(Figure(Number(46_328), unit: "ton")) })
  }
}
