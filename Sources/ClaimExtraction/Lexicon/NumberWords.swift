/// Number words and their values.
///
/// Source: the short scale of English usage, with the Indian lakh and crore; *dozens* stands for
/// 24 to 99 and *hundreds* for 100 to 999, as the annotation guide has it.
enum NumberWords {
  static let units: [(String, Int)] = [
    ("zero nil nought naught", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5),
    ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11),
    ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
    ("seventeen", 17), ("eighteen", 18), ("nineteen", 19),
  ]

  static let tens: [(String, Int)] = [
    ("twenty", 20), ("thirty", 30), ("forty fourty", 40), ("fifty", 50), ("sixty", 60),
    ("seventy", 70), ("eighty", 80), ("ninety", 90),
  ]

  /// Powers of ten.
  static let scales: [(String, Int)] = [
    ("thousand", 3), ("lakh lac lkh lkhs", 5), ("million", 6), ("crore", 7), ("billion", 9),
    ("trillion trln", 12), ("quadrillion", 15), ("quintillion", 18),
  ]

  /// Powers of ten that only stand right after digits.
  static let suffixes: [(String, Int)] = [
    ("k", 3), ("m mn mln mil mio mm", 6), ("bn bln b", 9), ("tn trn tln t", 12), ("g", 9),
    ("cr", 7),
  ]

  static let dozens: [(String, Int)] = [("dozen doz dozs", 12), ("score", 20)]

  /// Plural sizes, by the least and the greatest number that they stand for.
  static let vague: [(String, Int, Int)] = [
    ("tens", 10, 99), ("dozens", 24, 99), ("scores", 40, 99), ("hundreds", 100, 999),
    ("thousands", 1000, 9999), ("lakhs", 100_000, 999_999), ("millions", 1_000_000, 9_999_999),
    ("crores", 10_000_000, 99_999_999), ("billions", 1_000_000_000, 9_999_999_999),
    ("trillions", 1_000_000_000_000, 9_999_999_999_999),
  ]

  static let ordinals: [(String, Int)] = [
    ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6),
    ("seventh", 7), ("eighth", 8), ("ninth nineth", 9), ("tenth", 10), ("eleventh", 11),
    ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16),
    ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20),
    ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60), ("seventieth", 70),
    ("eightieth", 80), ("ninetieth", 90), ("hundredth", 100), ("thousandth", 1000),
    ("millionth", 1_000_000), ("billionth", 1_000_000_000),
  ]

  /// Words for a change from one figure to another.
  static let changes = """
    rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing
    increase increases increased increasing decrease decreases decreased decreasing drop drops
    dropped dropping decline declines declined declining jump jumps jumped climb climbs climbed
    climbing slid slide slipped surge surges surged soar soars soared plunge plunged tumble tumbled
    reduce reduced reducing reduction cut cuts lower lowered raise raised raising widen widened
    narrow narrowed expand expanded shrink shrank shrunk change changed went move moved double
    doubled triple tripled swell swelled ballooned boost boosted extend extended upgrade upgraded
    """

  /// Multiples of what follows; *majority* is a share without a number.
  static let multiples: [(String, Int)] = [
    ("twice double twofold", 2), ("thrice triple threefold treble", 3),
    ("quadruple fourfold", 4), ("majority", 0), ("fivefold quintuple", 5), ("sixfold", 6),
    ("sevenfold", 7),
    ("eightfold", 8), ("ninefold", 9), ("tenfold", 10), ("hundredfold", 100),
    ("thousandfold", 1000),
  ]

  /// Words that are the lower part of a fraction, with their denominators.
  static let fractions: [(String, Int)] = [
    ("half halves", 2), ("third thirds", 3), ("quarter quarters fourth fourths", 4),
    ("fifth fifths", 5), ("sixth sixths", 6), ("seventh sevenths", 7), ("eighth eighths", 8),
    ("ninth ninths", 9), ("tenth tenths", 10), ("twelfth twelfths", 12),
    ("sixteenth sixteenths", 16),
    ("eleventh elevenths", 11), ("fifteenth fifteenths", 15), ("twentieth twentieths", 20),
    ("thirtieth thirtieths", 30), ("fortieth fortieths", 40), ("fiftieth fiftieths", 50),
    ("hundredth hundredths", 100), ("thousandth thousandths", 1000),
    ("millionth millionths", 1_000_000), ("billionth billionths", 1_000_000_000),
  ]
}
