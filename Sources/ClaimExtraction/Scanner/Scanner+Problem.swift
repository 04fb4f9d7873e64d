import ClaimModel
import ClaimReading

extension Scanner {
  /// That sentences were cut: once a document, where the first of them begins.
  func problem(in source: SourceText) -> Problem? {
    guard cuts.count > 0 else { return nil }
    let place = source.lines.place(of: source.map.stored(cuts.first))
    let times = cuts.count == 1 ? "once" : "\(cuts.count) times"
    return Problem(
      kind: .longSentence, severity: .warning, document: source.document.id, line: place.line,
      column: place.column,
      message: "a sentence has no end after \(Scanner.longestSentence) words and marks and is cut, "
        + "\(times) in this document; words on both sides of a cut are not read together",
      remedy: "check that the document is text, and end its sentences")
  }
}
