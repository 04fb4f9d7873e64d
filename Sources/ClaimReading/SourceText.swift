public import ClaimModel

/// A document with the text that a reader sees, and the way back to the bytes as stored.
///
/// For UTF-8 plain text `readable` is the stored bytes themselves. For HTML and Markdown it is the
/// text with markup removed and entities read; for Windows-1252 and UTF-16 it is the UTF-8 of the
/// same characters. ``map`` leads every readable offset to its stored byte.
public struct SourceText: Sendable {
  public var document: Document
  /// UTF-8, always valid.
  public var readable: [UInt8]
  public var map: OffsetMap
  /// In the order of the text, disjoint. What no block covers is furniture and is not read.
  public var blocks: [Block]
  /// The line starts of the stored bytes.
  public var lines: LineIndex
  /// The line in which the document declares its id; `nil` when it declares none.
  public var idLine: Int?

  public init(
    document: Document, readable: [UInt8], map: OffsetMap, blocks: [Block], lines: LineIndex
  ) {
    self.document = document
    self.readable = readable
    self.map = map
    self.blocks = blocks
    self.lines = lines
  }
}

/// A stretch of readable text that belongs together: a heading, a paragraph, a table cell.
public struct Block: Hashable, Sendable {
  public var kind: BlockKind
  /// Readable bytes, half-open. Holds no blank line; single line breaks inside are soft.
  public var start: Int
  public var end: Int
  /// The index of the article in the document.
  public var article: Int
  /// The day that relative dates in this block count from, where it has one of its own (an
  /// embedded post); `nil` for the article's.
  public var date: Day?
  /// Whose words these are, when the block is an embedded post or a quotation that names them.
  public var speaker: String?
  /// The readable ranges of the header cells of a table cell: its column's, then its row's.
  public var headers: [Range<Int>]
  /// How many of ``headers``, at their end, are its row's.
  public var rowHeaders: Int
  /// What a table cell is to the others of its table.
  public var cell: CellPart

  public init(
    kind: BlockKind, start: Int, end: Int, article: Int, date: Day? = nil,
    speaker: String? = nil, headers: [Range<Int>] = [], rowHeaders: Int = 0,
    cell: CellPart = .body
  ) {
    self.kind = kind
    self.start = start
    self.end = end
    self.article = article
    self.date = date
    self.speaker = speaker
    self.headers = headers
    self.rowHeaders = rowHeaders
    self.cell = cell
  }
}

/// What a cell is to the others of its table.
public enum CellPart: String, Hashable, Sendable {
  case body
  /// It heads a column, or several.
  case columnHeader
  /// It heads a row.
  case rowHeader
  /// The only cell of its row: a heading over the rows below it.
  case section
}

public enum BlockKind: String, Hashable, Sendable {
  /// The title of an article.
  case title
  case heading
  case paragraph
  case listItem
  case quotation
  /// Words under a picture.
  case caption
  /// A post of a social network that the article embeds.
  case post
  case tableCell
  /// A line that states the article's own date or author.
  case byline
}
