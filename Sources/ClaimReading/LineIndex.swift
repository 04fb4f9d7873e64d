/// Where the lines of the stored bytes begin.
public struct LineIndex: Hashable, Sendable {
  private var starts: [Int]

  /// Lines end at LF, CRLF or a lone CR.
  public init(_ bytes: [UInt8]) {
    starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for (i, byte) in bytes.enumerated() {
        if byte == 0x0A || byte == 0x0D && (i + 1 == bytes.count || bytes[i + 1] != 0x0A) {
          starts.append(i + 1)
        }
      }
    }
  }

  /// Line and column, both from 1; the column counts UTF-8 bytes. Logarithmic in the lines.
  public func place(of byte: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    return (low, byte - starts[low - 1] + 1)
  }
}
