/// Names of months, weekdays, seasons and parts of the day, with the usual short forms.
///
/// Source: ISO 8601 for order and numbering; short forms as in the Unicode CLDR English calendar.
enum CalendarWords {
  static let months: [(String, Int)] = [
    ("january jan", 1), ("february feb", 2), ("march mar", 3), ("april apr", 4), ("may", 5),
    ("june jun", 6), ("july jul", 7), ("august aug", 8), ("september sep sept", 9),
    ("october oct", 10), ("november nov", 11), ("december dec", 12),
  ]

  /// 1 for Monday to 7 for Sunday.
  static let weekdays: [(String, Int)] = [
    ("monday mondays mon", 1), ("tuesday tuesdays tue tues", 2),
    ("wednesday wednesdays wed weds", 3),
    ("thursday thursdays thu thur thurs", 4), ("friday fridays fri", 5),
    ("saturday saturdays sat", 6), ("sunday sundays sun", 7),
  ]

  /// Numbered by the month in which the northern season begins.
  static let seasons: [(String, Int)] = [
    ("spring springtime", 3), ("summer summertime", 6), ("autumn fall", 9),
    ("winter wintertime", 12),
  ]

  static let timeUnits = """
    second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week
    weeks weekend weekends fortnight fortnights month months quarter quarters season seasons
    semester semesters year years yr yrs qtr decade decades century centuries millennium millennia
    """

  static let deictics = "today tonight yesterday tomorrow now"

  static let dayParts = "morning afternoon evening night noon midday midnight dawn dusk"

  static let eras = "bc bce ad ce"

  /// The years of a century in which a decade begins.
  static let decades: [(String, Int)] = [
    ("noughties aughts", 0), ("twenties", 20), ("thirties", 30), ("forties", 40), ("fifties", 50),
    ("sixties", 60), ("seventies", 70), ("eighties", 80), ("nineties", 90),
  ]

  /// Quarters by number, halves as 11 and 12, and 0 for a year.
  static let periods: [(String, Int)] = [
    ("q1", 1), ("q2", 2), ("q3", 3), ("q4", 4), ("h1", 11), ("h2", 12), ("fy cy", 0),
    ("eom", 21), ("eoy", 22),
  ]

  /// Feast days that keep their date, by month and day, under the word that begins them.
  static let feasts = "christmas halloween thanksgiving easter"
}
