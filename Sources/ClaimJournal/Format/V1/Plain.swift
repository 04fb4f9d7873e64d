import ClaimModel

extension V1 {
  /// The plain forms by which queries find a claim: the singular noun, the plain verb, the head of
  /// the event's name. Of a claim's cues they alone are kept, and only where they are other than
  /// what the claim is about in small letters.
  struct Plain: Equatable {
    var counted: String?
    var event: String?
    var predicate: String?

    init(_ cues: Cues) {
      counted = cues.counted
      event = cues.event
      predicate = cues.predicate
    }

    init(_ about: About) {
      counted = about.counted?.lowercased()
      event = about.event?.lowercased()
      predicate = about.predicate?.lowercased()
    }

    init(_ cursor: inout JSONCursor) throws(JSONFault) {
      self.init(Cues())
      try cursor.object { (key, cursor) throws(JSONFault) in
        switch key {
        case "counted": counted = try cursor.optionalString()
        case "event": event = try cursor.optionalString()
        case "predicate": predicate = try cursor.optionalString()
        default: _ = try cursor.skip()
        }
      }
    }

    /// What is other than in `base`.
    func without(_ base: Plain) -> Plain {
      var rest = self
      if rest.counted == base.counted { rest.counted = nil }
      if rest.event == base.event { rest.event = nil }
      if rest.predicate == base.predicate { rest.predicate = nil }
      return rest
    }

    func cues(beside about: About) -> Cues {
      let base = Plain(about)
      return Cues(
        predicate: predicate ?? base.predicate, counted: counted ?? base.counted,
        event: event ?? base.event)
    }
  }
}
