import ClaimModel
import ClaimRelation
import Foundation

/// Fits ``PairModel`` to annotated pairs, and says how well it does on stories that it did not see.
///
/// Standard output is the source file with the weights; what was measured goes to standard error.
enum FitBenchmark {
  private static let folds = 10

  /// With planted discrepancies, each with as how many its pairs count: the writers of the lessons were asked to
  /// word the two sides differently, which real ones seldom do on purpose.
  private static let folders = [("fields", 1.0), ("stories", 1.0), ("lessons", 0.5)]

  /// The odds from which a pair is one question, set so that of the stories not seen about five in six
  /// pairs that differ are right, and 97 of 100 that agree.
  private static let enoughDiffering = -0.3
  private static let enoughAgreeing = 1.7

  /// - Parameters:
  ///   - news: a folder with annotated topics.
  ///   - heldOut: folders of `Fixtures` that are left out, to be scored by the result.
  static func run(news: String, without heldOut: Set<String>) {
    let all =
      folders.flatMap {
        LabelledPairs.planted("Fixtures/" + $0, gold: "Fixtures/gold/\($0).jsonl", importance: $1)
      } + LabelledPairs.consistent("Fixtures/consistent")
    if let unknown = heldOut.subtracting(all.map(\.story)).min() {
      fail(
        "\(unknown) is no folder of Fixtures/fields, stories, lessons or consistent; name one to leave it out"
      )
    }
    let planted = all.filter { !heldOut.contains($0.story) }
    let annotated =
      LabelledPairs.annotated("Fixtures/documents", gold: "Fixtures/gold")
      + LabelledPairs.topics(news)
    let agreeing = annotated.filter(\.sample.meets)
    let differing = planted + annotated.filter { !$0.sample.meets }
    say(
      """
      // Written by `claims-benchmark fit`, which says how well this does; not to be changed by hand.

      extension PairModel {
        /// For figures that differ: fitted on annotated stories.
      \(source("differing", differing, enough: enoughDiffering))
        /// For figures that may agree: fitted on annotated stories.
      \(source("agreeing", agreeing, enough: enoughAgreeing))}
      """)
  }

  private static func source(_ name: String, _ pairs: [LabelledPair], enough: Double) -> String {
    let rows = pairs.map(row)
    let labels = pairs.map(\.isOne)
    report(name, pairs, seconded(pairs, outOfFold(pairs, rows, labels)), enough)
    let weights = LogisticRegression(rows, labels, pairs.map(\.importance)).weights.map {
      Int(($0 * 1000).rounded())
    }
    let lines = zip(PairFeature.allCases, weights).filter { $0.1 != 0 }
      .map { "      .\($0.0): \($0.1)," }
    return """
        static let \(name) = PairModel(
          bias: \(weights.last ?? 0), enough: \(Int((enough * 1000).rounded())),
          weights: [
      \(lines.joined(separator: "\n"))
          ])

      """
  }

  private static func row(_ pair: LabelledPair) -> [Double] {
    PairFeature.allCases.map { Double(pair.sample.features[$0]) / 100 } + [1]
  }

  /// The odds of each pair by a model that saw no pair of its story.
  private static func outOfFold(
    _ pairs: [LabelledPair], _ rows: [[Double]], _ labels: [Bool]
  ) -> [Double] {
    let stories = Set(pairs.map(\.story)).sorted()
    let fold = Swift.Dictionary(uniqueKeysWithValues: stories.enumerated().map { ($1, $0 % folds) })
    var odds = Array(repeating: 0.0, count: pairs.count)
    for held in 0..<folds {
      let seen = pairs.indices.filter { fold[pairs[$0].story] != held }
      let model = LogisticRegression(
        seen.map { rows[$0] }, seen.map { labels[$0] }, seen.map { pairs[$0].importance })
      for i in pairs.indices where fold[pairs[i].story] == held { odds[i] = model.odds(rows[i]) }
    }
    return odds
  }

  /// The odds with what third articles add to those of figures that differ.
  private static func seconded(_ pairs: [LabelledPair], _ odds: [Double]) -> [Double] {
    var numbers: [String: Int] = [:]
    func number(_ id: String) -> Int {
      let next = numbers.count
      numbers[id] = numbers[id] ?? next
      return numbers[id] ?? next
    }
    func sides(_ sample: PairSample) -> (Seconding.Side, Seconding.Side) {
      func side(_ claim: Claim) -> Seconding.Side {
        Seconding.Side(claim: number(claim.id), article: number(claim.document), of: claim)
      }
      return (side(sample.left), side(sample.right))
    }
    var seconding = Seconding()
    for (pair, odds) in zip(pairs, odds) where !pair.sample.meets {
      seconding.add(sides(pair.sample), odds: Int(odds * 100_000))
    }
    return zip(pairs, odds).map { pair, odds in
      pair.sample.meets ? odds : odds + Double(seconding.points(sides(pair.sample))) / 100_000
    }
  }

  /// Says how many pairs are right and wrong from which odds on.
  private static func report(
    _ name: String, _ pairs: [LabelledPair], _ odds: [Double], _ enough: Double
  ) {
    let all = pairs.count(where: \.isOne)
    var (right, wrong) = (0, 0)
    var lines = "\(name): \(pairs.count) pairs, \(all) of one question\n"
    var taken: Set<String> = []
    var next = [0.95, 0.9, 0.85, 0.8, 0.7][...]
    var tally = ""
    for i in pairs.indices.sorted(by: { odds[$0] != odds[$1] ? odds[$0] > odds[$1] : $0 < $1 }) {
      let sample = pairs[i].sample
      if !sample.meets {
        let sides = [
          sample.left.id + sample.right.document, sample.right.id + sample.left.document,
        ]
        if sides.contains(where: taken.contains) { continue }
        taken.formUnion(sides)
      }
      if pairs[i].isOne { right += 1 } else { wrong += 1 }
      let share = Double(right) / Double(right + wrong)
      while let mark = next.first, share < mark, right + wrong > 30 {
        lines += "  to \(mark): \(right) right, \(wrong) wrong, odds \(decimal(odds[i]))\n"
        next = next.dropFirst()
      }
      if odds[i] >= enough { tally = "\(right) right, \(wrong) wrong" }
    }
    lines += "  from \(decimal(enough)), which is enough: \(tally)\n"
    FileHandle.standardError.write(Data(lines.utf8))
  }
}
