import ClaimModel
import ClaimReading
import ClaimTestSupport
import Testing

@Suite struct RandomBytesTests {
  private static let scraps = [
    "<p>", "</p>", "<div hidden>", "</div>", "<!--", "-->", "<table>", "<tr>", "<td>",
    "<th colspan=3>",
    "</table>", "<script>", "</script>", "<article>", "</article>", "<li>", "<br>", "&amp;", "&#",
    "&#x1F;",
    "&eacute", "<", ">", "\"", "'", "=", "**", "*", "_", "`", "```\n", "[", "](", ")", "![", "# ",
    "> ", "- ",
    "1. ", "| a | b |\n", "|---|---|\n", "\n", "\n\n", "\r\n", "\r", "---\n", "title: x\n",
    "date: June 5, 2014\n",
    "— Jane (@jane) October 9, 2020", "(@", "Friday, August 11, 2017\n", "By Jane Roe\n",
    "Continue Reading\n",
    "Tags: a, b\n", "A,B,C,D,E",
    "Five people died in the fire on Monday, said the police of the town.", "5", "é",
    "\u{A0}", "\u{200B}", "“", "”", "…", "...", "•", "\t", "Copyright ©", "![]() |\n", "(c) 2",
    "\\", "~~", "[^1]",
    "<time datetime=2014-06-05>", "<title>", "<meta name=date content='5 June 2014'>",
    "PARIS, June 20, 2014 –",
  ]

  @Test(arguments: MediaType.allCases) func scraps(type: MediaType) {
    var dice = Dice(state: 7)
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...60, using: &dice) {
        bytes += Array(Self.scraps.randomElement(using: &dice)!.utf8)
      }
      check(bytes, type)
      // And cut off anywhere, within characters too.
      check(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &dice))), type)
    }
  }

  @Test(arguments: MediaType.allCases) func bytes(type: MediaType) {
    var dice = Dice(state: 11)
    for round in 0..<400 {
      let low: UInt8 = round % 4 == 0 ? 0 : 9
      var bytes = (0..<Int.random(in: 0...200, using: &dice)).map { _ in
        UInt8.random(in: low...255, using: &dice)
      }
      if round % 5 == 0 { bytes = (round % 2 == 0 ? [0xFF, 0xFE] : [0xFE, 0xFF]) + bytes }
      if round % 7 == 0 { bytes = [0xEF, 0xBB, 0xBF] + bytes }
      check(bytes, type)
    }
  }

  private func check(_ bytes: [UInt8], _ type: MediaType) {
    let (text, problems) = Reader.read(bytes, id: "x", mediaType: type)
    if let text { checkInvariants(text, stored: bytes) } else { #expect(!problems.isEmpty) }
  }

  /// Each took time that grew with the square of the length in some reader of such text.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<", "<a", "<a b=\"", "<nav>", "<x hidden>", "<!--", "&", "&#x", "<li>", "<td>", "<table>",
      "[", "![", "](", "*",
      "_a*b", "`", "`` ` ", "> ", "- ", "| ", "(@", "— (@a) ", "a,", "(", "<p><b>", "\n", "\r",
      "A\n", "By A\n",
      "Read more\n", "June 5, 2014\n", "![](", "&amp;", "...", "\u{A0}", "<title>", "</li>", "[^",
      "é", "1. ",
    ]) func manyOfOneThing(scrap: String)
  {
    let bytes = Array(String(repeating: scrap, count: 60_000 / scrap.utf8.count).utf8)
    for type in MediaType.allCases { _ = Reader.read(bytes, id: "x", mediaType: type) }
  }
}
