import ClaimModel
import ClaimRelation

/// A claim made by hand: thirty thousand prisoners killed in a massacre of 1988.
struct Made {
  var document = "a.txt"
  var kind = ClaimKind.count
  var value = ClaimValue.figure(Figure(Number(30_000)))
  var measure: Measure? = .killed
  var predicate: String? = "kill"
  var counted: String? = "prisoner"
  var countsPeople = true
  var population: [String] = []
  var event: String? = "massacre"
  var isNamedByDate = false
  var when: DateSpan? = .year(1988)
  var place: String?
  var owner: String?
  var scope: Scope?
  var names = ["evin", "gohardasht"]
  var terms = ["prison", "trial"]
  /// Equal in copies.
  var sentence: UInt64?

  func with(_ change: (inout Made) -> Void) -> Made {
    var made = self
    change(&made)
    return made
  }

  func claim(_ number: Int) -> Claim {
    let start = number * 100
    let about = About(
      counted: counted, predicate: predicate, event: event, when: when, place: place, who: owner,
      scope: scope)
    let cues = Cues(
      measure: measure, predicate: predicate, counted: counted, countsPeople: countsPeople,
      population: population, event: event, isNamedByDate: isNamedByDate, owner: owner,
      names: names, places: place.map { [$0.lowercased()] } ?? [],
      terms: terms.map { Term(stem: $0, reach: .clause) },
      sentence: sentence ?? UInt64(1000 + number))
    return Claim(
      id: "c\(number)", document: document, digest: "", article: 0, kind: kind, value: value,
      passage: Passage(
        startByte: start + 10, endByte: start + 20, quote: "quote \(number)", prefix: "",
        suffix: "", line: 1, column: 1),
      figureStartByte: start + 10, figureEndByte: start + 20, sentenceStartByte: start,
      sentenceEndByte: start + 90, about: about, speaker: nil, rule: "made", cues: cues)
  }
}

extension DateSpan {
  static func year(_ year: Int) -> DateSpan {
    DateSpan(
      earliest: Day(year: year, month: 1, day: 1), latest: Day(year: year, month: 12, day: 31),
      precision: .year, fields: DateFields(year: year))
  }
}

extension ClaimValue {
  static func day(_ year: Int, _ month: Int, _ day: Int) -> ClaimValue {
    .date(
      DateSpan(
        day: Day(year: year, month: month, day: day)!,
        fields: DateFields(year: year, month: month, day: day)))
  }
}

/// One article a document, with the names that its claims have.
func profiles(of claims: [Claim]) -> [Profile] {
  Dictionary(grouping: claims, by: \.document).sorted { $0.key < $1.key }.map { document, claims in
    var names: [String: Int] = [:]
    for name in claims.flatMap(\.cues.names) { names[name, default: 0] += 1 }
    return Profile(
      document: document, article: 0, names: names,
      dates: claims.compactMap { $0.value.date ?? $0.about.when })
  }
}

func relate(_ claims: [Claim]) -> Related {
  Relation.relate(claims, profiles: profiles(of: claims))
}

/// Each claim by its place in the list.
func relate(_ made: Made...) -> Related {
  relate(made.enumerated().map { $0.element.claim($0.offset) })
}
