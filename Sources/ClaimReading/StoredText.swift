/// A document's text beside the bytes that it was read from.
public struct StoredText: Sendable {
  public var text: SourceText
  public var bytes: [UInt8]

  public init(text: SourceText, bytes: [UInt8]) {
    self.text = text
    self.bytes = bytes
  }
}
