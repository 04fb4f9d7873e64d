extension SHA256 {
  /// Sixteen hexadecimal digits over the parts, each closed by a zero byte.
  ///
  /// Allocates nothing for parts of ordinary length, since every claim has one.
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
      message[at] = 0x80
      for i in at + 1..<padded { message[i] = 0 }
      message.storeBytes(
        of: UInt64(length << 3).bigEndian, toByteOffset: padded - 8, as: UInt64.self)
      var state = SHA256State()
      compress(UnsafeRawBufferPointer(message), into: &state)
      return hexadecimal(UInt64(state.a) << 32 | UInt64(state.b))
    }
  }

  private static func hexadecimal(_ head: UInt64) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { text in
      for i in 0..<16 { text[i] = digit(UInt8(truncatingIfNeeded: head >> UInt64(60 - 4 * i))) }
      return String(decoding: text, as: UTF8.self)
    }
  }
}
