/// One input: an id that outlives edits, the digest of its bytes, and what it says of itself.
public struct Document: Hashable, Sendable {
  /// The path below the folder given, or the id that the document declares.
  public var id: String
  /// `sha256:` and the hexadecimal digest of the stored bytes.
  public var digest: String
  public var mediaType: MediaType
  public var byteCount: Int
  public var title: String?
  public var author: String?
  public var publisher: String?
  public var url: String?
  /// The day that the document gives as its own.
  public var date: Day?
  /// At least one, in the order of the text.
  public var articles: [Article]

  public init(
    id: String, digest: String, mediaType: MediaType, byteCount: Int, title: String? = nil,
    author: String? = nil, publisher: String? = nil, url: String? = nil, date: Day? = nil,
    articles: [Article] = []
  ) {
    self.id = id
    self.digest = digest
    self.mediaType = mediaType
    self.byteCount = byteCount
    self.title = title
    self.author = author
    self.publisher = publisher
    self.url = url
    self.date = date
    self.articles = articles
  }
}

public enum MediaType: String, Hashable, Sendable, CaseIterable {
  case plain = "text/plain"
  case markdown = "text/markdown"
  case html = "text/html"
}

/// One piece of writing in a document; a tag page or a digest holds several.
public struct Article: Hashable, Sendable {
  public var title: String?
  /// The day that relative dates in the article count from.
  public var date: Day?
  /// Stored bytes, half-open.
  public var startByte: Int
  public var endByte: Int

  public init(title: String? = nil, date: Day? = nil, startByte: Int, endByte: Int) {
    self.title = title
    self.date = date
    self.startByte = startByte
    self.endByte = endByte
  }
}
