/// A time of day: first and last minute after midnight, both inclusive.
public struct ClockSpan: Hashable, Sendable {
  public var earliest: Int
  public var latest: Int
  public var modifier: Modifier

  public init(earliest: Int, latest: Int, modifier: Modifier = .exact) {
    self.earliest = earliest
    self.latest = latest
    self.modifier = modifier
  }

  /// `HH:MM`.
  public static func text(minutes: Int) -> String {
    let hour = minutes / 60 % 24
    let minute = minutes % 60
    return (hour < 10 ? "0" : "") + String(hour) + (minute < 10 ? ":0" : ":") + String(minute)
  }
}
