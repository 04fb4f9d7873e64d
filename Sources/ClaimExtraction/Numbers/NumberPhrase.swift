import ClaimModel

/// A number as written, without hedge or unit.
struct NumberPhrase: Sendable {
  enum Style: Sendable {
    /// Digits, with or without a scale word: `1,500`, `5.2 million`.
    case digits
    /// Words: *thirty thousand*, *a hundred*, *half a million*.
    case words
    /// A size and no number: *tens of thousands*, *several hundred*.
    case vague
    /// *two-thirds*, *half*, *3/4*, *½*.
    case fraction
    /// *third*, *21st*.
    case ordinal
    /// *twice*, *threefold*.
    case multiple
    /// *the vast majority of*: more than half.
    case majority
    /// *thirties*: ten years of a life.
    case decade
    /// *a*, *an*, *another* before a unit: one of it.
    case article
  }

  /// Half-open.
  var tokens: Range<Int>
  var low: Number
  var high: Number
  var style: Style
  /// The power of ten of the last digit given.
  var grain: Int
  /// One token of digits, ungrouped, without scale: it may be a year.
  var isBare: Bool
  /// The bare digits, for years, days and clock times.
  var digits: Int?
  /// True for *a hundred*, *a dozen*: the article is part of the number.
  var beginsWithArticle: Bool
  /// The power of ten that scale words gave: 6 for *5 million*.
  var scale: Int

  init(
    tokens: Range<Int>, low: Number, high: Number, style: Style, grain: Int = 0,
    isBare: Bool = false, digits: Int? = nil, beginsWithArticle: Bool = false,
    scale: Int = 0
  ) {
    self.tokens = tokens
    self.low = low
    self.high = high
    self.style = style
    self.grain = grain
    self.isBare = isBare
    self.digits = digits
    self.beginsWithArticle = beginsWithArticle
    self.scale = scale
  }
}
