/// SHA-256, because the toolchain's Foundation has none on Linux.
///
/// Linear in the bytes given, however they are cut into updates; whole blocks of contiguous bytes
/// are read in place.
/// Source: FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2.2.
public struct SHA256: Sendable {
  private typealias State = SIMD8<UInt32>

  private var state = SHA256.start
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
    for word in state.indices.map({ state[$0] }) {
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

  /// Sixteen hexadecimal digits over the parts, each closed by a zero byte.
  ///
  /// Takes no memory but the stack's, since every claim has one.
  public static func shortID(_ parts: [String]) -> String {
    let length = parts.reduce(0) { $0 + $1.utf8.count + 1 }
    // The bytes, 0x80, and the length in bits as the last eight bytes of a block.
    let padded = (length + 9 + blockLength - 1) / blockLength * blockLength
    return withUnsafeTemporaryAllocation(byteCount: padded, alignment: 8) { message in
      var at = 0
      for var part in parts {
        part.withUTF8 { bytes in
          UnsafeMutableRawBufferPointer(rebasing: message[at...]).copyBytes(from: bytes)
          at += bytes.count
        }
        message[at] = 0
        at += 1
      }
      for i in at..<padded { message[i] = 0 }
      message[at] = 0x80
      message.storeBytes(
        of: UInt64(length << 3).bigEndian, toByteOffset: padded - 8, as: UInt64.self)
      var state = start
      compress(UnsafeRawBufferPointer(message), into: &state)
      let head = UInt64(state[0]) << 32 | UInt64(state[1])
      return String(unsafeUninitializedCapacity: 16) { text in
        for i in 0..<16 { text[i] = digit(UInt8(truncatingIfNeeded: head >> UInt64(60 - 4 * i))) }
        return 16
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    let low = value & 15
    return low < 10 ? 0x30 + low : 0x57 + low
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

  private static let blockLength = 64

  /// The state before the first block.
  private static let start = State(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19)

  private mutating func compressPending() {
    pending.withUnsafeBytes { SHA256.compress($0, into: &state) }
    pending.removeAll(keepingCapacity: true)
  }

  /// Takes whole blocks into the state.
  private static func compress(_ bytes: UnsafeRawBufferPointer, into state: inout State) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
    constants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
        for offset in stride(from: 0, to: bytes.count, by: blockLength) {
          round(start + offset, &state, constants, words)
        }
      }
    }
  }

  /// One block: the message schedule, then 64 rounds.
  @inline(__always)
  private static func round(
    _ block: UnsafeRawPointer, _ state: inout State,
    _ k: UnsafeBufferPointer<UInt32>, _ w: UnsafeMutableBufferPointer<UInt32>
  ) {
    @inline(__always) func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x &>> n | x &<< (32 &- n) }
    for i in 0..<16 {
      w[i] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: 4 &* i, as: UInt32.self))
    }
    for i in 16..<64 {
      let (x, y) = (w[i &- 15], w[i &- 2])
      let s0 = rotate(x, 7) ^ rotate(x, 18) ^ x &>> 3
      let s1 = rotate(y, 17) ^ rotate(y, 19) ^ y &>> 10
      w[i] = w[i &- 16] &+ s0 &+ w[i &- 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds a turn, so that the letters change places by name and not in memory.
    @inline(__always)
    func step(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
      _ g: UInt32, _ h: inout UInt32, _ i: Int
    ) {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let t1 = h &+ s1 &+ (g ^ e & (f ^ g)) &+ k[i] &+ w[i]
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      d = d &+ t1
      h = t1 &+ s0 &+ (a & b | c & (a | b))
    }
    var i = 0
    while i < 64 {
      step(a, b, c, &d, e, f, g, &h, i)
      step(h, a, b, &c, d, e, f, &g, i &+ 1)
      step(g, h, a, &b, c, d, e, &f, i &+ 2)
      step(f, g, h, &a, b, c, d, &e, i &+ 3)
      step(e, f, g, &h, a, b, c, &d, i &+ 4)
      step(d, e, f, &g, h, a, b, &c, i &+ 5)
      step(c, d, e, &f, g, h, a, &b, i &+ 6)
      step(b, c, d, &e, f, g, h, &a, i &+ 7)
      i &+= 8
    }
    state &+= State(a, b, c, d, e, f, g, h)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
