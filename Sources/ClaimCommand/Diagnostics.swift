import ClaimModel
import ClaimReporting

/// Writes to standard error, and remembers whether something went wrong.
///
/// A failure to write there is not reported: there is nowhere left to say so.
struct Diagnostics {
  private let sink: any ByteSink
  private let isQuiet: Bool
  private var isShowingProgress = false
  /// True once a problem of severity error was written.
  private(set) var hasTrouble = false

  init(_ sink: any ByteSink, isQuiet: Bool = false) {
    self.sink = sink
    self.isQuiet = isQuiet
  }

  /// Writes a problem; when quiet, only one of severity error.
  mutating func write(_ problem: Problem) {
    clearProgress()
    if problem.severity == .error { hasTrouble = true }
    if problem.severity == .error || !isQuiet { emit(ProblemText.render(problem)) }
  }

  mutating func write(_ problems: [Problem]) {
    for problem in problems { write(problem) }
  }

  mutating func write(_ error: UsageError) {
    var text = "\(Tool.name): error: \(error.message)\n"
    for line in error.excerpt { text += "  | \(line)\n" }
    if !error.remedy.isEmpty { text += "  \(error.remedy)\n" }
    let verb = error.verb.map { " \($0.rawValue)" } ?? ""
    emit(text + "  \(Tool.name)\(verb) --help shows how to use it.\n")
  }

  /// A failed write of the results. A pipe whose reader has gone is no news.
  mutating func write(_ error: StreamError) {
    clearProgress()
    hasTrouble = true
    if !error.isBrokenPipe { emit("\(Tool.name): error: \(error.message)\n") }
  }

  /// Shows what long work is doing, on a terminal only; the next call replaces it.
  mutating func progress(_ text: String) {
    guard sink.isTerminal, !isQuiet else { return }
    isShowingProgress = true
    emit("\r\u{1B}[K\(text)")
  }

  mutating func clearProgress() {
    guard isShowingProgress else { return }
    isShowingProgress = false
    emit("\r\u{1B}[K")
  }

  private func emit(_ text: String) {
    try? sink.write(text)
    try? sink.flush()
  }
}
