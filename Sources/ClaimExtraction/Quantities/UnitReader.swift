import ClaimModel

/// A unit as written: *km*, *square metres*, *miles an hour*, *mg/L*.
struct UnitPhrase {
  /// The plain singular name.
  var name: String
  var multiplier: Number
  var scale: UnitScale?
  var isTime: Bool
  /// The token after the unit.
  var end: Int
}

/// Reads units after a number.
///
///     unit  := power [("per" | "/" | "a" | "an") power] | power inverse…
///     power := [square | cubic] base [squared | cubed | ² | ³ | ^2 | 2]
///     base  := a spelling of ``UnitTable`` | degree [celsius | fahrenheit | C | F] | ' | "
enum UnitReader {
  static func read(_ s: Sentence, at i: Int, afterDigits: Bool) -> UnitPhrase? {
    guard s.has(i), !s.isParagraph(i),
      var unit = power(s, at: i, afterDigits: afterDigits, isFree: false)
    else {
      return nil
    }
    if let per = per(s, at: unit) {
      unit = combined(unit, per)
    } else {
      for _ in 0..<longestProduct {
        guard let inverse = inverse(s, at: unit.end) else { break }
        unit = combined(unit, inverse)
      }
    }
    return unit
  }

  // MARK: - Compounds

  /// How many inverse units may follow one: *mol m−2 s−1* has two.
  private static let longestProduct = 4

  private static func combined(_ top: UnitPhrase, _ bottom: UnitPhrase) -> UnitPhrase {
    let name = top.name + " per " + bottom.name
    return UnitPhrase(
      name: name, multiplier: top.multiplier, scale: UnitScale(unit: name), isTime: false,
      end: bottom.end)
  }

  private static func per(_ s: Sentence, at top: UnitPhrase) -> UnitPhrase? {
    let i = top.end
    if s.is(i, .per) || s.isMark(i, Mark.slash) && !s.isSpaced(i) {
      if s.is(i, .per), s.isNumber(i + 1) { return nil }
      return power(s, at: i + 1, afterDigits: true, isFree: true)
    }
    // miles an hour, kilometres a second: a length and a time.
    if s.is(i, anyOf: .a, .an), top.scale?.dimension == .length,
      let time = power(s, at: i + 1, afterDigits: false, isFree: false), time.isTime,
      time.scale?.dimension == .time, s.is(i + 1, anyOf: .hour, .minute, .second)
    {
      return time
    }
    return nil
  }

  /// `L−1`, `s-1`, `cm−3` after a unit: one over it.
  private static func inverse(_ s: Sentence, at i: Int) -> UnitPhrase? {
    let start = s.isMark(i, Mark.middleDot) ? i + 1 : i
    guard var unit = power(s, at: start, afterDigits: true, isFree: true),
      let exponent = negativeExponent(s, at: unit.end)
    else { return nil }
    unit.end += 2
    unit.name = named(unit.name, exponent)
    return unit
  }

  /// The exponent of a minus sign and one digit right after a symbol.
  static func negativeExponent(_ s: Sentence, at i: Int) -> Int? {
    guard s.isMark(i, anyOf: Mark.minus, Mark.hyphen, Mark.dash), !s.isSpaced(i),
      s.isNumber(i + 1), s.length(i + 1) == 1
    else { return nil }
    let digit = Int(s.bytes(i + 1)[0]) - 0x30
    return (1...3).contains(digit) ? digit : nil
  }

  private static func named(_ name: String, _ exponent: Int) -> String {
    exponent == 2 ? "square " + name : exponent == 3 ? "cubic " + name : name
  }

  // MARK: - Powers

  /// Cheap: whether the token leaves any hope of a unit.
  private static func canBegin(_ s: Sentence, _ i: Int) -> Bool {
    guard s.has(i) else { return false }
    let token = s.tokens[i]
    switch token.kind {
    case .word:
      return s.isAny(i, .unit) || token.shape.contains(.foreign) || openers.contains(token.word)
    case .mark:
      return s.isMark(
        i, anyOf: Mark.degree, Mark.prime, Mark.doublePrime, Mark.openQuote, Mark.apostrophe)
    case .number, .genitive, .opaque: return false
    }
  }

