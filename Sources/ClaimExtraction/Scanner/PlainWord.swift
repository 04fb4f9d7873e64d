/// ASCII letters one after the other.
struct PlainWord {
  private(set) var key = WordKey()
  /// Just after the last letter.
  private(set) var end: Int
  private let start: Int
  private let isCapital: Bool
  private var hasSmall = false

  /// - Parameters:
  ///   - most: where the word ends at the latest.
  ///   - limit: the bytes that may be read.
  @inline(__always)
  init(_ text: UnsafePointer<UInt8>, _ start: Int, to most: Int, _ limit: Int) {
    self.start = start
    isCapital = text[start] & 0x20 == 0
    end = start
    while true {
      let run = LetterRun(text, end, limit)
      let count = min(run.count, most &- end)
      guard count > 0 else { break }
      let part = run.cut(to: count)
      key.append(part.lower, count: count)
      hasSmall = hasSmall || part.hasSmall
      end &+= count
      if count < 8 { break }
    }
  }

  @inline(__always)
  func shape(isSpaced: Bool) -> TokenShape {
    var shape: TokenShape = isSpaced ? .spaced : []
    if isCapital {
      shape.insert(.capital)
      if !hasSmall, end &- start >= 2 { shape.insert(.allCapitals) }
    }
    return shape
  }
}
