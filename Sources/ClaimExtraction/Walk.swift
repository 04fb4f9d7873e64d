import ClaimModel
import ClaimReading

/// The reading of one document, block by block, with the frame that words point back to.
///
/// A sentence that states nothing costs a scan and the finding of its names. What claims further on
/// may ask of it (its words, who spoke in it) is worked out when one asks.
struct Walk {
  private let source: SourceText
  private let text: UnsafeBufferPointer<UInt8>
  private let lexicon = Lexicon.shared
  private let figures = FigureReader.shared
  private var scanner: Scanner
  private var builder: ClaimBuilder
  private var frame = Frame()
  private var article = -1
  private var profiles: [Profile]
  private var problems: [Problem] = []
  private var table: TableReader
  /// The names of the article so far.
  private var names: NameCount
  /// The readable bytes of the person last named, until a claim asks for the name.
  private var person: Range<Int>?
  private var personTold: PersonTold
  /// The sentence before in this paragraph, when it stated nothing; the scanner keeps it.
  private var before: Sentence?
  /// The same, when it did state something; the scanner keeps its tokens.
  private var told: SubjectFinder?
  /// What `claims explain` asks for; `nil` in any other run.
  private(set) var trace: ReadingTrace?

  init(source: SourceText, text: UnsafeBufferPointer<UInt8>, isTraced: Bool = false) {
    trace = isTraced ? ReadingTrace() : nil
    self.source = source
    self.text = text
    scanner = Scanner(text, 0..<0, lexicon: lexicon)
    builder = ClaimBuilder(source: source, text: text)
    table = TableReader(text: text, figures: figures)
    names = NameCount(text)
    personTold = PersonTold(text)
    profiles = source.document.articles.enumerated().map { index, article in
      Profile(document: source.document.id, article: index, date: article.date)
    }
  }

  mutating func read(_ block: Block) {
    if block.article != article { enterArticle(block.article) }
    if block.kind == .tableCell {
      readCell(block)
      return
    }
    table.leave(block)
    let isParagraph = block.kind != .title && block.kind != .heading
    if block.kind == .heading { frame.enterHeading() }
    if isParagraph {
      frame.enterParagraph()
      personTold.forget()
      before = nil
      told = nil
    }
    scanner.enter(block.start..<block.end)
    let today = block.date ?? source.document.articles[block.article].date
    var quotes: Bool?
    while scanner.next() {
      var kept: [Candidate] = []
      if scanner.hasNumber || !scanner.classes.isDisjoint(with: figures.triggers) {
        let sentence = scanner.sentence
        let isPast = scanner.classes.isDisjoint(with: .modal) || !sentence.hasModal
        let clock = Clock(
          today: today, told: frame.told, year: frame.currentYear, isPast: isPast)
        let (standing, lost) = figures.read(sentence, clock: clock)
        if trace != nil { keep(lost, sentence) }
        kept = standing
        if !kept.isEmpty { kept.removeAll { TableReader.isUnitNote($0, sentence) } }
      }
      if !kept.isEmpty || !isParagraph {
        take(scanner.sentence, kept, block)
        continue
      }
      if scanner.classes.contains(.reporting) {
        // Who spoke last matters to a quotation in the same paragraph, and to nothing else.
        let hasQuotes = quotes ?? holdsQuotes(block)
        quotes = hasQuotes
        if hasQuotes, let speaker = Speakers.lastSpeaker(in: Parse(scanner.sentence)) {
          frame.speaker = speaker
        }
      }
      let sentence = scanner.sentence
      if scanner.mayHoldName { takeNames(of: sentence) } else { personTold.forget() }
      scanner.keep()
      before = sentence
      told = nil
    }
  }

  /// Reads a cell by the headers of its column and row; a table is one paragraph.
  private mutating func readCell(_ block: Block) {
    let today = block.date ?? source.document.articles[block.article].date
    if !table.isOpen { frame.enterParagraph() }
    table.enter(today: today)
    table.note(block, today: today)
    let cell = table.subject(of: block)
    let place = table.place(of: block, cell)
    let reader = CellFigures(figures: figures)
    scanner.enter(block.start..<block.end)
    while scanner.next() {
      let s = scanner.sentence
      let clock = Clock(today: today, told: frame.told)
      let candidates = reader.read(s, clock: clock, table.setting(cell, of: block))
      if trace != nil { keep(figures.read(s, clock: clock).lost, s) }
      let finder = SubjectFinder(s, candidates: candidates)
      for (index, candidate) in candidates.enumerated() {
        if let problem = candidate.problem { report(problem, candidate, s) }
        builder.open()
        let new = builder.claims.count - 1
        finder.fill(&builder.claims[new], index, frame: frame, block: block.speaker)
        cell.fill(&builder.claims[new], candidate, context: table.context)
        builder.close(
          candidate, passage: s.bytes(of: finder.passage(index)),
          figure: s.bytes(of: candidate.tokens), sentence: s.bytes(of: 0..<s.count),
          article: block.article, cell: place)
        notePlace(finder.passage(index), s)
      }
      // "Actual 2022" heads a column of figures, and tells of nothing that happened then.
      for candidate in candidates where block.cell != .columnHeader {
        if let date = candidate.value.date, date.isResolved { profiles[article].dates.append(date) }
      }
      NameFinder.spans(of: s, finder.p.tags) { count($0, s) }
    }
  }

