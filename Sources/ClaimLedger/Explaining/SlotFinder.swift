import ClaimModel
import ClaimReading
import ClaimReporting

/// Finds where the words stand that say what a claim is about.
///
/// It states what can be checked: in the passage, in the sentence, or at the nearest place before
/// it. Nothing of a claim comes from here.
struct SlotFinder {
  private let text: SourceText
  /// The document's claims.
  private let claims: [Claim]
  private let places: [String: (passage: Range<Int>, sentence: Range<Int>)]

  init(
    text: SourceText, claims: [Claim],
    places: [String: (passage: Range<Int>, sentence: Range<Int>)]
  ) {
    self.text = text
    self.claims = claims.filter { $0.document == text.document.id }
    self.places = places
  }

  /// What the claim is about, in the order in which a question asks it.
  func slots(of claim: Claim) -> [AboutSlot] {
    let about = claim.about
    let worded: [(String, String?)] = [
      ("counted", about.counted), ("predicate", about.predicate), ("event", about.event),
      ("where", about.place), ("who", about.who), ("population", about.population),
    ]
    var slots = worded.compactMap { name, value in value.map { slot(name, $0, claim) } }
    if let when = about.when { slots.append(time(when, claim)) }
    let classes: [(String, String?)] = [
      ("scope", about.scope?.rawValue), ("measure", claim.cues.measure?.rawValue),
    ]
    slots += classes.compactMap { name, value in
      value.map { AboutSlot(name: name, value: $0, place: .inferred) }
    }
    if let speaker = claim.speaker { slots.append(slot("speaker", speaker, claim)) }
    return slots
  }

  private func slot(_ name: String, _ value: String, _ claim: Claim) -> AboutSlot {
    var slot = AboutSlot(name: name, value: value, place: .inferred)
    guard let place = places[claim.id] else { return slot }
    let words = SlotFinder.words(value)
    if holds(place.passage, words) {
      slot.place = .passage
    } else if holds(place.sentence, words) {
      slot.place = .sentence
    } else if let range = before(place.sentence.lowerBound, words) {
      slot.place = .before
      slot.line = text.lines.place(of: text.map.stored(range.lowerBound)).line
      slot.quote = string(range)
    } else if isInTitle(words, claim) {
      slot.place = .title
    }
    return slot
  }

  /// The date of the document's claims that gives these days: in the sentence, else the last before.
  private func time(_ when: DateSpan, _ claim: Claim) -> AboutSlot {
    var slot = AboutSlot(name: "when", value: ValueText.describe(when), place: .inferred)
    let dates = claims.filter {
      guard let date = $0.value.date else { return false }
      return date.earliest == when.earliest && date.latest == when.latest
    }
    if let own = dates.first(where: { $0.sentenceStartByte == claim.sentenceStartByte }) {
      slot.place = own.id == claim.id ? .passage : .sentence
      slot.quote = own.passage.quote
    } else if let last = dates.last(where: { $0.passage.startByte < claim.passage.startByte }) {
      slot.place = .before
      slot.line = last.passage.line
      slot.quote = last.passage.quote
    } else if let day = article(of: claim)?.date, when.earliest == day, when.latest == day {
      slot.place = .article
    }
    return slot
  }

  // MARK: - Words

  /// The nearest block before a readable byte that holds the words, or the part of its own block.
  private func before(_ start: Int, _ words: Set<String>) -> Range<Int>? {
    for block in text.blocks.reversed() where block.start < start {
      let range = block.start..<min(block.end, start)
      if holds(range, words) { return range }
    }
    return nil
  }

  private func isInTitle(_ words: Set<String>, _ claim: Claim) -> Bool {
    [article(of: claim)?.title, text.document.title].contains {
      $0.map { words.isSubset(of: SlotFinder.words($0)) } ?? false
    }
  }

  private func article(of claim: Claim) -> Article? {
    text.document.articles.indices.contains(claim.article)
      ? text.document.articles[claim.article] : nil
  }

  private func holds(_ range: Range<Int>, _ words: Set<String>) -> Bool {
    !words.isEmpty && words.isSubset(of: SlotFinder.words(string(range)))
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text.readable[range], as: UTF8.self)
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}
