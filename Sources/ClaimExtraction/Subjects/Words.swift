import ClaimModel

/// Plain forms of words, for comparing.
extension Sentence {
  /// The plain singular or plain verb of a word, lower-case; empty for what is no word.
  func stem(_ i: Int) -> String {
    guard isWord(i) else { return "" }
    let word = stemWord(i)
    return word != 0 ? lexicon.spelling(word) : Inflection.stem(of: string(i).lowercased())
  }

  /// The number of the same; 0 for what the lexicon does not know.
  func stemWord(_ i: Int) -> UInt16 {
    guard isWord(i), tokens[i].word != 0 else { return 0 }
    let info = info(i)
    if info.singular != 0 { return info.singular }
    return info.verb != 0 && !info.classes.contains(.noun) ? info.verb : tokens[i].word
  }

  /// The plain verb that a token is, or that its noun stands for: *execute* for *executions*.
  func action(_ i: Int) -> (word: UInt16, measure: Measure?)? {
    let info = info(i)
    if info.action != 0 { return (info.action, lexicon.info(info.action).measure) }
    if info.singular != 0, lexicon.info(info.singular).action != 0 {
      let action = lexicon.info(info.singular).action
      return (action, lexicon.info(action).measure)
    }
    return nil
  }
}
