/// The code page that most text mislabelled as UTF-8 was really written in.
enum Windows1252 {
  /// The characters of bytes 80 to 9F; 0 where the code page has none.
  /// Source: the WHATWG Encoding Standard's index for windows-1252.
  private static let high: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  static func isDefined(_ byte: UInt8) -> Bool {
    byte &- 0x80 >= 0x20 || high[Int(byte - 0x80)] != 0
  }

  /// U+FFFD where the code page has no character.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard byte &- 0x80 < 0x20 else { return Unicode.Scalar(byte) }
    let value = high[Int(byte - 0x80)]
    return Unicode.Scalar(value == 0 ? 0xFFFD : value)!
  }
}
