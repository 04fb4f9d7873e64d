/// The bytes of a journal, read once and then never changed.
///
/// Shared by all that points into them, so that a journal of hundreds of megabytes is held once.
public final class JournalBytes: @unchecked Sendable {
  // Safe to share: nothing writes after `init`.
  let start: UnsafePointer<UInt8>
  public let count: Int

  /// - Parameter fill: writes up to `capacity` bytes, and returns how many it wrote.
  init<Failure>(
    capacity: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) {
    let room = UnsafeMutablePointer<UInt8>.allocate(capacity: max(capacity, 1))
    do throws(Failure) {
      count = try fill(UnsafeMutableRawBufferPointer(start: room, count: capacity))
    } catch {
      room.deallocate()
      throw error
    }
    start = UnsafePointer(room)
  }

  convenience init(_ bytes: some Collection<UInt8>) {
    self.init(capacity: bytes.count) { room in
      room.copyBytes(from: bytes)
      return bytes.count
    }
  }

  deinit { start.deallocate() }

  subscript(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  /// The bytes as text, for a message.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
