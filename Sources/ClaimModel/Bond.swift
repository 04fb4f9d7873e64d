/// What the words of a document say of how some of its claims stand to one another.
///
/// *711 of 2,206, or 32 per cent* says more than three figures: that the third is what the first is
/// of the second. Extraction reads that from the words alone, whatever the values are; checking
/// asks whether the values allow it.
public struct Bond: Hashable, Sendable {
  public var kind: BondKind
  /// Ids of claims of one document, in the roles that ``kind`` gives them.
  public var claims: [String]

  @inlinable
  public init(kind: BondKind, claims: [String]) {
    self.kind = kind
    self.claims = claims
  }
}

/// How the claims of a bond stand to one another, and in which order it holds them.
public enum BondKind: String, Hashable, Sendable, CaseIterable {
  /// A total, then the parts that the words say make it up: *55 dead: 30 in A and 25 in B*.
  case whole
  /// A total, then some of it: *55 people, of whom 20*, *including 20*.
  case part
  /// A percentage, a part and its whole; or a percentage and the ratio that it puts in words.
  case share
  /// A figure before, the figure after, and the change between them where one is given.
  case rise, fall
  /// A first and a last date: *from 1945 until 1949*.
  case order
  /// A length of time, then the date or dates that it runs over, the earlier one first.
  case lapse
  /// A date reckoned from another and the date that stands for it: *nine days after 3 May, on*.
  case sameDate
  /// An age, the date of birth and the date at which it was reached; or an age at death and the
  /// years of the life: *(1932–1981)*.
  case age
  /// An ordinal, the date of what is remembered, and the date of the anniversary.
  case anniversary
}
