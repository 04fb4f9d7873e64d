import ClaimModel

/// Explanations for a person at a terminal.
public enum ExplanationText {
  /// How one claim was read, what it is about and from where, and what became of it.
  public static func claim(_ explanation: ClaimExplanation) -> String {
    let claim = explanation.claim
    var text = head(claim)
    text +=
      "\nRead as \(claim.kind.rawValue): \(ValueText.describe(claim)),"
      + " by the rule \(claim.rule).\n"
    if let summary = explanation.ruleSummary { text += "  \(summary)\n" }
    if let source = explanation.ruleSource { text += "  Source: \(source).\n" }
    if explanation.lost.isEmpty {
      text += "No other rule read these words.\n"
    } else {
      text +=
        "Other readings lost: the longest stands; of two equally long, the rule that comes"
        + " first\nin docs/extraction.md.\n"
      text += rows(
        explanation.lost.map { lost in
          [lost.rule, "\"\(PlainText.oneLine(lost.quote))\"", describe(lost)]
        })
    }
    text += "\nAbout\n"
    text += rows(
      explanation.about.map { slot in
        [slot.name, PlainText.oneLine(slot.value), place(slot)]
      } + (claim.speaker == nil ? [["speaker", "-", "the document itself"]] : []))
    return text + "\n" + topic(explanation) + lookAlikes(explanation)
  }

  /// Whether two claims are one question, and why, slot by slot.
  public static func comparison(_ comparison: ClaimComparison) -> String {
    let pair = comparison.pair
    var text = head(comparison.left) + head(comparison.right)
    text += "\n" + outcome(comparison) + "\n\n"
    let points = Dictionary(
      pair.evidence.map { ($0.name, $0.points) }, uniquingKeysWith: { first, _ in first })
    text += rows(
      comparison.slots.map { row in
        var remark = points[row.slot.rawValue].map { "+\($0)" } ?? ""
        if pair.veto?.slot == row.slot {
          remark += (remark.isEmpty ? "" : ", ") + "tells them apart"
        }
        return [row.slot.rawValue, shown(row.left), shown(row.right), remark]
      })
    let slots = Set(comparison.slots.map(\.slot.rawValue))
    let others = pair.evidence.filter { !slots.contains($0.name) }
    if !others.isEmpty {
      text += "  also: " + others.map { "\($0.name) +\($0.points)" }.joined(separator: ", ") + "\n"
    }
    text += "\nEvidence: \(Words.count(pair.points, "point")); \(pair.enough) are enough.\n"
    text += "Both ask for the same thing: \(pair.asksTheSame ? "yes" : "no").\n"
    text += "Both are tied to one happening: \(pair.isTied ? "yes" : "no").\n"
    if let veto = pair.veto {
      text += "Told apart by \(veto.slot.rawValue): \(shown(veto.left)); \(shown(veto.right)).\n"
    }
    if let weighing = pair.weighing { text += describe(weighing) }
    if let unweighed = pair.unweighed {
      text +=
        "Not weighed beside all that two articles of one story tell: \(describe(unweighed)).\n"
    }
    return text
  }

  /// The eight weightiest parts; JSON has all.
  private static func describe(_ weighing: PairExplanation.Weighing) -> String {
    let parts = weighing.parts.prefix(9).map { "\($0.name) \(signed($0.points))" }
    return "Beside all that the two articles tell, weighed \(signed(weighing.odds)) where "
      + "\(signed(weighing.enough)) is enough:\n  "
      + (parts + (weighing.parts.count > 9 ? ["…"] : [])).joined(separator: ", ") + "\n"
  }

  private static func describe(_ unweighed: PairExplanation.Unweighed) -> String {
    switch unweighed {
    case .otherStory: "they do not stand in two such articles"
    case .otherSort: "they are of two sorts"
    case .fewWords: "they share too few words"
    case .otherLiker: "another claim is far more like one of them"
    case .figureOpen: "they meet only because one of them is open"
    case .noQuestion: "one of them is no answer to compare"
    case .otherNames: "each names somebody or something that the other does not"
    case .monthly: "what they tell of happens month after month"
    case .otherHour: "two hours, of nothing that both say happened"
    case .otherPerson: "nothing says that one person has both ages"
    case .otherUnit: "their units are of two sorts"
    case .toldApart: "a slot tells them apart, whatever the words are"
    case .figureTold: "one article gives the other's figure too"
    case .farApart: "no slip brings days so far apart together"
    }
  }

  /// Thousandths with two digits behind the point.
  private static func signed(_ thousandths: Int) -> String {
    let hundredths = (abs(thousandths) + 5) / 10
    let digits = "\(hundredths % 100)"
    return (thousandths < 0 ? "-" : "+") + "\(hundredths / 100)."
      + (digits.count < 2 ? "0" : "") + digits
  }

  // MARK: - Parts

  private static func head(_ claim: Claim) -> String {
    let passage = claim.passage
    let words =
      PlainText.wholeWords(before: passage.prefix) + "[" + PlainText.oneLine(passage.quote) + "]"
      + PlainText.wholeWords(after: passage.suffix)
    return "\(claim.id)  \(FindingText.place(claim))\n  \(PlainText.oneLine(words))\n"
  }

  private static func describe(_ lost: LostReading) -> String {
    "\(lost.kind.rawValue): \(ValueText.describe(lost.value, kind: lost.kind))"
  }

