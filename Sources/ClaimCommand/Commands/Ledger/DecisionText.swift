import ClaimJournal
import ClaimModel
import ClaimReporting

/// Decisions as lines for people.
enum DecisionText {
  /// `0c9e… 2026-11-21 Ada: reject 5f1c…: a page number`, and what it corrects.
  static func line(_ decision: Decision, isUndone: Bool, gone: [String] = []) -> String {
    var text = "\(decision.id) \(decision.at) \(PlainText.oneLine(decision.by)):"
    text += " \(decision.action.rawValue)"
    text += " \(decision.targets.map(PlainText.oneLine).joined(separator: " "))"
    if !decision.against.isEmpty, decision.action != .except {
      text += decision.action == .prefer ? " over" : " and"
      text += " " + decision.against.joined(separator: " ")
    }
    if let correction = decision.correction { text += " (" + summary(correction) + ")" }
    text += ": \(PlainText.oneLine(decision.because))"
    if isUndone { text += " [undone]" }
    if !gone.isEmpty { text += " [orphan: \(gone.joined(separator: " ")) went]" }
    return text + "\n"
  }

  /// The line, with what the ledger says of the decision today.
  static func line(_ decision: Decision, in book: DecisionBook) -> String {
    line(
      decision, isUndone: book.undone.contains(decision.id),
      gone: book.orphans.first { $0.decision.id == decision.id }?.gone ?? [])
  }

  static func summary(_ correction: Correction) -> String {
    var parts = correction.words.map { ["value \"\(PlainText.oneLine($0))\""] } ?? []
    parts += correction.about.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      "\($0.key.rawValue) \"\(PlainText.oneLine($0.value))\""
    }
    return parts.joined(separator: ", ")
  }

  /// What a user hears of a decision whose claim went.
  static func orphan(_ decision: Decision, _ gone: [String]) -> String {
    "  orphan: decision \(decision.id) (\(decision.action.rawValue), by"
      + " \(PlainText.oneLine(decision.by))) is about \(gone.joined(separator: ", ")), which went;"
      + " it is kept, and does not count\n"
  }
}
