/// Claim ids that do not change when text elsewhere in the document does.
public enum ClaimID {
  /// Sixteen hexadecimal digits of the SHA-256 of document id, quote, surrounding words and
  /// occurrence: how many claims of the document with the same words stand before this one.
  public static func make(
    document: String, quote: String, prefix: String, suffix: String, occurrence: Int
  ) -> String {
    SHA256.shortID([document, quote, prefix, suffix, String(occurrence)])
  }
}
