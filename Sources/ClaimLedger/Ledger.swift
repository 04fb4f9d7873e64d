import ClaimExtraction
public import ClaimModel
public import ClaimReading
public import ClaimReporting

/// The chain in one place: read, extract, relate, check, report.
public enum Chain {
  /// Reads one document and extracts its claims: the filter of `claims extract`.
  public static func extract(_ text: SourceText) -> Extraction {
    Extractor.extract(text)
  }

  /// Runs the whole chain over documents already read.
  ///
  /// The order of `texts` has no effect: documents are taken in the order of their ids.
  public static func report(on texts: [SourceText], problems: [Problem]) -> Report {
    let texts = texts.sorted { $0.document.id < $1.document.id }
    let extractions = texts.map(Extractor.extract)
    return Report(
      documents: texts.map(\.document), claims: extractions.flatMap(\.claims), topics: [],
      lookAlikes: [], findings: [], problems: problems + extractions.flatMap(\.problems),
      coverage: Coverage())
  }
}
