public import ClaimModel

/// **read**: bytes to text. Pure: it opens no file; ``Inputs`` does.
public enum Reader {
  /// Lines longer than this are reported.
  static let longestLine = 1 << 20

  /// Reads one document. Never fails: what is wrong with the bytes comes back as problems, and a
  /// document that cannot be read at all (binary, empty) comes back as `nil` beside its problem.
  ///
  /// - Parameters:
  ///   - bytes: the document as stored.
  ///   - id: its path below the folder given.
  ///   - mediaType: `nil` to tell from the id's extension, then from the bytes.
  ///   - date: the day that relative dates count from, when the caller knows it better.
  /// - Complexity: linear in the bytes.
  public static func read(
    _ bytes: [UInt8], id: String, mediaType: MediaType? = nil, date: Day? = nil
  ) -> (text: SourceText?, problems: [Problem]) {
    let type = mediaType ?? MediaType.of(id: id) ?? MediaType.sniff(bytes)
    let decoding = Decoding(
      bytes, id: id, declaresWindows: type == .html && HTMLCharset.declaresWindows(bytes))
    guard let text = decoding.text else { return (nil, decoding.problems) }
    guard text.contains(where: { !ASCII.isSpace($0) }) else {
      return (nil, decoding.problems + [empty(id, isWhite: !text.isEmpty)])
    }
    let draft = draft(text, type)
    var problems = decoding.problems + longLines(decoding.lines, bytes.count, id)
    if date == nil, let unread = draft.metadata.unreadDate {
      let place = decoding.lines.place(of: decoding.map.stored(unread.lowerBound))
      problems.append(unreadDate(String(decoding: text[unread], as: UTF8.self), place, id))
    }
    let composer = Composer(draft)
    let map = draft.map.composed(with: decoding.map, readableCount: draft.readable.count)
    let document = document(
      composer, draft.metadata, map,
      Document(
        id: draft.metadata.id ?? id, digest: "sha256:" + SHA256.hexadecimal(bytes),
        mediaType: type, byteCount: bytes.count, date: date))
    var source = SourceText(
      document: document, readable: draft.readable, map: map, blocks: composer.blocks,
      lines: decoding.lines)
    source.idLine = draft.metadata.idByte.map {
      decoding.lines.place(of: decoding.map.stored($0)).line
    }
    return (source, problems)
  }

  private static func draft(_ text: [UInt8], _ type: MediaType) -> Draft {
    if type == .html { return HTMLSegmenter.draft(text) }
    let head = FrontMatter.read(text)
    var draft =
      type == .markdown
      ? MarkdownSegmenter.draft(text, from: head?.end ?? 0)
      : PlainSegmenter.draft(text, from: head?.end ?? 0)
    draft.metadata = head?.fields ?? Metadata()
    return draft
  }

  /// Fills in what the document says of itself. A date for the whole document dates its article
  /// when there is one; of several articles each keeps its own.
  private static func document(
    _ composer: Composer, _ metadata: Metadata, _ map: OffsetMap, _ blank: Document
  ) -> Document {
    var document = blank
    var articles = composer.articles
    for i in articles.indices {
      articles[i].startByte = i == 0 ? 0 : map.stored(articles[i].startByte)
      if i > 0 { articles[i - 1].endByte = articles[i].startByte }
    }
    articles[articles.count - 1].endByte = document.byteCount
    let given = document.date
    if articles.count == 1 {
      articles[0].date = given ?? metadata.date ?? articles[0].date
      document.date = articles[0].date
    } else {
      document.date = given ?? metadata.date
      for i in articles.indices where articles[i].date == nil { articles[i].date = given }
    }
    document.articles = articles
    document.title = composer.title
    document.author = metadata.author ?? composer.author
    document.publisher = metadata.publisher
    document.url = metadata.url
    return document
  }

  // MARK: - Problems

  private static func empty(_ id: String, isWhite: Bool) -> Problem {
    Problem(
      kind: .empty, severity: .warning, document: id, line: 1, column: 1,
      message: isWhite ? "the document holds nothing but white space" : "the document is empty",
      remedy: "leave it out, or fill it")
  }

  private static func unreadDate(
    _ value: String, _ place: (line: Int, column: Int), _ id: String
  ) -> Problem {
    Problem(
      kind: .unreadableDate, severity: .warning, document: id, line: place.line,
      column: place.column,
      message: "the document's own date can't be read, so relative dates stay open",
      excerpt: value, remedy: "write it as year-month-day, 2018-06-30")
  }

  private static func longLines(_ lines: LineIndex, _ count: Int, _ id: String) -> [Problem] {
    var problems: [Problem] = []
    let starts = lines.lineStarts
    for (index, start) in starts.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1] : count
      guard next - start > longestLine else { continue }
      problems.append(
        Problem(
          kind: .longLine, severity: .warning, document: id, line: index + 1, column: 1,
          message: "this line is \(next - start) bytes long, longer than text usually is",
          remedy: "check that the document is text, and break its lines"))
    }
    return problems
  }
}
