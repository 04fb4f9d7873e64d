import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting
import CrossCheck

/// What the commands call: the chain, or a stand-in in tests.
struct Engine: Sendable {
  var read: @Sendable (_ bytes: [UInt8], _ id: String, _ date: Day?) -> Reading
  var extract: @Sendable (SourceText) -> Claims
  var report: @Sendable ([SourceText], [Problem]) -> Report
  /// The checks that `--only` and `--skip` may name.
  var checks: [CheckDescription]

  typealias Reading = (text: SourceText?, problems: [Problem])
  typealias Claims = (claims: [Claim], problems: [Problem])

  /// The chain of the library.
  static let chain = Engine(
    read: { bytes, id, date in
      Reader.read(bytes, id: id, mediaType: .plain, date: date)
    },
    extract: { text in
      let extraction = Chain.extract(text)
      return (extraction.claims, extraction.problems)
    },
    report: { texts, problems in Chain.report(on: texts, problems: problems) },
    checks: CheckRules.infos.map { CheckDescription(id: $0.id, summary: $0.summary) })
}
