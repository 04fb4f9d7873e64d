import ClaimModel
import ClaimReading

/// The table that the walk is in: its headers, each read once, and what stands over it.
struct TableReader {
  private let text: UnsafeBufferPointer<UInt8>
  private let reader: HeaderReader
  /// By the first readable byte of the cell.
  private var headers: [Int: Header] = [:]
  /// For a cell that heads a row, the header over it.
  private var stubs: [Int: Header] = [:]
  /// The caption, or a short line before the table.
  private var caption: Header?
  /// The caption with the heading inside the table.
  private(set) var context: Header?
  private(set) var isOpen = false
  private var places = TablePlaces()
  /// The block before the table.
  private var before: (kind: BlockKind, start: Int, end: Int)?

  init(text: UnsafeBufferPointer<UInt8>, figures: FigureReader) {
    self.text = text
    reader = HeaderReader(figures)
  }

  /// Notes a block outside tables.
  mutating func leave(_ block: Block) {
    if isOpen {
      headers.removeAll(keepingCapacity: true)
      stubs.removeAll(keepingCapacity: true)
      isOpen = false
      caption = nil
      context = nil
    }
    before = (block.kind, block.start, block.end)
  }

  mutating func enter(today: Day?) {
    guard !isOpen else { return }
    isOpen = true
    places.enterTable()
    guard let before, before.kind != .paragraph || before.end - before.start <= Snippet.longest
    else { return }
    var context = reader.context(text[before.start..<before.end], today: today)
    // A line of running text may give the unit, but it is not about the table alone.
    if before.kind != .caption { context.terms = [] }
    if before.kind == .paragraph { context.date = nil }
    caption = context
    self.context = context
  }

  /// *(in thousands of pounds)*, *All figures in thousands of euros*: a unit and no figure.
  static func isUnitNote(_ candidate: Candidate, _ s: Sentence) -> Bool {
    let start = candidate.tokens.lowerBound
    guard case .figure(let figure) = candidate.value, figure.modifier == .orderOfMagnitude,
      s.is(start - 1, .in)
    else { return false }
    let words: Set<String> = ["figures", "amounts", "values", "numbers"]
    return s.isMark(start - 2, anyOf: Mark.openParenthesis, Mark.openBracket)
      || start <= 4 && (0..<start).contains { words.contains(s.string($0).lowercased()) }
  }

  // MARK: - Headers

  /// Reads a cell that heads others; it comes before them.
  mutating func note(_ block: Block, today: Day?) {
    places.note(block)
    guard block.cell != .body, headers[block.start] == nil else { return }
    if block.cell == .section {
      enterSection(block, today: today)
      return
    }
    let isRow = block.cell == .rowHeader
    let stub = isRow ? block.headers.last.flatMap { headers[$0.lowerBound] } : nil
    headers[block.start] = reader.read(
      text[block.start..<block.end], isRow: isRow, stub: stub, today: today)
    stubs[block.start] = stub
  }

  /// A heading inside the table adds to what stands over it.
  private mutating func enterSection(_ block: Block, today: Day?) {
    let section = reader.context(text[block.start..<block.end], today: today)
    var context = caption ?? Header()
    context.terms = section.terms + context.terms
    context.names = section.names
    context.date = section.date ?? context.date
    context.unit = section.unit ?? context.unit
    self.context = context
  }

  private func header(_ range: Range<Int>, isRow: Bool) -> Header {
    headers[range.lowerBound]
      ?? reader.read(text[range], isRow: isRow, stub: nil, today: nil)
  }

  /// What the headers of a cell say of it.
  func subject(of block: Block) -> CellSubject {
    let rowStart = block.headers.count - block.rowHeaders
    let columns = block.headers[..<rowStart].suffix(8).map { header($0, isRow: false) }
    let rows = block.headers[rowStart...].suffix(4).map { header($0, isRow: true) }
    let stub = block.headers[rowStart...].last.flatMap { stubs[$0.lowerBound] }
    return CellSubject(columns: columns, rows: rows, stub: stub, reader.figures)
  }

  /// Where in the table a cell stands; cells are asked for in the order of the text.
  mutating func place(of block: Block, _ subject: CellSubject) -> Cell? {
    places.cell(of: block, subject)
  }

  // MARK: - Figures

  /// How the figures of a cell are to be read.
  func setting(_ subject: CellSubject, of block: Block) -> CellFigures.Setting {
    var setting = CellFigures.Setting()
    guard isValue(block) else {
      setting.reads = .dates
      return setting
    }
    let own = subject.columns.last { $0.unit != nil } ?? subject.rows.last { $0.unit != nil }
    setting.unit = own?.unit
    setting.isUnitBracketed = own?.isUnitBracketed ?? false
    setting.isOutflow = subject.counted.map { HeaderWords.outflows.contains($0.stem) } ?? false
    let nearest = subject.columns.last ?? subject.rows.last
    let isDated =
      nearest?.stub == .date
      || subject.rows.last?.stub == .date && subject.columns.allSatisfy(\.isVague)
    let verb = subject.predicate.map { HeaderWords.yearVerbs.contains($0.base) } ?? false
    setting.isDate = setting.unit == nil && (isDated || verb && subject.counted?.isPeople != true)
    if isLabel(subject.columns.last) || subject.columns.isEmpty && isLabel(subject.rows.last) {
      setting.reads = .measured
    }
    if setting.unit == nil, !setting.isDate, let unit = subject.stub?.unit ?? context?.unit,
      suits(unit, subject)
    {
      setting.unit = unit
    }
    return setting
  }

  /// *In $ million* over a table does not make money of the people employed.
  private func suits(_ unit: CellUnit, _ subject: CellSubject) -> Bool {
    guard unit.kind != .count else { return true }
    let isOfPeople = subject.predicate?.measure?.isOfPeople == true
    guard subject.counted?.isPeople != true, !isOfPeople else { return false }
    guard unit.kind == .money, let counted = subject.counted else { return true }
    // Schools and roads are what the money is for.
    if subject.stub.map({ HeaderWords.heads.contains($0.text.lowercased()) }) == true {
      return true
    }
    let isPlural = counted.text.lowercased().split(separator: " ").contains {
      $0.hasSuffix("s") && $0.hasPrefix(counted.stem.prefix(3))
    }
    return !isPlural || HeaderWords.money.contains(counted.stem)
  }

  /// Its bare numbers are ranks or codes; *No.* beside words counts them.
  private func isLabel(_ header: Header?) -> Bool {
    guard let header, header.stub == .rank, header.unit == nil else { return false }
    return !["no", "no.", "nr", "nr."].contains(header.text.lowercased())
  }

  /// A number that heads its row is a value where the words over it name what is counted or
  /// measured, and a label otherwise.
  private func isValue(_ block: Block) -> Bool {
    guard block.cell == .rowHeader else { return block.cell == .body }
    guard let range = block.headers.last, let over = headers[range.lowerBound], over.stub == nil
    else { return false }
    if over.unit != nil || over.predicate != nil { return true }
    guard let noun = over.noun, !over.isName else { return false }
    return noun.isPeople || noun.text.lowercased().hasSuffix("s")
  }
}
