import ClaimModel
import Testing

extension Row {
  private static func on(
    _ verdict: Verdict, _ reason: Reason? = nil, _ left: String, _ right: String,
    near: Reason? = nil, at location: SourceLocation = #_sourceLocation
  ) -> Row {
    row(verdict, reason, left, right, kind: .date, near: near, at: location)
  }

  private static func at(
    _ verdict: Verdict, _ reason: Reason? = nil, _ left: String, _ right: String,
    near: Reason? = nil, at location: SourceLocation = #_sourceLocation
  ) -> Row {
    row(verdict, reason, left, right, kind: .time, near: near, at: location)
  }

  static let dateRows = [
    // agree
    on(.agree, nil, "2009", "2009"),
    on(.agree, nil, "/07-01", "/07-01"),  // gold: July 1, not placed
    on(.agree, nil, "/07-01", "2017-07-01"),  // gold: July 1 / July 1, 2017
    on(.agree, nil, "Sun", "Sun"),  // gold: Sunday

    // compatible
    on(.compatible, nil, "2016-06", "2016"),  // gold
    on(.compatible, nil, "2018", "2018-06-30"),  // gold
    on(.compatible, nil, "1988-06..1988-08", "1988"),  // gold: summer of 1988
    on(.compatible, nil, "1980..1989", "1988"),  // gold: the 80s
    on(.compatible, nil, "2017-12", "2017..2018"),  // gold: December 2017 / 2017/2018
    on(.compatible, nil, "1988-06..1988-08", "1988-08"),
    on(.compatible, nil, "1981..", "1988"),
    on(.compatible, nil, "1981..", "1981-06-20.."),
    on(.compatible, nil, "Sun", "2018-07-01"),
    on(.compatible, nil, "", "2018-07-01"),
    on(.compatible, nil, "", "Sun"),
    on(.compatible, .rounding, "~1988", "1989"),
    on(.compatible, .rounding, "~2018-06-30", "2018-07-01"),

    // differ
    on(.differ, .bound, "1981..", "1988.."),
    on(.differ, .bound, "..2009", "..2018"),
    on(.differ, .unexplained, "/07-01", "/07-02"),
    on(.differ, .unexplained, "/07-01", "2017-07-02"),
    on(.differ, .unexplained, "Sun", "Mon"),
    on(.differ, .unexplained, "*2018-07-01", "*2018-07-02"),
    on(.differ, .unexplained, "2018-06-01..2018-06-05", "2018-06-04..2018-06-08"),
    on(.differ, .unexplained, "~1988", "1990", near: .rounding),

    // contradict
    on(.contradict, .unexplained, "1981-06-20", "1981-06-21"),
    on(.contradict, .unexplained, "2016-06", "2017"),
    on(.contradict, .unexplained, "1981..", "1979", near: .bound),
    on(.contradict, .unexplained, "~1988", "2005", near: .rounding),
    on(.contradict, .unexplained, "*2018-07-01", "2018-07-09"),
  ]

  static let clockRows = [
    at(.agree, nil, "8:30", "8:30"),
    at(.compatible, nil, "~8:30", "8:30"),  // annotated news: around, at
    at(.compatible, nil, "5:00..11:59", "5:17"),  // annotated news: early morning
    at(.compatible, nil, "20:00..20:30", "~20:00"),  // annotated news
    at(.compatible, nil, "22:00..2:00", "1:15"),
    at(.compatible, .rounding, "~8:34", "~8:30"),  // annotated news
    at(.compatible, .rounding, "8:05", "~8:00"),
    at(.compatible, .rounding, "23:55", "0:00"),
    at(.differ, .unexplained, "~8:00", "~8:30", near: .rounding),  // annotated news
    at(.differ, .unexplained, "~15:00", "~15:20", near: .rounding),  // annotated news
    at(.differ, .unexplained, "~2:00", "~2:30"),  // annotated news
    at(.differ, .unexplained, "5:17", "5:25", near: .rounding),
    at(.contradict, .unexplained, "22:00..2:00", "3:10"),
    at(.contradict, .unexplained, "5:17", "8:40"),
  ]
}
