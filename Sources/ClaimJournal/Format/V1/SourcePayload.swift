import ClaimModel

extension V1 {
  /// A version of a source, with the claims read from it.
  enum SourcePayload {
    static func write(_ source: SourceRecord, claims: [Claim], to writer: inout JSONWriter) {
      let document = source.document
      writer.object { writer in
        writer.member("added", source.added)
        writer.optional("author", document.author)
        writer.member("byteCount", document.byteCount)
        writer.key("claims")
        writer.array { writer in
          for claim in claims { ClaimObject.write(claim, to: &writer) }
        }
        writer.optional("clock", source.clock?.isoText)
        writer.optional("date", document.date?.isoText)
        writer.member("digest", document.digest)
        writer.member("document", document.id)
        if !source.follows.isEmpty {
          writer.key("follows")
          writer.object { writer in
            for (old, new) in source.follows.sorted(by: { $0.key < $1.key }) {
              writer.member(old, new)
            }
          }
        }
        writer.member("mediaType", document.mediaType.rawValue)
        writer.member("number", source.number)
        writer.optional("publisher", document.publisher)
        writer.member("rules", source.rules)
        writer.optional("title", document.title)
        writer.optional("url", document.url)
      }
    }

    /// Reads a source, and calls `claim` with the place and the id of each claim.
    static func read(
      _ cursor: inout JSONCursor, claim: (Range<Int>, ClaimKey) throws(JSONFault) -> Void
    ) throws(JSONFault) -> SourceRecord {
      let start = cursor.at
      var id: String?
      var digest: Digest?
      var mediaType = MediaType.plain
      var byteCount = 0
      var source = SourceRecord(
        document: Document(id: "", digest: "", mediaType: .plain, byteCount: 0), number: 1,
        added: "", rules: "")
      try cursor.object { (key, cursor) throws(JSONFault) in
        switch key {
        case "added": source.added = try cursor.string()
        case "author": source.document.author = try cursor.optionalString()
        case "byteCount": byteCount = try cursor.int()
        case "claims":
          try cursor.array { (cursor) throws(JSONFault) in
            let (range, id) = try SourcePayload.place(&cursor)
            try claim(range, id)
          }
        case "clock": source.clock = try V1.day(&cursor)
        case "date": source.document.date = try V1.day(&cursor)
        case "digest":
          let at = cursor.at
          digest = Digest(text: try cursor.string())
          if digest == nil { throw JSONFault(at: at, expected: "a digest") }
        case "document": id = try cursor.string()
        case "follows":
          try cursor.object { (key, cursor) throws(JSONFault) in
            source.follows[key.text] = try cursor.string()
          }
        case "mediaType": mediaType = try V1.word(&cursor, "a media type")
        case "number": source.number = try cursor.int()
        case "publisher": source.document.publisher = try cursor.optionalString()
        case "rules": source.rules = try cursor.string()
        case "title": source.document.title = try cursor.optionalString()
        case "url": source.document.url = try cursor.optionalString()
        default: _ = try cursor.skip()
        }
      }
      guard let id, let digest else {
        throw JSONFault(at: start, expected: "a source with document and digest")
      }
      source.document.id = id
      source.document.digest = digest.text
      source.document.mediaType = mediaType
      source.document.byteCount = byteCount
      return source
    }

    /// The place of a claim, and its id, and nothing more: a million of them are passed over.
    private static func place(
      _ cursor: inout JSONCursor
    ) throws(JSONFault) -> (Range<Int>, ClaimKey) {
      let start = cursor.at
      var id: ClaimKey?
      try cursor.object { (key, cursor) throws(JSONFault) in
        guard case "id" = key else {
          _ = try cursor.skip()
          return
        }
        let at = cursor.at
        id = ClaimKey(try cursor.plainBytes())
        if id == nil { throw JSONFault(at: at, expected: "sixteen hexadecimal digits") }
      }
      guard let id else { throw JSONFault(at: start, expected: "a claim with an id") }
      return (start..<cursor.at, id)
    }
  }
}
