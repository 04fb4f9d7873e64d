import ClaimModel
import ClaimReading

/// The reading of one document, block by block, with the frame that words point back to.
struct Walk {
  private let source: SourceText
  private let text: UnsafeBufferPointer<UInt8>
  private let lexicon = Lexicon.shared
  private let figures = FigureReader()
  private var builder: ClaimBuilder
  private var frame = Frame()
  private var article = -1
  private var profiles: [Profile]
  private var problems: [Problem] = []
  private var table: TableReader

  init(source: SourceText, text: UnsafeBufferPointer<UInt8>) {
    self.source = source
    self.text = text
    builder = ClaimBuilder(source: source, text: text)
    table = TableReader(text: text, figures: figures)
    profiles = source.document.articles.enumerated().map { index, article in
      Profile(document: source.document.id, article: index, date: article.date)
    }
  }

  mutating func read(_ block: Block) {
    if block.article != article {
      article = block.article
      frame.enterArticle()
      let titles = [source.document.articles[article].title, source.document.title]
      for title in Set(titles.compactMap(\.self)).sorted() { readTitle(title) }
    }
    if block.kind == .tableCell {
      readCell(block)
      return
    }
    table.leave(block)
    switch block.kind {
    case .title: break
    case .heading: frame.enterHeading()
    default: frame.enterParagraph()
    }
    var scanner = Scanner(text, block.start..<block.end, lexicon: lexicon)
    while scanner.next() {
      let sentence = Sentence(text: text, tokens: scanner.tokens, lexicon: lexicon)
      let isPast = scanner.classes.isDisjoint(with: .modal)
      let clock = Clock(
        today: block.date ?? source.document.articles[block.article].date, told: frame.told,
        isPast: isPast)
      let mayHold = scanner.hasNumber || !scanner.classes.isDisjoint(with: figures.triggers)
      var kept = mayHold ? figures.read(sentence, clock: clock).kept : []
      kept.removeAll { TableReader.isUnitNote($0, sentence) }
      take(sentence, kept, block)
    }
  }

  /// Reads a cell by the headers of its column and row; a table is one paragraph.
  private mutating func readCell(_ block: Block) {
    let today = block.date ?? source.document.articles[block.article].date
    if !table.isOpen { frame.enterParagraph() }
    table.enter(today: today)
    table.note(block, today: today)
    let cell = table.subject(of: block)
    let reader = CellFigures(figures: figures)
    var scanner = Scanner(text, block.start..<block.end, lexicon: lexicon)
    while scanner.next() {
      let s = Sentence(text: text, tokens: scanner.tokens, lexicon: lexicon)
      let candidates = reader.read(
        s, clock: Clock(today: today, told: frame.told), table.setting(cell, of: block))
      let finder = SubjectFinder(s, candidates: candidates)
      for (index, candidate) in candidates.enumerated() {
        if let problem = candidate.problem { report(problem, candidate, s) }
        var subject = finder.subject(index, frame: frame, block: block.speaker)
        cell.fill(&subject, candidate, context: table.context)
        builder.add(
          candidate, passage: bytes(finder.passage(index), s),
          figure: bytes(candidate.tokens, s), sentence: bytes(0..<s.count, s),
          article: block.article, subject: subject)
      }
      for candidate in candidates {
        if let date = candidate.value.date, date.isResolved { profiles[article].dates.append(date) }
      }
      describe(finder.tellingStems, finder.names, block)
    }
  }

  /// Reads the claims of one sentence and moves the frame on.
  private mutating func take(_ s: Sentence, _ candidates: [Candidate], _ block: Block) {
    let finder = SubjectFinder(s, candidates: candidates)
    for index in candidates.indices {
      let candidate = candidates[index]
      if let problem = candidate.problem { report(problem, candidate, s) }
      var subject = finder.subject(index, frame: frame, block: block.speaker)
      subject.cues.isAside = [.caption, .byline, .post].contains(block.kind)
      builder.add(
        candidate, passage: bytes(finder.passage(index), s),
        figure: bytes(candidate.tokens, s), sentence: bytes(0..<s.count, s),
        article: block.article, subject: subject)
    }
    advance(finder, block)
  }

  private mutating func advance(_ finder: SubjectFinder, _ block: Block) {
    let stems = finder.tellingStems
    switch block.kind {
    case .heading: frame.headingTerms = stems
    case .title: frame.titleTerms = stems
    default: frame.paragraphTerms = stems
    }
    if let dated = finder.events.last(where: { $0.when != nil }) {
      frame.event = dated
      frame.eventAge = 0
    }
    for event in finder.events where event.when?.isResolved == true {
      frame.events.append(event)
    }
    if frame.events.count > 64 { frame.events.removeFirst(32) }
    for candidate in finder.candidates {
      if let date = candidate.value.date, date.isResolved {
        frame.told = date
        profiles[article].dates.append(date)
      }
    }
    for (candidate, group) in zip(finder.candidates, finder.groups)
    where candidate.kind == .count && !group.isElided {
      frame.counted = finder.counted(group)
    }
    if let person = finder.names.last(where: { !$0.isPlace }) { frame.person = person.text }
    if let speaker = Speakers.lastSpeaker(in: finder.p) { frame.speaker = speaker }
    describe(stems, finder.names, block)
  }

  /// Adds a sentence's words to what the article as a whole is about.
  private mutating func describe(_ stems: [String], _ names: [NameMention], _ block: Block) {
    for name in names { note(name, times: 1) }
    for stem in stems { profiles[article].terms[stem, default: 0] += 1 }
  }

  private mutating func note(_ name: NameMention, times: Int) {
    profiles[article].names[name.plain, default: 0] += times
    guard !name.isPlace else { return }
    for word in name.plain.split(separator: " ") {
      let classes = lexicon.info(lexicon.find(word)).classes
      // A noun that the lexicon knows is police, county or company, and tells nothing.
      if classes.isDisjoint(with: WordClass.function.union([.noun, .title, .nationality])) {
        profiles[article].salient[String(word), default: 0] += times
      }
    }
  }

  private mutating func readTitle(_ title: String) {
    let bytes = Array(title.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = Scanner(bytes, 0..<bytes.count, lexicon: lexicon)
      while scanner.next() {
        let sentence = Sentence(text: bytes, tokens: scanner.tokens, lexicon: lexicon)
        let finder = SubjectFinder(sentence, candidates: [])
        frame.titleTerms += finder.tellingStems
        for name in finder.names { note(name, times: 3) }
        for stem in finder.tellingStems { profiles[article].terms[stem, default: 0] += 3 }
      }
    }
  }

  private mutating func report(
    _ problem: (kind: ProblemKind, message: String), _ candidate: Candidate, _ s: Sentence
  ) {
    let range = bytes(candidate.tokens, s)
    let place = source.lines.place(of: source.map.stored(range.lowerBound))
    problems.append(
      Problem(
        kind: problem.kind, severity: .warning, document: source.document.id, line: place.line,
        column: place.column, message: problem.message, excerpt: s.string(candidate.tokens),
        remedy: "Compare it with the source; the claim is kept as written."))
  }

  private func bytes(_ tokens: Range<Int>, _ s: Sentence) -> Range<Int> {
    Int(s.tokens[tokens.lowerBound].start)..<Int(s.tokens[tokens.upperBound - 1].end)
  }

  func finish() -> Extraction {
    Extraction(claims: builder.claims, profiles: profiles, problems: problems)
  }
}
