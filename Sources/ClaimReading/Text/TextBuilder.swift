/// Writes readable text out of source text, and notes where every byte came from.
struct TextBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var map = OffsetMap()

  var count: Int { bytes.count }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Copies `source[start..<end]` as it is.
  mutating func copy(_ source: [UInt8], _ start: Int, _ end: Int) {
    guard start < end else { return }
    map.append(readable: bytes.count, stored: start)
    bytes.append(contentsOf: source[start..<end])
  }

  /// Copies one byte as it is.
  @inline(__always)
  mutating func copy(_ byte: UInt8, at stored: Int) {
    map.append(readable: bytes.count, stored: stored)
    bytes.append(byte)
  }

  /// Writes one byte that stands for `length` source bytes.
  mutating func replace(with byte: UInt8, at stored: Int, length: Int) {
    map.append(readable: bytes.count, stored: stored, length: length)
    bytes.append(byte)
  }

  /// Writes a character that stands for `length` source bytes.
  mutating func replace(with scalar: Unicode.Scalar, at stored: Int, length: Int) {
    map.append(readable: bytes.count, stored: stored, length: length)
    bytes.append(contentsOf: UTF8.encode(scalar)!)
  }

  /// Closes the text: what follows the last byte lies at `stored`.
  mutating func finish(at stored: Int) {
    if !map.isIdentity { map.append(readable: bytes.count, stored: stored) }
  }
}
