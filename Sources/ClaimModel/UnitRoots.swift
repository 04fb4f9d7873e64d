/// The exact factors of the units that have a name of their own.
///
/// Source: the International System of Units (BIPM brochure, 9th edition) for SI units and those
/// accepted beside them; NIST Special Publication 811, appendix B, for customary units, which the
/// international yard and pound agreement of 1959 defines by exact ratios.
enum UnitRoots {
  static let prefixes: [(String, Int)] = [
    ("quecto", -30), ("ronto", -27), ("yocto", -24), ("zepto", -21), ("atto", -18),
    ("femto", -15), ("pico", -12), ("nano", -9), ("micro", -6), ("milli", -3), ("centi", -2),
    ("deci", -1), ("deca", 1), ("hecto", 2), ("kilo", 3), ("mega", 6), ("giga", 9), ("tera", 12),
    ("peta", 15), ("exa", 18), ("zetta", 21), ("yotta", 24),
  ]

  static let table: [String: UnitScale] = {
    var table: [String: UnitScale] = [:]
    for (name, dimension, significand, exponent) in decimals {
      guard let factor = Number(significand: significand, exponent: exponent) else { continue }
      table[name] = UnitScale(dimension, factor)
    }
    for (name, dimension, top, bottom) in ratios {
      guard let factor = Number(top, over: bottom) else { continue }
      table[name] = UnitScale(dimension, factor)
    }
    if let zero = Number(27315, over: 100), let ninth = Number(5, over: 9),
      let fahrenheit = Number(45967 * 5, over: 900)
    {
      table["degree celsius"] = UnitScale(.temperature, Number(1), offset: zero)
      table["degree fahrenheit"] = UnitScale(.temperature, ninth, offset: fahrenheit)
    }
    return table
  }()

  /// Name, dimension, and the factor as a whole number times a power of ten.
  private static let decimals: [(String, Dimension, Int128, Int)] = [
    // Length, in metres.
    ("metre", .length, 1, 0), ("inch", .length, 254, -4), ("foot", .length, 3048, -4),
    ("yard", .length, 9144, -4), ("mile", .length, 1_609_344, -3),
    ("furlong", .length, 201_168, -3),
    ("fathom", .length, 18288, -4), ("nautical mile", .length, 1852, 0), ("micron", .length, 1, -6),
    ("angstrom", .length, 1, -10), ("astronomical unit", .length, 149_597_870_700, 0),
    ("light year", .length, 9_460_730_472_580_800, 0),
    // Area and volume.
    ("hectare", .area, 1, 4), ("acre", .area, 40_468_564_224, -7), ("litre", .volume, 1, -3),
    ("gallon", .volume, 3_785_411_784, -12), ("quart", .volume, 946_352_946, -12),
    ("pint", .volume, 473_176_473, -12), ("cup", .volume, 2_365_882_365, -13),
    ("fluid ounce", .volume, 295_735_295_625, -16),
    ("tablespoon", .volume, 1_478_676_478_125, -17),
    ("teaspoon", .volume, 492_892_159_375, -17), ("barrel", .volume, 158_987_294_928, -12),
    ("bushel", .volume, 3_523_907_016_688, -14),
    // Mass, in kilograms.
    ("gram", .mass, 1, -3), ("tonne", .mass, 1, 3), ("pound", .mass, 45_359_237, -8),
    ("ounce", .mass, 28_349_523_125, -12), ("troy ounce", .mass, 311_034_768, -10),
    ("stone", .mass, 635_029_318, -8), ("ton", .mass, 90_718_474, -5),
    ("long ton", .mass, 10_160_469_088, -7), ("carat", .mass, 2, -4),
    ("dram", .mass, 17_718_451_953_125, -16), ("grain", .mass, 6_479_891, -11),
    ("dalton", .mass, 166_053_906_892, -38),
    // Time: seconds, and months of the calendar.
    ("second", .time, 1, 0), ("minute", .time, 60, 0), ("hour", .time, 3600, 0),
    ("day", .time, 86400, 0), ("week", .time, 604_800, 0), ("month", .calendar, 1, 0),
    ("year", .calendar, 12, 0),
    // Mechanics.
    ("newton", .force, 1, 0), ("pascal", .pressure, 1, 0), ("bar", .pressure, 1, 5),
    ("atmosphere", .pressure, 101_325, 0), ("joule", .energy, 1, 0),
    ("calorie", .energy, 4184, -3), ("electronvolt", .energy, 1_602_176_634, -28),
    ("watt hour", .energy, 3600, 0), ("watt", .wattage, 1, 0),
    ("kilowatt hour", .energy, 36, 5), ("megawatt hour", .energy, 36, 8),
    ("gigawatt hour", .energy, 36, 11), ("terawatt hour", .energy, 36, 14),
    ("hertz", .frequency, 1, 0),
    // Electricity, chemistry, radiation, information, angle, ratio.
    ("ampere", .current, 1, 0), ("volt", .voltage, 1, 0), ("ohm", .voltage / .current, 1, 0),
    ("coulomb", .current * .time, 1, 0), ("farad", .current * .time / .voltage, 1, 0),
    ("henry", .voltage * .time / .current, 1, 0),
    ("tesla", .voltage * .time / .area, 1, 0), ("gauss", .voltage * .time / .area, 1, -4),
    ("kelvin", .temperature, 1, 0), ("mole", .amount, 1, 0),
    ("molar", .amount / .volume, 1, 3), ("bit", .information, 1, 0),
    ("byte", .information, 8, 0), ("degree", .angle, 1, 0),
    ("gray", .energy / .mass, 1, 0), ("sievert", .energy / .mass, 1, 0),
    ("becquerel", .frequency, 1, 0),
    ("percent", .none, 1, -2), ("part per thousand", .none, 1, -3),
    ("part per million", .none, 1, -6), ("part per billion", .none, 1, -9),
    ("part per trillion", .none, 1, -12),
  ]

  /// Name, dimension, and the factor as a ratio.
  private static let ratios: [(String, Dimension, Int128, Int128)] = [
    ("knot", .speed, 1852, 3600), ("arcminute", .angle, 1, 60), ("arcsecond", .angle, 1, 3600),
    ("torr", .pressure, 101_325, 760), ("revolution per minute", .frequency, 1, 60),
    ("pound per square inch", .pressure, 8_896_443_230_521, 1_290_320_000),
    ("horsepower", .wattage, 37_284_993_579_113_511, 50_000_000_000_000),
    ("british thermal unit", .energy, 105_505_585_262, 100_000_000),
  ]
}
