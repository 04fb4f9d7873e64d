/// Digits with their grouping and decimal point.
///
/// Reads `1500`, `1,500`, `1,50,000` (Indian grouping), `16.3`, `1.500.000`, `1 500` with a
/// no-break or thin space, and leaves alone a comma or period that no digit group follows.
enum DigitRun {
  static func end(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, shape: inout TokenShape
  ) -> Int {
    var i = digits(text, start, end)
    let first = i - start
    // Grouping: one to three digits, then groups of three (or of two, closed by one of three).
    if first <= 3, i < end {
      let separator = Separator(text, i, end)
      if let separator, separator.kind != .point {
        let after = groups(text, i, end, separator)
        if after > i {
          shape.insert(.grouped)
          i = after
        }
      } else if let separator, separator.kind == .point {
        // Two groups or more: a single point is a decimal point.
        let after = groups(text, i, end, separator)
        if after - i >= 8 {
          shape.insert(.grouped)
          return after
        }
      }
    }
    if i + 1 < end, text[i] == 0x2E, text[i + 1] &- 0x30 < 10 {
      let after = digits(text, i + 1, end)
      // 1.2.3 is a version or a date, and no decimal.
      let isDotted =
        after + 1 < end && text[after] == 0x2E
        && text[after + 1] &- 0x30 < 10
      if !isDotted {
        shape.insert(.decimal)
        i = after
      }
    }
    return i
  }

  /// The most bytes of two-digit groups before the group of three that closes them.
  private static let longestPairs = 96

  private static func digits(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end, text[i] &- 0x30 < 10 { i += 1 }
    return i
  }

  private struct Separator: Equatable {
    enum Kind { case comma, point, apostrophe, space }
    let kind: Kind
    let length: Int

    init?(_ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) {
      switch text[i] {
      case 0x2C: (kind, length) = (.comma, 1)
      case 0x2E: (kind, length) = (.point, 1)
      case 0x27: (kind, length) = (.apostrophe, 1)
      case 0xC2 where i + 1 < end && text[i + 1] == 0xA0: (kind, length) = (.space, 2)
      case 0xE2
      where i + 2 < end && text[i + 1] == 0x80
        && (text[i + 2] == 0xAF || text[i + 2] == 0x89):
        (kind, length) = (.space, 3)
      default: return nil
      }
    }
  }

  /// The end of the groups that begin with a separator at `start`, or `start` when there are none.
  private static func groups(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ separator: Separator
  ) -> Int {
    var i = start
    var accepted = start
    // Groups of two that no group of three closes are none, and are not looked for without end.
    while i < end, i - accepted <= longestPairs, Separator(text, i, end) == separator {
      let group = i + separator.length
      let after = digits(text, group, end)
      if after - group == 3 {
        i = after
        accepted = after
      } else if after - group == 2, separator.kind == .comma {
        i = after
      } else {
        break
      }
    }
    return accepted
  }
}
