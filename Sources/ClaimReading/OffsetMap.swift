/// Leads offsets of readable text to bytes as stored.
///
/// A run is either one to one (readable and stored bytes are the same) or one replacement (an
/// entity, a re-coded character, a collapsed space: all its readable bytes stand for all its stored
/// bytes). Plain UTF-8 has no run at all. Look-up is a binary search.
public struct OffsetMap: Hashable, Sendable {
  /// Where a run begins, rising.
  private var readableStarts: [Int] = []
  /// Where its source begins, rising.
  private var storedStarts: [Int] = []
  /// How many stored bytes a replacement stands for; -1 for a run that is one to one.
  private var storedLengths: [Int] = []

  /// The map of text whose readable bytes are its stored bytes.
  public init() {}

  /// True when readable and stored offsets are the same everywhere.
  public var isIdentity: Bool { readableStarts.isEmpty }

  /// Notes that readable byte `readable` comes from stored byte `stored`, and that the bytes after
  /// it follow one to one until the next entry.
  public mutating func append(readable: Int, stored: Int) {
    if let last = readableStarts.indices.last {
      let distance = readable - readableStarts[last]
      if storedLengths[last] < 0, stored - storedStarts[last] == distance { return }
      if distance == 0 {
        storedStarts[last] = stored
        storedLengths[last] = -1
        return
      }
    } else if readable == stored {
      return
    }
    add(readable, stored, -1)
  }

  /// Notes that the readable bytes from `readable` up to the next entry stand for the `length`
  /// stored bytes from `stored`.
  public mutating func append(readable: Int, stored: Int, length: Int) {
    if let last = readableStarts.indices.last, readableStarts[last] == readable {
      storedStarts[last] = stored
      storedLengths[last] = length
      return
    }
    add(readable, stored, length)
  }

  private mutating func add(_ readable: Int, _ stored: Int, _ length: Int) {
    readableStarts.append(readable)
    storedStarts.append(stored)
    storedLengths.append(length)
  }

  /// The stored byte at which the readable byte at `offset` begins.
  public func stored(_ offset: Int) -> Int {
    guard let run = run(of: offset) else { return offset }
    return storedStarts[run] + (storedLengths[run] < 0 ? offset - readableStarts[run] : 0)
  }

  /// The stored byte just after the readable byte before `offset`: the end of a half-open range.
  public func storedEnd(_ offset: Int) -> Int {
    guard offset > 0 else { return stored(0) }
    guard let run = run(of: offset - 1) else { return offset }
    let length = storedLengths[run]
    return storedStarts[run] + (length < 0 ? offset - readableStarts[run] : length)
  }

  /// The run that `offset` lies in; `nil` before the first.
  private func run(of offset: Int) -> Int? {
    var low = 0
    var high = readableStarts.count
    while low < high {
      let middle = (low + high) / 2
      if readableStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// This map followed by `inner`, when this one's stored text is itself the readable text of
  /// `inner`. Linear in the runs of both.
  func composed(with inner: OffsetMap, readableCount: Int) -> OffsetMap {
    if inner.isIdentity { return self }
    if isIdentity { return inner }
    var result = OffsetMap()
    if readableStarts[0] > 0 {
      result.copy(inner, from: 0, to: readableStarts[0], readable: 0, hint: 0)
    }
    var hint = 0
    for run in readableStarts.indices {
      let start = readableStarts[run]
      let end = run + 1 < readableStarts.count ? readableStarts[run + 1] : readableCount
      let source = storedStarts[run]
      if storedLengths[run] < 0 {
        hint = result.copy(
          inner, from: source, to: source + max(0, end - start), readable: start, hint: hint)
      } else {
        let first = inner.stored(source)
        let length = storedLengths[run]
        let last = length == 0 ? first : inner.storedEnd(source + length)
        result.append(readable: start, stored: first, length: max(0, last - first))
      }
    }
    return result
  }

  /// Appends the runs of `inner` over `from..<to`, the first byte being `readable`; returns the
  /// index of the last run used, from which the next search goes on.
  @discardableResult
  private mutating func copy(
    _ inner: OffsetMap, from: Int, to: Int, readable: Int, hint: Int
  ) -> Int {
    var next = hint
    while next < inner.readableStarts.count, inner.readableStarts[next] <= from { next += 1 }
    let shift = readable - from
    if next == 0 {
      append(readable: readable, stored: from)
    } else {
      carry(inner, next - 1, at: from, shift: shift)
    }
    while next < inner.readableStarts.count, inner.readableStarts[next] < to {
      carry(inner, next, at: inner.readableStarts[next], shift: shift)
      next += 1
    }
    return max(0, next - 1)
  }

  private mutating func carry(_ inner: OffsetMap, _ run: Int, at offset: Int, shift: Int) {
    let stored = inner.storedStarts[run]
    if inner.storedLengths[run] < 0 {
      append(readable: offset + shift, stored: stored + offset - inner.readableStarts[run])
    } else {
      append(readable: offset + shift, stored: stored, length: inner.storedLengths[run])
    }
  }
}
