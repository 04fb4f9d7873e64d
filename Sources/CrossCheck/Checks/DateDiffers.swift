import ClaimModel

/// Dates that answer one question and differ.
struct DateDiffers: Check {
  let info = CheckInfo(
    id: "date-differs", tier: .always,
    summary: "Dates or times that answer the same question differ.",
    explanation: """
      A wider date that contains a narrower one is compatible: June 2016 beside 2016. Dates that \
      share no day contradict. A date that is part of an event's name tells events apart and is \
      never compared.
      """)

  func finding(on topic: Topic, _ claims: [Claim], _ judged: JudgedPairs) -> Finding? {
    guard claims.contains(where: { $0.value.figure == nil }) else { return nil }
    return Findings.make(check: info.id, topic, claims, judged)
  }
}
