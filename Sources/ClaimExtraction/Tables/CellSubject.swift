import ClaimModel

/// What the figures of a cell are about, as the headers of its column and row say.
struct CellSubject {
  /// From the outermost to the innermost.
  let columns: [Header]
  let rows: [Header]
  /// The words over the first column.
  let stub: Header?
  private let figures: FigureReader
  private(set) var counted: CountedNoun?
  private(set) var predicate: Header.Action?
  private(set) var population: [String] = []
  private(set) var owner: NameMention?
  private(set) var date: HeaderDate?

  init(columns: [Header], rows: [Header], stub: Header?, _ figures: FigureReader) {
    self.columns = columns
    self.rows = rows
    self.stub = stub
    self.figures = figures
    for header in columns + rows { date = HeaderDate.join(date, header.date, figures) }
    let all = rows.reversed() + columns.reversed()
    predicate =
      columns.last { $0.predicate != nil }?.predicate
      ?? rows.last { $0.predicate != nil }?.predicate
    owner = all.first { $0.isName && $0.names.contains { !$0.isPlace } }?.names.first
    fillCounted()
  }

  private func noun(_ header: Header) -> Bool {
    header.noun != nil && !header.isName && !header.isVague
  }

  private mutating func fillCounted() {
    let column = columns.last(where: noun)
    let row = rows.last(where: noun)
    let chosen: Header?
    var other: Header?
    switch (column, row) {
    case (let c?, let r?):
      let rowFirst = r.noun?.isPeople == true || isActionOf(c, r)
      (chosen, other) = rowFirst ? (r, c) : (c, r)
      // "Deaths" beside "Passengers" tells what happened to them.
      if rowFirst, c.predicate?.isNoun == true { other = nil }
    case (let c?, nil): chosen = c
    case (nil, let r?): chosen = r
    case (nil, nil):
      // A name alone is what is told of: "GDP" beside the years.
      chosen = predicate == nil ? rows.last { $0.isName && $0.noun != nil && !isPlace($0) } : nil
      if chosen != nil { owner = nil }
    }
    counted = chosen?.noun
    population = chosen?.noun?.population ?? []
    if let other, let noun = other.noun { add(noun.population + [noun.stem]) }
    for header in columns + rows where header.noun == nil || header.isVague {
      add(header.modifiers)
      if !header.modifiers.isEmpty, let kind = stub?.noun?.stem, ["class", "grade"].contains(kind) {
        add([kind])
      }
    }
    for header in columns + rows where noun(header) {
      guard let extra = header.noun, extra.stem != counted?.stem, other?.noun?.stem != extra.stem,
        header.predicate?.isNoun != true
      else { continue }
      add(extra.population + [extra.stem])
    }
    if columns.isEmpty, predicate == nil, chosen?.predicate != nil { predicate = chosen?.predicate }
  }

  private func isPlace(_ header: Header) -> Bool { header.names.contains(where: \.isPlace) }

  /// The column says what happened to those that the row names.
  private func isActionOf(_ column: Header, _ row: Header) -> Bool {
    column.predicate?.isNoun == false && column.noun == nil
      || column.predicate?.measure?.isOfPeople == true && row.noun?.isPeople == true
  }

  private mutating func add(_ words: [String]) {
    for word in words where !population.contains(word) && word != counted?.stem {
      population.append(word)
    }
  }

  // MARK: - Overlay

  /// Fills what the cell's own words leave open.
  func fill(_ subject: inout Subject, _ candidate: Candidate, context: Header?) {
    let isFigure = candidate.value.figure != nil
    if isFigure, subject.about.counted == nil { fillCounted(&subject) }
    if subject.about.predicate == nil { fillPredicate(&subject, candidate.kind) }
    fillWhen(&subject, isFigure: isFigure, context)
    fillNames(&subject, context)
    if isFigure, subject.about.scope == nil {
      let headers = columns + rows
      subject.about.scope =
        headers.contains(where: \.isPlanned)
        ? .planned : headers.contains(where: \.isTotal) ? .total : nil
    }
    subject.cues.terms = terms(subject, context)
    for header in columns + rows {
      // A cell of few words proves no copy, whatever stands above it.
      guard subject.cues.sentence != 0 else { continue }
      var digest = Hash64()
      digest.combine(subject.cues.sentence)
      digest.combine(header.digest)
      subject.cues.sentence = max(digest.value, 1)
    }
  }

