import ClaimModel
import Testing

@Suite struct DayTests {
  /// One walk through eight centuries: number, civil date, weekday and text move in step.
  @Test func everyDayFrom1600To2400() throws {
    var number = try #require(Day(year: 1600, month: 1, day: 1)).number
    var weekday = 6  // 1600-01-01 was a Saturday.
    for year in 1600...2400 {
      for month in 1...12 {
        for day in 1...Day.length(ofMonth: month, year: year) {
          guard let value = Day(year: year, month: month, day: day) else {
            Issue.record("\(year)-\(month)-\(day) is refused")
            return
          }
          let civil = value.civil
          let isRight =
            value.number == number && value.weekday == weekday && civil.year == year
            && civil.month == month && civil.day == day && Day(isoText: value.isoText) == value
          if !isRight {
            Issue.record("\(year)-\(month)-\(day) is read as \(value), weekday \(value.weekday)")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
  }

  /// Weekdays on record, Monday as 1.
  @Test(arguments: [
    ("1582-10-15", 5), ("1776-07-04", 4), ("1815-06-18", 7), ("1945-05-08", 2),
    ("1969-07-20", 7), ("1970-01-01", 4), ("1981-06-20", 6), ("1989-11-09", 4),
    ("2000-02-29", 2), ("2001-09-11", 2), ("2018-06-30", 6), ("2024-02-29", 4),
  ])
  func knownWeekdays(text: String, weekday: Int) throws {
    #expect(try #require(Day(isoText: text)).weekday == weekday)
  }

  @Test func knownNumbers() {
    #expect(Day(isoText: "1970-01-01")?.number == 0)
    #expect(Day(isoText: "1969-12-31")?.number == -1)
    #expect(Day(isoText: "2000-03-01")?.number == 11_017)
    #expect(Day(isoText: "0001-01-01")?.number == -719_162)
  }

  @Test(arguments: [
    (1600, true), (1700, false), (1800, false), (1900, false), (2000, true), (2004, true),
    (2019, false), (2100, false), (2400, true), (0, true), (-4, true), (-100, false),
  ])
  func leapYears(year: Int, isLeap: Bool) {
    #expect(Day.isLeap(year) == isLeap)
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    (2018, 0, 1), (2018, 13, 1), (2018, 1, 0), (2018, 1, 32), (2018, 4, 31), (2018, 6, 31),
    (2018, 2, 30), (10_000, 1, 1), (-10_000, 1, 1), (2018, -1, 5), (.max, 1, 1), (.min, 1, 1),
  ])
  func daysTheCalendarDoesNotHave(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2018-01-31", 1, "2018-02-28"), ("2020-01-31", 1, "2020-02-29"),
    ("2018-12-15", 1, "2019-01-15"), ("2018-01-15", -1, "2017-12-15"),
    ("2018-03-31", -1, "2018-02-28"), ("2018-03-31", 0, "2018-03-31"),
    ("2018-05-31", 13, "2019-06-30"), ("2000-02-29", -12, "1999-02-28"),
    ("0000-01-01", -1, "-0001-12-01"), ("2018-06-30", 1200, "2118-06-30"),
  ])
  func months(from: String, months: Int, to: String) throws {
    #expect(try #require(Day(isoText: from)).advanced(byMonths: months)?.isoText == to)
  }

  @Test(arguments: [Int.max, .min, .min + 11, .max - 5, 100_000, -200_000])
  func monthsOutOfReach(months: Int) throws {
    #expect(try #require(Day(isoText: "2018-06-30")).advanced(byMonths: months) == nil)
  }

  @Test(arguments: [
    "", "1981", "1981-06", "1981-6-20", "81-06-20", "1981-06-31", "1981-00-10", "1981-13-10",
    "+198-06-20", "1981-+6-20", "1981-06-+2", " 1981-06-20", "1981-06-20 ", "1981/06/20",
    "1981-06-20-", "1981-06-20T00:00", "-1981-06-20", "1981--06-20", "19x1-06-20",
    "\u{661}\u{669}\u{668}\u{661}-06-20", "1981\u{2010}06\u{2010}20",
  ])
  func refusedTexts(text: String) {
    #expect(Day(isoText: text) == nil)
  }

  @Test func textOfYearsOutOfTheCommonRange() throws {
    #expect(try #require(Day(year: 33, month: 4, day: 3)).isoText == "0033-04-03")
    #expect(try #require(Day(year: -44, month: 3, day: 15)).isoText == "-0044-03-15")
  }

  @Test func order() throws {
    let day = try #require(Day(isoText: "1999-12-31"))
    #expect(day < day.advanced(by: 1))
    #expect(day.advanced(by: 1).isoText == "2000-01-01")
    #expect(day.advanced(by: -365).isoText == "1998-12-31")
    #expect(day.year == 1999)
  }
}
