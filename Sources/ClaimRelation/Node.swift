import ClaimModel

/// A claim with its node, to be referred to by many pairs.
final class Member: Sendable {
  let claim: Claim
  let node: Node

  init(_ claim: Claim, _ node: Node) {
    self.claim = claim
    self.node = node
  }
}

struct ArticleKey: Hashable {
  var document: String
  var article: Int
}

/// A claim with what comparing asks of it.
struct Node {
  let family: Family
  let article: Int
  /// The class of its event: *uprising* and *protest* are one.
  let event: String?
  /// The telling words of clause and sentence, names and places among them.
  let words: WordSet
  /// The words of the clause alone.
  let clause: WordSet
  /// The words of the sentence that are no names and do not say what is asked.
  let nouns: WordSet
  /// The names, whole.
  let names: WordSet
  /// The groups of people that its words name; see ``Synonyms/groups(of:)``.
  let groups: UInt64
  let when: DateSpan?
  /// The classes of what happened then, by its noun or verb: what a date dates.
  let happening: [String]
  /// The classes of all that the clause and the sentence say happened.
  let happenings: Set<String>
  /// What the claim is asked about, for meeting others: measure, noun counted, event, owner.
  let subjects: [Int32]
  /// What it is asked about among articles of one story: also people, and the year and month.
  let storySubjects: [Int32]

  init(_ claim: Claim, article: Int, _ vocabulary: inout Vocabulary) {
    family = Family(claim)
    self.article = article
    event = claim.cues.event.map(Synonyms.event)
    var words: [Int32] = []
    var clause: [Int32] = []
    var nouns: [Int32] = []
    var happenings: Set<String> = []
    for term in claim.cues.terms where term.reach <= .sentence {
      if let happening = Synonyms.happening(term.stem) { happenings.insert(happening) }
      let word = vocabulary.number(of: Synonyms.event(term.stem))
      words.append(word)
      if term.reach == .clause { clause.append(word) }
      if !term.isName { nouns.append(word) }
    }
    let names = (claim.cues.names + claim.cues.places).map { vocabulary.number(of: $0) }
    self.names = WordSet(names)
    self.words = WordSet(words + names)
    self.clause = WordSet(clause)
    self.nouns = WordSet(nouns)
    groups = Synonyms.groups(of: claim.cues)
    when = claim.about.when
    happening = Node.happening(claim.cues)
    if claim.cues.measure == .killed, let killing = Synonyms.happening("kill") {
      happenings.insert(killing)
    }
    self.happenings = happenings.union(happening)
    let subjects = Node.subjects(of: claim)
    self.subjects = subjects.map { vocabulary.number(of: "/" + $0) }
    storySubjects = (subjects + Node.storySubjects(claim)).map { vocabulary.number(of: "/" + $0) }
  }

  /// What the claim is asked about, in words.
  static func subjects(of claim: Claim) -> [String] {
    subjects(claim.cues, claim.cues.event.map(Synonyms.event), description(claim))
  }

  /// A verb of happening or none leaves it to the event's noun (*the shooting happened*); another
  /// says it itself (*was shot*), with the event beside it (*was killed in a shooting*).
  private static func happening(_ cues: Cues) -> [String] {
    let event = cues.event.flatMap(Synonyms.happening)
    let verb = cues.predicate.flatMap(Synonyms.happening)
    switch cues.measure {
    case _ where cues.isNamedByDate: return [event].compactMap(\.self)
    case .happened, .began: return [event].compactMap(\.self)
    default:
      guard verb != nil || cues.predicate == nil else { return [] }
      return [verb, event].compactMap(\.self)
    }
  }

  /// What the claim may be asked about beside, where two articles are mainly about one thing.
  static func storySubjects(_ claim: Claim) -> [String] {
    if claim.cues.countsPeople { return ["people"] }
    guard let span = claim.value.date, let first = span.earliest, let last = span.latest else {
      return []
    }
    var months: Set<String> = []
    for day in [first, last] {
      months.insert(String(day.isoText.prefix(4)))
      months.insert(String(day.isoText.prefix(7)))
    }
    return months.sorted()
  }

  private static func description(_ claim: Claim) -> String? {
    if claim.isAgeOfOne { return claim.value.figure?.low?.fractionText }
    if let time = claim.value.time { return "h\(time.earliest / 60)" }
    return claim.value.date?.earliest?.isoText
  }

  private static func subjects(
    _ cues: Cues, _ event: String?, _ description: String?
  ) -> [String] {
    var subjects: [String] = []
    if let measure = cues.measure { subjects.append(measure.rawValue) }
    if let counted = cues.counted { subjects.append(cues.countsPeople ? "people" : counted) }
    if let event { subjects.append(event) }
    if cues.measure == nil, let predicate = cues.predicate { subjects.append(predicate) }
    if let owner = cues.owner { subjects.append(owner) }
    // An unnamed person is described by the age, a happening by its day.
    if let description { subjects.append(description) }
    return subjects.isEmpty ? [""] : subjects
  }
}

/// The sort of question that a claim can answer.
enum Family: UInt8, Hashable {
  case count, money, share, measure, duration, age, ordinal, date, time

  init(_ claim: Claim) {
    switch claim.kind {
    case .count: self = .count
    case .money: self = .money
    case .percentage, .fraction: self = .share
    case .measure: self = .measure
    case .duration: self = .duration
    case .age: self = claim.isAgeOfOne ? .age : .measure
    case .ordinal: self = .ordinal
    case .date, .daterange: self = .date
    case .time: self = .time
    }
  }
}
