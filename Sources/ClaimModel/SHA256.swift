/// SHA-256, because the toolchain's Foundation has none on Linux.
///
/// Linear in the bytes given, however they are cut into updates; whole blocks of contiguous bytes
/// are read in place.
/// Source: FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2.2.
public struct SHA256: Sendable {
  private var state = SHA256State()
  /// The bytes that do not fill a block yet, always fewer than 64.
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  public init() { pending.reserveCapacity(SHA256.blockLength) }

  public mutating func update(_ bytes: some Collection<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ update($0) }) == nil {
      // A bridged or lazy collection: one copy, then the same path.
      Array(bytes).withUnsafeBufferPointer { update($0) }
    }
  }

  private mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    length += UInt64(bytes.count)
    var rest = UnsafeRawBufferPointer(bytes)[...]
    if !pending.isEmpty {
      let missing = min(SHA256.blockLength - pending.count, rest.count)
      pending.append(contentsOf: rest.prefix(missing))
      rest = rest.dropFirst(missing)
      if pending.count < SHA256.blockLength { return }
      compressPending()
    }
    let whole = rest.count / SHA256.blockLength * SHA256.blockLength
    SHA256.compress(UnsafeRawBufferPointer(rebasing: rest.prefix(whole)), into: &state)
    pending.append(contentsOf: rest.dropFirst(whole))
  }

  /// The 32 bytes of the digest of everything given so far.
  public consuming func finalize() -> [UInt8] {
    let bits = length << 3
    pending.append(0x80)
    if pending.count > 56 {
      pending.append(contentsOf: repeatElement(0, count: SHA256.blockLength - pending.count))
      compressPending()
    }
    pending.append(contentsOf: repeatElement(0, count: 56 - pending.count))
    for shift in stride(from: 56, through: 0, by: -8) {
      pending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    compressPending()
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for word in state.words {
      for shift: UInt32 in [24, 16, 8, 0] {
        digest.append(UInt8(truncatingIfNeeded: word &>> shift))
      }
    }
    return digest
  }

  /// Sixty-four hexadecimal digits.
  public static func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hexadecimal(of: hash.finalize())
  }

  private static func hexadecimal(of digest: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
      text.append(digit(byte >> 4))
      text.append(digit(byte))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The hexadecimal digit of the low half of a byte.
  static func digit(_ value: UInt8) -> UInt8 {
    let low = value & 15
    return low < 10 ? 0x30 + low : 0x57 + low
  }

  static let blockLength = 64

  private mutating func compressPending() {
    pending.withUnsafeBytes { SHA256.compress($0, into: &state) }
    pending.removeAll(keepingCapacity: true)
  }

  /// Takes whole blocks into the state.
  static func compress(_ bytes: UnsafeRawBufferPointer, into state: inout SHA256State) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      for offset in stride(from: 0, to: bytes.count, by: blockLength) {
        for i in 0..<16 {
          words[i] = UInt32(
            bigEndian: (start + offset).loadUnaligned(fromByteOffset: 4 &* i, as: UInt32.self))
        }
        state.take(words)
      }
    }
  }
}
