import ClaimModel

extension V1 {
  /// The fields of a value, as they come in; which of them there are tells what it is.
  ///
  /// A figure has `grain`, `high`, `low` and `unit`; a date `precision`, `earliest`, `latest`,
  /// `named` (the parts that the words name) and `relative`; a time of day `from` and `to`.
  struct ValueFields {
    private var low: Number?
    private var high: Number?
    private var unit: String?
    private var grain: Int?
    private var earliest: Day?
    private var latest: Day?
    private var precision: DatePrecision?
    private var isRelative = false
    private var fields = DateFields()
    private var from: Int?
    private var to: Int?
    private var modifier = Modifier.exact

    /// Reads the field when it is one of a value's.
    mutating func read(
      _ key: JSONCursor.Key, _ cursor: inout JSONCursor
    ) throws(JSONFault) -> Bool {
      switch key {
      case "low": low = try V1.number(&cursor)
      case "high": high = try V1.number(&cursor)
      case "unit": unit = try cursor.optionalString()
      case "grain": grain = try cursor.int()
      case "earliest": earliest = try V1.day(&cursor)
      case "latest": latest = try V1.day(&cursor)
      case "precision": precision = try V1.word(&cursor, "a precision of dates")
      case "relative": isRelative = try cursor.bool()
      case "named": fields = try V1.ValueFields.named(&cursor)
      case "from": from = try cursor.int()
      case "to": to = try cursor.int()
      case "modifier": modifier = try V1.word(&cursor, "a modifier")
      default: return false
      }
      return true
    }

    private static func named(_ cursor: inout JSONCursor) throws(JSONFault) -> DateFields {
      var fields = DateFields()
      try cursor.object { (key, cursor) throws(JSONFault) in
        switch key {
        case "day": fields.day = try cursor.int()
        case "month": fields.month = try cursor.int()
        case "weekday": fields.weekday = try cursor.int()
        case "year": fields.year = try cursor.int()
        default: _ = try cursor.skip()
        }
      }
      return fields
    }

    /// The date that the fields give; `nil` when they give none.
    var date: DateSpan? {
      precision.map {
        DateSpan(
          earliest: earliest, latest: latest, precision: $0, modifier: modifier, fields: fields,
          isRelative: isRelative)
      }
    }

    /// The value that the fields give; `nil` when they give none.
    var value: ClaimValue? {
      if let date { return .date(date) }
      if let from, let to {
        return .time(ClockSpan(earliest: from, latest: to, modifier: modifier))
      }
      return grain.map {
        .figure(Figure(low: low, high: high, modifier: modifier, unit: unit, grain: $0))
      }
    }
  }

  /// Which fields of a value to write: their keys stand among others, in rising order.
  struct ValueWriter {
    let value: ClaimValue

    func writeEarliest(_ writer: inout JSONWriter) {
      writer.optional("earliest", value.date?.earliest?.isoText)
    }

    func writeFrom(_ writer: inout JSONWriter) {
      if let time = value.time { writer.member("from", time.earliest) }
    }

    func writeGrainAndHigh(_ writer: inout JSONWriter) {
      guard let figure = value.figure else { return }
      writer.member("grain", figure.grain)
      writer.optional("high", figure.high.map(V1.text))
    }

    func writeLatest(_ writer: inout JSONWriter) {
      writer.optional("latest", value.date?.latest?.isoText)
    }

    func writeLowToNamed(_ writer: inout JSONWriter) {
      writer.optional("low", value.figure?.low.map(V1.text))
      if value.modifier != .exact { writer.member("modifier", value.modifier.rawValue) }
      guard let fields = value.date?.fields, fields != DateFields() else { return }
      writer.key("named")
      writer.object { writer in
        if let day = fields.day { writer.member("day", day) }
        if let month = fields.month { writer.member("month", month) }
        if let weekday = fields.weekday { writer.member("weekday", weekday) }
        if let year = fields.year { writer.member("year", year) }
      }
    }

    func writePrecision(_ writer: inout JSONWriter) {
      writer.optional("precision", value.date?.precision.rawValue)
    }

    func writeRelative(_ writer: inout JSONWriter) {
      if value.date?.isRelative == true { writer.member("relative", true) }
    }

    func writeToAndUnit(_ writer: inout JSONWriter) {
      if let time = value.time { writer.member("to", time.latest) }
      writer.optional("unit", value.figure?.unit)
    }

    /// An object of the value alone.
    func write(to writer: inout JSONWriter) {
      writer.object { writer in
        writeEarliest(&writer)
        writeFrom(&writer)
        writeGrainAndHigh(&writer)
        writeLatest(&writer)
        writeLowToNamed(&writer)
        writePrecision(&writer)
        writeRelative(&writer)
        writeToAndUnit(&writer)
      }
    }
  }

  /// Reads an object of a value alone.
  static func value(_ cursor: inout JSONCursor) throws(JSONFault) -> ClaimValue {
    let start = cursor.at
    var fields = ValueFields()
    try cursor.object { (key, cursor) throws(JSONFault) in
      if !(try fields.read(key, &cursor)) { _ = try cursor.skip() }
    }
    guard let value = fields.value else { throw JSONFault(at: start, expected: "a value") }
    return value
  }
}
