import ClaimExtraction
import ClaimModel
import ClaimReading
import ClaimRelation
import Foundation

/// A pair of claims, and whether annotators call it one question.
struct LabelledPair {
  let sample: PairSample
  let isOne: Bool
  /// The story that it is of: what is held out together.
  let story: String
  /// As how many pairs it counts.
  let importance: Double

  init(sample: PairSample, isOne: Bool, story: String, importance: Double = 1) {
    (self.sample, self.isOne, self.story) = (sample, isOne, story)
    self.importance = importance
  }

  /// A pair of a story that has a folder to itself.
  init(_ sample: PairSample, isOne: Bool, importance: Double = 1) {
    self.init(
      sample: sample, isOne: isOne, story: String(sample.left.document.prefix { $0 != "/" }),
      importance: importance)
  }
}

/// Pairs from annotated folders.
enum LabelledPairs {
  /// Real articles are few beside those written to plant something in them; of figures that differ.
  private static let importanceOfNews = 7.0
  /// Every figure is annotated, look-alikes among them.
  private static let importanceOfAnnotated = 2.0
  /// An editor has many folders in which nothing differs.
  private static let importanceOfConsistent = 3.0

  private struct Topic: Decodable {
    struct Member: Decodable {
      let file: String
      let start: Int
      let end: Int
    }
    let topic: String
    let incident: String
    let members: [Member]
  }

  private struct Place: Decodable, Hashable {
    let document: String
    let start: Int

    init(document: String, start: Int) {
      self.document = document
      self.start = start
    }

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      document = try values.decode(String.self)
      start = try values.decode(Int.self)
    }
  }

  private struct Figure: Decodable {
    let doc: String
    let start: Int
    let end: Int
  }

  private struct RelatedPlaces: Decodable {
    let a: Place
    let b: Place
    let relation: String
    let optional: Bool
  }

  /// Pairs of figures that differ, in a folder with planted discrepancies: all that are planted are
  /// one question, and no other; what the rows explain otherwise is left out.
  static func planted(_ folder: String, gold: String, importance: Double) -> [LabelledPair] {
    let (claims, samples) = samples(of: folder)
    var planted = PlantedPairs()
    for row in lines(gold) as [PlantedPairs.Row] {
      planted.add(row) { quote in
        let bytes = contents(folder + "/" + quote.document)
        guard let place = bytes.firstRange(of: Data(quote.quote.utf8)) else {
          fail("\(gold): \(quote.document) does not say \"\(quote.quote)\"")
        }
        return claims[quote.document, default: []].filter {
          $0.figureStartByte < place.upperBound && $0.figureEndByte > place.lowerBound
        }.map(\.id)
      }
    }
    return samples.compactMap { sample in
      guard !sample.meets, let isOne = planted.areOne(sample.left.id, sample.right.id) else {
        return nil
      }
      return LabelledPair(sample, isOne: isOne, importance: importance)
    }
  }

  /// Pairs of figures that differ, in a folder whose stories agree with themselves: none is taken for
  /// one question, though a few are tallies that grew.
  static func consistent(_ folder: String) -> [LabelledPair] {
    samples(of: folder).1.filter { !$0.meets }.map {
      LabelledPair($0, isOne: false, importance: importanceOfConsistent)
    }
  }

  /// Pairs of all sorts, in a folder whose topics are annotated: those of one topic, and those of two.
  static func topics(_ folder: String) -> [LabelledPair] {
    let topics: [Topic] = lines(folder + "/topics.jsonl")
    let (claims, samples) = samples(of: folder + "/documents")
    var topicsOf: [String: Set<String>] = [:]
    var storyOf: [String: String] = [:]
    for topic in topics {
      for member in topic.members {
        let document = member.file.split(separator: "/").last.map(String.init) ?? member.file
        let best = claims[document, default: []].filter {
          $0.passage.startByte < member.end && $0.passage.endByte > member.start
        }.max { overlap($0, member) < overlap($1, member) }
        guard let best else { continue }
        topicsOf[best.id, default: []].insert(topic.topic)
        storyOf[best.id] = topic.incident
      }
    }
    return samples.compactMap { sample in
      guard let x = topicsOf[sample.left.id], let y = topicsOf[sample.right.id] else { return nil }
      return LabelledPair(
        sample: sample, isOne: !x.isDisjoint(with: y), story: storyOf[sample.left.id] ?? "",
        importance: sample.meets ? 1 : importanceOfNews)
    }
  }

  /// Pairs of all sorts, in a folder whose every claim is annotated, and with it every pair of one
  /// question.
  static func annotated(_ folder: String, gold: String) -> [LabelledPair] {
    let figures: [Figure] = lines(gold + "/claims.jsonl")
    let relations: [RelatedPlaces] = lines(gold + "/pairs.jsonl")
    let (claims, samples) = samples(of: folder)
    var placeOf: [String: Place] = [:]
    for figure in figures {
      for claim in claims[figure.doc, default: []]
      where claim.figureStartByte < figure.end && claim.figureEndByte > figure.start {
        placeOf[claim.id] = Place(document: figure.doc, start: figure.start)
      }
    }
    var one: Set<[Place]> = []
    var open: Set<[Place]> = []
    for relation in relations {
      let places = [[relation.a, relation.b], [relation.b, relation.a]]
      if relation.optional {
        open.formUnion(places)
      } else if relation.relation == "same" {
        one.formUnion(places)
      }
    }
    return samples.compactMap { sample in
      guard let x = placeOf[sample.left.id], let y = placeOf[sample.right.id],
        !open.contains([x, y])
      else { return nil }
      return LabelledPair(
        sample, isOne: one.contains([x, y]), importance: sample.meets ? 1 : importanceOfAnnotated)
    }
  }

  private static func overlap(_ claim: Claim, _ member: Topic.Member) -> Int {
    min(claim.passage.endByte, member.end) - max(claim.passage.startByte, member.start)
  }

  private static func samples(of folder: String) -> (claims: [String: [Claim]], [PairSample]) {
    let extractions = Inputs.read([folder]).texts.sorted { $0.document.id < $1.document.id }
      .map(Extractor.extractToRelate)
    let claims = extractions.flatMap(\.claims)
    let samples = Relation.samples(claims, profiles: extractions.flatMap(\.profiles))
    return (Swift.Dictionary(grouping: claims) { $0.document }, samples)
  }

  private static func lines<Row: Decodable>(_ path: String) -> [Row] {
    let lines = contents(path).split(separator: UInt8(ascii: "\n"))
    return lines.enumerated().map { number, line in
      do {
        return try JSONDecoder().decode(Row.self, from: Data(line))
      } catch {
        fail(
          "\(path), line \(number + 1), is no annotation; see Fixtures/gold/README.md (\(error))")
      }
    }
  }

  private static func contents(_ path: String) -> Data {
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      fail(
        "cannot read \(path); run this at the top of the project, with the folder of annotated news"
      )
    }
  }
}
