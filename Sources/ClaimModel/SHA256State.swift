/// The eight words that a block changes.
///
/// Source: FIPS 180-4, section 6.2.2.
struct SHA256State: Sendable {
  private(set) var a: UInt32 = 0x6a09_e667
  private(set) var b: UInt32 = 0xbb67_ae85
  private(set) var c: UInt32 = 0x3c6e_f372
  private(set) var d: UInt32 = 0xa54f_f53a
  private(set) var e: UInt32 = 0x510e_527f
  private(set) var f: UInt32 = 0x9b05_688c
  private(set) var g: UInt32 = 0x1f83_d9ab
  private(set) var h: UInt32 = 0x5be0_cd19

  var words: [UInt32] { [a, b, c, d, e, f, g, h] }

  /// Takes in one block: its sixteen words stand at the beginning of `w`, which has room for 64.
  @inline(__always)
  mutating func take(_ w: UnsafeMutableBufferPointer<UInt32>) {
    var rounds = Rounds(self)
    SHA256.constants.withUnsafeBufferPointer { k in
      var i = 0
      while i < 48 {
        rounds.turn(from: i, w, k, isMakingWords: true)
        i &+= 8
      }
      while i < 64 {
        rounds.turn(from: i, w, k, isMakingWords: false)
        i &+= 8
      }
    }
    (a, b, c, d) = (a &+ rounds.a, b &+ rounds.b, c &+ rounds.c, d &+ rounds.d)
    (e, f, g, h) = (e &+ rounds.e, f &+ rounds.f, g &+ rounds.g, h &+ rounds.h)
  }
}

/// The letters of the sixty-four rounds of one block.
///
/// Each round waits for the one before. So every word of the schedule is made beside the round that
/// stands sixteen before its own, while the processor would wait. Rotations are nested: each takes
/// the one before along, so that three of one word share their turns.
fileprivate struct Rounds {
  var (a, b, c, d): (UInt32, UInt32, UInt32, UInt32)
  var (e, f, g, h): (UInt32, UInt32, UInt32, UInt32)
  /// In which bits *b* and *c* differ; each round leaves it for the next.
  private var bc: UInt32

  @inline(__always)
  init(_ state: SHA256State) {
    (a, b, c, d) = (state.a, state.b, state.c, state.d)
    (e, f, g, h) = (state.e, state.f, state.g, state.h)
    bc = b ^ c
  }

  /// Eight rounds, so that the letters change places by name and not in memory.
  @inline(__always)
  mutating func turn(
    from i: Int, _ w: UnsafeMutableBufferPointer<UInt32>, _ k: UnsafeBufferPointer<UInt32>,
    isMakingWords: Bool
  ) {
    if isMakingWords { Rounds.makeWord(w, i &+ 16) }
    Rounds.step(a, b, &bc, &d, e, f, g, &h, k[i] &+ w[i])
    if isMakingWords { Rounds.makeWord(w, i &+ 17) }
    Rounds.step(h, a, &bc, &c, d, e, f, &g, k[i &+ 1] &+ w[i &+ 1])
    if isMakingWords { Rounds.makeWord(w, i &+ 18) }
    Rounds.step(g, h, &bc, &b, c, d, e, &f, k[i &+ 2] &+ w[i &+ 2])
    if isMakingWords { Rounds.makeWord(w, i &+ 19) }
    Rounds.step(f, g, &bc, &a, b, c, d, &e, k[i &+ 3] &+ w[i &+ 3])
    if isMakingWords { Rounds.makeWord(w, i &+ 20) }
    Rounds.step(e, f, &bc, &h, a, b, c, &d, k[i &+ 4] &+ w[i &+ 4])
    if isMakingWords { Rounds.makeWord(w, i &+ 21) }
    Rounds.step(d, e, &bc, &g, h, a, b, &c, k[i &+ 5] &+ w[i &+ 5])
    if isMakingWords { Rounds.makeWord(w, i &+ 22) }
    Rounds.step(c, d, &bc, &f, g, h, a, &b, k[i &+ 6] &+ w[i &+ 6])
    if isMakingWords { Rounds.makeWord(w, i &+ 23) }
    Rounds.step(b, c, &bc, &e, f, g, h, &a, k[i &+ 7] &+ w[i &+ 7])
  }

  @inline(__always)
  private static func makeWord(_ w: UnsafeMutableBufferPointer<UInt32>, _ i: Int) {
    let (x, y) = (w[i &- 15], w[i &- 2])
    let s0 = rotate(rotate(x, 11) ^ x, 7) ^ x &>> 3
    let s1 = rotate(rotate(y, 2) ^ y, 17) ^ y &>> 10
    w[i] = w[i &- 16] &+ s0 &+ w[i &- 7] &+ s1
  }

  /// One round. The majority of three bits is *b* where *b* and *c* are alike, else *a*.
  @inline(__always)
  private static func step(
    _ a: UInt32, _ b: UInt32, _ bc: inout UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ kw: UInt32
  ) {
    let s1 = rotate(rotate(rotate(e, 14) ^ e, 5) ^ e, 6)
    let t1 = h &+ kw &+ (g ^ e & (f ^ g)) &+ s1
    let s0 = rotate(rotate(rotate(a, 9) ^ a, 11) ^ a, 2)
    d = d &+ t1
    let ab = a ^ b
    h = t1 &+ (s0 &+ (ab & bc ^ b))
    bc = ab
  }

  @inline(__always)
  private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x &>> n | x &<< (32 &- n) }
}

extension SHA256 {
  static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
