/// Claim ids that do not change when text elsewhere in the document does.
public enum ClaimID {
  /// Sixteen hexadecimal digits of the SHA-256 of document id, quote, surrounding words and
  /// occurrence: how many claims of the document with the same words stand before this one.
  public static func make(
    document: String, quote: String, prefix: String, suffix: String, occurrence: Int
  ) -> String {
    let number = occurrence == 0 ? "0" : String(occurrence)
    let length =
      document.utf8.count + quote.utf8.count + prefix.utf8.count + suffix.utf8.count
      + number.utf8.count + 5
    return SHA256.shortID(length: length) { message in
      message.append(document)
      message.append(quote)
      message.append(prefix)
      message.append(suffix)
      message.append(number)
    }
  }
}
