import ClaimModel

extension V1 {
  /// A topic with its verdict: an element of the report's `topics`.
  enum TopicObject {
    /// Writes `null` for no topic.
    static func write(_ judged: JudgedTopic?, to writer: inout JSONWriter) {
      guard let judged else { return writer.null() }
      writer.object { writer in
        writer.member("claims", judged.topic.claims)
        writer.member("id", judged.topic.id)
        writer.key("origins")
        writer.array { writer in
          for origin in judged.topic.origins {
            writer.array { writer in
              for claim in origin { writer.value(claim) }
            }
          }
        }
        writer.member("preferred", judged.preferred)
        writer.member("question", judged.topic.question)
        writer.member("reason", judged.reason?.rawValue)
        writer.member("verdict", judged.verdict.rawValue)
      }
    }
  }

  /// Two claims that read alike: an element of the report's `lookalikes`.
  struct LookAlikeObject {
    var lookAlike: LookAlike

    func write(to writer: inout JSONWriter) {
      let lookAlike = lookAlike
      writer.object { writer in
        writer.member("left", lookAlike.left)
        writer.member("leftSays", lookAlike.leftSays)
        writer.member("right", lookAlike.right)
        writer.member("rightSays", lookAlike.rightSays)
        writer.member("slot", lookAlike.slot.rawValue)
      }
    }
  }
}
