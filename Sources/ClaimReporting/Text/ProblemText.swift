public import ClaimModel

/// Problems as a terminal shows them: place, message, the bytes at fault, and what to do.
public enum ProblemText {
  /// `claims: error: FILE:LINE:COL: message`, the excerpt with a caret line under it where there
  /// is one, then the remedy; ends in a line feed.
  public static func render(_ problem: Problem) -> String {
    var text = "\(Tool.name): \(problem.severity.rawValue): \(place(problem)): "
    text += PlainText.oneLine(problem.message) + "\n"
    if let excerpt = problem.excerpt.map(line), !excerpt.isEmpty {
      let shown = PlainText.cut(excerpt, to: 100)
      let tail = String(repeating: "~", count: max(0, PlainText.width(shown) - 1))
      text += "  | \(shown)\n  | ^\(tail)\n"
    }
    if !problem.remedy.isEmpty { text += "  \(PlainText.oneLine(problem.remedy))\n" }
    return text
  }

  /// As much of an excerpt as can be shown and more, on one line; a number may fill a whole file.
  private static func line(_ excerpt: String) -> String {
    PlainText.oneLine(String(excerpt.unicodeScalars.prefix(4096)))
  }

  /// `FILE:LINE:COL`, as far as the problem knows.
  static func place(_ problem: Problem) -> String {
    let name = PlainText.oneLine(problem.document)
    guard let line = problem.line else { return name }
    return "\(name):\(line)" + (problem.column.map { ":\($0)" } ?? "")
  }
}
