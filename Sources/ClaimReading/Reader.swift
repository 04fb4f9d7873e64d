public import ClaimModel

/// **read**: bytes to text. Pure: it opens no file; ``Inputs`` does.
public enum Reader {
  /// Reads one document. Never fails: what is wrong with the bytes comes back as problems, and a
  /// document that cannot be read at all (binary, empty) comes back as `nil` beside its problem.
  ///
  /// - Parameters:
  ///   - bytes: the document as stored.
  ///   - id: its path below the folder given.
  ///   - mediaType: `nil` to tell from the id's extension, then from the bytes.
  ///   - date: the day that relative dates count from, when the caller knows it better.
  public static func read(
    _ bytes: [UInt8], id: String, mediaType: MediaType? = nil, date: Day? = nil
  ) -> (text: SourceText?, problems: [Problem]) {
    let document = Document(
      id: id, digest: "sha256:" + SHA256.hexadecimal(bytes), mediaType: mediaType ?? .plain,
      byteCount: bytes.count, date: date,
      articles: [Article(date: date, startByte: 0, endByte: bytes.count)])
    let block = Block(kind: .paragraph, start: 0, end: bytes.count, article: 0)
    return (
      SourceText(
        document: document, readable: bytes, map: OffsetMap(), blocks: [block],
        lines: LineIndex(bytes)), []
    )
  }
}
