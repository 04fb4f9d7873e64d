import ClaimModel

/// How a date stands to what it dates: *in 1988*, *since 1981*, *before and after the 1988 massacre*.
enum TimeRelation {
  case at
  case before
  case after
  case since
  case until
  /// *before and after*: any time but this one.
  case outside

  /// From the prepositions before a date or the noun group that holds it.
  static func find(in p: Parse, before start: Int) -> TimeRelation {
    let s = p.s
    var at = start - 1
    while at >= 0, [.determiner, .adjective, .adverb].contains(p.tag(at)) { at -= 1 }
    switch s.key(at) {
    case .after where s.is(at - 1, .and) && s.is(at - 2, .before): return .outside
    case .before: return .before
    case .after: return .after
    case .since: return .since
    case .until, .till: return .until
    default: return .at
    }
  }

  /// The time told, given the date named.
  func span(of date: DateSpan) -> DateSpan {
    var span = date
    switch self {
    case .at: return date
    case .before:
      span.latest = date.earliest?.advanced(by: -1)
      span.earliest = nil
    case .until:
      span.earliest = nil
    case .after, .outside:
      span.earliest = date.latest?.advanced(by: 1)
      span.latest = nil
    case .since:
      span.latest = nil
    }
    span.precision = .open
    span.fields = DateFields()
    return span
  }
}
