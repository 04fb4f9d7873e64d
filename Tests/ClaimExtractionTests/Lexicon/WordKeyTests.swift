import Testing

@testable import ClaimExtraction

/// A word has one key, however it is read.
@Suite struct WordKeyTests {
  private static let letters = Array("TheQuickBrownFoxJumpsOverTheLazyDogAndRunsAway".utf8)

  /// Eight letters at a time and the rest, anywhere in the text and up to its very end.
  @Test func scannedWordsHaveTheKeyOfTheirBytes() {
    for length in 1...Self.letters.count {
      for tail in ["", " ", "1", "\u{2019}s and so on", "@"] {
        for indent in 0...3 {
          let text =
            Array(repeating: 0x2E, count: indent) + Self.letters.prefix(length)
            + Array(tail.utf8)
          text.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return }
            let word = PlainWord(start, indent, to: bytes.count, bytes.count)
            #expect(word.end == indent + length)
            let key = WordKey(UnsafeBufferPointer(rebasing: bytes[indent..<indent + length]))
            #expect(word.key.head == key.head && word.key.hash == key.hash)
            #expect(word.key.length == length && key.length == length)
          }
        }
      }
    }
  }

  @Test func caseDoesNotCount() {
    for length in 1...Self.letters.count {
      let word = Array(Self.letters.prefix(length))
      let keys = [word, word.map(Lexicon.lower)].map { bytes in
        bytes.withUnsafeBufferPointer { WordKey($0).hash }
      }
      #expect(keys[0] == keys[1])
    }
  }

  /// Marks, digits and bytes beyond ASCII are what they are.
  @Test func onlyCapitalsAreMadeSmall() {
    for byte in UInt8.min...UInt8.max {
      [byte].withUnsafeBufferPointer {
        #expect(WordKey($0).head == UInt64(Lexicon.lower(byte)), "\(byte)")
      }
      let run = [UInt8](repeating: byte, count: 9)
      run.withUnsafeBufferPointer {
        #expect(WordKey($0).head & 0xFF == UInt64(Lexicon.lower(byte)), "\(byte)")
      }
    }
  }

  @Test func everyWordOfTheLexiconIsFound() {
    let lexicon = Lexicon.shared
    for word in 1..<UInt16(lexicon.count) {
      #expect(lexicon.find(lexicon.spelling(word)) == word)
      #expect(lexicon.find(lexicon.spelling(word).uppercased()) == word)
    }
  }
}
