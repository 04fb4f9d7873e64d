extension Lexicon {
  /// Enters the names and symbols of units and currencies.
  mutating func enterUnits() {
    for (spelling, head) in UnitTable.shared.heads {
      change(enter(spelling)) {
        $0.classes.insert(.unit)
        $0.unit = head
      }
    }
    for (spelling, index) in CurrencyTable.shared.heads {
      change(enter(spelling)) {
        $0.classes.insert(.currency)
        $0.currency = index
      }
    }
  }
}
