import ClaimModel

/// Words between a number and its unit: *10 or more years*, *20-odd miles*, *2 more minutes*.
struct Bridge {
  var end: Int
  var modifier: Modifier?
  var scope: Scope?

  /// Steps over a joining hyphen and the words that may stand before a unit.
  static func read(_ s: Sentence, at i: Int, style: NumberPhrase.Style) -> Bridge {
    var bridge = Bridge(end: i)
    if let (modifier, end) = Hedges.after(s, at: i) {
      bridge.modifier = modifier
      bridge.end = end
    } else if s.is(i, anyOf: .more, .extra, .additional, .further) {
      bridge.scope = .additional
      bridge.end = i + 1
    } else if s.is(i, anyOf: .less, .fewer) {
      bridge.end = i + 1
    }
    if s.isJoint(bridge.end) { bridge.end += 1 }
    switch style {
    case .fraction:
      // half an hour, a quarter of a mile, three quarters of an hour
      if s.is(bridge.end, .of), s.isAny(bridge.end + 1, [.unit]) { bridge.end += 1 }
      let article = s.is(bridge.end, .of) ? bridge.end + 1 : bridge.end
      if s.is(article, anyOf: .a, .an) { bridge.end = article + 1 }
    case .vague:
      if s.is(bridge.end, .of) { bridge.end += 1 }
    default:
      // one and a quarter of an hour
      if s.is(i, .of), s.isAny(i - 1, .fraction) {
        let article = s.is(i + 1, anyOf: .a, .an) ? i + 2 : i + 1
        if s.isAny(article, .unit) { bridge.end = article }
      }
    }
    return bridge
  }
}