  /// Words that stand before a unit and belong to it, and degrees.
  private static let openers = KeySet([
    .degree, .degrees, .deg, .square, .sq, .cubic, .cu, .metric, .nautical, .light, .fluid, .troy,
    .long, .short, .astronomical,
  ])

  private static func power(
    _ s: Sentence, at i: Int, afterDigits: Bool, isFree: Bool
  ) -> UnitPhrase? {
    guard canBegin(s, i) else { return nil }
    var exponent = 1
    var at = i
    if s.is(at, anyOf: .square, .sq) {
      exponent = 2
    } else if s.is(at, anyOf: .cubic, .cu) {
      exponent = 3
    }
    if exponent > 1 {
      at += 1
      if s.isMark(at, Mark.period), s.is(at - 1, anyOf: .sq, .cu) { at += 1 }
      if s.isJoint(at) { at += 1 }
    }
    guard let (name, entry, ownPower, end) = base(s, at: at, afterDigits, isFree || exponent > 1)
    else { return nil }
    if exponent > 1 {
      guard !entry.isTime else { return nil }
      return phrase(named(name, exponent), entry, end, isPlain: false)
    }
    if ownPower > 1 { return phrase(named(name, ownPower), entry, end, isPlain: false) }
    if let (written, after) = exponentMark(s, at: end) {
      return phrase(named(name, written), entry, after, isPlain: false)
    }
    // 4e14 s-1
    if !isFree, let negative = negativeExponent(s, at: end), s.length(end - 1) <= 2 {
      return phrase("inverse " + named(name, negative), entry, end + 2, isPlain: false)
    }
    return phrase(name, entry, end, isPlain: name == entry.name)
  }

  private static func phrase(
    _ name: String, _ entry: UnitTable.Entry, _ end: Int, isPlain: Bool
  ) -> UnitPhrase {
    UnitPhrase(
      name: name, multiplier: isPlain ? entry.multiplier : Number(1),
      scale: isPlain ? entry.scale : UnitScale(unit: name), isTime: isPlain && entry.isTime,
      end: end)
  }

  private static func exponentMark(_ s: Sentence, at i: Int) -> (exponent: Int, end: Int)? {
    if s.isMark(i, Mark.superscriptTwo), !s.isSpaced(i) { return (2, i + 1) }
    if s.isMark(i, Mark.superscriptThree), !s.isSpaced(i) { return (3, i + 1) }
    if s.is(i, .squared) { return (2, i + 1) }
    if s.is(i, .cubed) { return (3, i + 1) }
    if s.isMark(i, Mark.caret), !s.isSpaced(i), s.isNumber(i + 1), s.length(i + 1) == 1 {
      let digit = s.bytes(i + 1)[0]
      if digit == 0x32 || digit == 0x33 { return (Int(digit) - 0x30, i + 2) }
    }
    return nil
  }

  // MARK: - Bases

  private typealias Base = (name: String, entry: UnitTable.Entry, power: Int, end: Int)

  private static func base(
    _ s: Sentence, at i: Int, _ afterDigits: Bool, _ isFree: Bool
  ) -> Base? {
    if let degree = degree(s, at: i, afterDigits) { return degree }
    if let prime = prime(s, at: i, afterDigits) { return prime }
    guard s.isWord(i) else { return nil }
    if let qualified = qualified(s, at: i) { return qualified }
    if let entry = UnitSpelling.entry(s, at: i, afterDigits: afterDigits, isFree: isFree) {
      if !entry.isTime, let hours = hours(s, after: entry, at: i + 1) { return hours }
      return (entry.name, entry, 1, i + 1)
    }
    guard s.tokens[i].shape.contains(.foreign),
      let (entry, power) = UnitSpelling.foreign(s, at: i)
    else { return nil }
    return (entry.name, entry, power, i + 1)
  }

