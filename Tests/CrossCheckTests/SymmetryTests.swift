import ClaimModel
import Testing

@testable import CrossCheck

/// The order of two claims has no effect on the verdict, nor has the reader's patience.
@Suite struct SymmetryTests {
  private static let modifiers: [Modifier] = [
    .exact, .exact, .exact, .about, .moreThan, .atLeast, .lessThan, .atMost, .range,
    .orderOfMagnitude,
  ]

  private func figure(_ generator: inout SeededGenerator) -> Figure {
    let values = [0, 1, 5, 50, 55, 100, 706, 711, 1490, 1500, 1517, 15170, 30_000, 31_000, 120_000]
    let modifier = Self.modifiers.randomElement(using: &generator) ?? .exact
    let base =
      Bool.random(using: &generator)
      ? values.randomElement(using: &generator) ?? 0 : Int.random(in: -50...5000, using: &generator)
    let low = Number(base)
    let grain = base == 0 ? 0 : String(base).reversed().prefix { $0 == "0" }.count
    switch modifier {
    case .moreThan, .atLeast: return Figure(low: low, high: nil, modifier: modifier, grain: grain)
    case .lessThan, .atMost: return Figure(low: nil, high: low, modifier: modifier, grain: grain)
    case .range, .orderOfMagnitude:
      let high = Number(base + Int.random(in: 1...1000, using: &generator))
      return Figure(low: low, high: high, modifier: modifier, grain: grain)
    default: return Figure(low, modifier: modifier, grain: grain)
    }
  }

  private func date(_ generator: inout SeededGenerator) -> DateSpan {
    let first = 17_500 + Int.random(in: 0...800, using: &generator)
    let last =
      first + (Bool.random(using: &generator) ? 0 : Int.random(in: 0...400, using: &generator))
    let open = Int.random(in: 0...11, using: &generator)
    var span = DateSpan(
      earliest: open <= 1 ? nil : Day(number: first),
      latest: open == 0 || open == 2 ? nil : Day(number: last),
      precision: DatePrecision.allCases.randomElement(using: &generator) ?? .day)
    if Int.random(in: 0...4, using: &generator) == 0 { span.modifier = .about }
    span.isRelative = Bool.random(using: &generator)
    func field(_ range: ClosedRange<Int>) -> Int? {
      Bool.random(using: &generator) ? Int.random(in: range, using: &generator) : nil
    }
    span.fields = DateFields(
      year: nil, month: field(1...3), day: field(1...3), weekday: field(1...7))
    return span
  }

  private func claim(_ value: ClaimValue, _ kind: ClaimKind, _ generator: inout SeededGenerator)
    -> Claim
  {
    var statement = Statement(text: "1")
    statement.speaker = [nil, nil, "the mayor", "police"].randomElement(using: &generator) ?? nil
    statement.scope = [nil, nil, .running, .additional].randomElement(using: &generator) ?? nil
    statement.when = [nil, "2017", "2017-05", "2018"].randomElement(using: &generator) ?? nil
    statement.measure = [nil, .killed].randomElement(using: &generator) ?? nil
    statement.population = [[], ["young"], ["old"]].randomElement(using: &generator) ?? []
    statement.sentence = UInt64.random(in: 0...3, using: &generator)
    let document = ["a", "b", "c", "d"].randomElement(using: &generator) ?? "a"
    var claim = statement.claim("x", document: document)
    claim.value = value
    claim.kind = kind
    return claim
  }

  private static let documents = [("a", 17_900), ("b", 17_903), ("c", 18_400)].map { name, day in
    Document(
      id: name, digest: "", mediaType: .plain, byteCount: 0, date: Day(number: day),
      articles: [Article(startByte: 0, endByte: 0)])
  }

  @Test(arguments: [ClaimKind.count, .percentage, .money, .age, .duration, .ordinal])
  func figures(kind: ClaimKind) {
    var generator = SeededGenerator(seed: 11)
    let clocks = Clocks(Self.documents)
    for _ in 0..<3000 {
      let (x, y) = (figure(&generator), figure(&generator))
      let (a, b) = (
        claim(.figure(x), kind, &generator), claim(.figure(y), kind, &generator)
      )
      let judgement = Reasons.judge(a, b, clocks)
      #expect(judgement == Reasons.judge(b, a, clocks), "\(x) and \(y)")
      #expect(judgement.verdict < .differ || judgement.reason != nil, "\(x) and \(y)")
      #expect(FigureVerdict.judge(x, x, Sort(kind)) == Judgement(.agree))
    }
  }

  @Test func dates() {
    var generator = SeededGenerator(seed: 12)
    let clocks = Clocks(Self.documents)
    for _ in 0..<5000 {
      let (x, y) = (date(&generator), date(&generator))
      let (a, b) = (claim(.date(x), .date, &generator), claim(.date(y), .date, &generator))
      let judgement = Reasons.judge(a, b, clocks)
      #expect(judgement == Reasons.judge(b, a, clocks), "\(x) and \(y)")
      #expect(DateVerdict.judge(x, x) == Judgement(.agree), "\(x)")
      if x.contains(y), x.earliest != nil, x.latest != nil {
        #expect(DateVerdict.judge(x, y).verdict <= .compatible, "\(x) and \(y)")
      }
    }
  }

  @Test func times() {
    var generator = SeededGenerator(seed: 13)
    func clock() -> ClockSpan {
      let first = Int.random(in: 0..<1440, using: &generator)
      let last = (first + [0, 0, 30, 300].randomElement(using: &generator)!) % 1440
      let isAbout = Int.random(in: 0...3, using: &generator) == 0
      return ClockSpan(earliest: first, latest: last, modifier: isAbout ? .about : .exact)
    }
    for _ in 0..<5000 {
      let (x, y) = (clock(), clock())
      #expect(ClockVerdict.judge(x, y) == ClockVerdict.judge(y, x), "\(x) and \(y)")
      #expect(ClockVerdict.judge(x, x) == Judgement(.agree))
      #expect((0...720).contains(ClockVerdict.gap(x, y)))
    }
  }

  /// Numbers at the edge of 128 bits are judged like others, and nothing traps.
  @Test func extremes() throws {
    let greatest = try #require(Number(.max, over: 1))
    let numbers = [
      greatest, greatest.negated, Number(0), try #require(Number(1, over: .max)), Number(1),
    ]
    var figures: [Figure] = []
    for number in numbers {
      for grain in [-40, -1, 0, 2, 38, 400] {
        figures.append(Figure(number, grain: grain))
        figures.append(Figure(number, modifier: .about, grain: grain))
        figures.append(Figure(low: number, high: nil, modifier: .moreThan, grain: grain))
        figures.append(Figure(low: nil, high: number, modifier: .lessThan, grain: grain))
      }
    }
    figures.append(Figure(low: nil, high: nil))
    for x in figures {
      for y in figures {
        #expect(FigureVerdict.judge(x, y, .measured) == FigureVerdict.judge(y, x, .measured))
      }
    }
  }
}
