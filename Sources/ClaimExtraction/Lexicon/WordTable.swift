/// Values by words of the lexicon, for tables that are asked of by word after word.
struct WordTable<Value: Sendable>: Sendable {
  /// The place of each word's value plus one; 0 for the many that have none.
  private var places: [UInt8]
  private var values: [Value] = []

  /// - Parameter table: of at most 255 words.
  init(_ table: [UInt16: Value]) {
    precondition(table.count < 256, "a table has more words than places")
    places = Array(repeating: 0, count: Lexicon.shared.count)
    for word in table.keys.sorted() {
      guard let value = table[word] else { continue }
      values.append(value)
      places[Int(word)] = UInt8(values.count)
    }
  }

  @inline(__always)
  subscript(word: UInt16) -> Value? {
    let place = places[Int(word)]
    return place == 0 ? nil : values[Int(place) - 1]
  }
}
