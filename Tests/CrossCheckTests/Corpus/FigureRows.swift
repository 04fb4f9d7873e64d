import ClaimModel
import Testing

extension Row {
  /// Counts, grouped by the verdict due. Rows marked *gold* are decisions of the gold annotation.
  static let figureRows = [
    // agree
    row(.agree, nil, "30,000", "30,000"),
    row(.agree, nil, ">=50", ">=50"),
    row(.agree, nil, "250..300", "250..300"),
    row(.agree, nil, "1,000...9,999", "1,000...9,999"),
    row(.agree, nil, "0", "0"),

    // compatible
    row(.compatible, nil, "30,000", ">30,000"),  // gold
    row(.compatible, nil, "30,000", "~30,000"),  // gold: some, an estimated
    row(.compatible, nil, ">30,000", "~30,000"),  // gold
    row(.compatible, nil, "120,000", "~120,000"),  // gold: approximately
    row(.compatible, nil, "55", ">55"),
    row(.compatible, nil, "10..11", "10"),  // annotated news
    row(.compatible, nil, "5", "5..6"),
    row(.compatible, nil, "250..300", "100...999"),  // annotated news
    row(.compatible, nil, "250..300", ">=250"),  // annotated news
    row(.compatible, nil, "250..300", "280..320"),
    row(.compatible, .rounding, "~1,500", "1,512"),  // gold
    row(.compatible, .rounding, "30,000", "30,400"),
    row(.compatible, .rounding, "30,000", "31,000"),
    row(.compatible, .rounding, "5,200,000", "5,230,000"),
    row(.compatible, .rounding, "~30,000", "34,500"),
    row(.compatible, .rounding, "~6", "5"),  // annotated news: about six shots, five
    row(.compatible, .rounding, "~20", "22"),
    row(.compatible, .rounding, "~500", "~540"),

    // differ
    row(.differ, .rounding, "30,000", "33,000"),
    row(.differ, .rounding, "1,000", "1,090"),
    row(.differ, .unexplained, "~1,500", "1,800", near: .rounding),
    row(.differ, .unexplained, "~10", "14", near: .rounding),

    // contradict
    row(.contradict, .unexplained, "1,517", "1,490"),  // gold
    row(.contradict, .unexplained, "706", "711"),  // gold
    row(.contradict, .unexplained, "3", "4"),
    row(.contradict, .unexplained, "0", "7"),
    row(.contradict, .unexplained, "50", "54", near: .rounding),
    row(.contradict, .unexplained, "1,500", "1,600", near: .rounding),
    row(.contradict, .unexplained, "2,000", "2,400", near: .rounding),
    row(.contradict, .unexplained, "30,000", "40,000", near: .rounding),
    row(.contradict, .unexplained, "~1,512", "1,910", near: .rounding),
    row(.contradict, .unexplained, "~30,000", "90,000"),
    row(.contradict, .unexplained, "250..300", "61"),
    row(.contradict, .unexplained, "5..6", "8..9"),
  ]

  /// Bounds and orders of magnitude.
  static let boundRows = [
    // compatible
    row(.compatible, nil, ">=50", ">50"),  // gold
    row(.compatible, nil, "1,517", ">1,500"),  // gold
    row(.compatible, nil, "120,000", ">100,000"),  // gold
    row(.compatible, nil, "~120,000", ">100,000"),  // gold
    row(.compatible, nil, "1,000...9,999", ">8,000"),  // gold: thousands
    row(.compatible, nil, "1,000...9,999", ">2,000"),  // gold
    row(.compatible, nil, "1,000...9,999", "5,200"),
    row(.compatible, nil, "1,000...9,999", "1,000...99,999"),
    row(.compatible, nil, "52", ">=50", near: .bound),
    row(.compatible, nil, ">100,000", ">120,000", near: .bound),
    row(.compatible, nil, "~60", ">=55", near: .bound),
    row(.compatible, nil, "250", "<300", near: .bound),
    row(.compatible, nil, "<2,000", "<1,900"),
    row(.compatible, nil, ">=50", "<=60"),
    row(.compatible, nil, "100...999", "<5,000"),

    // differ
    row(.differ, .bound, "55", ">=50"),  // gold
    row(.differ, .bound, "55", ">50"),  // gold
    row(.differ, .bound, ">8,000", ">2,000"),  // gold
    row(.differ, .bound, "5,000", ">=50"),
    row(.differ, .bound, "1,900", ">1,000"),
    row(.differ, .bound, ">=40", ">=50"),
    row(.differ, .bound, "12", "<=20"),
    row(.differ, .bound, "<100", "<1,000"),
    row(.differ, .bound, ">2,000", "<10,000"),
    row(.differ, .bound, "1,000...9,999", ">12,000"),
    row(.differ, .bound, "1,000...9,999", "30,000"),
    row(.differ, .bound, "100...999", "80"),
    row(.differ, .bound, "100...999", ">=5"),
    row(.differ, .bound, "100...999", "1,000...9,999"),
    row(.differ, .bound, "24...99", "100...999"),
    row(.differ, .unexplained, "24...99", "1,000...9,999", near: .bound),
    row(.differ, .unexplained, "~1,400", ">1,500", near: .bound),

    // contradict
    row(.contradict, .unexplained, "1,490", ">1,500", near: .bound),
    row(.contradict, .unexplained, "40", ">=50"),
    row(.contradict, .unexplained, "301", "<=300"),
    row(.contradict, .unexplained, ">=60", "<=50"),
    row(.contradict, .unexplained, "100...999", "30"),
    row(.contradict, .unexplained, "100...999", "<40"),
    row(.contradict, .unexplained, "~20", ">=50"),
  ]