  private static func place(_ slot: AboutSlot) -> String {
    let words = slot.quote.map { " \"\(PlainText.cut(PlainText.oneLine($0), to: 60))\"" } ?? ""
    let line = slot.line.map { ", line \($0)" } ?? ""
    return switch slot.place {
    case .passage: "in the passage" + words
    case .sentence: "in the sentence" + words
    case .before: "not in the sentence; last before it" + line + words
    case .title: "not in the sentence; in the title"
    case .article: "the day of the article"
    case .inferred: "follows from the words"
    }
  }

  private static func topic(_ explanation: ClaimExplanation) -> String {
    guard let judged = explanation.topic else {
      return "In no topic: no other claim answers the same question.\n"
    }
    let reason = judged.reason.map { ", \($0.rawValue)" } ?? ""
    return "In the topic \(judged.topic.id): \(PlainText.oneLine(judged.topic.question))\n"
      + "  \(judged.verdict.rawValue)\(reason), with \(Words.count(explanation.rivals.count, "claim")):\n"
      + rows(explanation.rivals.map(row))
  }

  private static func lookAlikes(_ explanation: ClaimExplanation) -> String {
    let all = explanation.lookAlikes
    guard !all.isEmpty else { return "No claim reads alike and is told apart.\n" }
    let shown = all.prefix(12)
    var text = "\nRead alike and told apart: \(Words.count(all.count, "claim"))\n"
    text += rows(
      shown.map {
        row($0.claim) + [
          "\($0.pair.slot.rawValue): \(PlainText.oneLine($0.pair.leftSays)) / \(PlainText.oneLine($0.pair.rightSays))"
        ]
      })
    if all.count > shown.count {
      text += "  \(all.count - shown.count) more; --format json has them.\n"
    }
    return text
  }

  private static func row(_ claim: Claim) -> [String] {
    [claim.id, FindingText.place(claim), "\"\(PlainText.oneLine(claim.passage.quote))\""]
  }

  private static func shown(_ text: String?) -> String { text.map(PlainText.oneLine) ?? "-" }

  /// Aligned columns, the last as long as it is.
  private static func rows(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? PlainText.width($0[column]) : 0 }.max() ?? 0
    }
    return rows.reduce(into: "") { text, row in
      var line = " "
      for (column, cell) in row.enumerated() {
        line += " " + PlainText.padded(cell, to: widths[column]) + " "
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
  }
}

extension ExplanationText {
  /// The sentence that says what decided.
  private static func outcome(_ comparison: ClaimComparison) -> String {
    if comparison.isOneTopic, let judged = comparison.leftTopic {
      let question = PlainText.oneLine(judged.topic.question)
      let line = "One topic: \(question) (\(judged.verdict.rawValue), topic \(judged.topic.id))"
      return comparison.pair.answer.isOneQuestion
        ? line
        : line + "\nOther claims of the topic bring them together. Taken alone: "
          + reason(comparison.pair)
    }
    let alone = reason(comparison.pair)
    guard comparison.pair.answer.isOneQuestion else { return "Not one topic: " + alone }
    return "Not one topic, though the two alone would be: claims grouped with one are told apart"
      + " from\nclaims grouped with the other, or too few of them answer one question."
  }

  private static func reason(_ pair: PairExplanation) -> String {
    switch pair.answer {
    case .copy: return "the same sentence, told twice."
    case .corroborated:
      return "they give the same figure in two articles of one story."
    case .aligned:
      return
        "beside all that two articles of one story tell, it is likely enough that they are."
    case .teaser: return "one stands in a line that leads to another article."
    case .otherThing:
      return "their figures differ, and are far apart or of things that go by other names."
    case .same: return "enough speaks for one question, and nothing tells them apart."
    case .otherSort, .neverMet: return meeting(pair.meeting)
    case .asksOther: return "they do not ask for the same thing."
    case .ofWriting: return "one says when its text was written, or as of when its figures hold."
    case .conversion: return "one is converted from the figure before it, and the two differ."
    case .otherZone: return "their hours are of two time zones."
    case .otherPlace: return "they stand at two places of a sentence that both documents have."
    case .oppositeVerbs: return "the one verb undoes the other."
    case .tooLittle:
      return
        "too little speaks for one question, \(pair.points) points where \(pair.enough) are enough."
    case .toldApart: return "\(pair.veto?.slot.rawValue ?? "a slot") tells them apart."
    case .notTied: return "nothing ties them to one happening."
    case .doubted:
      return
        "their figures differ, and beside all that the two articles tell it is too unlikely"
        + " that they\nare one question, or one article answers it with the other's figure too."
    }
  }

  private static func meeting(_ meeting: PairExplanation.Meeting) -> String {
    func list(_ words: [String]) -> String {
      words.filter { !$0.isEmpty }.map { PlainText.oneLine($0) }.joined(separator: ", ")
    }
    return switch meeting {
    case .met: "they were compared."
    case .otherSort: "they are of two sorts, which are never compared."
    case .noSubject(let left, let right):
      "they were not compared, as they share no subject: [\(list(left))] and [\(list(right))]."
    case .noTie(let subjects):
      "they were not compared, as they share no bucket: both are about [\(list(subjects))], in no"
        + " shared\narticle, year, month, main name or telling word."
    case .crowded:
      "they were not compared, as they share a bucket with too many claims and stand far apart in it."
    }
  }
}
