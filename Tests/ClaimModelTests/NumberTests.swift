import ClaimModel
import Testing

@Suite struct NumberTests {
  private func number(_ text: String) -> Number? {
    let parts = text.split(separator: "/")
    guard parts.count == 2 else { return Number(decimalText: text) }
    guard let top = Int128(parts[0]), let bottom = Int128(parts[1]) else { return nil }
    return Number(top, over: bottom)
  }

  @Test func lowestTerms() throws {
    let half = try #require(Number(-4, over: -8))
    #expect(half.numerator == 1 && half.denominator == 2)
    let negative = try #require(Number(4, over: -8))
    #expect(negative.numerator == -1 && negative.denominator == 2 && negative.isNegative)
    #expect(Number(0, over: -5) == Number(0))
    #expect(Number(1, over: 0) == nil)
    #expect(Number(.min, over: 3) == nil && Number(3, over: .min) == nil)
    #expect(Number(.max, over: .max) == Number(1))
  }

  @Test func decimalsAreExact() {
    let tenth = Number(decimalText: "0.1")
    #expect(tenth == Number(1, over: 10))
    var sum = Number(0)
    for _ in 0..<10 { sum = tenth.flatMap { sum.adding($0) } ?? sum }
    #expect(sum == Number(1))
    #expect(Number(significand: 52, exponent: 5) == Number(5_200_000))
    #expect(Number(significand: 163, exponent: -1) == Number(163, over: 10))
    #expect(Number(decimalText: "1.500") == Number(decimalText: "1.5"))
  }

