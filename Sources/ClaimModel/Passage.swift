/// A place in a document as stored, with the words that stand there.
///
/// The range is half-open and counts UTF-8 bytes of the stored file. It is written down when the
/// words are read and never found again by searching. The quote is what a reader sees: for plain
/// text the very bytes of the range, for HTML those bytes with markup removed and entities read.
/// The selectors are those of the W3C Web Annotation Data Model (position and quote).
public struct Passage: Hashable, Sendable {
  public var startByte: Int
  public var endByte: Int
  public var quote: String
  /// Up to 32 characters before the quote.
  public var prefix: String
  /// Up to 32 characters after the quote.
  public var suffix: String
  /// From 1.
  public var line: Int
  /// From 1, in UTF-8 bytes of the stored line.
  public var column: Int

  @inlinable
  public init(
    startByte: Int, endByte: Int, quote: String, prefix: String, suffix: String, line: Int,
    column: Int
  ) {
    self.startByte = startByte
    self.endByte = endByte
    self.quote = quote
    self.prefix = prefix
    self.suffix = suffix
    self.line = line
    self.column = column
  }
}
