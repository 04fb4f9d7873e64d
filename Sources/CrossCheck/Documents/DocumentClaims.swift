import ClaimModel

/// The claims of one document with what its words say of how they stand to one another.
struct DocumentClaims {
  let id: String
  /// In the order of the text.
  let claims: [Claim]
  let bonds: [Bond]
  let clocks: Clocks
  private let places: [String: Int]

  /// One for each document, in the order of the claims.
  static func all(_ claims: [Claim], bonds: [Bond], clocks: Clocks) -> [DocumentClaims] {
    var order: [String] = []
    var grouped: [String: [Claim]] = [:]
    var owner: [String: String] = [:]
    for claim in claims {
      if grouped[claim.document] == nil { order.append(claim.document) }
      grouped[claim.document, default: []].append(claim)
      owner[claim.id] = claim.document
    }
    let bound = Dictionary(grouping: bonds) { $0.claims.first.flatMap { owner[$0] } ?? "" }
    return order.map { id in
      DocumentClaims(id, grouped[id] ?? [], bound[id] ?? [], clocks)
    }
  }

  private init(_ id: String, _ claims: [Claim], _ bonds: [Bond], _ clocks: Clocks) {
    self.id = id
    self.claims = claims
    self.bonds = bonds
    self.clocks = clocks
    places = Dictionary(
      claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The claims of each bond of these kinds, in the order of their roles.
  func bound(_ kinds: BondKind...) -> [(kind: BondKind, claims: [Claim])] {
    bonds.compactMap { bond in
      guard kinds.contains(bond.kind) else { return nil }
      let members = bond.claims.compactMap { places[$0] }.map { claims[$0] }
      return members.count == bond.claims.count ? (bond.kind, members) : nil
    }
  }

  /// A finding on claims of this document, which stand in the text in the order of their places.
  ///
  /// - Parameters:
  ///   - question: What the claims answer between them.
  ///   - says: What stands in the text and why it does not fit, without a stop.
  func finding(
    _ check: CheckInfo, _ members: [Claim],
    reason: Reason = .unexplained, question: String, says: String
  ) -> Finding {
    let members = members.sorted { places[$0.id] ?? 0 < places[$1.id] ?? 0 }
    let line = members.first.map { ", line \($0.passage.line)" } ?? ""
    return Finding(
      id: SHA256.shortID(
        [check.id, id] + members.flatMap { [Findings.value($0), $0.passage.quote] }),
      check: check.id, severity: reason.isAlarming ? .warning : .note, verdict: .contradict,
      reason: reason, span: .withinDocument, topic: "", question: question,
      claims: members.map(\.id), message: id + line + ", says " + says + ".")
  }
}

extension Text {
  /// The figure or date as it is written, in quotation marks.
  static func quote(_ claim: Claim) -> String {
    "\u{201C}" + line(claim.passage.quote) + "\u{201D}"
  }
}
