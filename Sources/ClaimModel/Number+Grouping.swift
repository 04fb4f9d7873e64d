extension Number {
  /// ``decimalText`` with a comma after each third digit of the whole part: `12,345.6`.
  public var groupedText: String {
    let text = decimalText
    let body = text.drop { $0 == "-" }
    let whole = Array(body.prefix { $0 != "." && $0 != "/" })
    var grouped = isNegative ? "-" : ""
    for (i, digit) in whole.enumerated() {
      if i > 0, (whole.count - i) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped + body.dropFirst(whole.count)
  }
}
