extension SHA256 {
  /// Sixteen hexadecimal digits over the parts, each closed by a zero byte.
  public static func shortID(_ parts: [String]) -> String {
    shortID(length: parts.reduce(0) { $0 + $1.utf8.count + 1 }) { message in
      for part in parts { message.append(part) }
    }
  }

  /// The same over parts that are written down one by one, and are so many bytes with the zeros.
  ///
  /// Allocates nothing for parts of ordinary length, since every claim has one.
  static func shortID(length: Int, _ write: (inout ShortMessage) -> Void) -> String {
    // The bytes, 0x80, and the length in bits as the last eight bytes of a block.
    let padded = (length + 9 + blockLength - 1) / blockLength * blockLength
    return withUnsafeTemporaryAllocation(byteCount: padded, alignment: 8) { room in
      var message = ShortMessage(room)
      write(&message)
      precondition(message.count == length, "the parts of an id have another length than was said")
      room[length] = 0x80
      for i in length + 1..<padded { room[i] = 0 }
      room.storeBytes(
        of: UInt64(length << 3).bigEndian, toByteOffset: padded - 8, as: UInt64.self)
      var state = SHA256State()
      compress(UnsafeRawBufferPointer(room), into: &state)
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

/// The bytes of an id's parts, each closed by a zero byte, in memory of the moment.
struct ShortMessage {
  private let room: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  fileprivate init(_ room: UnsafeMutableRawBufferPointer) { self.room = room }

  mutating func append(_ part: String) {
    var part = part
    part.withUTF8 { bytes in
      UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyBytes(from: bytes)
      count += bytes.count
    }
    room[count] = 0
    count += 1
  }
}
