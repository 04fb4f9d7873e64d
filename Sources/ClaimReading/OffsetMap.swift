/// Leads offsets of readable text to bytes as stored.
///
/// Runs of equal length are one entry, so plain UTF-8 has at most one. Look-up is a binary search.
public struct OffsetMap: Hashable, Sendable {
  /// Readable and stored offsets at which a new run begins, both rising.
  private var readableStarts: [Int] = []
  private var storedStarts: [Int] = []

  /// The map of text whose readable bytes are its stored bytes.
  public init() {}

  /// Notes that readable byte `readable` comes from stored byte `stored`, and that the bytes after
  /// it follow one to one until the next entry.
  public mutating func append(readable: Int, stored: Int) {
    if let last = readableStarts.indices.last {
      let distance = readable - readableStarts[last]
      if stored - storedStarts[last] == distance { return }
      if distance == 0 {
        storedStarts[last] = stored
        return
      }
    } else if readable == stored, readable == 0 {
      return
    }
    readableStarts.append(readable)
    storedStarts.append(stored)
  }

  /// The stored byte at which the readable byte at `offset` begins.
  public func stored(_ offset: Int) -> Int {
    var low = 0
    var high = readableStarts.count
    while low < high {
      let middle = (low + high) / 2
      if readableStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offset : storedStarts[low - 1] + offset - readableStarts[low - 1]
  }

  /// The stored byte just after the readable byte before `offset`: the end of a half-open range.
  public func storedEnd(_ offset: Int) -> Int {
    offset == 0 ? stored(0) : stored(offset - 1) + 1
  }
}
