import ClaimModel

/// The values of a table's rows on one scale, so that a reader sees how far apart they lie.
///
/// A picture beside each row: a dot for one value, a bar for an interval, an arrow for an end that
/// the words leave open. Rings stand for *about* and for ends that do not belong to the interval.
/// Positions are reckoned exactly, so the picture is the same everywhere.
struct NumberLine {
  /// The ends of the scale, as read.
  let title: String
  /// One picture a row.
  let pictures: [String]

  /// `nil` when the values cannot stand on one scale, or are all the same.
  init?(_ values: [ClaimValue]) {
    let extents = values.compactMap(Extent.init)
    guard extents.count == values.count, let first = extents.first,
      extents.allSatisfy({ $0.measure == first.measure }), Set(extents).count > 1
    else { return nil }
    let ends = extents.flatMap { [$0.low, $0.high].compactMap { $0 } }
    guard let least = ends.min(), let most = ends.max() else { return nil }
    // Two bounds on one number share their end: the scale has one point, in the middle.
    title = least == most ? first.label(least) : "\(first.label(least)) to \(first.label(most))"
    var pictures: [String] = []
    for extent in extents {
      guard let picture = NumberLine.picture(extent, least, most) else { return nil }
      pictures.append(picture)
    }
    self.pictures = pictures
  }

  private static let width = 160
  /// Where the least and the most stand; arrows reach beyond, to the edges.
  private static let margin = 16

  private static func picture(_ extent: Extent, _ least: Number, _ most: Number) -> String? {
    let edge = 4
    let right = width - edge
    var shapes = "<line x1=\"\(edge)\" y1=\"8\" x2=\"\(right)\" y2=\"8\"/>"
    var start = edge
    var end = right
    if let low = extent.low {
      guard let x = position(low, least, most) else { return nil }
      start = x
    } else {
      shapes += "<path d=\"M\(edge + 7) 3 L\(edge) 8 L\(edge + 7) 13\"/>"
    }
    if let high = extent.high {
      guard let x = position(high, least, most) else { return nil }
      end = x
    } else {
      shapes += "<path d=\"M\(right - 7) 3 L\(right) 8 L\(right - 7) 13\"/>"
    }
    if end > start {
      shapes += "<rect x=\"\(start)\" y=\"6\" width=\"\(end - start)\" height=\"4\"/>"
    }
    let ring = extent.isRing ? " class=\"ring\"" : ""
    if extent.low != nil { shapes += "<circle\(ring) cx=\"\(start)\" cy=\"8\" r=\"4\"/>" }
    if extent.high != nil, extent.high != extent.low {
      shapes += "<circle\(ring) cx=\"\(end)\" cy=\"8\" r=\"4\"/>"
    }
    return "<svg class=\"scale\" viewBox=\"0 0 \(width) 16\" width=\"\(width)\" height=\"16\""
      + " aria-hidden=\"true\">\(shapes)</svg>"
  }

  /// The point of the picture at which a value stands; `nil` when it cannot be reckoned exactly.
  private static func position(_ value: Number, _ least: Number, _ most: Number) -> Int? {
    let room = width - 2 * margin
    if least == most { return width / 2 }
    guard
      let share = value.subtracting(least).flatMap({ part in
        most.subtracting(least).flatMap { part.divided(by: $0) }
      }), let scaled = share.multiplied(by: Number(room))
    else { return nil }
    return margin + Int(scaled.numerator / scaled.denominator)
  }
}

/// A value's place on a scale of its measure.
fileprivate struct Extent: Hashable {
  var low: Number?
  var high: Number?
  var isRing: Bool
  /// What the scale counts: only like stands beside like.
  var measure: Measure

  enum Measure: Hashable {
    case figure(unit: String?)
    case date
    case time
  }

  /// `nil` for a date that its document does not place.
  init?(_ value: ClaimValue) {
    switch value {
    case .figure(let figure):
      low = figure.low
      high = figure.high
      measure = .figure(unit: figure.unit)
    case .date(let span):
      low = span.earliest.map { Number($0.number) }
      high = span.latest.map { Number($0.number) }
      measure = .date
    case .time(let span):
      low = Number(span.earliest)
      high = Number(span.latest)
      measure = .time
    }
    switch value.modifier {
    case .about, .moreThan, .lessThan, .orderOfMagnitude: isRing = true
    case .exact, .atLeast, .atMost, .range: isRing = false
    }
    if low == nil, high == nil { return nil }
  }

  func label(_ value: Number) -> String {
    switch measure {
    case .figure: value.groupedText
    case .date: Day(number: Int(value.numerator)).isoText
    case .time: ClockSpan.text(minutes: Int(value.numerator))
    }
  }
}
