import ClaimReading
import Testing

@Suite struct OffsetMapTests {
  @Test func identity() {
    let map = OffsetMap()
    #expect(map.isIdentity)
    #expect(map.stored(7) == 7)
    #expect(map.storedEnd(7) == 7)
    #expect(map.storedEnd(0) == 0)
  }

  /// `a&amp;b`: one readable byte for five stored ones.
  @Test func replacementsEndWhereTheirSourceEnds() {
    var map = OffsetMap()
    map.append(readable: 0, stored: 0)
    map.append(readable: 1, stored: 1, length: 5)
    map.append(readable: 2, stored: 6)
    #expect((0...3).map { map.stored($0) } == [0, 1, 6, 7])
    #expect((0...3).map { map.storedEnd($0) } == [0, 1, 6, 7])
  }

  /// `€` is three readable bytes for one stored byte.
  @Test func allBytesOfAReplacementLieAtItsSource() {
    var map = OffsetMap()
    map.append(readable: 0, stored: 0, length: 1)
    map.append(readable: 3, stored: 1)
    #expect((0...4).map { map.stored($0) } == [0, 0, 0, 1, 2])
    #expect(map.storedEnd(3) == 1)
    #expect(map.storedEnd(4) == 2)
  }

  @Test func runsThatGoOnAreOne() {
    var map = OffsetMap()
    map.append(readable: 0, stored: 4)
    map.append(readable: 9, stored: 13)
    var other = OffsetMap()
    other.append(readable: 0, stored: 4)
    #expect(map == other)
  }
}
