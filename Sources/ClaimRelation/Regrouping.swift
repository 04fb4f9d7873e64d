import ClaimModel

/// Groups of claims as editors' decisions change them: the last step of grouping.
enum Regrouping {
  /// The groups after every ruling, in the order given; a claim alone can be brought into a group,
  /// and a group of one is none.
  ///
  /// - Parameter ids: the ids of the claims, by their place in the collection.
  static func apply(
    _ rulings: [GroupingRuling], to groups: [[Int]], ids: [String]
  ) -> [[Int]] {
    if rulings.isEmpty { return groups }
    let places = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    var group = Array(ids.indices)
    for members in groups { for member in members { group[member] = members[0] } }
    for ruling in rulings {
      let left = ruling.left.compactMap { places[$0] }
      let right = ruling.right.compactMap { places[$0] }
      if ruling.isSame {
        join(left + right, in: &group)
      } else {
        part(Set(left), Set(right), in: &group)
      }
    }
    let members = Dictionary(grouping: group.indices) { group[$0] }
    return members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// The groups of all these claims become one.
  private static func join(_ claims: [Int], in group: inout [Int]) {
    guard let first = claims.map({ group[$0] }).min() else { return }
    let joined = Set(claims.map { group[$0] })
    for i in group.indices where joined.contains(group[i]) { group[i] = first }
  }

  /// No group keeps claims of both sides: where one does, those of the side with fewer leave it, and
  /// make a group of their own. The others stay with the rest.
  private static func part(_ left: Set<Int>, _ right: Set<Int>, in group: inout [Int]) {
    for shared in Set(left.map { group[$0] }).intersection(right.map { group[$0] }).sorted() {
      let lefts = left.subtracting(right).filter { group[$0] == shared }
      let rights = right.subtracting(left).filter { group[$0] == shared }
      let leaving = (rights.count > lefts.count ? lefts : rights).sorted()
      guard let first = leaving.first else { continue }
      // The number of a group is that of one of its members: take another for those that stay.
      let staying = group.indices.filter { group[$0] == shared && !leaving.contains($0) }
      for claim in staying { group[claim] = staying[0] }
      for claim in leaving { group[claim] = first }
    }
  }
}
