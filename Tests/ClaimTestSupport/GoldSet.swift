public import Foundation

/// What a careful reader finds in a set of documents; `Fixtures/gold/README.md` has the format.
public struct GoldSet: Sendable {
  /// A claim's place: its document and its first byte.
  public struct Place: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let document: String
    public let start: Int

    public static func < (left: Place, right: Place) -> Bool {
      left.document != right.document
        ? left.document < right.document : left.start < right.start
    }

    public var description: String { "\(document):\(start)" }
  }

  /// A figure as the words give it, or first and last day.
  public struct Reading: Decodable, Sendable {
    public let kind: String
    public let low: Decimal?
    public let high: Decimal?
    public let earliest: String?
    public let latest: String?
  }

  public struct Claim: Decodable, Sendable {
    public let doc: String
    public let start: Int
    public let end: Int
    public let quote: String
    public let counted: String?
    public let predicate: String?
    public let optional: Bool
    /// The value, then further readings that count as right.
    public let readings: [Reading]

    public var kind: String { readings[0].kind }
    public var place: Place { Place(document: doc, start: start) }

    private enum Key: String, CodingKey {
      case doc, start, end, quote, counted, predicate, optional, also
    }

    public init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: Key.self)
      doc = try row.decode(String.self, forKey: .doc)
      start = try row.decode(Int.self, forKey: .start)
      end = try row.decode(Int.self, forKey: .end)
      quote = try row.decode(String.self, forKey: .quote)
      counted = try row.decodeIfPresent(String.self, forKey: .counted)
      predicate = try row.decodeIfPresent(String.self, forKey: .predicate)
      optional = try row.decode(Bool.self, forKey: .optional)
      let also = try row.decodeIfPresent([Reading].self, forKey: .also) ?? []
      readings = try [Reading(from: decoder)] + also
    }
  }

  /// Two claims that answer one question, or only look as if they did.
  public struct Pair: Decodable, Sendable {
    public let a: Place
    public let b: Place
    public let isLookAlike: Bool
    public let question: String
    public let verdict: String?
    public let why: String
    public let optional: Bool

    /// An editor wants to see it.
    public var isDiscrepancy: Bool { verdict == "differ" || verdict == "contradict" }

    private enum Key: String, CodingKey { case a, b, relation, question, verdict, why, optional }

    public init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: Key.self)
      func place(_ key: Key) throws -> Place {
        var parts = try row.nestedUnkeyedContainer(forKey: key)
        return Place(document: try parts.decode(String.self), start: try parts.decode(Int.self))
      }
      a = try place(.a)
      b = try place(.b)
      isLookAlike = try row.decode(String.self, forKey: .relation) == "lookalike"
      question = try row.decodeIfPresent(String.self, forKey: .question) ?? ""
      verdict = try row.decodeIfPresent(String.self, forKey: .verdict)
      why = try row.decodeIfPresent(String.self, forKey: .why) ?? ""
      optional = try row.decode(Bool.self, forKey: .optional)
    }
  }

  public let claims: [Claim]
  public let pairs: [Pair]

  /// Reads `claims.jsonl` and `pairs.jsonl` of a folder.
  public init(folder: URL) throws {
    claims = try GoldSet.lines(of: folder.appending(path: "claims.jsonl"))
    pairs = try GoldSet.lines(of: folder.appending(path: "pairs.jsonl"))
  }

  private init(claims: [Claim], pairs: [Pair]) {
    self.claims = claims
    self.pairs = pairs
  }

  /// What is said of the documents whose names pass.
  public func only(_ passes: (String) -> Bool) -> GoldSet {
    GoldSet(
      claims: claims.filter { passes($0.doc) },
      pairs: pairs.filter { passes($0.a.document) && passes($0.b.document) })
  }

  private static func lines<Row: Decodable>(of file: URL) throws -> [Row] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(Row.self, from: Data($0))
    }
  }
}
