/// One name for each place that goes by several.
package enum PlaceNames {
  /// The plain name of a place: lower-case, without *the* and dots, and that of its other names which
  /// stands first in the table.
  package static func plain(_ name: String) -> String {
    var name = name.lowercased()
    if name.hasPrefix("the ") { name.removeFirst("the ".count) }
    name.removeAll { $0 == "." }
    return table[name] ?? name
  }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for names in places {
      for name in names.dropFirst() { table[name] = names[0] }
    }
    return table
  }()

  /// Source: the short names of states of the United Nations with those in common or earlier use.
  private static let places = [
    ["united states", "us", "usa", "united states of america", "america"],
    ["united kingdom", "uk", "britain", "great britain"],
    ["united arab emirates", "uae", "emirates"], ["netherlands", "holland"],
    ["myanmar", "burma"], ["iran", "persia"], ["soviet union", "ussr"],
    ["czech republic", "czechia"], ["ivory coast", "côte d'ivoire"], ["eswatini", "swaziland"],
    ["democratic republic of congo", "drc", "zaire"], ["sri lanka", "ceylon"],
    ["turkey", "türkiye"], ["ethiopia", "abyssinia"],
  ]
}
