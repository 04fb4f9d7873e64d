public import ClaimModel

/// A question asked of claims one by one: `kind:count event:massacre value:>=30000`.
///
/// It is read once and then asked of any number of claims. `docs/query.md` describes the language.
/// A claim is answered from what it holds and from the ``QueryContext`` given with it, in time
/// linear in the length of its texts.
public struct Query: Sendable {
  /// As written.
  public let text: String
  private let terms: [Term]

  /// Reads a query; the error points at the term that cannot be read.
  public init(_ text: String) throws(QueryError) {
    self.text = text
    var terms: [Term] = []
    for raw in try QueryLexer.terms(of: text) { terms.append(try Term(raw, in: text)) }
    self.terms = terms
  }

  /// What the query asks beyond the claim itself, so that a caller without it can say so.
  public var needs: Set<QueryNeed> { Set(terms.map(\.key.need)) }

  /// True when every term holds.
  public func matches(_ claim: Claim, _ context: QueryContext = .none) -> Bool {
    for term in terms where term.holds(for: claim, context) == term.isNegated { return false }
    return true
  }

  /// The first key of the query that asks for something of this sort, for messages.
  public func key(asking need: QueryNeed) -> String? {
    terms.first { $0.key.need == need }?.key.name
  }
}

extension Query: Hashable {
  /// Two queries are equal when they are written alike.
  public static func == (left: Query, right: Query) -> Bool { left.text == right.text }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
