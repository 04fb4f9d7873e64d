/// Where the lines of the stored bytes begin.
public struct LineIndex: Hashable, Sendable {
  private var starts: [Int]

  /// Lines end at LF, CRLF or a lone CR.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 64 + 1)
    bytes.withUnsafeBufferPointer { bytes in
      let count = bytes.count
      var i = ByteSearch.lineEnd(bytes, 0, count)
      while i < count {
        let isPair = bytes[i] == 0x0D && i + 1 < count && bytes[i + 1] == 0x0A
        i += isPair ? 2 : 1
        starts.append(i)
        i = ByteSearch.lineEnd(bytes, i, count)
      }
    }
    self.starts = starts
  }

  /// The lines of a text whose stored code units are not bytes: the caller says where they begin.
  init(starts: [Int]) {
    self.starts = starts.isEmpty ? [0] : starts
  }

  /// The stored bytes at which lines begin, rising, the first being 0.
  var lineStarts: [Int] { starts }

  /// Line and column, both from 1; the column counts UTF-8 bytes. Logarithmic in the lines.
  public func place(of byte: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    return (max(1, low), byte - starts[max(1, low) - 1] + 1)
  }
}
