import ClaimModel
import Testing

/// The digests are the examples of FIPS 180-4 and of NIST's *SHA examples* page.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlm"
        + "nopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func publishedDigests(text: String, digest: String) {
    #expect(SHA256.hexadecimal(text.utf8) == digest)
  }

  @Test func aMillionLetters() {
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.hexadecimal([UInt8](repeating: 0x61, count: 1_000_000)) == digest)
    var hash = SHA256()
    for _ in 0..<1000 { hash.update([UInt8](repeating: 0x61, count: 1000)) }
    #expect(Self.hexadecimal(hash.finalize()) == digest)
  }

  /// Every length about the block boundaries, whole and cut in two at every place.
  @Test func cutsDoNotMatter() {
    let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    for length in [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129, 200] {
      let whole = SHA256.hexadecimal(bytes.prefix(length))
      for cut in 0...length {
        var hash = SHA256()
        hash.update(bytes[..<cut])
        hash.update(bytes[cut..<length])
        #expect(Self.hexadecimal(hash.finalize()) == whole, "\(length) bytes cut at \(cut)")
      }
    }
  }

  @Test func randomCutsDoNotMatter() {
    var generator = SeededGenerator(seed: 1)
    let bytes = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let whole = SHA256.hexadecimal(bytes)
    for _ in 0..<20 {
      var hash = SHA256()
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 0...150, using: &generator)
        hash.update(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(Self.hexadecimal(hash.finalize()) == whole)
    }
  }

  /// A collection without storage in one piece takes the other path.
  @Test func lazyCollections() {
    let lazy = (0..<500).lazy.map { UInt8(truncatingIfNeeded: $0) }
    #expect(SHA256.hexadecimal(lazy) == SHA256.hexadecimal(Array(lazy)))
  }

  /// The short way over the stack gives what the long way gives, at every block edge.
  @Test func shortIDsAreTheDigestsHead() {
    for length in 0...140 {
      let part = String(repeating: "a", count: length)
      let digest = SHA256.hexadecimal(Array(part.utf8) + [0])
      #expect(SHA256.shortID([part]) == digest.prefix(16), "\(length) letters")
    }
  }

  @Test func partsOfAnIDCannotRunTogether() {
    #expect(SHA256.shortID(["ab", "c"]) != SHA256.shortID(["a", "bc"]))
    #expect(SHA256.shortID([]) == "e3b0c44298fc1c14")
    #expect(SHA256.shortID(["", ""]) != SHA256.shortID([""]))
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
