/// What more than one stage asks of two claims.
extension Claim {
  /// The same place of the same sentence in another document or further down in this one.
  package func isCopy(of other: Claim) -> Bool {
    cues.sentence != 0 && cues.sentence == other.cues.sentence
      && cues.position == other.cues.position && kind == other.kind
  }

  /// How old one person is, and no mean of many: *the median age was 44*.
  package var isAgeOfOne: Bool { kind == .age && cues.counted != "age" }

  /// The one hour is told in a zone that is not the other's: *01:44 UTC* and *7:14 a.m.*, which is local as
  /// long as it says nothing else.
  package func isOfOtherZone(than other: Claim) -> Bool {
    guard kind == .time, cues.zone != other.cues.zone else { return false }
    let zones = [cues.zone, other.cues.zone]
    return zones.contains("utc") || !zones.contains(nil) && !zones.contains("local")
  }
}

extension About {
  /// The part of the whole that the figure is; *so far* and *in all* are ways of giving the whole.
  package var partScope: Scope? { scope == .running || scope == .total ? nil : scope }
}
