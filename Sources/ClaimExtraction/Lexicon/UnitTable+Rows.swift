/// The units that texts use, with their spellings.
///
/// Source: names and symbols of the SI brochure and of NIST Special Publication 811; customary
/// units and their abbreviations as English style guides give them.
enum UnitRows {
  /// The prefixes that are in use, with their symbols.
  static let prefixes: [(String, String)] = [
    ("pico", "p"), ("nano", "n"), ("micro", "u"), ("milli", "m"), ("centi", "c"), ("deci", "d"),
    ("hecto", "h"), ("kilo", "k"), ("mega", "M"), ("giga", "G"), ("tera", "T"), ("peta", "P"),
    ("exa", "E"), ("femto", "f"), ("deca", "da"),
  ]

  private static let small = "femto pico nano micro milli"
  private static let large = "kilo mega giga tera"

  /// Roots with the prefixes that they take.
  static let prefixed: [(String, UnitRow)] = [
    (
      "femto pico nano micro milli centi deci deca hecto kilo",
      UnitRow("metre", "metre metres meter meters", symbols: "ms", tight: "m")
    ),
    (
      "pico nano micro milli centi deci kilo",
      UnitRow("gram", "gram grams gramme grammes", symbols: "gs gm gms", tight: "g")
    ),
    (
      "pico nano micro milli centi deci hecto kilo",
      UnitRow("litre", "litre litres liter liters", symbols: "ls", tight: "l L")
    ),
    (small, UnitRow("second", "second seconds", symbols: "sec secs", tight: "s", isTime: true)),
    (small + " kilo", UnitRow("mole", "", symbols: "mol mols")),
    (small, UnitRow("molar", "molar")),
    (small + " kilo mega", UnitRow("ampere", "ampere amperes amp amps", tight: "A")),
    (small + " kilo mega", UnitRow("volt", "volt volts", tight: "V")),
    (small + " kilo mega giga tera", UnitRow("watt", "watt watts", tight: "W")),
    (
      "nano micro milli kilo mega giga tera",
      UnitRow("watt hour", "", symbols: "Wh", tight: "")
    ),
    (small + " kilo mega giga tera", UnitRow("joule", "joule joules", tight: "J")),
    (small + " kilo mega", UnitRow("newton", "newton newtons", tight: "N")),
    (
      "micro milli hecto kilo mega giga",
      UnitRow("pascal", "pascal pascals", symbols: "Pa")
    ),
    (small + " kilo", UnitRow("bar", "", tight: "bar")),
    ("milli kilo mega giga tera", UnitRow("hertz", "hertz", symbols: "Hz")),
    (small + " kilo mega", UnitRow("ohm", "ohm ohms")),
    (small, UnitRow("tesla", "", tight: "T")),
    (small + " kilo", UnitRow("gauss", "gauss")),
    (small, UnitRow("farad", "farad farads")),
    ("milli micro", UnitRow("sievert", "sievert sieverts", symbols: "Sv")),
    ("milli micro", UnitRow("gray", "", symbols: "Gy")),
    (large, UnitRow("becquerel", "becquerel becquerels", symbols: "Bq")),
    (
      "kilo mega giga tera milli",
      UnitRow("electronvolt", "electronvolt electronvolts", symbols: "eV")
    ),
    ("kilo", UnitRow("calorie", "calorie calories", symbols: "cal cals")),
    ("kilo mega giga tera peta exa", UnitRow("byte", "byte bytes", symbols: "B")),
    ("kilo mega giga tera", UnitRow("bit", "", symbols: "bit bits bps", tight: "b")),
    ("kilo", UnitRow("dalton", "dalton daltons", symbols: "Da")),
    ("kilo mega", UnitRow("parsec", "parsec parsecs", tight: "pc")),
    ("kilo", UnitRow("rayleigh", "rayleigh rayleighs")),
  ]

