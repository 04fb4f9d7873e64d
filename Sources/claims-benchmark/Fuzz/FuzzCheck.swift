import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting
import Foundation

/// What must hold of every document, however it came about.
enum FuzzCheck {
  /// What is wrong with the reading of a document; `nil` when nothing is.
  static func failure(_ text: SourceText, stored: [UInt8]) -> String? {
    let claims = Chain.extract(text).claims
    // Markdown and pages read a carriage return as a line feed, in its place.
    let isPlain = text.map.isIdentity && text.document.mediaType == .plain
    var end = 0
    for claim in claims {
      if let failure = failure(claim, stored, isPlain: isPlain) {
        return "\(failure): \(claim.rule) at \(claim.figureStartByte): \(claim.passage.quote)"
      }
      if claim.figureStartByte < end { return "claims overlap at byte \(end)" }
      end = claim.figureEndByte
    }
    return isJSON(JSONFormat.claims(claims), lines: true) ? nil : "the claims are no JSON"
  }

  private static func failure(_ claim: Claim, _ stored: [UInt8], isPlain: Bool) -> String? {
    let passage = claim.passage
    guard 0 <= claim.sentenceStartByte, claim.sentenceEndByte <= stored.count else {
      return "the sentence leaves the document"
    }
    guard claim.sentenceStartByte <= passage.startByte, passage.endByte <= claim.sentenceEndByte
    else { return "the passage leaves the sentence" }
    guard passage.startByte <= claim.figureStartByte, claim.figureEndByte <= passage.endByte,
      claim.figureStartByte < claim.figureEndByte
    else { return "the figure leaves the passage" }
    if isPlain, !passage.quote.utf8.elementsEqual(stored[passage.startByte..<passage.endByte]) {
      return "the quote differs from the bytes"
    }
    switch claim.value {
    case .figure(let figure):
      if let low = figure.low, let high = figure.high, low > high { return "low is above high" }
    case .date(let span):
      if let first = span.earliest, let last = span.latest, first > last {
        return "the first day is after the last"
      }
    case .time: break
    }
    return nil
  }

  /// Runs the whole chain and reads its report back.
  static func failure(reporting texts: [SourceText]) -> String? {
    let report = Chain.report(on: texts, problems: [])
    return isJSON(JSONFormat.report(report), lines: false) ? nil : "the report is no JSON"
  }

  private static func isJSON(_ bytes: [UInt8], lines: Bool) -> Bool {
    let parts = lines ? bytes.split(separator: 0x0A) : [bytes[...]]
    return parts.allSatisfy { (try? JSONSerialization.jsonObject(with: Data($0))) != nil }
  }
}
