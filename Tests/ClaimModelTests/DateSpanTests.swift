import ClaimModel
import Testing

@Suite struct DateSpanTests {
  /// `1988`, `1988-06..1988-08`, `1981-06-20..`, `..2018-06-30`; an empty text is not placed.
  private func span(_ text: String) -> DateSpan {
    func end(_ text: Substring, last: Bool) -> Day? {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      guard let year = parts.first else { return nil }
      let month = parts.count > 1 ? parts[1] : last ? 12 : 1
      let day = parts.count > 2 ? parts[2] : last ? Day.length(ofMonth: month, year: year) : 1
      return Day(year: year, month: month, day: day)
    }
    guard let dots = text.firstRange(of: "..") else {
      return DateSpan(
        earliest: end(text[...], last: false), latest: end(text[...], last: true), precision: .day)
    }
    return DateSpan(
      earliest: end(text[..<dots.lowerBound], last: false),
      latest: end(text[dots.upperBound...], last: true), precision: .day)
  }

  @Test(arguments: [
    ("2016", "2016-06"), ("1988-06..1988-08", "1988-07-12"), ("2018-06-30", "2018-06-30"),
    ("1981-06-20..", "1988"), ("1981-06-20..", "1981-06-20.."), ("..2018-06-30", "2018-06-30"),
    ("..2018-06-30", "..2017"), ("1980..1989", "1988"),
  ])
  func contains(outer: String, inner: String) {
    #expect(span(outer).contains(span(inner)))
    #expect(span(outer).overlaps(span(inner)))
    #expect(span(inner).overlaps(span(outer)))
  }

  @Test(arguments: [
    ("2016-06", "2016"), ("1988-06..1988-08", "1988-08..1988-09"), ("2018-06-30", "2018-07-01"),
    ("1981-06-20..", "1981"), ("1981-06-20..", "..1988"), ("2016", "2016-06.."),
    ("..2018-06-30", "2018-06-30.."), ("2016", ""), ("", "2016"), ("", ""),
  ])
  func doesNotContain(outer: String, inner: String) {
    #expect(!span(outer).contains(span(inner)))
  }

  @Test(arguments: [
    ("2016", "2017", false), ("2016", "2016-12..2017-01", true), ("1988-08-31", "1988-08", true),
    ("1988-08-31", "1988-09", false), ("1981..", "..1980", false), ("1981..", "..1981-01-01", true),
    ("1981..", "2019..", true), ("..1981", "..1900", true), ("", "2016", false), ("", "", false),
  ])
  func overlaps(left: String, right: String, expected: Bool) {
    #expect(span(left).overlaps(span(right)) == expected)
    #expect(span(right).overlaps(span(left)) == expected)
  }

  @Test func containingSpansOverlap() {
    var generator = SeededGenerator(seed: 7)
    func random() -> DateSpan {
      let first = Int.random(in: 0...40, using: &generator)
      let last = first + Int.random(in: 0...10, using: &generator)
      let open = Int.random(in: 0...9, using: &generator)
      return DateSpan(
        earliest: open == 0 ? nil : Day(number: first),
        latest: open == 1 ? nil : Day(number: last), precision: .day)
    }
    for _ in 0..<5000 {
      let (a, b, c) = (random(), random(), random())
      #expect(a.contains(a) && a.overlaps(b) == b.overlaps(a))
      if a.contains(b) { #expect(a.overlaps(b)) }
      if a.contains(b), b.contains(c) { #expect(a.contains(c)) }
      if a.contains(b), b.contains(a) { #expect(a.earliest == b.earliest && a.latest == b.latest) }
    }
  }

  @Test func resolution() throws {
    #expect(!span("").isResolved)
    #expect(span("1981..").isResolved && span("..1981").isResolved)
    let day = try #require(Day(isoText: "1981-06-20"))
    #expect(DateSpan(day: day).earliest == day && DateSpan(day: day).latest == day)
    #expect(DateSpan(day: day).precision == .day)
  }

  @Test func calendarReform() {
    #expect(span("1582-10-14").precedesGregorianCalendar)
    #expect(!span("1582-10-15").precedesGregorianCalendar)
    #expect(span("1453").precedesGregorianCalendar)
    #expect(!span("").precedesGregorianCalendar)
  }

  @Test func timesOfDay() {
    #expect(ClockSpan.text(minutes: 0) == "00:00")
    #expect(ClockSpan.text(minutes: 309) == "05:09")
    #expect(ClockSpan.text(minutes: 1439) == "23:59")
    #expect(ClockSpan.text(minutes: 1500) == "01:00")
  }
}
