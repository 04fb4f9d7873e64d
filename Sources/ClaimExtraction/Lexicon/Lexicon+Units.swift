extension Lexicon {
  /// Enters the names and symbols of units and currencies.
  mutating func enterUnits() {}
}
