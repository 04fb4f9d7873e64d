/// Splits a source into lines with memory for one line only.
struct LineReader {
  private let source: any ByteSource
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  /// Bytes before this are known to hold no line feed.
  private var searched = 0
  private var isAtEnd = false
  private(set) var number = 0

  /// - Parameter limit: the bytes of the longest line; a longer one is skipped.
  init(_ source: any ByteSource, limit: Int = 64 << 20) {
    self.source = source
    self.limit = limit
  }

  enum Line {
    /// The bytes without line feed or carriage return.
    case bytes(ArraySlice<UInt8>)
    case tooLong
  }

  /// The next line; `nil` at the end. A last line without line feed is a line.
  ///
  /// - Parameter beforeRead: called when no whole line is left and the source must be asked, so
  ///   that what was written so far can be passed on first.
  mutating func next(
    beforeRead: () throws(StreamError) -> Void
  ) throws(StreamError) -> Line? {
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[start..<end]
        start = end + 1
        searched = start
        number += 1
        return isTooLong ? .tooLong : .bytes(LineReader.trimmed(line))
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count || isTooLong else { return nil }
        let line = buffer[start...]
        start = buffer.count
        number += 1
        return isTooLong ? .tooLong : .bytes(LineReader.trimmed(line))
      }
      if buffer.count - start > limit {
        isTooLong = true
        start = buffer.count
      }
      buffer.removeFirst(start)
      searched -= start
      start = 0
      try beforeRead()
      let chunk = try source.read()
      isAtEnd = chunk.isEmpty
      buffer += chunk
    }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }
}
