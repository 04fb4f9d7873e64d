import ClaimModel

/// Dates as the words leave them.
enum Spans {
  /// The spans can be one time: they share a day, or the fields that both name are equal. Of two ranges
  /// with both ends (*from 16 October to 14 November*) one must hold the other.
  static func meet(_ a: DateSpan, _ b: DateSpan) -> Bool {
    if a.isResolved, b.isResolved {
      return a.overlaps(b) && (!isRange(a) || !isRange(b) || a.contains(b) || b.contains(a))
    }
    let equal = sharedFields(a, b)
    return !equal.isEmpty && equal.allSatisfy(\.self)
  }

  /// A field that both spans name differs; a range names its first day alone.
  static func differ(_ a: DateSpan, _ b: DateSpan) -> Bool {
    a.modifier != .range && b.modifier != .range && sharedFields(a, b).contains(false)
  }

  /// Whether each field that both spans name is equal.
  private static func sharedFields(_ a: DateSpan, _ b: DateSpan) -> [Bool] {
    let (f, g) = (a.fields, b.fields)
    return [(f.year, g.year), (f.month, g.month), (f.day, g.day), (f.weekday, g.weekday)]
      .compactMap { x, y in x.flatMap { x in y.map { x == $0 } } }
  }

  private static func isRange(_ span: DateSpan) -> Bool {
    span.modifier == .range && span.days != nil && !span.isRelative
  }

  static func text(_ span: DateSpan) -> String {
    switch (span.earliest, span.latest) {
    case (let first?, let last?) where first == last: return first.isoText
    case (let first?, let last?):
      let (a, b) = (first.civil, last.civil)
      if a.year == b.year, a.month == 1, a.day == 1, b.month == 12, b.day == 31 {
        return String(a.year)
      }
      if a.year == b.year, a.month == b.month { return String(first.isoText.prefix(7)) }
      return first.isoText + " to " + last.isoText
    case (let first?, nil): return "from " + first.isoText
    case (nil, let last?): return "until " + last.isoText
    default: return span.fields.text ?? "a day that the text leaves open"
    }
  }
}