  /// Money, shares, measures and durations: every digit is a rounding of something finer.
  static let measureRows = [
    row(.agree, nil, "80", "80", kind: .percentage),
    row(.compatible, nil, "1,000,000", ">1,000,000", kind: .money, unit: "USD"),  // gold
    row(.compatible, .rounding, "16", "16.3", kind: .percentage),
    row(.compatible, .rounding, "5,200,000", "5,230,000", kind: .money, unit: "USD"),
    row(.compatible, .rounding, "120", "118", kind: .measure, unit: "kilometre"),
    row(.compatible, .rounding, st(.percentage, "67"), st(.fraction, "2/3")),
    row(.agree, nil, st(.percentage, "50"), st(.fraction, "1/2")),
    row(.compatible, nil, st(.money, "500", unit: "USD"), st(.money, "700", unit: "EUR")),
    row(.compatible, nil, st(.duration, "2", unit: "hour"), st(.duration, "3", unit: "month")),
    row(.compatible, nil, st(.measure, "12", unit: "kilometre"), st(.measure, "7.5", unit: "mile")),
    row(
      .compatible, nil, st(.measure, "104", unit: "degree"),
      st(.measure, "40", unit: "degree celsius")),
    row(
      .agree, nil, st(.measure, "46.4", unit: "degree"),
      st(.measure, "46.4", unit: "degree celsius")),
    row(
      .contradict, .unexplained, st(.measure, "46.4", unit: "degree"),
      st(.measure, "47.1", unit: "degree celsius")),
    row(.compatible, nil, st(.count, "55"), st(.percentage, "80")),
    row(.compatible, nil, st(.count, "55"), st(.date, "1988")),
    row(.agree, nil, "13", "13", kind: .ordinal),
    // Two texts number one thing: the third consecutive term, or the fourth.
    row(.contradict, .unexplained, "3", "4", kind: .ordinal),
    row(.contradict, .likelySlip, "3,000", "30,000", kind: .ordinal),
    // His 25th goal, and a week later his 26th.
    row(
      .differ, .updated, Statement(kind: .ordinal, text: "25", written: "2018-05-20"),
      Statement(kind: .ordinal, text: "26", written: "2018-05-27")),
    row(
      .compatible, nil, Statement(kind: .ordinal, text: "1", document: "a"),
      Statement(kind: .ordinal, text: "2", document: "a")),
    row(.contradict, .unexplained, "16", "17", kind: .percentage, near: .rounding),
    row(.contradict, .unexplained, "16.3", "16.8", kind: .percentage, near: .rounding),
    row(.contradict, .unexplained, st(.percentage, "80"), st(.fraction, "2/3")),
    row(.contradict, .unexplained, "1,000", "21,000", kind: .money, unit: "USD"),
    row(.contradict, .unexplained, "-5", "5", kind: .measure, unit: "celsius"),
    row(
      .contradict, .unexplained, st(.duration, "2", unit: "hour"), st(.duration, "3", unit: "day")),
  ]

  static func st(_ kind: ClaimKind, _ text: String, unit: String? = nil) -> Statement {
    Statement(kind: kind, text: text, unit: unit)
  }
}
