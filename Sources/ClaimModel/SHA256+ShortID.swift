/// Short ids, four at a time: the same step of four messages is one.
extension SHA256 {
  /// How many messages are hashed together.
  public static let lanes = 4

  /// Sixteen hexadecimal digits over the parts, each closed by a zero byte.
  public static func shortID(_ parts: [String]) -> String { shortIDs([parts])[0] }

  /// The ``shortID(_:)`` of each of up to ``lanes`` messages.
  public static func shortIDs(_ messages: [[String]]) -> [String] {
    precondition(messages.count <= lanes, "there are more messages than lanes")
    let lengths = messages.map { parts in parts.reduce(0) { $0 + $1.utf8.count + 1 } }
    // The bytes, 0x80, and the length in bits as the last eight bytes of a block.
    let blocks = lengths.map { ($0 + 9 + blockLength - 1) / blockLength }
    let room = (blocks.max() ?? 0) * blockLength
    return withUnsafeTemporaryAllocation(byteCount: room * lanes, alignment: 8) { memory in
      for i in memory.indices { memory[i] = 0 }
      for (lane, parts) in messages.enumerated() {
        let padded = blocks[lane] * blockLength
        let message = UnsafeMutableRawBufferPointer(
          rebasing: memory[lane * room..<lane * room + padded])
        message[write(parts, into: message)] = 0x80
        message.storeBytes(
          of: UInt64(lengths[lane] << 3).bigEndian, toByteOffset: padded - 8, as: UInt64.self)
      }
      return heads(UnsafeRawBufferPointer(memory), blocks, room: room)
    }
  }

  /// Writes the parts, each closed by a zero byte; gives the place after them.
  private static func write(_ parts: [String], into message: UnsafeMutableRawBufferPointer) -> Int {
    var at = 0
    for var part in parts {
      part.withUTF8 { bytes in
        UnsafeMutableRawBufferPointer(rebasing: message[at...]).copyBytes(from: bytes)
        at += bytes.count
      }
      message[at] = 0
      at += 1
    }
    return at
  }

  /// The first sixteen digits of each lane's digest. A lane whose blocks are all taken keeps its state.
  private static func heads(
    _ memory: UnsafeRawBufferPointer, _ blocks: [Int], room: Int
  ) -> [String] {
    typealias Lanes = SIMD4<UInt32>
    var state = SHA256State<Lanes>()
    var heads = [UInt64](repeating: 0, count: blocks.count)
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 64) { words in
      for block in 0..<room / blockLength {
        for i in 0..<16 {
          let at = block * blockLength + 4 * i
          let word = Lanes(
            load(memory, at), load(memory, room + at), load(memory, 2 * room + at),
            load(memory, 3 * room + at))
          words[i] = word
        }
        state.take(words)
        for lane in blocks.indices where blocks[lane] == block + 1 {
          heads[lane] = UInt64(state.a[lane]) << 32 | UInt64(state.b[lane])
        }
      }
    }
    return heads.map(hexadecimal)
  }

  @inline(__always)
  private static func load(_ memory: UnsafeRawBufferPointer, _ at: Int) -> UInt32 {
    UInt32(bigEndian: memory.loadUnaligned(fromByteOffset: at, as: UInt32.self))
  }

  private static func hexadecimal(_ head: UInt64) -> String {
    String(unsafeUninitializedCapacity: 16) { text in
      for i in 0..<16 { text[i] = digit(UInt8(truncatingIfNeeded: head >> UInt64(60 - 4 * i))) }
      return 16
    }
  }
}
