import ClaimModel
import Testing

extension Row {
  /// One slip of a hand, and what only looks like one.
  static let slipRows = [
    row(.contradict, .likelySlip, "30,000", "3,000"),
    row(.contradict, .likelySlip, "1,517", "15,170"),
    row(.contradict, .likelySlip, "100", "1,000"),
    row(.contradict, .likelySlip, "30", "30,000"),
    row(.contradict, .likelySlip, "26,000", "26,000,000"),
    row(.contradict, .likelySlip, "26,800,000", "26,800,000,000", kind: .money, unit: "USD"),
    row(.contradict, .likelySlip, "5,000", "5,000,000,000", kind: .money, unit: "USD"),
    row(.contradict, .likelySlip, "16.3", "163", kind: .measure, unit: "kilometre"),
    row(.contradict, .likelySlip, "1,517", "1,571"),
    row(
      .contradict, .likelySlip, st(.measure, "65", unit: "metre"),
      st(.measure, "65", unit: "foot")),
    row(.contradict, .likelySlip, "183,249", "138,249"),
    row(.contradict, .likelySlip, "183,249", "183,749"),
    row(.contradict, .likelySlip, "61.7", "67.1", kind: .percentage),
    row(.contradict, .likelySlip, "34", "43", kind: .age),
    row(.contradict, .likelySlip, "1.2", "2.1", kind: .percentage),
    row(.contradict, .likelySlip, "2018-03-12", "2018-03-21", kind: .date),
    row(.contradict, .likelySlip, "2018-03-04", "2018-04-03", kind: .date),
    row(.contradict, .likelySlip, "2018-03-04", "2018-03-14", kind: .date),
    row(.contradict, .likelySlip, "2018-01-09", "2017-01-09", kind: .date),
    row(.contradict, .likelySlip, "2018-01", "2017-01", kind: .date),
    row(.contradict, .likelySlip, "Fri 2018-06-30", "2018-06-29", kind: .date),
    row(.contradict, .likelySlip, "1987", "1978", kind: .date),
    row(.contradict, .likelySlip, "8:40", "20:40", kind: .time),

    row(.contradict, .unexplained, "5", "50", near: .likelySlip),
    row(.contradict, .unexplained, "1.2", "2.1", kind: .money, unit: "USD", near: .likelySlip),
    row(.contradict, .unexplained, "6.17", "61.8", kind: .percentage, near: .likelySlip),
    row(.contradict, .unexplained, "2018-03-10", "2018-03-01", kind: .date, near: .likelySlip),
    row(.contradict, .unexplained, "2018-03-04", "2018-04-14", kind: .date, near: .likelySlip),
    row(.contradict, .unexplained, "12", "21", near: .likelySlip),
    row(.contradict, .unexplained, "1,517", "1,590", near: .likelySlip),
    row(.contradict, .unexplained, "12,345", "12,348", near: .likelySlip),
    row(.contradict, .unexplained, "12,000", "15,000", near: .likelySlip),
    row(.contradict, .unexplained, "1,517", "1,617", near: .likelySlip),
    row(.contradict, .unexplained, "5", "50", kind: .percentage, near: .likelySlip),
    row(.contradict, .unexplained, "1987", "1988", kind: .date, near: .likelySlip),
    row(.contradict, .unexplained, "2018-06-09", "2017-06-09", kind: .date, near: .likelySlip),
    row(.contradict, .unexplained, "2018-06-30", "2018-06-28", kind: .date, near: .likelySlip),
    row(
      .contradict, .unexplained, "Sat 2018-06-30", "2018-06-29", kind: .date, near: .likelySlip),
    row(.contradict, .unexplained, "8:40", "20:10", kind: .time, near: .likelySlip),
    row(.differ, .bound, ">1,000", ">10,000", near: .likelySlip),
  ]
}
