/// What more than one stage asks of two claims.
extension Claim {
  /// The same place of the same sentence in another document or further down in this one.
  package func isCopy(of other: Claim) -> Bool {
    cues.sentence != 0 && cues.sentence == other.cues.sentence
      && cues.position == other.cues.position && kind == other.kind
  }
}

extension About {
  /// The part of the whole that the figure is; *so far* and *in all* are ways of giving the whole.
  package var partScope: Scope? { scope == .running || scope == .total ? nil : scope }
}
