import ClaimModel

/// A command line that cannot be understood: what is wrong, and what may have been meant.
struct UsageError: Error, Hashable {
  var message: String
  /// What was typed, and a line that marks the part at fault; empty where the message says it.
  var excerpt: [String] = []
  var remedy: String
  /// The verb whose help to point to.
  var verb: Verb?

  init(_ message: String, remedy: String = "", verb: Verb? = nil) {
    self.message = message
    self.remedy = remedy
    self.verb = verb
  }

  /// An unknown word where one of a known list must stand.
  static func unknown(_ word: String, _ noun: String, known: [String], verb: Verb?) -> UsageError {
    var remedy = "Choose from: " + known.joined(separator: ", ") + "."
    if let near = Suggestion.nearest(to: word, in: known) {
      remedy = "Did you mean \(near)? " + remedy
    }
    return UsageError("\"\(word)\" is not a \(noun)", remedy: remedy, verb: verb)
  }
}
