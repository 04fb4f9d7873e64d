import ClaimModel
public import ClaimReading

/// **extract**: one document's text to its claims.
public enum Extractor {
  public static func extract(_ text: SourceText) -> Extraction {
    Extraction()
  }
}
