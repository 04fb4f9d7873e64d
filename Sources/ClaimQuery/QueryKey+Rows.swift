import ClaimModel

extension QueryKey {
  /// The key of a term without one: `"exact words"`.
  static let words = QueryKey(
    name: "words",
    summary:
      "The quote with up to 32 characters before and after it. A term without a key asks this.",
    example: "words:\"at least 50\"",
    reading: .words { claim, _ in (claim.passage.inContext, nil) })

  /// Every key, in the order in which the docs show them.
  static let all: [QueryKey] = [
    words,
    QueryKey(
      name: "kind", summary: "The sort of statement.", example: "kind:count,money",
      reading: .choice(ClaimKind.self) { claim, _ in claim.kind }),
    QueryKey(
      name: "value", summary: "What the claim states.", example: "value:>=30000",
      reading: .value),
    QueryKey(
      name: "modifier", summary: "What the words around a number do to it.",
      example: "modifier:about",
      reading: .choice(Modifier.self) { claim, _ in claim.value.modifier }),
    QueryKey(
      name: "unit", summary: "The unit: a plain singular name, or the ISO 4217 code of a currency.",
      example: "unit:usd", reading: .name { claim, _ in claim.value.figure?.unit }),
    QueryKey(
      name: "counted", summary: "The noun counted, as the document has it or in the singular.",
      example: "counted:prisoner",
      reading: .words { claim, _ in (claim.about.counted, claim.cues.counted) }),
    QueryKey(
      name: "predicate", summary: "What happened, as the document has it or as a plain verb.",
      example: "predicate:kill",
      reading: .words { claim, _ in (claim.about.predicate, claim.cues.predicate) }),
    QueryKey(
      name: "event", summary: "The event that the claim belongs to.", example: "event:massacre",
      reading: .words { claim, _ in (claim.about.event, claim.cues.event) }),
    QueryKey(
      name: "when",
      summary: "The days that the claim is about, and those that it states if it is a date.",
      example: "when:1988-07..1988-12",
      reading: .days { claim, _ in (claim.about.when, claim.value.date) }),
    QueryKey(
      name: "where", summary: "The place.", example: "where:Tehran",
      reading: .words { claim, _ in (claim.about.place, nil) }),
    QueryKey(
      name: "who", summary: "Whose figure it is: whose age, whose budget.",
      example: "who:carpathia",
      reading: .words { claim, _ in (claim.about.who, nil) }),
    QueryKey(
      name: "population", summary: "What narrows the noun counted.", example: "population:unarmed",
      reading: .words { claim, _ in (claim.about.population, nil) }),
    QueryKey(
      name: "scope", summary: "Which part of the whole the figure speaks of.",
      example: "scope:running", reading: .choice(Scope.self) { claim, _ in claim.about.scope }),
    QueryKey(
      name: "speaker", summary: "Whose words the document reports.", example: "speaker:*",
      reading: .words { claim, _ in (claim.speaker, nil) }),
    QueryKey(
      name: "rule", summary: "The rule that read the figure or date.", example: "rule:vague-*",
      reading: .name { claim, _ in claim.rule }),
    QueryKey(
      name: "id", summary: "The id of the claim.", example: "id:3f09*",
      reading: .name { claim, _ in claim.id }),
    QueryKey(
      name: "document", summary: "The id of the document: its path below the folder given.",
      example: "document:titanic/*", reading: .name { claim, _ in claim.document }),
    QueryKey(
      name: "title", summary: "The title of the document.", example: "title:inquiry",
      need: .document, reading: .words { _, context in (context.document?.title, nil) }),
    QueryKey(
      name: "author", summary: "The author of the document.", example: "author:smith",
      need: .document, reading: .words { _, context in (context.document?.author, nil) }),
    QueryKey(
      name: "publisher", summary: "Who published the document.", example: "publisher:times",
      need: .document, reading: .words { _, context in (context.document?.publisher, nil) }),
    QueryKey(
      name: "published", summary: "The day of the claim's article, else of its document.",
      example: "published:>=2018-01", need: .document,
      reading: .days { claim, context in
        let articles = context.document?.articles ?? []
        let own = articles.indices.contains(claim.article) ? articles[claim.article].date : nil
        return ((own ?? context.document?.date).map { DateSpan(day: $0) }, nil)
      }),
    QueryKey(
      name: "topic", summary: "The id of the topic that holds the claim.", example: "not:topic:*",
      need: .topic, reading: .name { _, context in context.topic?.id }),
    QueryKey(
      name: "question", summary: "The question of that topic.", example: "question:\"how many\"",
      need: .topic, reading: .words { _, context in (context.topic?.question, nil) }),
    QueryKey(
      name: "verdict", summary: "How the claims of that topic stand to each other.",
      example: "verdict:differ,contradict", need: .topic,
      reading: .choice(Verdict.self) { _, context in context.verdict }),
    QueryKey(
      name: "reason", summary: "Why they differ.", example: "not:reason:rounding", need: .topic,
      reading: .choice(Reason.self) { _, context in context.reason }),
    QueryKey(
      name: "decided",
      summary: "What editors decided on the claim: anything (yes), nothing (no), or this.",
      example: "decided:no", need: .decision,
      reading: .choice(["yes", "no"] + DecisionAction.allCases.map(\.rawValue)) {
        _, context, choice in
        switch choice {
        case "yes": !context.decisions.isEmpty
        case "no": context.decisions.isEmpty
        default: context.decisions.contains { $0.action.rawValue == choice }
        }
      }),
  ]
}

extension Passage {
  /// The quote between the whole words of what stands before and after it.
  fileprivate var inContext: String {
    // Shorter ones end where the text does; longer ones may be cut within a word.
    let limit = 32
    var before = prefix[...]
    if prefix.utf8.count >= limit, let space = prefix.utf8.firstIndex(of: 0x20) {
      before = prefix[space...]
    }
    var after = suffix[...]
    if suffix.utf8.count >= limit, let space = suffix.utf8.lastIndex(of: 0x20) {
      after = suffix[..<space]
    }
    return before + quote + after
  }
}
