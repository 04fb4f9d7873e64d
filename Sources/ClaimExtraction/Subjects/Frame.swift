import ClaimModel

/// What the text has told so far, for the words that point back.
///
/// Reading is a walk: a heading clears what was told, a dated event replaces the last one, *that
/// massacre*, *he*, *another 12,000* take theirs from here.
struct Frame {
  /// The event last told with a date.
  var event: EventMention?
  /// The events told with a date so far, the last ones last.
  var events: [EventMention] = []
  /// The paragraphs since then.
  var eventAge = 0
  /// The date last told, for *a month later*.
  var told: DateSpan?
  /// The year of the date last told in full, and the paragraphs since then.
  var year: Int?
  var yearAge = 0
  /// The noun last counted, for *another 12,000*.
  var counted: CountedNoun?
  var person: String?
  /// The one person whom the sentence before names; see ``PersonTold``.
  var personTold: (text: String, plain: String)?
  /// The thing named last, for *she had 2,201 persons on board*.
  var thing: String?
  var speaker: String?
  var headingTerms: [String] = []
  var titleTerms: [String] = []
  /// Terms of the paragraph so far.
  var paragraphTerms: [String] = []

  mutating func enterParagraph() {
    eventAge += 1
    yearAge += 1
    paragraphTerms.removeAll(keepingCapacity: true)
    speaker = nil
  }

  mutating func enterHeading() {
    event = nil
    eventAge = 0
    counted = nil
    headingTerms.removeAll(keepingCapacity: true)
  }

  mutating func enterArticle() {
    self = Frame()
  }

  /// The year told is still the one that days and months are named in.
  var currentYear: Int? { yearAge <= 1 ? year : nil }

  /// - Parameter isNarrated: the date is of what the text tells, so that days named without a year are of
  ///   its year.
  mutating func tell(_ date: DateSpan, isNarrated: Bool) {
    told = date
    guard isNarrated, let named = date.narratedYear else { return }
    year = named
    yearAge = 0
  }

  /// The event told is still what the text is about.
  var currentEvent: EventMention? { eventAge <= 1 ? event : nil }
}

/// The noun that a figure counts.
struct CountedNoun {
  /// As the document has it, with what describes it.
  var text: String
  /// The plain head.
  var stem: String
  var isPeople: Bool
  /// The plain words that describe it, with those of phrases after it.
  var population: [String]
  /// Those before the noun alone.
  var plain: [String]
  /// The first token of the noun group.
  var start = 0
}
