import ClaimModel

/// Reads a percentage beside the two figures that it is of: *32 per cent, 711 of 2,206*, *711 of the
/// 2,206 (32 %)*, *711 (32 %) of 2,206*, *of 2,206, 711 (32 %)*, *711, or 32 per cent of the 2,206*.
enum ShareReader {
  static func read(_ t: BondText) -> [BondReading] {
    t.figures.indices.compactMap { place in
      let share = t.figures[place]
      guard t[share].kind == .percentage, t.unit(share) == "percent" else { return nil }
      func figure(_ offset: Int) -> Int? {
        t.figures.indices.contains(place + offset) ? t.figures[place + offset] : nil
      }
      return ratio(t, share, before: figure(-1), after: figure(1))
        ?? leading(t, share, figure(1), figure(2))
        ?? trailing(t, share, figure(-2), figure(-1))
        ?? between(t, share, figure(-1), figure(1))
        ?? ofWhole(t, share, figure(-2), figure(-1))
    }
  }

  /// *35 per cent (711 out of 2,206)*: the two figures were read as one ratio.
  private static func ratio(
    _ t: BondText, _ share: Int, before: Int?, after: Int?
  ) -> BondReading? {
    if let after, isRatio(t, after), opens(t.words(from: t.end(share), to: after)) {
      return BondReading(.share, share, after)
    }
    if let before, isRatio(t, before), follows(t, before, share) {
      return BondReading(.share, share, before)
    }
    return nil
  }

  private static func isRatio(_ t: BondText, _ i: Int) -> Bool {
    t[i].kind == .fraction && t.words(t[i].number).suffix(3).dropLast() == ["out", "of"]
  }

  /// *32 per cent, 711 of 2,206*
  private static func leading(
    _ t: BondText, _ share: Int, _ part: Int?, _ whole: Int?
  ) -> BondReading? {
    guard let part, let whole, isPair(t, part, whole), isOf(t, part, whole),
      opens(t.words(from: t.end(share), to: part)), t.isClosed(t.nounEnd(whole))
    else { return nil }
    return BondReading(.share, share, part, whole)
  }

  /// *711 of the 2,206 passengers (32 per cent)*
  private static func trailing(
    _ t: BondText, _ share: Int, _ part: Int?, _ whole: Int?
  ) -> BondReading? {
    guard let part, let whole, isPair(t, part, whole), isOf(t, part, whole),
      follows(t, whole, share)
    else { return nil }
    return BondReading(.share, share, part, whole)
  }

  /// *711 (32 %) of 2,206*, *711, or 32 per cent of the 2,206*
  private static func between(
    _ t: BondText, _ share: Int, _ part: Int?, _ whole: Int?
  ) -> BondReading? {
    guard let part, let whole, isPair(t, part, whole),
      let before = t.words(from: t.nounEnd(part), to: share),
      var after = t.words(from: t.end(share), to: whole)
    else { return nil }
    if before == ["("], after.first == ")" { after.removeFirst() }
    guard opens(before), after.first == "of",
      after.dropFirst().allSatisfy(BondText.articles.contains)
    else { return nil }
    return BondReading(.share, share, part, whole)
  }

  /// *Of the 2,206, 711 (32 per cent) were saved.*
  private static func ofWhole(
    _ t: BondText, _ share: Int, _ whole: Int?, _ part: Int?
  ) -> BondReading? {
    guard let part, let whole, isPair(t, part, whole) else { return nil }
    let at = t.articleStart(whole)
    guard at == 1, t.word(0) == "of", t.words(from: t.nounEnd(whole), to: part) == [","],
      let words = t.words(from: t.nounEnd(part), to: share),
      [["("], [",", "or"]].contains(words),
      t.word(t.end(share)) == (words == ["("] ? ")" : ","), t.word(t.end(share) + 1) != "of"
    else { return nil }
    return BondReading(.share, share, part, whole)
  }

  // MARK: - Words between

  private static func isPair(_ t: BondText, _ part: Int, _ whole: Int) -> Bool {
    switch t[part].kind {
    case .count, .money, .measure: t.isAlike(part, whole)
    default: false
    }
  }

  private static func isOf(_ t: BondText, _ part: Int, _ whole: Int) -> Bool {
    t.words(from: t.end(part), to: whole).map(t.isOf) ?? false
  }

  private static func opens(_ words: [String]?) -> Bool {
    [["("], [","], ["or"], [",", "or"], ["\u{2013}"], [":"]].contains(words)
  }

  /// The percentage says in other words what stands before it, and is of nothing else.
  private static func follows(_ t: BondText, _ figure: Int, _ share: Int) -> Bool {
    guard opens(t.words(from: t.nounEnd(figure), to: share)) else { return false }
    let end = t.end(share)
    return t.word(end) == ")" || t.isClosed(end)
      || t.word(end) == "of" && (t.word(end + 1) == "them" || t.word(end + 2) == "total")
  }
}
