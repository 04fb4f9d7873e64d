/// What sort of statement a claim is.
public enum ClaimKind: String, Hashable, Sendable, CaseIterable {
  case count, money, percentage, fraction, measure, duration, age, ordinal, date, daterange, time
}

/// What a claim says.
public enum ClaimValue: Hashable, Sendable {
  case figure(Figure)
  case date(DateSpan)
  case time(ClockSpan)

  @inlinable
  public var figure: Figure? {
    if case .figure(let figure) = self { figure } else { nil }
  }

  @inlinable
  public var date: DateSpan? {
    if case .date(let span) = self { span } else { nil }
  }

  @inlinable
  public var time: ClockSpan? {
    if case .time(let span) = self { span } else { nil }
  }

  /// Whether ``figure`` is there; asking copies nothing.
  @inlinable
  public var isFigure: Bool { if case .figure = self { true } else { false } }

  /// Whether ``date`` is there; asking copies nothing.
  @inlinable
  public var isDate: Bool { if case .date = self { true } else { false } }

  public var modifier: Modifier {
    switch self {
    case .figure(let figure): figure.modifier
    case .date(let span): span.modifier
    case .time(let span): span.modifier
    }
  }
}

/// One place in a document that states a figure or a date about something.
public struct Claim: Hashable, Sendable, Identifiable {
  /// Follows from document id, quote, surrounding words and occurrence; see ``ClaimID``.
  public var id: String
  public var document: String
  public var digest: String
  /// The index of the article in its document.
  public var article: Int
  public var kind: ClaimKind
  public var value: ClaimValue
  /// The figure with the noun that it counts.
  public var passage: Passage
  /// The figure alone: hedge, currency, number and unit. Stored bytes, half-open.
  public var figureStartByte: Int
  public var figureEndByte: Int
  /// Stored bytes, half-open.
  public var sentenceStartByte: Int
  public var sentenceEndByte: Int
  public var about: About
  /// Whose words these are, when the document reports somebody else's.
  public var speaker: String?
  /// The id of the extraction rule that read the figure.
  public var rule: String
  /// What relating compares.
  public var cues: Cues
  /// Where in a table it stands; `nil` outside tables.
  public var cell: Cell?

  @inlinable
  public init(
    id: String, document: String, digest: String, article: Int, kind: ClaimKind,
    value: ClaimValue, passage: Passage, figureStartByte: Int, figureEndByte: Int,
    sentenceStartByte: Int, sentenceEndByte: Int, about: About, speaker: String?, rule: String,
    cues: Cues, cell: Cell? = nil
  ) {
    self.id = id
    self.document = document
    self.digest = digest
    self.article = article
    self.kind = kind
    self.value = value
    self.passage = passage
    self.figureStartByte = figureStartByte
    self.figureEndByte = figureEndByte
    self.sentenceStartByte = sentenceStartByte
    self.sentenceEndByte = sentenceEndByte
    self.about = about
    self.speaker = speaker
    self.rule = rule
    self.cues = cues
    self.cell = cell
  }
}

/// What a claim is about, in the document's own words where it has them.
public struct About: Hashable, Sendable {
  /// The noun counted, with what describes it: `MEK political prisoners`.
  public var counted: String?
  /// The plain verb of what happened: `killed`.
  public var predicate: String?
  /// The event that the figure or date belongs to, by its date or name.
  public var event: String?
  public var when: DateSpan?
  public var place: String?
  /// The person or body whose figure it is: whose age, whose budget.
  public var who: String?
  /// What narrows the noun counted: `unarmed`, `from the diaspora`.
  public var population: String?
  public var scope: Scope?

  @inlinable
  public init(
    counted: String? = nil, predicate: String? = nil, event: String? = nil,
    when: DateSpan? = nil, place: String? = nil, who: String? = nil, population: String? = nil,
    scope: Scope? = nil
  ) {
    self.counted = counted
    self.predicate = predicate
    self.event = event
    self.when = when
    self.place = place
    self.who = who
    self.population = population
    self.scope = scope
  }
}

/// Which part of the whole a figure speaks of.
public enum Scope: String, Hashable, Sendable, CaseIterable {
  /// *in all*, *a total of*, *altogether*.
  case total
  /// *another 12,000*, *a further*, *more*.
  case additional
  /// *of whom*, *including*, *among them*.
  case part
  /// *so far*, *to date*, *has risen to*.
  case running
  /// *plans to*, *will*, *a target of*.
  case planned
  /// *could*, *might*, *if*.
  case hypothetical
  /// *not*, *no*, *denied*.
  case negated
}
