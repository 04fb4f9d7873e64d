import ClaimModel

/// What stands before the colon: one row of the table that the parser, its errors and the docs read.
struct QueryKey: Sendable {
  var name: String
  /// What it asks, for `docs/query.md`.
  var summary: String
  var example: String
  var need = QueryNeed.claim
  var reading: Reading

  /// How the values of a key are read and compared.
  enum Reading: Sendable {
    /// Words that stand in one of two texts, whole and in order.
    case words(@Sendable (Claim, QueryContext) -> (String?, String?))
    /// A whole text.
    case name(@Sendable (Claim, QueryContext) -> String?)
    /// Some of a list; the function says whether a claim has one of the list.
    case choice([String], @Sendable (Claim, QueryContext, String) -> Bool)
    /// What the claim states: a figure, a date or a time.
    case value
    /// One of two stretches of days.
    case days(@Sendable (Claim, QueryContext) -> (DateSpan?, DateSpan?))
  }

  static func named(_ name: String) -> QueryKey? { all.first { matches(name, $0.name) } }

  /// Equal but for the case of ASCII letters.
  static func matches(_ text: String, _ name: String) -> Bool {
    text.utf8.elementsEqual(name.utf8) { TextPattern.fold($0) == $1 }
  }
}

extension QueryKey.Reading {
  /// A key whose values are those of an enumeration.
  static func choice<Value: CaseIterable & RawRepresentable<String> & SendableMetatype>(
    _ type: Value.Type, _ read: @escaping @Sendable (Claim, QueryContext) -> Value?
  ) -> QueryKey.Reading {
    .choice(Value.allCases.map(\.rawValue)) { read($0, $1)?.rawValue == $2 }
  }

  /// How the values are compared, for `docs/query.md`.
  var meaning: String {
    switch self {
    case .words: "words within"
    case .name: "the whole"
    case .choice: "one of a list"
    case .value: "a number, date or time"
    case .days: "days"
    }
  }
}
