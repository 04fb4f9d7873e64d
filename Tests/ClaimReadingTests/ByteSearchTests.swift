import Testing

@testable import ClaimReading

/// Eight bytes at a time, and every byte is seen.
@Suite struct ByteSearchTests {
  @Test func findsWhatALoopFinds() {
    for place in 0..<40 {
      for start in 0...place {
        for found: UInt8 in [0x0A, 0x0D, 0x40, 0x76, 0x56] {
          // The others have its bits with the high one set, and its neighbours.
          var bytes = (0..<40).map { [0xC0, 0xF6, 0x41, 0x75, 0x77, 0x8A, 0x20][$0 % 7] as UInt8 }
          bytes[place] = found
          bytes.withUnsafeBufferPointer { text in
            let letter = text[start...].firstIndex { $0 | 0x20 == 0x76 } ?? 40
            let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? 40
            #expect(ByteSearch.first(found, text, start, 40) == place)
            #expect(ByteSearch.first(letter: 0x76, text, start, 40) == letter)
            #expect(ByteSearch.lineEnd(text, start, 40) == end)
            #expect(ByteSearch.first(found, text, start, place) == place)
          }
        }
      }
    }
  }
}
