/// A SHA-256 digest, written `sha256:` and sixty-four hexadecimal digits.
public struct Digest: Hashable, Sendable {
  /// The digest's bytes, eight to a word, the first byte highest.
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest of the bytes.
  public init(of bytes: some Collection<UInt8>) {
    var hash = SHA256()
    hash.update(bytes)
    self.init(bytes: hash.finalize())
  }

  private init(bytes: [UInt8]) {
    func word(_ index: Int) -> UInt64 {
      bytes[8 * index..<8 * index + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// Reads the form of ``text``, in lower case, and nothing else.
  public init?(text: String) {
    let prefix = "sha256:"
    guard text.hasPrefix(prefix) else { return nil }
    self.init(hexadecimal: text.dropFirst(prefix.count))
  }

  /// Reads sixty-four hexadecimal digits in lower case.
  public init?(hexadecimal text: some StringProtocol) {
    var bytes: [UInt8] = []
    var high: UInt8?
    for byte in text.utf8 {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x61...0x66: digit = byte - 0x57
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    guard bytes.count == 32, high == nil else { return nil }
    self.init(bytes: bytes)
  }

  /// `sha256:` and the digits.
  public var text: String { "sha256:" + hexadecimal }

  /// Sixty-four digits in lower case.
  public var hexadecimal: String {
    [words.0, words.1, words.2, words.3].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