  private mutating func enterArticle(_ index: Int) {
    closeArticle()
    article = index
    frame.enterArticle()
    person = nil
    personTold = PersonTold(text)
    before = nil
    told = nil
    let titles = [source.document.articles[index].title, source.document.title]
    for title in Set(titles.compactMap(\.self)).sorted() { readTitle(title) }
  }

  /// A byte that a quotation mark begins with stands in the block.
  private func holdsQuotes(_ block: Block) -> Bool {
    text[block.start..<block.end].contains { $0 == 0x22 || $0 == 0xE2 || $0 == 0xC2 }
  }

  /// Counts the names of a sentence that states nothing.
  private mutating func takeNames(of s: Sentence) {
    var last: Range<Int>?
    NameFinder.spans(of: s, Tagger.names(of: s)) { name in
      count(name, s)
      personTold.take(name, s)
      guard !name.isPlace else { return }
      last = s.bytes(of: name.tokens)
      if NameFinder.isThing(s, name.tokens) { frame.thing = s.string(name.tokens) }
    }
    personTold.advance(s)
    if let last { person = last }
  }

  private mutating func count(_ name: NameSpan, _ s: Sentence) {
    names.add(s.bytes(of: name.plain), isPlace: name.isPlace, isDoubtful: name.isDoubtful)
  }

  /// Reads the claims of one sentence and moves the frame on.
  private mutating func take(_ s: Sentence, _ candidates: [Candidate], _ block: Block) {
    let previous = told
    if !candidates.isEmpty { settleFrame() }
    if candidates.contains(where: { $0.kind == .age }) {
      frame.personTold = personTold.name.map { name in
        (string(name.whole), string(name.plain).lowercased())
      }
    }
    let finder = SubjectFinder(s, candidates: candidates)
    let hasFigures = candidates.contains { $0.value.isFigure }
    for index in candidates.indices {
      if let problem = candidates[index].problem { report(problem, candidates[index], s) }
      builder.open()
      let new = builder.claims.count - 1
      finder.fill(&builder.claims[new], index, frame: frame, block: block.speaker)
      builder.claims[new].cues.isAside = [.caption, .byline, .post].contains(block.kind)
      builder.claims[new].cues.isOfWriting = isOfWriting(
        candidates[index], s, beside: hasFigures, block)
      builder.claims[new].cues.isConversion =
        index > 0 && candidates[index].converts(candidates[index - 1], in: s)
      builder.claims[new].cues.zone = candidates[index].zone(in: s)
      builder.claims[new].cues.isTeaser = Int(s.tokens[0].start) == block.start && s.isTeaser
      builder.claims[new].cues.isTitle = block.kind == .title
      let passage = finder.passage(index)
      builder.close(
        candidates[index], passage: s.bytes(of: passage),
        figure: s.bytes(of: candidates[index].tokens),
        sentence: s.bytes(of: 0..<s.count), article: block.article)
      notePlace(passage, s)
    }
    builder.bind(BondRules.read(finder, after: previous), last: candidates.count)
    advance(finder, block)
  }

  private func isOfWriting(
    _ candidate: Candidate, _ s: Sentence, beside hasFigures: Bool, _ block: Block
  ) -> Bool {
    if block.kind == .byline { return true }
    guard !candidate.value.isFigure else { return false }
    if s.isAsOf(candidate.tokens) { return hasFigures }
    return Int(s.tokens[0].start) == block.start && s.isInDateline(candidate.tokens)
  }

  /// Works out what was left open of the sentences before.
  private mutating func settleFrame() {
    if let bytes = person {
      frame.person = string(bytes)
      person = nil
    }
    if let finder = told {
      frame.paragraphTerms = finder.tellingStems
      told = nil
    }
    if let sentence = before {
      frame.paragraphTerms = SubjectFinder(sentence, candidates: []).tellingStems
      before = nil
    }
  }

