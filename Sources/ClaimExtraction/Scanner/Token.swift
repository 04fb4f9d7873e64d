/// A word, a number, a mark, or something that is not read at all.
struct Token: Sendable {
  /// Readable bytes, half-open.
  var start: UInt32
  var end: UInt32
  var kind: TokenKind
  var shape: TokenShape
  /// The word's number in the lexicon; 0 for an unknown word. For a mark, its ASCII byte.
  var word: UInt16
}

enum TokenKind: UInt8, Sendable {
  case word
  /// Digits with their grouping and decimal point.
  case number
  /// One punctuation mark or symbol; ``Token/word`` holds its code (see ``Mark``).
  case mark
  /// *’s* after a word.
  case genitive
  /// A URL, hash tag, user name, e-mail address or identifier: never part of a figure.
  case opaque
}

struct TokenShape: OptionSet, Sendable {
  let rawValue: UInt8
  /// White space or the block's edge stands before the token.
  static let spaced = TokenShape(rawValue: 1 << 0)
  /// The first letter is a capital.
  static let capital = TokenShape(rawValue: 1 << 1)
  /// Two letters or more, all capitals.
  static let allCapitals = TokenShape(rawValue: 1 << 2)
  /// Letters beyond ASCII or digits are in the word.
  static let foreign = TokenShape(rawValue: 1 << 3)
  /// The first word of its sentence.
  static let first = TokenShape(rawValue: 1 << 4)
  /// A number with a decimal point.
  static let decimal = TokenShape(rawValue: 1 << 5)
  /// A number with grouped digits.
  static let grouped = TokenShape(rawValue: 1 << 6)
  /// Inside quotation marks.
  static let quoted = TokenShape(rawValue: 1 << 7)
}

/// Marks by code: ASCII marks are their byte, the others have a code above 127.
enum Mark {
  static let period: UInt16 = 0x2E
  static let comma: UInt16 = 0x2C
  static let hyphen: UInt16 = 0x2D
  static let slash: UInt16 = 0x2F
  static let colon: UInt16 = 0x3A
  static let semicolon: UInt16 = 0x3B
  static let percent: UInt16 = 0x25
  static let dollar: UInt16 = 0x24
  static let plus: UInt16 = 0x2B
  static let tilde: UInt16 = 0x7E
  static let less: UInt16 = 0x3C
  static let greater: UInt16 = 0x3E
  static let equals: UInt16 = 0x3D
  static let openParenthesis: UInt16 = 0x28
  static let closeParenthesis: UInt16 = 0x29
  static let openBracket: UInt16 = 0x5B
  static let closeBracket: UInt16 = 0x5D
  static let apostrophe: UInt16 = 0x27
  static let quote: UInt16 = 0x22
  static let hash: UInt16 = 0x23
  static let asterisk: UInt16 = 0x2A
  static let caret: UInt16 = 0x5E
  static let question: UInt16 = 0x3F
  static let exclamation: UInt16 = 0x21
  static let ampersand: UInt16 = 0x26

