/// What the looks of a table's cells tell of their part in it.
enum TableShape {
  /// The first row of a table of two columns that begins with a label and its figure: no header.
  static func isBody(_ row: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    row.count == 2 && hasLetter(row[0], bytes) && isFigure(row[1], bytes)
  }

  /// Begins with digits, after signs and currency at most, and is no year.
  static func isFigure(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var at = cell.lowerBound
    while at < cell.upperBound, !ASCII.isDigit(bytes[at]), !ASCII.isLetter(bytes[at]) { at += 1 }
    let start = at
    while at < cell.upperBound, ASCII.isDigit(bytes[at]) { at += 1 }
    guard at > start else { return false }
    guard at - start == 4, start == cell.lowerBound, bytes[start] == 0x31 || bytes[start] == 0x32
    else { return true }
    // 2019, 2019/20, 2019-20, 2019*
    return at < cell.upperBound && ![0x2F, 0x2D, 0xE2, 0x2A].contains(bytes[at])
  }

  /// At most three digits with a period or bracket: the number of a row.
  static func isRank(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var at = cell.lowerBound
    while at < cell.upperBound, ASCII.isDigit(bytes[at]) { at += 1 }
    guard at > cell.lowerBound, at - cell.lowerBound <= 3 else { return false }
    if at < cell.upperBound, [0x2E, 0x29, 0x3D].contains(bytes[at]) { at += 1 }
    return at == cell.upperBound
  }

  static func hasLetter(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[cell].contains { ASCII.isLetter($0) || $0 >= 0xC3 }
  }
}
