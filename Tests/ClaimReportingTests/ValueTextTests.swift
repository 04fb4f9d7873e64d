import ClaimModel
import ClaimReporting
import Testing

/// Every way in which a claim's value is read back.
@Suite struct ValueTextTests {
  private func read(_ kind: ClaimKind, _ value: ClaimValue) -> String {
    ValueText.describe(SampleDocument(id: "a", text: "x").claim("c", "x", kind, value))
  }

  private func figure(
    _ low: String?, _ high: String?, _ modifier: Modifier = .exact, unit: String? = nil
  ) -> ClaimValue {
    .figure(
      Figure(
        low: low.flatMap { Number(decimalText: $0) },
        high: high.flatMap { Number(decimalText: $0) },
        modifier: modifier, unit: unit))
  }

  @Test func counts() {
    #expect(read(.count, figure("7", "7")) == "7")
    #expect(read(.count, figure("1500", "1500")) == "1,500")
    #expect(read(.count, figure("1234567", "1234567", .about)) == "about 1,234,567")
    #expect(read(.count, figure("1500", nil, .moreThan)) == "more than 1,500")
    #expect(read(.count, figure("50", nil, .atLeast)) == "at least 50")
    #expect(read(.count, figure(nil, "50", .lessThan)) == "less than 50")
    #expect(read(.count, figure(nil, "50", .atMost)) == "at most 50")
    #expect(read(.count, figure("5", "6", .range)) == "5 to 6")
    #expect(
      read(.count, figure("10000", "99999", .orderOfMagnitude))
        == "in the order of 10,000 to 99,999")
    #expect(read(.count, figure("-1234.50", "-1234.50")) == "-1,234.5")
    #expect(read(.count, figure(nil, nil)) == "no figure")
  }

  @Test func units() {
    #expect(read(.money, figure("26.8", "26.8", unit: "USD")) == "USD 26.8")
    #expect(read(.percentage, figure("80", "80")) == "80%")
    #expect(
      read(.percentage, figure("0.25", "0.25", unit: "percentage point"))
        == "0.25 percentage points")
    #expect(read(.measure, figure("6.3", "6.3", unit: "magnitude")) == "magnitude 6.3")
    #expect(read(.measure, figure("1", "1", unit: "kilometre")) == "1 kilometre")
    #expect(read(.measure, figure("6", "6", unit: "foot")) == "6 feet")
    #expect(
      read(.measure, figure("90", "90", unit: "kilometre per hour")) == "90 kilometres per hour")
    #expect(read(.duration, figure("2", "3", .range, unit: "century")) == "2 to 3 centuries")
    #expect(read(.duration, figure("2", "2", unit: "day")) == "2 days")
    #expect(read(.ordinal, figure("3", "3")) == "number 3")
  }

  @Test func fractions() {
    let value = Number(2, over: 3).map { ClaimValue.figure(Figure($0)) }
    #expect(value.map { read(.fraction, $0) } == "2/3")
  }

  @Test func dates() {
    func span(_ earliest: String?, _ latest: String?, _ modifier: Modifier = .exact) -> ClaimValue {
      .date(
        DateSpan(
          earliest: earliest.flatMap { Day(isoText: $0) },
          latest: latest.flatMap { Day(isoText: $0) },
          precision: .open, modifier: modifier))
    }
    #expect(read(.date, span("1981-06-20", "1981-06-20")) == "1981-06-20")
    #expect(read(.date, span("1988-01-01", "1988-12-31", .about)) == "about 1988")
    #expect(read(.date, span("2020-02-01", "2020-02-29")) == "February 2020")
    #expect(read(.date, span("2020-02-01", "2020-02-28")) == "2020-02-01 to 2020-02-28")
    #expect(read(.date, span("1990-01-01", "1999-12-31")) == "1990-01-01 to 1999-12-31")
    #expect(read(.date, span("1981-06-20", nil)) == "from 1981-06-20 on")
    #expect(read(.date, span(nil, "1981-06-20")) == "until 1981-06-20")
  }

  @Test func datesNotPlaced() {
    func span(_ fields: DateFields) -> ClaimValue {
      .date(DateSpan(earliest: nil, latest: nil, precision: .day, fields: fields))
    }
    #expect(read(.date, span(DateFields(month: 7, day: 1))) == "July 1, not placed")
    #expect(read(.date, span(DateFields(weekday: 7))) == "Sunday, not placed")
    #expect(read(.date, span(DateFields(day: 4))) == "day 4, not placed")
    #expect(read(.date, span(DateFields())) == "a day not placed")
  }

  @Test func times() {
    #expect(read(.time, .time(ClockSpan(earliest: 845, latest: 845))) == "14:05")
    #expect(
      read(.time, .time(ClockSpan(earliest: 0, latest: 60, modifier: .about)))
        == "about 00:00 to 01:00")
  }
}