  /// *degrees*, *°C*, *deg F*, *degrees Celsius*.
  private static func degree(_ s: Sentence, at i: Int, _ afterDigits: Bool) -> Base? {
    let isMark = s.isMark(i, Mark.degree)
    guard isMark || s.is(i, anyOf: .degree, .degrees, .deg) else { return nil }
    var next = i + 1
    if s.isMark(next, Mark.period), s.is(i, .deg), s.has(next + 1) || !s.isSpaced(next) {
      next += 1
    }
    var name = "degree"
    var end = next
    if s.is(next, anyOf: .c, .celsius) || s.isWord(next) && isCelsius(s, next) {
      (name, end) = ("degree celsius", next + 1)
    } else if s.is(next, anyOf: .f, .fahrenheit) || s.isBytes(next, "farenheit") {
      (name, end) = ("degree fahrenheit", next + 1)
    } else if s.is(next, anyOf: .k, .kelvin) {
      (name, end) = ("kelvin", next + 1)
    }
    guard let entry = UnitSpelling.named(name) else { return nil }
    return (name, entry, 1, end)
  }

  private static func isCelsius(_ s: Sentence, _ i: Int) -> Bool {
    let head = s.info(i).unit
    guard head > 0 else { return false }
    let table = UnitTable.shared
    let spelling = table.spellings[Int(head) - 1]
    return spelling.rule == .word && table.entries[Int(spelling.entry)].name == "degree celsius"
  }

  /// `6'`, `2"` right after digits. A quotation mark is inches only where no quotation is open.
  private static func prime(_ s: Sentence, at i: Int, _ afterDigits: Bool) -> Base? {
    guard afterDigits, !s.isSpaced(i) else { return nil }
    if s.isMark(i, Mark.doublePrime)
      || s.isMark(i, Mark.openQuote) && s.length(i) == 1 && (s.isSpaced(i + 1) || !s.isWord(i + 1))
    {
      return UnitSpelling.named("inch").map { ("inch", $0, 1, i + 1) }
    }
    if s.isMark(i, Mark.prime)
      || s.isMark(i, Mark.apostrophe) && s.isNumber(i + 1) && !s.isSpaced(i + 1)
    {
      return UnitSpelling.named("foot").map { ("foot", $0, 1, i + 1) }
    }
    return nil
  }

  /// *metric tons*, *nautical miles*, *light years*, *fluid ounces*.
  private static func qualified(_ s: Sentence, at i: Int) -> Base? {
    let key = s.key(i)
    let next = s.isJoint(i + 1) ? i + 2 : i + 1
    guard
      [.metric, .nautical, .light, .fluid, .troy, .long, .short, .astronomical].contains(key),
      let base = UnitSpelling.entry(s, at: next, afterDigits: false, isFree: false)
    else { return nil }
    let name: String? =
      switch (key, base.name) {
      case (.metric, "ton"): "tonne"
      case (.short, "ton"): "ton"
      case (.long, "ton"): "long ton"
      case (.nautical, "mile"): "nautical mile"
      case (.light, "year"): "light year"
      case (.fluid, "ounce"): "fluid ounce"
      case (.troy, "ounce"): "troy ounce"
      default: nil
      }
    guard let name else { return nil }
    let entry = UnitTable.Entry(
      name: name, multiplier: Number(1), scale: UnitScale(unit: name), isTime: false)
    return (name, entry, 1, next + 1)
  }

  /// *kilowatt hours*, *watt-hour*.
  private static func hours(_ s: Sentence, after entry: UnitTable.Entry, at i: Int) -> Base? {
    let hour = s.isJoint(i) ? i + 1 : i
    guard s.is(hour, anyOf: .hour, .hours), entry.scale?.dimension == .wattage else { return nil }
    let name = entry.name + " hour"
    let hours = UnitTable.Entry(
      name: name, multiplier: Number(1), scale: UnitScale(unit: name), isTime: false)
    return (name, hours, 1, hour + 1)
  }
}
