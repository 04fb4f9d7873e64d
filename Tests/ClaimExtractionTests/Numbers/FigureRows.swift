import ClaimModel
import ClaimReading
import Testing

@testable import ClaimExtraction

/// A phrase with the figure that it states between square brackets.
struct Row: Sendable {
  let text: String
  let location: SourceLocation

  init(_ text: String, at location: SourceLocation = #_sourceLocation) {
    self.text = text
    self.location = location
  }

  /// The text without its brackets, and the bytes between them.
  var plain: (text: String, span: Range<Int>?) {
    var bytes: [UInt8] = []
    var start: Int?
    var span: Range<Int>?
    for byte in text.utf8 {
      if byte == UInt8(ascii: "["), start == nil {
        start = bytes.count
      } else if byte == UInt8(ascii: "]"), let first = start, span == nil {
        span = first..<bytes.count
      } else {
        bytes.append(byte)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), span)
  }
}

/// The claims of a phrase whose value is a figure.
func figures(of text: String) -> [Claim] {
  guard let source = Reader.read(Array(text.utf8), id: "row", mediaType: .plain).text else {
    return []
  }
  return Extractor.extract(source).claims.filter { $0.value.figure != nil }
}

/// `money 5..5 USD exact`
func described(_ claim: Claim) -> String {
  guard let figure = claim.value.figure else { return claim.kind.rawValue }
  let low = figure.low?.decimalText ?? ""
  let high = figure.high?.decimalText ?? ""
  let interval = low == high ? low : "\(low)..\(high)"
  return [claim.kind.rawValue, interval, figure.unit, figure.modifier.rawValue]
    .compactMap(\.self).joined(separator: " ")
}

/// Every row states this figure at its brackets.
func expect(_ value: String, in rows: Row...) {
  for row in rows {
    let (text, span) = row.plain
    let claims = figures(of: text)
    let read = claims.first { $0.figureStartByte..<$0.figureEndByte == span }
    #expect(
      read.map(described) == value,
      "\(text): read \(claims.map { "\($0.passage.quote): \(described($0))" })",
      sourceLocation: row.location)
  }
}

/// The rule reads nothing in any row.
func expectNothing(from rule: String, in rows: Row...) {
  for row in rows {
    let claims = figures(of: row.plain.text).filter { $0.rule == rule }
    #expect(claims.map(\.passage.quote) == [], sourceLocation: row.location)
  }
}

/// What the figure reader keeps of the phrase's first sentence.
func candidates(of text: String) -> [Candidate] {
  Array(text.utf8).withUnsafeBufferPointer { bytes in
    var scanner = Scanner(bytes, 0..<bytes.count, lexicon: .shared)
    guard scanner.next() else { return [] }
    return withExtendedLifetime(scanner) {
      FigureReader().read(scanner.sentence, clock: Clock(today: nil)).kept
    }
  }
}
