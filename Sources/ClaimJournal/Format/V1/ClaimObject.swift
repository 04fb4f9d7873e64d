import ClaimModel

extension V1 {
  /// A claim in the `claims` of a source: what `extract` writes, with what it takes to read the
  /// value back as it was, and without what the source says for all of its claims.
  enum ClaimObject {
    static func write(_ claim: Claim, to writer: inout JSONWriter) {
      let value = ValueWriter(value: claim.value)
      let passage = claim.passage
      writer.object { writer in
        write(claim.about, to: &writer)
        if claim.article != 0 { writer.member("article", claim.article) }
        writer.member("column", passage.column)
        value.writeEarliest(&writer)
        writer.member("endByte", passage.endByte)
        writer.member("figureEndByte", claim.figureEndByte)
        writer.member("figureStartByte", claim.figureStartByte)
        value.writeFrom(&writer)
        value.writeGrainAndHigh(&writer)
        writer.member("id", claim.id)
        writer.member("kind", claim.kind.rawValue)
        value.writeLatest(&writer)
        writer.member("line", passage.line)
        value.writeLowToNamed(&writer)
        write(Plain(claim.cues), beside: claim.about, to: &writer)
        value.writePrecision(&writer)
        writer.member("prefix", passage.prefix)
        writer.member("quote", passage.quote)
        value.writeRelative(&writer)
        writer.member("rule", claim.rule)
        writer.key("sentence")
        writer.object { writer in
          writer.member("endByte", claim.sentenceEndByte)
          writer.member("startByte", claim.sentenceStartByte)
        }
        writer.optional("speaker", claim.speaker)
        writer.member("startByte", passage.startByte)
        writer.member("suffix", passage.suffix)
        value.writeToAndUnit(&writer)
      }
    }

    private static func write(_ about: About, to writer: inout JSONWriter) {
      if about == About() { return }
      writer.key("about")
      writer.object { writer in
        writer.optional("counted", about.counted)
        writer.optional("event", about.event)
        writer.optional("population", about.population)
        writer.optional("predicate", about.predicate)
        writer.optional("scope", about.scope?.rawValue)
        if let when = about.when {
          writer.key("when")
          ValueWriter(value: .date(when)).write(to: &writer)
        }
        writer.optional("where", about.place)
        writer.optional("who", about.who)
      }
    }

    /// Reads a claim back; its cues, which serve relating only, are not kept.
    static func read(
      _ cursor: inout JSONCursor, document: String, digest: String
    ) throws(JSONFault) -> Claim {
      let start = cursor.at
      var value = ValueFields()
      var about = About()
      var article = 0
      var place = (line: 0, column: 0)
      var passage = (start: 0, end: 0)
      var figure = (start: 0, end: 0)
      var sentence = (start: 0, end: 0)
      var words = (prefix: "", quote: "", suffix: "")
      var id: String?
      var kind: ClaimKind?
      var rule = ""
      var speaker: String?
      var plain = Plain(Cues())
      try cursor.object { (key, cursor) throws(JSONFault) in
        if try value.read(key, &cursor) { return }
        switch key {
        case "about": about = try V1.about(&cursor)
        case "article": article = try cursor.int()
        case "column": place.column = try cursor.int()
        case "endByte": passage.end = try cursor.int()
        case "figureEndByte": figure.end = try cursor.int()
        case "figureStartByte": figure.start = try cursor.int()
        case "id": id = try cursor.string()
        case "plain": plain = try Plain(&cursor)
        case "kind": kind = try V1.word(&cursor, "a kind of claim")
        case "line": place.line = try cursor.int()
        case "prefix": words.prefix = try cursor.string()
        case "quote": words.quote = try cursor.string()
        case "rule": rule = try cursor.string()
        case "sentence": sentence = try ClaimObject.sentence(&cursor)
        case "speaker": speaker = try cursor.optionalString()
        case "startByte": passage.start = try cursor.int()
        case "suffix": words.suffix = try cursor.string()
        default: _ = try cursor.skip()
        }
      }
      guard let id, let kind, let value = value.value else {
        throw JSONFault(at: start, expected: "a claim with id, kind and value")
      }
      return Claim(
        id: id, document: document, digest: digest, article: article, kind: kind, value: value,
        passage: Passage(
          startByte: passage.start, endByte: passage.end, quote: words.quote,
          prefix: words.prefix, suffix: words.suffix, line: place.line, column: place.column),
        figureStartByte: figure.start, figureEndByte: figure.end,
        sentenceStartByte: sentence.start, sentenceEndByte: sentence.end, about: about,
        speaker: speaker, rule: rule,
        cues: plain.cues(beside: about))
    }

    private static func write(
      _ plain: Plain, beside about: About, to writer: inout JSONWriter
    ) {
      let plain = plain.without(Plain(about))
      if plain == Plain(Cues()) { return }
      writer.key("plain")
      writer.object { writer in
        writer.optional("counted", plain.counted)
        writer.optional("event", plain.event)
        writer.optional("predicate", plain.predicate)
      }
    }

    private static func sentence(
      _ cursor: inout JSONCursor
    ) throws(JSONFault) -> (start: Int, end: Int) {
      var range = (start: 0, end: 0)
      try cursor.object { (key, cursor) throws(JSONFault) in
        switch key {
        case "endByte": range.end = try cursor.int()
        case "startByte": range.start = try cursor.int()
        default: _ = try cursor.skip()
        }
      }
      return range
    }
  }

  private static func about(_ cursor: inout JSONCursor) throws(JSONFault) -> About {
    var about = About()
    try cursor.object { (key, cursor) throws(JSONFault) in
      switch key {
      case "counted": about.counted = try cursor.optionalString()
      case "event": about.event = try cursor.optionalString()
      case "population": about.population = try cursor.optionalString()
      case "predicate": about.predicate = try cursor.optionalString()
      case "scope": about.scope = try V1.word(&cursor, "a scope")
      case "when": about.when = try V1.value(&cursor).date
      case "where": about.place = try cursor.optionalString()
      case "who": about.who = try cursor.optionalString()
      default: _ = try cursor.skip()
      }
    }
    return about
  }
}
