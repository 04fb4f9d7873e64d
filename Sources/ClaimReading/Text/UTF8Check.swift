/// What one pass over bytes tells about their encoding.
struct UTF8Check {
  /// Bytes that belong to no well-formed sequence.
  var badBytes = 0
  var firstBad: Int?
  /// Well-formed sequences of more than one byte.
  var goodSequences = 0
  /// Bytes above 7F.
  var highBytes = 0
  /// Bad bytes that Windows-1252 leaves undefined.
  var undefinedBytes = 0
  var firstNUL: Int?
  /// Control bytes other than tab, line ends, form feed and escape.
  var controls = 0

  /// Goes over the bytes once, eight at a time where they are ASCII.
  init(_ bytes: [UInt8], from start: Int) {
    bytes.withUnsafeBufferPointer { scan($0, from: start) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    let count = bytes.count
    let raw = UnsafeRawBufferPointer(bytes)
    var i = start
    while i < count {
      if i + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        // Neither a high bit nor a byte below 08: nothing here needs a closer look.
        if word & 0x8080_8080_8080_8080 == 0,
          (word &- 0x0808_0808_0808_0808) & 0x8080_8080_8080_8080 == 0
        {
          i += 8
          continue
        }
      }
      let byte = bytes[i]
      if byte < 0x80 {
        if byte < 0x08 || byte &- 0x0E < 0x0D {
          if byte == 0, firstNUL == nil { firstNUL = i }
          controls += 1
        }
        i += 1
        continue
      }
      let length = UTF8Check.sequenceLength(bytes, i)
      if length > 0 {
        goodSequences += 1
        highBytes += length
        i += length
      } else {
        if firstBad == nil { firstBad = i }
        badBytes += 1
        highBytes += 1
        if !Windows1252.isDefined(byte) { undefinedBytes += 1 }
        i += 1
      }
    }
  }

  /// The length of the well-formed sequence at `i`; 0 when there is none (Unicode, table 3-7).
  @inline(__always)
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let first = bytes[i]
    if first < 0x80 { return 1 }
    let left = bytes.count - i
    guard left >= 2 else { return 0 }
    let second = bytes[i + 1]
    func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
    switch first {
    case 0xC2...0xDF:
      return continues(second) ? 2 : 0
    case 0xE0...0xEF:
      guard left >= 3, continues(second), continues(bytes[i + 2]) else { return 0 }
      if first == 0xE0, second < 0xA0 { return 0 }
      if first == 0xED, second >= 0xA0 { return 0 }
      return 3
    case 0xF0...0xF4:
      guard left >= 4, continues(second), continues(bytes[i + 2]), continues(bytes[i + 3]) else {
        return 0
      }
      if first == 0xF0, second < 0x90 { return 0 }
      if first == 0xF4, second >= 0x90 { return 0 }
      return 4
    default:
      return 0
    }
  }
}
