import ClaimModel

/// The ids of the records read so far, so that two of one id are found: 24 bytes a record.
///
/// Ids are kept as 64 bits of their SHA-256. Among ten million, two that differ are taken for one
/// with a chance of three in a million.
struct RecordIDs {
  private var places: [UInt64: (path: Int32, line: Int32)] = [:]
  private var paths: [String] = []

  /// Begins another input.
  mutating func enter(_ path: String) { paths.append(path) }

  /// Notes an id of the input entered last; the place of an earlier record of the same id is given
  /// back.
  mutating func note(_ id: String, line: Int) -> String? {
    guard let key = UInt64(SHA256.shortID([id]), radix: 16) else { return nil }
    if let place = places[key] { return "\(paths[Int(place.path)]):\(place.line)" }
    places[key] = (Int32(paths.count - 1), Int32(clamping: line))
    return nil
  }
}