  /// En dash, em dash, minus sign and their like.
  static let dash: UInt16 = 0x100
  static let emDash: UInt16 = 0x101
  static let minus: UInt16 = 0x102
  static let openQuote: UInt16 = 0x103
  static let closeQuote: UInt16 = 0x104
  static let ellipsis: UInt16 = 0x105
  static let pound: UInt16 = 0x106
  static let euro: UInt16 = 0x107
  static let yen: UInt16 = 0x108
  static let cent: UInt16 = 0x109
  static let rupee: UInt16 = 0x10A
  static let won: UInt16 = 0x10B
  static let shekel: UInt16 = 0x10C
  static let naira: UInt16 = 0x10D
  static let ruble: UInt16 = 0x10E
  static let degree: UInt16 = 0x10F
  static let plusMinus: UInt16 = 0x110
  static let times: UInt16 = 0x111
  static let prime: UInt16 = 0x112
  static let doublePrime: UInt16 = 0x113
  static let permille: UInt16 = 0x114
  static let atMost: UInt16 = 0x115
  static let atLeast: UInt16 = 0x116
  static let approximately: UInt16 = 0x117
  static let half: UInt16 = 0x118
  static let quarter: UInt16 = 0x119
  static let threeQuarters: UInt16 = 0x11A
  static let third: UInt16 = 0x11B
  static let twoThirds: UInt16 = 0x11C
  static let superscriptTwo: UInt16 = 0x11D
  static let superscriptThree: UInt16 = 0x11E
  static let middleDot: UInt16 = 0x11F
  static let bullet: UInt16 = 0x120
  static let bitcoin: UInt16 = 0x121
  static let baht: UInt16 = 0x122
  static let lira: UInt16 = 0x123
  static let hryvnia: UInt16 = 0x124
  static let fraction: UInt16 = 0x125
  static let eighth: UInt16 = 0x126
  static let threeEighths: UInt16 = 0x127
  static let fiveEighths: UInt16 = 0x128
  static let sevenEighths: UInt16 = 0x129
  static let dong: UInt16 = 0x12A
  static let peso: UInt16 = 0x12B
  static let fifth: UInt16 = 0x130
  static let twoFifths: UInt16 = 0x131
  static let threeFifths: UInt16 = 0x132
  static let fourFifths: UInt16 = 0x133
  static let sixth: UInt16 = 0x134
  static let fiveSixths: UInt16 = 0x135
  static let lari: UInt16 = 0x136
  /// The signs for fractions: a sentence that holds one holds a number.
  static let fractions: Set<UInt16> = [
    half, quarter, threeQuarters, third, twoThirds, eighth, threeEighths, fiveEighths,
    sevenEighths, fifth, twoFifths, threeFifths, fourFifths, sixth, fiveSixths,
  ]

  static let other: UInt16 = 0x1FF

  /// Marks beyond ASCII by code point. Source: the Unicode character database.
  static let table: [(UInt32, UInt16)] = [
    (0x2010, hyphen), (0x2011, hyphen), (0x2012, dash), (0x2013, dash), (0x2014, emDash),
    (0x2015, emDash), (0x2212, minus), (0xFE63, hyphen), (0xFF0D, hyphen),
    (0x201C, openQuote), (0x201E, openQuote), (0x201F, openQuote), (0x00AB, openQuote),
    (0x201D, closeQuote), (0x00BB, closeQuote), (0x2018, apostrophe), (0x2019, apostrophe),
    (0x201A, apostrophe), (0x2026, ellipsis), (0x00A3, pound), (0xFFE1, pound), (0x20AC, euro),
    (0x00A5, yen), (0xFFE5, yen), (0x00A2, cent), (0x20B9, rupee), (0x20A8, rupee),
    (0x20A9, won), (0x20AA, shekel), (0x20A6, naira), (0x20BD, ruble), (0x00B0, degree),
    (0x00BA, degree), (0x02DA, degree), (0x00B1, plusMinus), (0x00D7, times), (0x2032, prime),
    (0x2033, doublePrime), (0x2030, permille), (0x2264, atMost), (0x2A7D, atMost),
    (0x2265, atLeast), (0x2A7E, atLeast), (0x2248, approximately), (0x223C, approximately),
    (0x2243, approximately), (0x00BD, half), (0x00BC, quarter), (0x00BE, threeQuarters),
    (0x2153, third), (0x2154, twoThirds), (0x00B2, superscriptTwo), (0x00B3, superscriptThree),
    (0x00B7, middleDot), (0x22C5, middleDot), (0x2022, bullet), (0x20BF, bitcoin),
    (0x0E3F, baht), (0x20BA, lira), (0x20B4, hryvnia), (0x2044, fraction), (0x215B, eighth),
    (0x215C, threeEighths), (0x215D, fiveEighths), (0x215E, sevenEighths), (0x20AB, dong),
    (0x20B1, peso), (0x2155, fifth), (0x2156, twoFifths), (0x2157, threeFifths),
    (0x2158, fourFifths), (0x2159, sixth), (0x215A, fiveSixths), (0x20BE, lari),
  ]
}
