/// What one article is about as a whole: its title, its lead and the names that return.
public struct Profile: Hashable, Sendable {
  public var document: String
  public var article: Int
  public var date: Day?
  /// Names, with how often the article says them.
  public var names: [String: Int]
  /// The words of names that are no places and no common words, with how often they are said: who
  /// and what the article is about.
  public var salient: [String: Int]

  /// The telling words and figures of the text as digests, with how often it has them; empty where
  /// nobody counted them.
  public var words: [UInt64: Int]

  /// The resolved dates that the article tells, in the order of the text.
  public var dates: [DateSpan]

  public init(
    document: String, article: Int, date: Day? = nil, names: [String: Int] = [:],
    salient: [String: Int] = [:], words: [UInt64: Int] = [:], dates: [DateSpan] = []
  ) {
    self.document = document
    self.article = article
    self.date = date
    self.names = names
    self.salient = salient
    self.words = words
    self.dates = dates
  }
}
