import ClaimModel

/// A percentage beside the two figures that it is of.
struct PercentageFigures: DocumentCheck {
  let info = CheckInfo(
    id: "percentage-figures", tier: .always,
    summary: "A percentage is not what its two figures make.",
    explanation: """
      The words must say that the percentage is that of the one figure of the other. It may be \
      rounded up or down by one unit of its last digit, and the figures as far as their digits show.
      """,
    finds: [
      "\u{201C}35 per cent, 711 of 2,206\u{201D}: 32.23 per cent.",
      "\u{201C}Of 200 patients, 32 (61%) recovered\u{201D}: 16 per cent.",
    ],
    leavesAlone: [
      "\u{201C}32 per cent, 711 of 2,206\u{201D}.",
      "\u{201C}nearly a third (711 of 2,206)\u{201D}.",
      "\u{201C}711 of 2,206, 10 per cent more than in May\u{201D}: a percentage of something else.",
    ],
    source: "arithmetic on intervals")

  func findings(in document: DocumentClaims) -> [Finding] {
    document.bound(.share).compactMap { _, claims in
      guard let share = claims[0].value.figure, share.modifier != .orderOfMagnitude,
        let made = self.share(of: claims, Interval.init), !said(share).meets(made),
        let written = self.share(of: claims, { Interval.written($0) })
      else { return nil }
      let parts = claims.dropFirst().map(Text.quote).joined(separator: " of ")
      return document.finding(
        info, claims, question: "What share is \(parts)?",
        says: "\(Text.quote(claims[0])), and \(parts) is \(written.text) per cent")
    }
  }

  /// What the part is of the whole, or what a ratio comes to; it was read from two whole numbers, and
  /// is not rounded.
  private func share(of claims: [Claim], _ interval: (Claim) -> Interval?) -> Interval? {
    guard claims.count == 3 else {
      return Interval.written(claims[1]).percent(of: Interval(Number(1), Number(1)))
    }
    guard let part = interval(claims[1]), let whole = interval(claims[2]) else { return nil }
    return part.percent(of: whole)
  }

  /// The share as said, rounded up or down.
  private func said(_ share: Figure) -> Interval {
    let unit = Number(significand: 1, exponent: min(share.grain, 0)) ?? Number(1)
    let plain = Interval(share, .measured)
    return Interval(
      [plain.low, share.low?.subtracting(unit)].compactMap(\.self).min(),
      [plain.high, share.high?.adding(unit)].compactMap(\.self).max())
  }
}
