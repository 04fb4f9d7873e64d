/// How the name of a unit stands in words, as ``Figure/unit`` gives it.
public enum UnitName {
  public static let magnitude = "magnitude"
  public static let acidity = "pH"

  /// Names of scales that have no unit; such a name stands before its number: *magnitude 6.3*.
  public static let scales: Set<String> = [magnitude, acidity]

  /// *miles per hour*, *square metres*, *inches*, *degrees celsius*; an ISO code has no plural.
  ///
  /// The word that takes it stands last, or before *per*.
  public static func plural(of unit: String) -> String {
    if unit.hasPrefix("degree ") { return "degrees " + unit.dropFirst("degree ".utf8.count) }
    let end = unit.firstRange(of: " per ")?.lowerBound ?? unit.endIndex
    let start = unit[..<end].lastIndex(of: " ").map(unit.index(after:)) ?? unit.startIndex
    return unit[..<start] + plural(word: unit[start..<end]) + unit[end...]
  }

  private static func plural(word: Substring) -> String {
    switch word {
    case "foot": "feet"
    case "celsius", "siemens": String(word)
    case _ where word.hasSuffix("hertz"): String(word)
    case _ where word == word.uppercased() || word.hasSuffix("s"): String(word)
    case _ where ["x", "z", "ch", "sh"].contains(where: word.hasSuffix): word + "es"
    case _ where word.hasSuffix("y") && !"aeiou".contains(word.dropLast().last ?? "a"):
      word.dropLast() + "ies"
    default: word + "s"
    }
  }
}
