/// The id of a claim in eight bytes: a ledger holds a million of them.
public struct ClaimKey: Hashable, Sendable {
  let number: UInt64

  /// Reads sixteen hexadecimal digits in lower case, and nothing else.
  public init?(text: String) { self.init(text.utf8) }

  init?(_ digits: some Sequence<UInt8>) {
    var number: UInt64 = 0
    var count = 0
    for byte in digits {
      switch byte {
      case 0x30...0x39: number = number << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: number = number << 4 | UInt64(byte - 0x57)
      default: return nil
      }
      count += 1
    }
    guard count == 16 else { return nil }
    self.number = number
  }

  /// Sixteen hexadecimal digits.
  public var text: String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
