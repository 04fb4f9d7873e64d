import ClaimModel

extension V1 {
  /// The one object of `explain --format json` for one claim.
  struct ClaimExplanationObject {
    var explanation: ClaimExplanation

    func write(to writer: inout JSONWriter) {
      let explanation = explanation
      writer.object { writer in
        writer.key("about")
        writer.array { writer in
          for slot in explanation.about { write(slot, to: &writer) }
        }
        writer.key("claim")
        ClaimLine(explanation.claim, topic: explanation.topic?.topic.id).write(to: &writer)
        writer.member("kind", "claim-explanation")
        writer.key("lookalikes")
        writer.array { writer in
          for lookAlike in explanation.lookAlikes {
            V1.LookAlikeObject(lookAlike: lookAlike.pair).write(to: &writer)
          }
        }
        writer.key("lost")
        writer.array { writer in
          for lost in explanation.lost { write(lost, to: &writer) }
        }
        writer.key("rule")
        writer.object { writer in
          writer.member("id", explanation.claim.rule)
          writer.member("source", explanation.ruleSource)
          writer.member("summary", explanation.ruleSummary)
        }
        writer.key("topic")
        TopicObject.write(explanation.topic, to: &writer)
        writer.member("version", V1.version)
      }
    }

    private func write(_ slot: AboutSlot, to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("line", slot.line)
        writer.member("name", slot.name)
        writer.member("place", slot.place.rawValue)
        writer.member("quote", slot.quote)
        writer.member("value", slot.value)
      }
    }

    private func write(_ lost: LostReading, to writer: inout JSONWriter) {
      let days = V1.ends(of: lost.value)
      writer.object { writer in
        writer.member("earliest", days.earliest)
        writer.member("endByte", lost.endByte)
        writer.member("high", lost.value.figure?.high?.decimalText)
        writer.member("kind", lost.kind.rawValue)
        writer.member("latest", days.latest)
        writer.member("low", lost.value.figure?.low?.decimalText)
        writer.member("quote", lost.quote)
        writer.member("rule", lost.rule)
        writer.member("startByte", lost.startByte)
        writer.member("unit", lost.value.figure?.unit)
      }
    }
  }

  /// The one object of `explain --format json` for two claims.
  struct PairExplanationObject {
    var comparison: ClaimComparison

    func write(to writer: inout JSONWriter) {
      let comparison = comparison
      let pair = comparison.pair
      writer.object { writer in
        writer.member("answer", pair.answer.rawValue)
        writer.member("asksTheSame", pair.asksTheSame)
        writer.member("enough", pair.enough)
        V1.write(pair.evidence, as: "evidence", to: &writer)
        writer.member("isOneTopic", comparison.isOneTopic)
        writer.member("isTied", pair.isTied)
        writer.member("kind", "pair-explanation")
        writer.key("left")
        ClaimLine(comparison.left, topic: comparison.leftTopic?.topic.id).write(to: &writer)
        writer.member("meeting", pair.meeting.name)
        writer.member("points", pair.points)
        writer.key("right")
        ClaimLine(comparison.right, topic: comparison.rightTopic?.topic.id).write(to: &writer)
        writer.key("slots")
        writer.array { writer in
          for row in comparison.slots {
            writer.object { writer in
              writer.member("left", row.left)
              writer.member("right", row.right)
              writer.member("slot", row.slot.rawValue)
              writer.member("tellsApart", pair.veto?.slot == row.slot)
            }
          }
        }
        writer.key("subjects")
        writer.object { writer in
          writer.member("left", pair.meeting.subjects.left)
          writer.member("right", pair.meeting.subjects.right)
        }
        writer.member("unweighed", pair.unweighed?.rawValue)
        writer.member("version", V1.version)
        writer.key("weighing")
        V1.write(pair.weighing, to: &writer)
      }
    }
  }

  private static func write(_ weighing: PairExplanation.Weighing?, to writer: inout JSONWriter) {
    guard let weighing else { return writer.null() }
    writer.object { writer in
      writer.member("enough", weighing.enough)
      writer.member("odds", weighing.odds)
      write(weighing.parts, as: "parts", to: &writer)
    }
  }

  private static func write(
    _ parts: [PairExplanation.Evidence], as key: String, to writer: inout JSONWriter
  ) {
    writer.key(key)
    writer.array { writer in
      for part in parts {
        writer.object { writer in
          writer.member("name", part.name)
          writer.member("points", part.points)
        }
      }
    }
  }
}

extension PairExplanation.Meeting {
  fileprivate var name: String {
    switch self {
    case .met: "met"
    case .otherSort: "other-sort"
    case .noSubject: "no-subject"
    case .noTie: "no-tie"
    case .crowded: "crowded"
    }
  }

  /// The subjects that kept them apart, where subjects did.
  fileprivate var subjects: (left: [String], right: [String]) {
    switch self {
    case .noSubject(let left, let right): (left, right)
    case .noTie(let shared): (shared, shared)
    case .met, .otherSort, .crowded: ([], [])
    }
  }
}