  private mutating func advance(_ finder: SubjectFinder, _ block: Block) {
    switch block.kind {
    case .heading: frame.headingTerms = finder.tellingStems
    case .title: frame.titleTerms = finder.tellingStems
    default:
      told = finder
      scanner.keep()
      before = nil
    }
    if let dated = finder.events.last(where: {
      $0.when != nil && !$0.isFlashback && !finder.isOutside($0)
    }) {
      frame.event = dated
      frame.eventAge = 0
    }
    for event in finder.events where event.when?.isResolved == true {
      frame.events.append(event)
    }
    if frame.events.count > 64 { frame.events.removeFirst(32) }
    for candidate in finder.candidates {
      if case .date(let date) = candidate.value, date.isResolved {
        frame.tell(date, isNarrated: finder.s.isNarrated(candidate.tokens))
        profiles[article].dates.append(date)
      }
    }
    let last = finder.candidates.indices.last {
      finder.candidates[$0].kind == .count && !finder.groups[$0].isElided
    }
    if let last { frame.counted = finder.counted(finder.groups[last]) }
    if let last = finder.names.last(where: { !$0.isPlace }) {
      frame.person = last.text
      person = nil
    }
    if let thing = finder.lastThing { frame.thing = thing.text }
    if let speaker = Speakers.lastSpeaker(in: finder.p) { frame.speaker = speaker }
    let s = finder.p.s
    NameFinder.spans(of: s, finder.p.tags) { name in
      count(name, s)
      personTold.take(name, s)
    }
    personTold.advance(s)
  }

  // MARK: - The article as a whole

  /// Gives the article's profile the names that were counted: one that only ever opens a sentence
  /// (*Oper shr 31 cts*) if it is part of another, or the article names nobody and nothing else.
  private mutating func closeArticle() {
    guard profiles.indices.contains(article) else { return }
    let counted = names
    var known = Set(profiles[article].names.keys.flatMap { $0.split(separator: " ") })
    var namesMore = !profiles[article].salient.isEmpty
    counted.give { name, times, timesNoPlace, isDoubtful in
      if isDoubtful, namesMore, !known.contains(name[...]) { return }
      if !isDoubtful, timesNoPlace > 0 { namesMore = true }
      if !isDoubtful { known.formUnion(name.split(separator: " ")) }
      note(name, times: times, timesNoPlace: timesNoPlace)
    }
    names.removeAll()
  }

  private mutating func note(_ name: String, times: Int, timesNoPlace: Int) {
    profiles[article].names[name, default: 0] += times
    guard timesNoPlace > 0 else { return }
    for word in name.split(separator: " ") {
      let classes = lexicon.classes(of: lexicon.find(word))
      // A noun that the lexicon knows is police, county or company, and tells nothing.
      if classes.isDisjoint(with: WordClass.function.union([.noun, .title, .nationality])) {
        profiles[article].salient[String(word), default: 0] += timesNoPlace
      }
    }
  }

  private mutating func readTitle(_ title: String) {
    let bytes = Array(title.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = Scanner(bytes, 0..<bytes.count, lexicon: lexicon)
      while scanner.next() {
        let finder = SubjectFinder(scanner.sentence, candidates: [])
        frame.titleTerms += finder.tellingStems
        for name in finder.names {
          note(name.plain, times: 3, timesNoPlace: name.isPlace ? 0 : 3)
        }
      }
    }
  }

  private mutating func report(
    _ problem: (kind: ProblemKind, message: String), _ candidate: Candidate, _ s: Sentence
  ) {
    let range = s.bytes(of: candidate.tokens)
    let place = source.lines.place(of: source.map.stored(range.lowerBound))
    problems.append(
      Problem(
        kind: problem.kind, severity: .warning, document: source.document.id, line: place.line,
        column: place.column, message: problem.message, excerpt: s.string(candidate.tokens),
        remedy: "Compare it with the source; the claim is kept as written."))
  }

  /// Notes where the claim just added stands.
  private mutating func notePlace(_ passage: Range<Int>, _ s: Sentence) {
    guard trace != nil else { return }
    let (passage, sentence) = (s.bytes(of: passage), s.bytes(of: 0..<s.count))
    trace?.place(builder.claims.last, passage: passage, sentence)
  }

  /// Keeps readings that others won over.
  private mutating func keep(_ lost: [Candidate], _ s: Sentence) {
    for candidate in lost {
      let range = s.bytes(of: candidate.tokens)
      trace?.lost.append(
        LostReading(
          rule: candidate.rule, kind: candidate.kind, value: candidate.value,
          quote: s.string(candidate.tokens), startByte: source.map.stored(range.lowerBound),
          endByte: source.map.storedEnd(range.upperBound)))
    }
  }

  private func string(_ bytes: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[bytes]), as: UTF8.self)
  }

  mutating func finish() -> Extraction {
    closeArticle()
    if let cuts = scanner.problem(in: source) { problems.append(cuts) }
    return Extraction(
      claims: builder.claims, profiles: profiles, problems: problems, bonds: builder.bonds)
  }
}
