import ClaimModel

/// What each article says happened, and when.
struct Told {
  /// By article: the classes of what its title says happened.
  private var titles: [Set<String>]
  /// By article and class: the spans and the hours that its claims give.
  private var spans: [Key: [DateSpan]] = [:]
  private var hours: [Key: [ClockSpan]] = [:]

  /// By article, family and noun: how many figures it gives of them.
  private var figures: [FigureKey: Int] = [:]

  private struct FigureKey: Hashable {
    var article: Int
    var family: Family
    var counted: String
  }

  /// By article and verb or event: the one span that its claims give, `nil` for several.
  private var onlySpans: [DatedKey: DateSpan?] = [:]

  /// What an article dates.
  enum Dated: Hashable {
    case verb(String)
    case event(String)
  }

  private struct DatedKey: Hashable {
    var article: Int
    var dated: Dated
  }

  private struct Key: Hashable {
    var article: Int
    var happening: String
  }

  init(_ nodes: [Node], _ claims: [Claim], articles: Int) {
    titles = Array(repeating: [], count: articles)
    var isRead = Array(repeating: false, count: articles)
    for (node, claim) in zip(nodes, claims) where node.article >= 0 {
      if !isRead[node.article] {
        isRead[node.article] = true
        titles[node.article] = Set(
          claim.cues.terms.filter { $0.reach == .article }.compactMap {
            Synonyms.happening($0.stem)
          })
      }
      if let counted = claim.cues.counted {
        let key = FigureKey(article: node.article, family: node.family, counted: counted)
        figures[key, default: 0] += 1
      }
      if let span = claim.value.date {
        let dated = [claim.cues.predicate.map(Dated.verb), node.event.map(Dated.event)]
        for dated in dated.compactMap(\.self) {
          let key = DatedKey(article: node.article, dated: dated)
          if let told = onlySpans[key] {
            if told != span { onlySpans[key] = .some(nil) }
          } else {
            onlySpans[key] = span
          }
        }
      }
      for happening in node.happening {
        let key = Key(article: node.article, happening: happening)
        if let span = claim.value.date { spans[key, default: []].append(span) }
        if let time = claim.value.time { hours[key, default: []].append(time) }
      }
    }
  }

  /// The titles of both articles say that it happened.
  func isMain(_ happening: String, _ a: Int, _ b: Int) -> Bool {
    titles.indices.contains(a) && titles.indices.contains(b) && titles[a].contains(happening)
      && titles[b].contains(happening)
  }

  /// Each of the articles gives one figure of such things: *a $1,000 reward*.
  func isOnly(_ counted: String, _ family: Family, _ a: Int, _ b: Int) -> Bool {
    figures[FigureKey(article: a, family: family, counted: counted)] == 1
      && figures[FigureKey(article: b, family: family, counted: counted)] == 1
  }

  /// The title of the article says that one of them happened.
  func isInTitle(_ happenings: Set<String>, of article: Int) -> Bool {
    titles.indices.contains(article) && !titles[article].isDisjoint(with: happenings)
  }

  /// Each of the articles gives one time for it.
  func isOnlyTime(of dated: Dated, _ a: Int, _ b: Int) -> Bool {
    func isOne(_ article: Int) -> Bool {
      if let told = onlySpans[DatedKey(article: article, dated: dated)] {
        told != nil
      } else {
        false
      }
    }
    return isOne(a) && isOne(b)
  }

  /// No day that one article gives for it can be a day that the other gives.
  func areDaysApart(_ happening: String, _ a: Int, _ b: Int) -> Bool {
    let left = spans[Key(article: a, happening: happening)] ?? []
    let right = spans[Key(article: b, happening: happening)] ?? []
    return !left.contains { x in right.contains { Spans.meet(x, $0) } }
  }

  /// No hour that one article gives for it is within five minutes of one that the other gives.
  func areHoursApart(_ happening: String, _ a: Int, _ b: Int) -> Bool {
    let left = hours[Key(article: a, happening: happening)] ?? []
    let right = hours[Key(article: b, happening: happening)] ?? []
    return !left.contains { x in right.contains { x.isNear($0) } }
  }
}

extension ClockSpan {
  /// Within five minutes.
  func isNear(_ other: ClockSpan) -> Bool {
    max(earliest - other.latest, other.earliest - latest) <= 5
  }
}