  private func fillCounted(_ subject: inout Subject) {
    if let counted {
      subject.about.counted = counted.text
      subject.cues.counted = counted.stem
      subject.cues.countsPeople = counted.isPeople
    } else if predicate?.measure?.isOfPeople == true {
      subject.cues.countsPeople = true
    }
    guard !population.isEmpty else { return }
    subject.cues.population = population
    subject.about.population = population.joined(separator: " ")
  }

  private func fillPredicate(_ subject: inout Subject, _ kind: ClaimKind) {
    guard let predicate else {
      // Nothing but people: so many there were.
      guard kind == .count, subject.cues.countsPeople else { return }
      subject.cues.predicate = "be"
      subject.cues.measure = .exists
      return
    }
    // The displacement of a ship is no flight of people.
    let isLength = kind == .measure || kind == .duration
    if predicate.isNoun, isLength, predicate.measure?.isOfPeople == true { return }
    subject.about.predicate = predicate.said
    subject.cues.predicate = predicate.base
    subject.cues.measure = predicate.measure
    // People lost are dead; a team has lost a game.
    if predicate.base == "lose", subject.cues.countsPeople { subject.cues.measure = .killed }
  }

  private func fillWhen(_ subject: inout Subject, isFigure: Bool, _ context: Header?) {
    guard isFigure else { return }
    let isOwn = subject.about.when != nil && !subject.cues.isTimeInherited
    guard !isOwn else { return }
    if let date = told(context), date.span.isResolved {
      if let event = subject.about.when, !event.overlaps(date.span) {
        // The event told above is of another time.
        subject.about.event = nil
        subject.cues.event = nil
      }
      subject.about.when = date.span
      subject.cues.isTimeInherited = false
    } else if let told = context?.date, told.isWhole {
      subject.about.when = told.span
      subject.cues.isTimeInherited = true
    }
  }

  /// The date of the headers, with the year of the caption where they lack one.
  private func told(_ context: Header?) -> HeaderDate? {
    guard let date, !date.isWhole, let over = context?.date, over.isWhole else { return date }
    return HeaderDate.join(date, over, figures)
  }

  private func fillNames(_ subject: inout Subject, _ context: Header?) {
    for header in rows.reversed() + columns.reversed() {
      for name in header.names {
        if name.isPlace {
          if !subject.cues.places.contains(name.plain) { subject.cues.places.append(name.plain) }
          if subject.about.place == nil, header.isName { subject.about.place = name.text }
        } else if !subject.cues.names.contains(name.plain) {
          subject.cues.names.append(name.plain)
        }
      }
    }
    for name in context?.names ?? [] where !name.isPlace {
      if !subject.cues.names.contains(name.plain) { subject.cues.names.append(name.plain) }
    }
    if let owner, !owner.isPlace, subject.about.who == nil {
      subject.about.who = owner.text
      subject.cues.owner = owner.plain
    }
  }

  /// The words of the headers come with the cell's own; then those of the caption.
  private func terms(_ subject: Subject, _ context: Header?) -> [Term] {
    var terms: [Term] = []
    var seen: Set<String> = [subject.cues.counted ?? "", subject.cues.predicate ?? ""]
    func add(_ term: Term, _ reach: Reach) {
      guard seen.insert(term.stem).inserted else { return }
      terms.append(Term(stem: term.stem, reach: reach, isName: term.isName))
    }
    for term in subject.cues.terms where term.reach == .clause { add(term, .clause) }
    for header in rows + columns { for term in header.terms { add(term, .clause) } }
    for term in subject.cues.terms where term.reach == .sentence { add(term, .sentence) }
    for term in context?.terms ?? [] { add(term, .paragraph) }
    for term in subject.cues.terms where term.reach > .sentence { add(term, term.reach) }
    return terms
  }
}
