import ClaimModel

/// A figure of a title or a caption beside that of the text.
struct DocumentFigure: DocumentCheck {
  let info = CheckInfo(
    id: "document-figure", tier: .always,
    summary: "A document gives two figures for one thing in its own voice.",
    explanation: """
      A title is held against the text where each gives one exact figure for the same thing done to \
      the same sort of thing, and where nothing else that the text says, in whosever voice, bears \
      out the one of the title; sums and things must lie near each other or a slip apart. Two places of the text, captions included, are held against each \
      other only for people and money, where the telling words of the one clause are all in the \
      other, and where the figures lie near each other or a slip apart. A sentence that gives \
      several such figures lists them, and is passed over. What a topic holds already is left to \
      its checks.
      """,
    finds: [
      "\u{201C}Fire kills 55\u{201D} over \u{201C}The fire killed 53 people in a mill\u{201D}.",
      "\u{201C}The mill employed 1,200 workers\u{201D} and, further down, \u{201C}The mill employed "
        + "1,400 workers\u{201D}.",
    ],
    leavesAlone: [
      "\u{201C}Fire kills 55\u{201D} over \u{201C}killed at least 53 people\u{201D}.",
      "\u{201C}Fire kills 55\u{201D} over \u{201C}killed 30 soldiers\u{201D}: some of them.",
      "\u{201C}Fire kills 55\u{201D} over a text that says 53 in one place and 55 in another.",
      "\u{201C}The mill employed 1,200 workers\u{201D} and \u{201C}the yard employed 1,400 "
        + "workers\u{201D}.",
    ],
    source: "headlines written before the text was brought up to date")

  func findings(in document: DocumentClaims) -> [Finding] {
    var order: [Question] = []
    var groups: [Question: [Claim]] = [:]
    for claim in document.claims {
      guard let question = Question(claim) else { continue }
      if groups[question] == nil { order.append(question) }
      groups[question, default: []].append(claim)
    }
    return order.compactMap { question in
      guard let claims = groups[question], claims.count > 1 else { return nil }
      return heading(document, claims) ?? text(document, claims)
    }
  }

  // MARK: - Title against text

  private func heading(_ document: DocumentClaims, _ claims: [Claim]) -> Finding? {
    let (heads, text) = (claims.filter(\.cues.isTitle), claims.filter { !$0.cues.isTitle })
    let plain = text.filter(isPlain)
    guard let head = heads.first, heads.allSatisfy(isPlain), let other = plain.first,
      plain.allSatisfy({ $0.value == other.value }), isOneMatter(head, other),
      head.cues.countsPeople || isNear(head, other),
      text.allSatisfy({ ValueVerdict.judge(head, $0).verdict == .contradict })
    else { return nil }
    return finding(document, head, " in its title", other)
  }

  // MARK: - Text against text

  /// How many claims of one sort are held against one another: of more, the text tells of several.
  private static let most = 12

  private func text(_ document: DocumentClaims, _ claims: [Claim]) -> Finding? {
    let sentences = Dictionary(grouping: claims, by: \.sentenceStartByte)
    // A sentence with several figures of one sort lists them.
    let plain = claims.filter {
      isPlain($0) && $0.about.counted != nil && !$0.cues.isTitle
        && ($0.cues.countsPeople || $0.kind == .money)
        && sentences[$0.sentenceStartByte]?.count == 1
    }
    guard plain.count <= DocumentFigure.most else { return nil }
    for (place, a) in plain.enumerated() {
      for b in plain[(place + 1)...] where isOneStatement(a, b) && isNear(a, b) {
        return finding(document, a, "", b)
      }
    }
    return nil
  }

  /// Of two sentences, the one says in its clause all that the other does.
  private func isOneStatement(_ a: Claim, _ b: Claim) -> Bool {
    let (x, y) = (words(a), words(b))
    return a.sentenceStartByte != b.sentenceStartByte && isOneMatter(a, b) && !x.isDisjoint(with: y)
      && (x.isSubset(of: y) || y.isSubset(of: x))
  }

  private func words(_ claim: Claim) -> Set<String> {
    Set(claim.cues.terms.filter { $0.reach == .clause }.map(\.stem))
  }

  private func isNear(_ a: Claim, _ b: Claim) -> Bool {
    guard ValueVerdict.judge(a, b).verdict == .contradict, let x = Interval(a), let y = Interval(b)
    else { return false }
    return Sums.isNear(x, y) || Slips.find(a, b) != nil
  }

  // MARK: - Both

  private func finding(
    _ document: DocumentClaims, _ first: Claim, _ place: String, _ second: Claim
  ) -> Finding {
    let slip = Slips.find(first, second)
    return document.finding(
      info, [first, second], reason: slip == nil ? .unexplained : .likelySlip,
      question: "Is it \(Text.quote(first)) or \(Text.quote(second))?",
      says: "\(Text.quote(first))\(place) and \(Text.quote(second)) in line "
        + "\(second.passage.line)" + Sums.text(slip))
  }

  private func isPlain(_ claim: Claim) -> Bool {
    guard let figure = claim.value.figure, figure.modifier == .exact else { return false }
    return claim.speaker == nil && (claim.about.scope == nil || claim.about.scope == .total)
      && claim.cues.population.isEmpty
  }

  /// Neither names another event, place or time than the other.
  private func isOneMatter(_ a: Claim, _ b: Claim) -> Bool {
    func clash(_ x: [String], _ y: [String]) -> Bool {
      !x.isEmpty && !y.isEmpty && Set(x).isDisjoint(with: y)
    }
    if let x = a.cues.event, let y = b.cues.event, x != y { return false }
    if let x = a.about.when, let y = b.about.when, x.isResolved, y.isResolved, !x.overlaps(y) {
      return false
    }
    return !clash(a.cues.places, b.cues.places)
  }

  /// What must be the same: the article, what happened, and the sort of thing that it happened to.
  private struct Question: Hashable {
    var article: Int
    var kind: ClaimKind
    var unit: String?
    var measure: Measure
    var noun: String?

    init?(_ claim: Claim) {
      guard claim.kind == .count || claim.kind == .money, claim.cell == nil,
        let measure = claim.cues.measure, measure != .said, let figure = claim.value.figure
      else { return nil }
      (article, kind, unit) = (claim.article, claim.kind, figure.unit)
      // The dead are dead, whether killed or died.
      self.measure = measure == .died ? .killed : measure
      let counted = claim.cues.counted
      noun = counted == "people" || counted == "person" ? nil : counted
    }
  }
}
