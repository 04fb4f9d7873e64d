/// Claim ids that do not change when text elsewhere in the document does.
public enum ClaimID {
  /// How many ids are best made together.
  public static let together = SHA256.lanes

  /// Sixteen hexadecimal digits of the SHA-256 of document id, quote, surrounding words and
  /// occurrence: how many claims of the document with the same words stand before this one.
  public static func make(
    document: String, quote: String, prefix: String, suffix: String, occurrence: Int
  ) -> String {
    SHA256.shortID([document, quote, prefix, suffix, String(occurrence)])
  }

  /// The ids of up to ``together`` claims of one document.
  public static func make(
    document: String, _ claims: [(passage: Passage, occurrence: Int)]
  ) -> [String] {
    SHA256.shortIDs(
      claims.map { passage, occurrence in
        [document, passage.quote, passage.prefix, passage.suffix, String(occurrence)]
      })
  }
}
