import ClaimModel

extension V1 {
  /// A decision.
  enum DecisionPayload {
    static func write(_ decision: Decision, to writer: inout JSONWriter) {
      let correction = decision.correction
      writer.object { writer in
        if let about = correction?.about, !about.isEmpty {
          writer.key("about")
          writer.object { writer in
            for (slot, words) in about.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
              writer.member(slot.rawValue, words)
            }
          }
        }
        writer.member("action", decision.action.rawValue)
        if !decision.against.isEmpty { writer.member("against", decision.against) }
        writer.member("at", decision.at)
        writer.member("because", decision.because)
        writer.member("by", decision.by)
        writer.member("id", decision.id)
        writer.member("targets", decision.targets)
        if let value = correction?.value {
          writer.key("value")
          ValueWriter(value: value).write(to: &writer)
        }
        writer.optional("words", correction?.words)
      }
    }

    static func read(_ cursor: inout JSONCursor) throws(JSONFault) -> Decision {
      let start = cursor.at
      var id: String?
      var action: DecisionAction?
      var correction = Correction()
      var decision = Decision(id: "", action: .accept, targets: [], by: "", at: "", because: "")
      try cursor.object { (key, cursor) throws(JSONFault) in
        switch key {
        case "about":
          try cursor.object { (key, cursor) throws(JSONFault) in
            // A slot of a later version says nothing here, and stays in the journal.
            guard let slot = AboutPart(rawValue: key.text) else {
              _ = try cursor.skip()
              return
            }
            correction.about[slot] = try cursor.string()
          }
        case "action": action = try V1.word(&cursor, "an action")
        case "against": decision.against = try cursor.strings()
        case "at": decision.at = try cursor.string()
        case "because": decision.because = try cursor.string()
        case "by": decision.by = try cursor.string()
        case "id": id = try cursor.string()
        case "targets": decision.targets = try cursor.strings()
        case "value": correction.value = try V1.value(&cursor)
        case "words": correction.words = try cursor.optionalString()
        default: _ = try cursor.skip()
        }
      }
      guard let id, let action else {
        throw JSONFault(at: start, expected: "a decision with id and action")
      }
      decision.id = id
      decision.action = action
      if correction != Correction() { decision.correction = correction }
      return decision
    }
  }
}
