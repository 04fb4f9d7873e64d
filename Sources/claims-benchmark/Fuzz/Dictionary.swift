/// What the fuzzer throws into documents: the words and marks that rules begin at.
enum Dictionary {
  static let words: [String] =
    numbers + dates + units + hedges + verbs + marks + [
      "\u{1F600}", "\u{E9}t\u{E9}", "\u{4E2D}\u{6587}",
    ]

  private static let numbers = split(
    """
    0 1 2 5 12 19 20 31 32 99 100 120 999 1000 1500 1,500 1,50,000 16.3 0.0 007 1988 2012 2019 9999
    170141183460469231731687303715884105727 340282366920938463463374607431768211456
    99999999999999999999999999999999999999999 1e6 1e-3 1e99 5x10^6 3/4 1/0 0/0 12/0/2010 2-1 ½ ¾ one
    two three nine ten eleven nineteen twenty ninety-nine twenty-five hundred thousand million billion
    trillion quadrillion sextillion dozen score dozens hundreds thousands millions tens half quarter
    third thirds fifths tenth hundredth first second twenty-first 21st 2nd 100th twice threefold
    double a an zero lakh crore couple several few many bn mn k m tn minus -5 +5 10-20 5-10-15 ± × 20s
    thirties mid-30s
    """)
  private static let dates = split(
    """
    January Feb. March may May June July Sept. October Dec 5th 30 31st 29 February 2015-06-30
    2015-13-40 31/02/2014 6/25/2014 25.12.1999 00/00/0000 12:30 25:61 noon midnight am p.m. a.m. Monday Tue Sunday
    today yesterday tomorrow ago week weeks month months year years decade century 1990s 19th '88 BC AD
    44 Q3 FY2010 H1 spring summer winter Christmas Easter last next this past following since until
    before after between from to through till early late mid end beginning during early-2019 fortnight
    anniversary eve weekend later earlier now hours minutes seconds o'clock quarterly day days
    """)
  private static let units = split(
    """
    km metres miles m kg grams lb pounds ounces litres L mg/L % percent per cent pct points bps basis
    degrees °C °F F K ' \" ft in inch feet mph square cubic squared ² ³ ^2 hour acre tonnes tons barrels $ US$ £ € ¥
    ₹ dollars euros cents pence rupees won yen grand bucks nickel USD EUR Rs CHF watt kWh light nautical
    fluid troy metric s-1 cm−3 people years-old old aged age year-old
    """)
  private static let hedges = split(
    """
    about around roughly some nearly almost over under more than less at least most up to no fewer not
    only an estimated approximately ~ > < >= <= ≈ ≥ ≤ or so plus odd between and or nor additional another
    other further total of whom in all so far including each every total only just well vast majority
    """)
  private static let verbs = split(
    """
    killed were was is are died wounded arrested said says reported that which who according to
    executed protesters prisoners members people Tehran Iran MEK Rajavi Mr. Mrs. President the 1988
    massacre uprising attack rally earthquake it he she they his her their its of in on at by for with
    not never will would could may might should must to if while because although U.S. U.K. N.Y. No.
    page Section version Fig. Room http://example.com/?q=30%25 @name #tag#1 e-mail@example.org don't
    O'Brien's workers' 's can't 4x4 COVID-19 F-16 P5+1 555-1234 1-800-555-1234 192.168.1.1 [110] (22)
    """)
  private static let marks = split(
    """
    . , ; : ! ? ( ) [ ] { } \" ' “ ” ‘ ’ — – - … / \\ & * # ^ _ = | • ¶ §
    """)

  static let markup = [
    "<p>", "</p>", "<table><tr><th>", "</td><td colspan=9>", "<!-- ", "-->", "<script>",
    "</script>",
    "&nbsp;", "&#x1F600;", "&#99999999;", "&amp", "<h1>", "</h1>", "<li>", "<article>",
    "</article>",
    "<time datetime=\"2019-02-30\">", "<br/>", "<a href='", "\n# ", "\n## ", "\n- ", "\n1. ",
    "\n> ",
    "\n| a | b |\n|---|---|\n| 5 | 6 |\n", "```\n", "**", "__", "](", "![",
    "\n---\ntitle: \"5\"\n---\n",
    "\n\n", "\r\n\r\n", "\r", "\t", "\u{A0}", "\u{2009}", "\u{200B}", "\u{FEFF}", "\u{AD}",
  ]

  static let broken: [[UInt8]] = [
    [0x00], [0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xC0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0x80, 0x80, 0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF],
    [0x93, 0x94, 0x96], [0x0B, 0x0C, 0x1B], [0xC2, 0xA0], [0xE2, 0x88, 0x92],
  ]

  private static func split(_ table: String) -> [String] {
    table.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }
}