  static let plain: [UnitRow] = [
    // Length.
    UnitRow("inch", "inch inches", tight: "in"), UnitRow("foot", "foot feet", symbols: "ft"),
    UnitRow("yard", "yard yards", symbols: "yd yds"), UnitRow("mile", "mile miles", tight: "mi"),
    UnitRow("kilometre", "kilometer kilometers kms kilometre"),
    UnitRow("furlong", "furlong furlongs"),
    UnitRow("fathom", "fathom fathoms"), UnitRow("micron", "micron microns"),
    UnitRow("angstrom", "angstrom angstroms"),
    UnitRow("nautical mile", "", symbols: "nmi"),
    // Area and volume.
    UnitRow("hectare", "hectare hectares", symbols: "ha"), UnitRow("acre", "acre acres"),
    UnitRow("gallon", "gallon gallons", symbols: "gal gals"),
    UnitRow("quart", "quart quarts", symbols: "qt qts"),
    UnitRow("pint", "pint pints", symbols: "pt pts"), UnitRow("cup", "cup cups"),
    UnitRow("tablespoon", "tablespoon tablespoons", symbols: "tbsp tbsps tbs"),
    UnitRow("teaspoon", "teaspoon teaspoons", symbols: "tsp tsps"),
    UnitRow("barrel", "barrel barrels", symbols: "bbl bbls"), UnitRow("bushel", "bushel bushels"),
    UnitRow("millilitre", "mls"), UnitRow("cubic centimetre", "", symbols: "cc ccs"),
    // Mass.
    UnitRow("kilogram", "kilo kilos kgs"), UnitRow("tonne", "tonne tonnes", tight: "t"),
    UnitRow("ton", "ton tons"), UnitRow("pound", "pound pounds", symbols: "lb lbs"),
    UnitRow("ounce", "ounce ounces", symbols: "oz ozs"), UnitRow("stone", "stone"),
    UnitRow("carat", "carat carats"), UnitRow("grain", "grains"),
    UnitRow("dram", "dram drams drachm drachms drachma"),
    UnitRow("megatonne", "megatonne megatonnes", symbols: "Mt"),
    UnitRow("gigatonne", "gigatonne gigatonnes", symbols: "Gt"),
    UnitRow("kiloton", "kiloton kilotons", symbols: "kt"), UnitRow("megaton", "megaton megatons"),
    // Speed, power, energy, pressure.
    UnitRow("knot", "knot knots", symbols: "kt kts kn"), UnitRow("mile per hour", "mph"),
    UnitRow("kilometre per hour", "kph kmh kmph"),
    UnitRow("horsepower", "horsepower", symbols: "hp bhp"),
    UnitRow("pound per square inch", "psi"),
    UnitRow("atmosphere", "atmospheres", symbols: "atm atms"),
    UnitRow("torr", "torr"), UnitRow("millibar", "millibar millibars"),
    UnitRow("british thermal unit", "btu btus"),
    UnitRow("revolution per minute", "rpm"), UnitRow("mile per gallon", "mpg"),
    UnitRow("frame per second", "fps"),
    // Time.
    UnitRow("minute", "minute minutes", symbols: "min mins", isTime: true),
    UnitRow("hour", "hour hours", symbols: "hr hrs", tight: "h", isTime: true),
    UnitRow("day", "day days", tight: "d", isTime: true),
    UnitRow("week", "week weeks", symbols: "wk wks", isTime: true),
    UnitRow("week", "fortnight fortnights", times: 2, isTime: true),
    UnitRow("month", "month months", symbols: "mo mos mth mths", isTime: true),
    UnitRow("year", "year years", symbols: "yr yrs", tight: "y", isTime: true),
    UnitRow("year", "decade decades", times: 10, isTime: true),
    UnitRow("year", "century centuries", times: 100, isTime: true),
    UnitRow("year", "millennium millennia millenniums", times: 1000, isTime: true),
    UnitRow("year", "", symbols: "kyr", times: 1000, isTime: true),
    UnitRow("year", "", symbols: "Ma Myr", times: 1_000_000, isTime: true),
    UnitRow("year", "", symbols: "Ga Gyr", times: 1_000_000_000, isTime: true),
    // Temperature and angle.
    UnitRow("kelvin", "kelvin kelvins", tight: "K"),
    UnitRow("degree celsius", "celsius celcius centigrade centigrate", tight: "C"),
    UnitRow("degree fahrenheit", "fahrenheit farenheit", tight: "F"),
    UnitRow("degree", "degree degrees", symbols: "deg degs"), UnitRow("radian", "radian radians"),
    UnitRow("arcminute", "arcminute arcminutes"), UnitRow("arcsecond", "arcsecond arcseconds"),
    // Electricity, sound, light, chemistry, computing.
    UnitRow("decibel", "decibel decibels", symbols: "dB dBA"), UnitRow("lumen", "lumen lumens"),
    UnitRow("lux", "lux"), UnitRow("candela", "candela candelas"),
    UnitRow("part per million", "", symbols: "ppm ppmv"),
    UnitRow("part per billion", "", symbols: "ppb ppbv"),
    UnitRow("part per trillion", "", symbols: "ppt pptv"),
    UnitRow("pixel", "pixel pixels", symbols: "px"),
    UnitRow("megapixel", "megapixel megapixels"), UnitRow("base pair", "", symbols: "bp"),
    UnitRow("kilobase", "", symbols: "kbp"), UnitRow("international unit", "", symbols: "IU"),
    UnitRow("megabit per second", "", symbols: "Mbps"),
    UnitRow("gigabit per second", "", symbols: "Gbps"),
    UnitRow("kilobit per second", "", symbols: "kbps"), UnitRow("kilobit", "kb", symbols: ""),
    UnitRow("megabyte", "", symbols: "MB"), UnitRow("megabit", "mb"),
    UnitRow("millimolar", "", symbols: "mM"), UnitRow("micromolar", "", symbols: "uM"),
    UnitRow("nanomolar", "", symbols: "nM"),
    UnitRow("gigabyte", "gb gig gigs"), UnitRow("terabyte", "tb"),
    UnitRow("kilobyte", "", symbols: "KB"),
    UnitRow("kilowatt hour", "", symbols: "kwh KWh KWH"),
  ]
}
