import ClaimModel
import ClaimQuery
import ClaimReading
import ClaimReporting

extension Run {
  /// `claims extract`: the claims, document by document, in the order of the input.
  mutating func extract(to sink: any ByteSink) throws(StreamError) -> Int32 {
    let standard = sink.isTerminal ? "table" : "jsonl"
    var writer = ClaimWriter(format: invocation.format ?? standard, sink: sink)
    try writer.begin()
    if invocation.readsRecords {
      var ids = RecordIDs()
      for path in invocation.paths {
        ids.enter(path)
        try extractRecords(path, &writer, &ids)
      }
    } else {
      let (texts, problems) = read()
      diagnostics.write(problems)
      for text in texts { try extract(text, &writer) }
    }
    try writer.end()
    return ExitStatus.clean
  }

  private mutating func extract(
    _ text: SourceText, _ writer: inout ClaimWriter
  ) throws(StreamError) {
    let (claims, problems) = engine.extract(text)
    diagnostics.write(problems)
    guard let query = invocation.query else { return try writer.write(claims) }
    let context = QueryContext(document: text.document)
    try writer.write(claims.filter { query.matches($0, context) })
  }

  /// One JSON document a line. A line that cannot be read is a problem, and the run goes on.
  private mutating func extractRecords(
    _ path: String, _ writer: inout ClaimWriter, _ ids: inout RecordIDs
  ) throws(StreamError) {
    let source: any ByteSource
    do throws(StreamError) {
      source = path == "-" ? standardInput : try FileDescriptorSource(path: path)
    } catch {
      diagnostics.write(problem(error, path))
      return
    }
    var lines = LineReader(source)
    while true {
      let line: LineReader.Line?
      do throws(RecordStreamError) {
        line = try nextLine(&lines, writer)
      } catch {
        switch error {
        case .reading(let failure):
          diagnostics.write(problem(failure, path))
          return
        case .writing(let failure): throw failure
        }
      }
      guard let line else { return }
      switch DocumentRecord.read(line, number: lines.number, path: path) {
      case .blank: continue
      case .bad(let problem): diagnostics.write(problem)
      case .record(let record):
        if let other = ids.note(record.id, line: lines.number) {
          diagnostics.write(DocumentRecord.sameID(record.id, other, lines.number, path))
        }
        let date = record.date ?? invocation.date
        let (text, problems) = engine.read(Array(record.text.utf8), record.id, date)
        diagnostics.write(problems)
        if let text { try extract(text, &writer) }
      }
    }
  }

  /// Passes on what was written before it waits for more input, so that an engine that writes one
  /// document and waits for its claims gets them.
  private func nextLine(
    _ lines: inout LineReader, _ writer: ClaimWriter
  ) throws(RecordStreamError) -> LineReader.Line? {
    var failure: StreamError?
    do throws(StreamError) {
      return try lines.next { () throws(StreamError) in
        do throws(StreamError) {
          try writer.flush()
        } catch {
          failure = error
          throw error
        }
      }
    } catch {
      throw failure.map(RecordStreamError.writing) ?? .reading(error)
    }
  }
}

/// Which side of the filter failed.
fileprivate enum RecordStreamError: Error {
  case reading(StreamError)
  case writing(StreamError)
}

/// Writes claims as they come, except for the table, whose columns need them all.
struct ClaimWriter {
  let format: String
  let sink: any ByteSink
  /// Whether a table shows ids.
  private let hasIDs: Bool
  private var kept: [Claim] = []
  private var json = JSONWriter()

  init(format: String, sink: any ByteSink, hasIDs: Bool = false) {
    self.format = format
    self.sink = sink
    self.hasIDs = hasIDs
  }

  func begin() throws(StreamError) {
    if format == "csv" { try sink.write(CSVFormat.headerRecord()) }
  }

  /// - Parameter topics: the topics of claims, by the claims' ids.
  mutating func write(_ claims: [Claim], topics: [String: String] = [:]) throws(StreamError) {
    switch format {
    case "table": kept += claims
    case "csv":
      for claim in claims { try sink.write(CSVFormat.record(of: claim)) }
    default:
      for claim in claims {
        json.removeAll()
        V1.ClaimLine(claim, topic: topics[claim.id]).write(to: &json)
        json.endLine()
        try sink.write(json.bytes)
      }
    }
  }

  func end() throws(StreamError) {
    if format == "table" {
      try sink.write(TableFormat.claims(kept, hasIDs: hasIDs, width: sink.width))
    }
  }

  func flush() throws(StreamError) { try sink.flush() }
}
