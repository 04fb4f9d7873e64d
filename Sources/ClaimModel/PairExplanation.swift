/// Why two claims are or are not one question, part by part.
///
/// Relating asks: are they of one sort, did they meet, are they copies, do both ask for the same
/// thing, is the evidence enough, does a slot tell them apart, are both tied to one happening.
/// ``answer`` names the test that decides.
public struct PairExplanation: Hashable, Sendable {
  /// What decides whether the two, taken alone, are one question.
  public var answer: Answer
  /// Whether the two met at all, and if not, why.
  public var meeting: Meeting
  /// What speaks for one question, with its points.
  public var evidence: [Evidence]
  /// The points that are enough.
  public var enough: Int
  /// Both ask for the same thing.
  public var asksTheSame: Bool
  /// Both are tied to one happening.
  public var isTied: Bool
  /// The slot that tells them apart, with what each side says.
  public var veto: Veto?
  /// How the two were weighed beside all that their articles tell; `nil` where they were not.
  public var weighing: Weighing?
  /// Why they were not; `nil` where they were.
  public var unweighed: Unweighed?

  public init(
    answer: Answer, meeting: Meeting, evidence: [Evidence], enough: Int, asksTheSame: Bool,
    isTied: Bool, veto: Veto?, weighing: Weighing? = nil, unweighed: Unweighed? = nil
  ) {
    self.answer = answer
    self.meeting = meeting
    self.evidence = evidence
    self.enough = enough
    self.asksTheSame = asksTheSame
    self.isTied = isTied
    self.veto = veto
    self.weighing = weighing
    self.unweighed = unweighed
  }

  /// What aligning two articles of one story made of the pair, in thousandths of the logarithm of the
  /// odds.
  public struct Weighing: Hashable, Sendable {
    /// What speaks against any two claims (*start*), and then what speaks for one question and what
    /// against it, the weightiest first.
    public var parts: [Evidence]
    /// The sum.
    public var odds: Int
    /// The odds that are enough.
    public var enough: Int

    public init(parts: [Evidence], odds: Int, enough: Int) {
      self.parts = parts
      self.odds = odds
      self.enough = enough
    }
  }

  /// Why aligning did not weigh a pair.
  public enum Unweighed: String, Hashable, Sendable, CaseIterable {
    /// They stand in one document, or in articles that are not of one story.
    case otherStory = "other-story"
    /// A count and an age, a date and a sum of money.
    case otherSort = "other-sort"
    /// They share no telling word and not the digits of a slip, or too few of them.
    case fewWords = "few-words"
    /// One of them has another claim that is far more like it.
    case otherLiker = "other-liker"
    /// They meet only because a bound or a year leaves one of them open.
    case figureOpen = "figure-open"
    /// One is no answer to compare, as ``PairExplanation/answer`` says.
    case noQuestion = "no-question"
    /// Each clause names somebody or something that the other's sentence does not.
    case otherNames = "other-names"
    /// Both are of what rises and falls month after month.
    case monthly
    /// Two hours, of no verb or happening that both name.
    case otherHour = "other-hour"
    /// Two ages, of which nothing says that one person has both.
    case otherPerson = "other-person"
    /// Their units are of two sorts.
    case otherUnit = "other-unit"
    /// A slot tells them apart, whatever the words are.
    case toldApart = "told-apart"
    /// One article gives the other's figure too.
    case figureTold = "figure-told"
    /// Two days months apart, or two months years apart, which no slip brings together.
    case farApart = "far-apart"
  }

  public struct Evidence: Hashable, Sendable {
    public var name: String
    public var points: Int

    public init(name: String, points: Int) {
      self.name = name
      self.points = points
    }
  }

  public struct Veto: Hashable, Sendable {
    public var slot: Slot
    public var left: String
    public var right: String

    public init(slot: Slot, left: String, right: String) {
      self.slot = slot
      self.left = left
      self.right = right
    }
  }

  /// Whether blocking brought two claims together.
  public enum Meeting: Hashable, Sendable {
    case met
    /// A count and an age, a date and a sum of money.
    case otherSort
    /// Nothing that one is asked about is what the other is asked about.
    case noSubject(left: [String], right: [String])
    /// They share these subjects, and no article, year, month, main name or telling word.
    case noTie(subjects: [String])
    /// They share a bucket with so many claims that each meets its neighbours only.
    case crowded
  }

  public enum Answer: String, Hashable, Sendable, CaseIterable {
    /// One question: the same words at the same place of one sentence, told twice.
    case copy
    /// One question: enough speaks for it, and nothing tells them apart.
    case same
    /// One question: the figures agree, in two articles of one story.
    case corroborated
    /// One question: it is likely enough beside all that the two articles tell (``weighing``).
    case aligned
    case otherSort = "other-sort"
    case neverMet = "never-met"
    case asksOther = "asks-other"
    /// One says when its text was written, or as of when other figures hold.
    case ofWriting = "of-writing"
    /// One is the conversion of a sum or an hour before it, and does not agree.
    case conversion
    /// Two hours that differ, of two time zones.
    case otherZone = "other-zone"
    /// Two places of one sentence that both documents have.
    case otherPlace = "other-place"
    /// One verb undoes the other.
    case oppositeVerbs = "opposite-verbs"
    case tooLittle = "too-little"
    case toldApart = "told-apart"
    case notTied = "not-tied"
    /// Their sentences alone would do; but the figures differ, and beside all that the two articles
    /// tell it is unlikely, or the one answers the same question with the other's figure too.
    case doubted
    /// One stands in a teaser of another article.
    case teaser
    /// Figures too far from one another, or that differ, of things that go by other names.
    case otherThing = "other-thing"

    public var isOneQuestion: Bool { [.copy, .same, .corroborated, .aligned].contains(self) }
  }

  public var points: Int { evidence.reduce(0) { $0 + $1.points } }
}
