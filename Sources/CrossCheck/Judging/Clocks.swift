import ClaimModel

/// The day on which each article was written, for counts and ages that grow.
struct Clocks: Sendable {
  private let days: [String: [Day?]]

  init(_ documents: [Document]) {
    days = Dictionary(
      documents.map { document in (document.id, document.articles.map { $0.date ?? document.date })
      },
      uniquingKeysWith: { first, _ in first })
  }

  func day(of claim: Claim) -> Day? {
    guard let articles = days[claim.document], articles.indices.contains(claim.article) else {
      return nil
    }
    return articles[claim.article]
  }

  /// The day for which a figure holds: *by 5 June* where a running count says so, else the day on
  /// which its article was written.
  func asOf(_ claim: Claim) -> Day? {
    if claim.about.scope == .running, let when = claim.about.when, when.earliest == nil,
      let last = when.latest
    {
      return last
    }
    return day(of: claim)
  }
}
