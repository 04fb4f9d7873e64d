import ClaimModel

/// Figures that answer one question and differ.
struct FigureDiffers: Check {
  let info = CheckInfo(
    id: "figure-differs", tier: .always,
    summary: "Figures that answer the same question differ.",
    explanation: """
      Compares what the words entail: 55 beside "at least 50" differs and does not contradict; \
      1,490 beside "more than 1,500" contradicts; about 1,500 beside 1,512 is rounding and no \
      finding. Figures of different measures, populations, scopes or times are never compared.
      """)

  func finding(on topic: Topic, _ claims: [Claim], _ judged: JudgedPairs) -> Finding? {
    guard claims.contains(where: { $0.value.figure != nil }) else { return nil }
    return Findings.make(check: info.id, topic, claims, judged)
  }
}
