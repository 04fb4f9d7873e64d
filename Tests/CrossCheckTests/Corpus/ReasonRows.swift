import ClaimModel
import Testing

extension Row {
  private static func toll(
    _ text: String, _ written: String? = nil, scope: Scope? = nil, when: String? = nil,
    inherited: Bool = false, measure: Measure? = .killed
  ) -> Statement {
    Statement(
      text: text, written: written, scope: scope, when: when, isTimeInherited: inherited,
      measure: measure)
  }

  private static func said(_ text: String, by speaker: String?, in document: String? = nil)
    -> Statement
  {
    Statement(text: text, document: document, speaker: speaker)
  }

  private static func of(_ text: String, _ population: String...) -> Statement {
    Statement(text: text, population: population)
  }

  private static func copied(_ text: String, _ sentence: UInt64) -> Statement {
    Statement(kind: .date, text: text, sentence: sentence)
  }

  /// What stands around the figures explains the difference, or nearly does.
  static let reasonRows = [
    // A count that grows while the event is young.
    row(.differ, .updated, toll("3", "2018-06-03"), toll("4", "2018-06-04")),
    row(.differ, .updated, toll(">=50", "2019-11-17"), toll("55", "2019-11-19")),
    row(.differ, .updated, toll("1,517", "2019-11-17"), toll("1,571", "2019-11-19")),
    row(
      .differ, .updated, toll("5", "2018-01-02", when: "2018-01-01"),
      toll("9", "2018-09-01", when: "2018-01-01")),
    row(
      .differ, .updated, toll("5,000", "2010-01-01", scope: .running),
      toll("7,000", "2015-01-01", scope: .running)),
    row(
      .differ, .updated, toll("55", "2019-12-01", scope: .running, when: "..2019-11-17"),
      toll("70", "2019-12-01", scope: .running, when: "..2019-11-20")),
    // Of texts that say no day, the one that says so far has the smaller.
    row(.differ, .updated, toll("31", when: "..2019-06-30"), toll("37")),
    row(.differ, .updated, toll("31", scope: .running), toll("37")),
    row(.contradict, .unexplained, toll("31"), toll("37", when: "..2019-06-30"), near: .updated),
    row(
      .contradict, .unexplained, toll("4", "2018-06-03"), toll("3", "2018-06-04"), near: .updated),
    row(.contradict, .unexplained, toll("3", "2018-06-03"), toll("4"), near: .updated),
    row(.contradict, .unexplained, toll("3"), toll("4"), near: .updated),
    row(
      .contradict, .unexplained, toll("3", "2018-06-03"), toll("4", "2018-06-03"), near: .updated),
    row(
      .contradict, .unexplained, toll("5,100", "2010-01-01", when: "1988"),
      toll("7,300", "2019-01-01", when: "1988"), near: .updated),
    row(
      .contradict, .unexplained, toll("5,100", "2010-01-01"), toll("7,300", "2019-01-01"),
      near: .updated),
    row(
      .contradict, .unexplained, toll("3", "2018-06-03", measure: .built),
      toll("4", "2018-06-04", measure: .built), near: .updated),
    row(
      .contradict, .likelySlip, toll("1,517", "2019-11-17"), toll("15,170", "2019-11-19"),
      near: .updated),

    // Parts of the whole.
    row(.differ, .scope, toll("120", scope: .total), toll("12", scope: .additional)),
    row(.differ, .scope, toll("30", scope: .planned), toll("22")),
    row(.contradict, .unexplained, toll("30", scope: .total), toll("22"), near: .scope),

    // Times.
    row(.differ, .time, toll("30", when: "2017"), toll("22", when: "2018")),
    row(.differ, .time, toll("30", when: "1981.."), toll("22", when: "1988")),
    row(
      .contradict, .unexplained, toll("30", when: "1988"), toll("52", when: "1988-07"),
      near: .time),
    row(
      .contradict, .unexplained, toll("30", when: "2017"),
      toll("22", when: "2018", inherited: true),
      near: .time),
    row(.contradict, .unexplained, toll("30", when: "2017"), toll("22"), near: .time),
    // What adds up grows with the time; how long something took does not.
    row(
      .contradict, .unexplained,
      Statement(kind: .duration, text: "14", unit: "week", when: "2023"),
      Statement(kind: .duration, text: "9", unit: "week", when: "2023-07"), near: .time),

    // Speakers.
    row(.contradict, .speaker, said("30", by: "the mayor"), said("22", by: "a witness")),
    row(.contradict, .speaker, said("30", by: nil, in: "a"), said("22", by: "a witness", in: "a")),
    row(
      .contradict, .unexplained, said("30", by: "police"), said("22", by: "the Boston police"),
      near: .speaker),
    row(.contradict, .unexplained, said("30", by: nil), said("22", by: "police"), near: .speaker),

    // Groups.
    row(.differ, .population, of("40", "unarmed"), of("55")),
    row(.differ, .population, of("40", "unarmed", "young"), of("55", "young")),
    row(.contradict, .unexplained, of("60", "unarmed"), of("55"), near: .population),
    row(.contradict, .unexplained, of("40", "cumulative"), of("55"), near: .population),
    row(.contradict, .unexplained, of("40", "unarmed"), of("55", "young"), near: .population),

    // Copies.
    row(.agree, .copied, copied("*2017-02", 7), copied("*2018-02", 7)),
    row(.contradict, .unexplained, copied("*2017-02", 7), copied("*2018-02", 8), near: .copied),
    row(.contradict, .unexplained, copied("*2017-02", 0), copied("*2018-02", 0), near: .copied),
  ]

  private static func aged(_ text: String, _ written: String?, in document: String? = nil)
    -> Statement
  {
    Statement(kind: .age, text: text, unit: "year", document: document, written: written)
  }

  /// Ages of one person. The dates are those of the texts.
  static let ageRows = [
    row(.compatible, .time, aged("19", "2014-06-06"), aged("20", "2015-08-20")),  // annotated news
    row(.compatible, .time, aged("17", "2013-04-10"), aged("18", "2014-03-02")),  // annotated news
    row(.compatible, .time, aged("17", "2013-04-10"), aged("20", "2016-09-02")),
    row(.differ, .time, aged("53", "2017-02-12"), aged("54", "2017-04-17")),
    row(.differ, .time, aged("53", nil), aged("54", nil)),
    row(.differ, .unexplained, aged("53", "2017-02-12"), aged("54", "2017-02-17"), near: .time),
    row(.contradict, .unexplained, aged("12", "2017-02-12"), aged("11", "2017-03-20"), near: .time),
    row(.contradict, .unexplained, aged("64", "2017-02-12"), aged("65", "2017-02-12"), near: .time),
    row(.contradict, .unexplained, aged("34", "2017-02-12"), aged("36", "2017-04-17"), near: .time),
    row(.contradict, .unexplained, aged("34", nil), aged("36", nil), near: .time),
    row(.contradict, .unexplained, aged("34", nil, in: "a"), aged("35", nil, in: "a"), near: .time),
    row(.contradict, .unexplained, aged("18", "2010-01-01"), aged("19", "2017-01-01"), near: .time),
  ]
}
