public import ClaimModel
public import ClaimReading

/// **extract**: one document's text to its claims.
public enum Extractor {
  /// Reads every figure and date of the text, with what it is about.
  ///
  /// Claims come in the order of the text and never overlap. Linear in the text.
  public static func extract(_ source: SourceText) -> Extraction {
    source.readable.withUnsafeBufferPointer { text in
      var walk = Walk(source: source, text: text)
      for block in source.blocks.indices { walk.read(source.blocks[block]) }
      return walk.finish()
    }
  }
}
