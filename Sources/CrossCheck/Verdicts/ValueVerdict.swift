import ClaimModel

/// The verdict on what two claims say, whoever says it and when.
enum ValueVerdict {
  static func judge(_ a: Claim, _ b: Claim) -> Judgement {
    switch (a.value, b.value) {
    case (.figure(let x), .figure(let y))
    where a.kind == .ordinal && b.kind == .ordinal && a.document == b.document:
      // A first and a second of one text are two things.
      Judgement(x.low == y.low && x.high == y.high ? .agree : .compatible)
    case (.figure(let x), .figure(let y)): figures(x, a.kind, y, b.kind)
    case (.date(let x), .date(let y)): DateVerdict.judge(x, y)
    case (.time(let x), .time(let y)): ClockVerdict.judge(x, y)
    // A figure and a date are two ways of answering; nothing says that they clash.
    default: Judgement(.compatible)
    }
  }

  private static func figures(
    _ x: Figure, _ kindOfX: ClaimKind, _ y: Figure, _ kindOfY: ClaimKind
  ) -> Judgement {
    guard let (p, q) = Units.comparable(x, kindOfX, y, kindOfY) else {
      return Judgement(.compatible)
    }
    return FigureVerdict.judge(p, q, Sort(kindOfX))
  }
}
