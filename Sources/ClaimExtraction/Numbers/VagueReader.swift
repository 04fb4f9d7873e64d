import ClaimModel

/// Reads sizes that are no numbers: *tens of thousands*, *hundreds*, *several dozen*.
///
/// The interval is the size's own order of magnitude: *hundreds* is 100 to 999.
enum VagueReader {
  static func read(_ s: Sentence, at i: Int) -> NumberPhrase? {
    // "He scores": a size only before what it measures.
    if s.spells(i, "scores"), !s.is(i + 1, anyOf: .of, .more) { return nil }
    if s.isAny(i, .vagueSize) { return sizes(s, at: i, from: i) }
    if s.is(i, .many), s.isAny(i + 1, .vagueSize) { return sizes(s, at: i + 1, from: i) }
    // several hundred, a few dozen, a couple of thousand
    var at = i
    if s.is(at, .a) { at += 1 }
    guard s.is(at, anyOf: .several, .few, .couple) else { return nil }
    let isCouple = s.is(at, .couple)
    at += 1
    if isCouple, s.is(at, .of) { at += 1 }
    // a couple of weeks: two
    if isCouple, at > i + 1, s.isAny(at, .timeUnit) {
      return NumberPhrase(
        tokens: i..<at, low: Number(2), high: Number(2), style: .words, beginsWithArticle: true)
    }
    guard s.isAny(at, [.hundred, .scale, .dozen]) else { return nil }
    var unit = Number(1)
    var power = 0
    while s.isAny(at, [.hundred, .scale, .dozen]) {
      let info = s.info(at)
      let factor =
        s.isAny(at, .scale)
        ? Number(significand: 1, exponent: Int(info.scale)) : Number(Int(info.number))
      guard let factor, let product = unit.multiplied(by: factor) else { return nil }
      unit = product
      power += s.isAny(at, .scale) ? Int(info.scale) : s.is(at, .hundred) ? 2 : 1
      at += 1
    }
    if isCouple {
      guard let two = unit.multiplied(by: Number(2)) else { return nil }
      return NumberPhrase(
        tokens: i..<at, low: two, high: two, style: .words, grain: power, beginsWithArticle: true)
    }
    // More than one and fewer than ten of the unit.
    guard let low = unit.multiplied(by: Number(2)), let ten = unit.multiplied(by: Number(10)),
      let high = ten.subtracting(Number(1))
    else { return nil }
    return NumberPhrase(tokens: i..<at, low: low, high: high, style: .vague, grain: power)
  }

  private static func sizes(_ s: Sentence, at i: Int, from start: Int) -> NumberPhrase? {
    guard let size = size(s, i) else { return nil }
    var (low, high) = size
    var end = i + 1
    // tens of thousands, hundreds of millions
    while s.is(end, .of), s.isAny(end + 1, .vagueSize), let next = VagueReader.size(s, end + 1) {
      guard let l = low.multiplied(by: next.low), let above = high.adding(Number(1)),
        let product = above.multiplied(by: next.low), let h = product.subtracting(Number(1))
      else { return nil }
      (low, high) = (l, h)
      end += 2
    }
    return NumberPhrase(tokens: start..<end, low: low, high: high, style: .vague)
  }

  private static func size(_ s: Sentence, _ i: Int) -> (low: Number, high: Number)? {
    let index = Int(s.info(i).vague)
    guard index >= 0 else { return nil }
    let row = NumberWords.vague[index]
    return (Number(row.1), Number(row.2))
  }
}