  @Test(arguments: [
    ("1/3", "1/6", "1/2"), ("0.1", "0.2", "0.3"), ("-5", "5", "0"), ("2/3", "-2/3", "0"),
    (
      "0.00000000000000000000000000000001", "0.00000000000000000000000000000002",
      "0.00000000000000000000000000000003"
    ),
  ])
  func sums(left: String, right: String, sum: String) throws {
    let (a, b) = (try #require(number(left)), try #require(number(right)))
    #expect(a.adding(b) == number(sum))
    #expect(b.adding(a) == number(sum))
    #expect(number(sum)?.subtracting(b) == a)
  }

  @Test func overflowIsNil() throws {
    let greatest = try #require(Number(.max, over: 1))
    let least = greatest.negated
    #expect(greatest.adding(Number(1)) == nil)
    #expect(least.subtracting(Number(2)) == nil)
    #expect(greatest.multiplied(by: Number(2)) == nil)
    #expect(try greatest.divided(by: #require(Number(1, over: 2))) == nil)
    #expect(Number(7).divided(by: Number(0)) == nil)
    #expect(greatest.multiplied(by: greatest) == nil)
    #expect(Number(significand: 1, exponent: 38) != nil)
    #expect(Number(significand: 1, exponent: 39) == nil)
    #expect(Number(significand: 2, exponent: 38) == nil)
    #expect(Number(significand: 0, exponent: 400) == Number(0))
    #expect(Number(significand: 1, exponent: -39) == nil)
    #expect(Number(significand: 1, exponent: .min) == nil)
    #expect(Number.powerOfTen(38) != nil && Number.powerOfTen(39) == nil)
    #expect(Number(decimalText: String(repeating: "9", count: 40)) == nil)
    let tiny = try #require(Number(1, over: .max))
    #expect(tiny.adding(try #require(Number(1, over: .max - 1))) == nil)
  }

  /// What can be held is held, though a step on the way would not fit when done carelessly.
  @Test func largeButRepresentable() throws {
    let greatest = try #require(Number(.max, over: 1))
    #expect(greatest.multiplied(by: try #require(Number(1, over: .max))) == Number(1))
    #expect(greatest.divided(by: greatest) == Number(1))
    #expect(greatest.subtracting(greatest) == Number(0))
    #expect(greatest.subtracting(Number(1))?.adding(Number(1)) == greatest)
  }

  /// Each row is in strictly rising order.
  @Test(arguments: [
    ["-3", "-2.5", "-1/3", "0", "0.1", "1/3", "0.5", "2/3", "1", "1.0001", "30000"],
    [
      "-170141183460469231731687303715884105727", "-1", "0",
      "1/170141183460469231731687303715884105727",
      "1/170141183460469231731687303715884105726", "1",
      "170141183460469231731687303715884105726/170141183460469231731687303715884105725",
      "170141183460469231731687303715884105726", "170141183460469231731687303715884105727",
    ],
    [
      "-170141183460469231731687303715884105727/2", "-170141183460469231731687303715884105725/2",
      "170141183460469231731687303715884105725/2", "170141183460469231731687303715884105727/2",
    ],
  ])
  func order(texts: [String]) throws {
    let numbers = try texts.map { try #require(number($0)) }
    for (i, a) in numbers.enumerated() {
      for (j, b) in numbers.enumerated() {
        #expect((a < b) == (i < j), "\(a) < \(b)")
        #expect((a == b) == (i == j))
      }
    }
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("007", "7"), ("1500", "1500"), ("-12.50", "-12.5"), (".5", "0.5"),
    ("-.5", "-0.5"), ("5.", "5"), ("0.05", "0.05"), ("1/8", "0.125"), ("-1/3", "-0.333333333333"),
    ("2/3", "0.666666666667"), ("1/7", "0.142857142857"), ("1000000/3", "333333.333333333333"),
    ("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"),
    ("170141183460469231731687303715884105727", "170141183460469231731687303715884105727"),
    ("170141183460469231731687303715884105727/3", "170141183460469231731687303715884105727/3"),
  ])
  func texts(text: String, decimal: String) throws {
    #expect(try #require(number(text)).decimalText == decimal)
  }

  @Test func fractionText() {
    #expect(Number(2, over: 3)?.fractionText == "2/3")
    #expect(Number(-2, over: 3)?.fractionText == "-2/3")
    #expect(Number(12).fractionText == "12")
  }

  @Test(arguments: [
    "", "-", ".", "-.", "1,500", "1e5", "+5", " 5", "5 ", "1.2.3", "--5", "5-", "0x1F", "NaN",
    "\u{0661}",
  ])
  func refusedTexts(text: String) {
    #expect(Number(decimalText: text) == nil)
  }

  // MARK: - Properties

  private func random(_ generator: inout SeededGenerator) -> Number {
    let top = Int.random(in: -1_000_000...1_000_000, using: &generator)
    let bottom = [1, 1, 10, 100, 1000, 3, 7, 8].randomElement(using: &generator) ?? 1
    return Number(Int128(top), over: Int128(bottom)) ?? Number(top)
  }

  @Test func arithmeticLaws() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<2000 {
      let (a, b, c) = (random(&generator), random(&generator), random(&generator))
      #expect(a.adding(b) == b.adding(a))
      #expect(a.multiplied(by: b) == b.multiplied(by: a))
      #expect(a.adding(b)?.adding(c) == b.adding(c).flatMap { a.adding($0) })
      #expect(a.adding(b)?.subtracting(b) == a)
      #expect(
        a.multiplied(by: c).flatMap { x in b.multiplied(by: c).flatMap { x.adding($0) } }
          == a.adding(b)?.multiplied(by: c))
      if !b.isZero { #expect(a.divided(by: b)?.multiplied(by: b) == a) }
      #expect(a.magnitude == (a.isNegative ? a.negated : a))
    }
  }

  @Test func orderLaws() {
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<2000 {
      let (a, b, c) = (random(&generator), random(&generator), random(&generator))
      #expect([a < b, a == b, b < a].count { $0 } == 1)
      if a < b, b < c { #expect(a < c) }
      if a < b { #expect(b.negated < a.negated) }
      #expect((a < b) == (a.subtracting(b)?.isNegative ?? false))
    }
  }

  @Test func decimalTextReadsBack() {
    var generator = SeededGenerator(seed: 44)
    for _ in 0..<2000 {
      let significand = Int128(Int.random(in: Int.min...Int.max, using: &generator))
      let exponent = Int.random(in: -18...12, using: &generator)
      guard let value = Number(significand: significand, exponent: exponent) else {
        Issue.record("\(significand)e\(exponent) does not fit")
        continue
      }
      #expect(Number(decimalText: value.decimalText) == value)
      #expect(number(value.fractionText) == value)
    }
  }
}
