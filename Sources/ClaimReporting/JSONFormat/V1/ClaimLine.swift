public import ClaimModel

/// The wire forms of version 1; `docs/json-schema.md` lists every field.
public enum V1 {
  /// The number that every line and report carries; a change to any form raises it.
  public static let version = 1
}

extension V1 {
  /// One claim as `extract --format jsonl` and the report's `claims` write it.
  public struct ClaimLine {
    public var claim: Claim
    /// The id of the topic that holds the claim; `nil` where nothing was related.
    public var topic: String?

    public init(_ claim: Claim, topic: String? = nil) {
      self.claim = claim
      self.topic = topic
    }

    public func write(to writer: inout JSONWriter) {
      let claim = claim
      let passage = claim.passage
      let days = V1.ends(of: claim.value)
      let figure = claim.value.figure
      writer.object { writer in
        writer.key("about")
        write(claim.about, to: &writer)
        writer.member("column", passage.column)
        writer.member("digest", claim.digest)
        writer.member("document", claim.document)
        writer.member("earliest", days.earliest)
        writer.member("endByte", passage.endByte)
        writer.member("figureEndByte", claim.figureEndByte)
        writer.member("figureStartByte", claim.figureStartByte)
        writer.member("high", figure?.high?.decimalText)
        writer.member("id", claim.id)
        writer.member("kind", claim.kind.rawValue)
        writer.member("latest", days.latest)
        writer.member("line", passage.line)
        writer.member("low", figure?.low?.decimalText)
        writer.member("modifier", claim.value.modifier.rawValue)
        writer.member("prefix", passage.prefix)
        writer.member("quote", passage.quote)
        writer.member("rule", claim.rule)
        writer.key("sentence")
        writer.object { writer in
          writer.member("endByte", claim.sentenceEndByte)
          writer.member("startByte", claim.sentenceStartByte)
        }
        writer.member("speaker", claim.speaker)
        writer.member("startByte", passage.startByte)
        writer.member("suffix", passage.suffix)
        writer.member("topic", topic)
        writer.member("unit", figure?.unit)
        writer.member("version", V1.version)
      }
    }

    private func write(_ about: About, to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("counted", about.counted)
        writer.member("event", about.event)
        writer.member("population", about.population)
        writer.member("predicate", about.predicate)
        writer.member("scope", about.scope?.rawValue)
        writer.key("when")
        if let when = about.when, when.isResolved {
          writer.object { writer in
            writer.member("earliest", when.earliest?.isoText)
            writer.member("latest", when.latest?.isoText)
          }
        } else {
          writer.null()
        }
        writer.member("where", about.place)
        writer.member("who", about.who)
      }
    }
  }

  /// First and last day as ISO 8601, or first and last minute as `HH:MM`; figures have neither.
  static func ends(of value: ClaimValue) -> (earliest: String?, latest: String?) {
    switch value {
    case .figure: (nil, nil)
    case .date(let span): (span.earliest?.isoText, span.latest?.isoText)
    case .time(let span):
      (ClockSpan.text(minutes: span.earliest), ClockSpan.text(minutes: span.latest))
    }
  }
}
