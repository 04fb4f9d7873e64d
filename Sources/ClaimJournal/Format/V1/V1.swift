import ClaimModel

/// The forms of version 1 of the lines; `docs/ledger-format.md` lists every field.
///
/// A field that is left out is null (the modifier: exact). Fields that are not known are passed
/// over: they stay in the journal, as no line is ever written again.
enum V1 {
  /// An exact decimal; a ratio that no decimal equals stays one: `2/3`.
  static func text(of number: Number) -> String {
    let decimal = number.decimalText
    return Number(decimalText: decimal) == number ? decimal : number.fractionText
  }

  static func number(_ cursor: inout JSONCursor) throws(JSONFault) -> Number? {
    let start = cursor.at
    guard let text = try cursor.optionalString() else { return nil }
    guard let number = Number(decimalText: text) ?? ratio(text) else {
      throw JSONFault(at: start, expected: "a number")
    }
    return number
  }

  /// Reads `2/3`.
  private static func ratio(_ text: String) -> Number? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let top = Int128(parts[0]), let bottom = Int128(parts[1]) else {
      return nil
    }
    return Number(top, over: bottom)
  }

  /// ISO 8601, with a minus sign before years before 1 BC.
  static func day(_ cursor: inout JSONCursor) throws(JSONFault) -> Day? {
    let start = cursor.at
    guard let text = try cursor.optionalString() else { return nil }
    if let day = day(text) { return day }
    throw JSONFault(at: start, expected: "a day of the calendar")
  }

  private static func day(_ text: String) -> Day? {
    guard text.hasPrefix("-") else { return Day(isoText: text) }
    // Day(isoText:) reads no sign.
    let parts = text.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return Day(year: -year, month: month, day: day)
  }

  /// One of the values of an enumeration.
  static func word<Value: RawRepresentable<String>>(
    _ cursor: inout JSONCursor, _ name: String
  ) throws(JSONFault) -> Value {
    let start = cursor.at
    guard let value = Value(rawValue: try cursor.string()) else {
      throw JSONFault(at: start, expected: name)
    }
    return value
  }
}

extension JSONWriter {
  /// A member that is left out when there is no value.
  mutating func optional(_ key: String, _ text: String?) {
    if let text { member(key, text) }
  }
}
