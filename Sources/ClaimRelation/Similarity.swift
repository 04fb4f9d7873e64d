import ClaimModel

/// How near two articles stand: the share of their telling names that they have in common.
struct Similarity {
  private struct Entry {
    var word: Int32
    var weight: Int32
    /// In few articles; see ``few(of:)``.
    var isTelling: Bool
  }

  /// The words of each article's names with their weights, by rising word.
  private let names: [[Entry]]
  private let totals: [Int]
  /// Who and what each article is about, of all that any is mainly about, by rising number.
  private let mainNumbers: [[Int32]]
  /// Who and what it is mainly about: at most three.
  private let mostSaid: [[Int32]]
  /// The words of each article's names of who and what it is about.
  private let salient: [Set<String>]
  /// The words that each article says most of those that name who and what it is about.
  private let main: [Set<String>]

  init(_ profiles: [Profile]) {
    var vocabulary = Vocabulary()
    var counts: [[Int32: Int]] = []
    for profile in profiles {
      var count: [Int32: Int] = [:]
      for (name, times) in profile.names {
        for word in name.split(separator: " ") {
          count[vocabulary.number(of: String(word)), default: 0] += times
        }
      }
      counts.append(count)
    }
    var frequency = Array(repeating: 0, count: vocabulary.count)
    for count in counts {
      for word in count.keys { frequency[Int(word)] += 1 }
    }
    names = counts.map { count in
      count.map { word, times in
        // A minister whom one in a hundred names must not weigh as much as a name of two.
        let rarity = Rarity.weight(frequency[Int(word)], of: profiles.count, most: .max)
        return Entry(
          word: word, weight: Int32(min(times, 4) * rarity),
          isTelling: frequency[Int(word)] <= Similarity.few(of: profiles.count))
      }.sorted { $0.word < $1.word }
    }
    totals = names.map { $0.reduce(0) { $0 + Int($1.weight) } }
    salient = profiles.map { Set($0.salient.keys) }
    main = profiles.map { profile in
      let said = profile.salient.filter { $0.value >= 3 }
      let order = said.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      return Set(order.prefix(3).map(\.key))
    }
    // An article names what another is mainly about: both meet there.
    let all = main.reduce(into: Set<String>()) { $0.formUnion($1) }
    mainNumbers = salient.map { names in
      names.intersection(all).map { vocabulary.number(of: $0) }.sorted()
    }
    mostSaid = main.map { names in names.map { vocabulary.number(of: $0) }.sorted() }
  }

  /// The article is mainly about the person or thing of that name.
  func isMainly(about name: String, _ article: Int) -> Bool {
    guard article >= 0 else { return false }
    let words = Set(name.split(separator: " ").map(String.init))
    let isAny = main[article].isEmpty
    return isAny
      ? !words.isDisjoint(with: salient[article]) : !words.isDisjoint(with: main[article])
  }

  /// The words of what the article is mainly about, by number.
  func mainNames(of article: Int) -> [Int32] { article >= 0 ? mainNumbers[article] : [] }

  /// What one is mainly about (a person, a ship, a firm) the other names too.
  func sharesMainName(_ a: Int, _ b: Int) -> Bool {
    guard a >= 0, b >= 0 else { return false }
    return mostSaid[a].contains { mainNumbers[b].contains($0) }
      || mostSaid[b].contains { mainNumbers[a].contains($0) }
  }

  /// Both are mainly about one name; `nil` where one says none three times, as short texts do.
  func isMainlyOne(_ a: Int, _ b: Int) -> Bool? {
    guard a >= 0, b >= 0, !mostSaid[a].isEmpty, !mostSaid[b].isEmpty else { return nil }
    return mostSaid[a].contains { mostSaid[b].contains($0) }
  }

  /// What two articles name alike.
  struct Shared {
    /// Per cent of the smaller article's weight of names that the other has too.
    var percent = 0
    /// How many words of names that few articles have.
    var telling = 0

    /// The two articles tell of one thing: much of what they name is shared, and not for being
    /// named everywhere.
    var isOneStory: Bool { percent >= Similarity.oneStory }
  }

  /// How many articles may have a name that tells of one thing: six, or one in sixteen up to twelve.
  /// A country or a minister is named by more, in a folder of articles on whatever happened.
  private static func few(of articles: Int) -> Int { max(6, min(articles / 16, 12)) }

  /// Set on 79 news articles on 24 incidents of one sort: those on one incident share 28 per cent or
  /// more in five pairs of six, those on different incidents in fewer than one of a hundred.
  private static let oneStory = 28

  /// Linear in the names of both.
  func shared(_ a: Int, _ b: Int) -> Shared {
    guard a >= 0, b >= 0 else { return Shared() }
    var (weight, telling) = (0, 0)
    let (x, y) = (names[a], names[b])
    mergeJoin(x, y, by: \.word, \.word) { i, j in
      weight += Int(min(x[i].weight, y[j].weight))
      if x[i].isTelling { telling += 1 }
    }
    let total = min(totals[a], totals[b])
    return Shared(percent: total == 0 ? 0 : weight * 100 / total, telling: telling)
  }
}
