import Dispatch

/// Does the same to so many things on all cores; the results are in the order of the things.
///
/// - Parameter batch: how many of them one thread takes at a time.
package func concurrently<Result: Sendable>(
  _ count: Int, at batch: Int, _ body: @Sendable (_ index: Int) -> Result
) -> [Result] {
  let batches = (count + batch - 1) / batch
  if batches <= 1 { return (0..<count).map(body) }
  return [Result](unsafeUninitializedCapacity: count) { room, filled in
    let results = SharedRoom(room)
    DispatchQueue.concurrentPerform(iterations: batches) { index in
      for i in index * batch..<min(count, (index + 1) * batch) { results.set(i, to: body(i)) }
    }
    filled = count
  }
}

/// The same for runs of so many things each; the results are in the order of the runs.
package func concurrently<Result: Sendable>(
  _ count: Int, inRunsOf size: Int, _ body: @Sendable (_ run: Range<Int>) -> Result
) -> [Result] {
  concurrently((count + size - 1) / size, at: 1) { run in
    body(run * size..<min(count, (run + 1) * size))
  }
}

/// Room for results that several threads fill, each its own places.
fileprivate struct SharedRoom<Element>: @unchecked Sendable {
  // Safe to share: no two threads write one place, and nobody reads before all are done.
  private let start: UnsafeMutablePointer<Element>?

  init(_ room: UnsafeMutableBufferPointer<Element>) { start = room.baseAddress }

  func set(_ index: Int, to value: Element) {
    guard let start else { return }
    (start + index).initialize(to: value)
  }
}
