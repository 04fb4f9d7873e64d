import ClaimModel

/// Words that name one kind of event, one kind of people, or people that exclude each other.
///
/// Source: compiled for this project from general knowledge of English.
enum Synonyms {
  private static let events: [String] = [
    "uprising revolt rebellion unrest protest demonstration insurrection protester protestor "
      + "demonstrator rebel demonstrate",
    "massacre slaughter genocide", "rally gathering convention",
    "crash collision accident collide", "fire blaze", "war conflict",
    "earthquake quake tremor temblor",
    "hurricane storm cyclone", "shooting gunfire shoot", "agreement accord deal treaty",
    "epidemic outbreak pandemic", "sinking foundering wreck sink founder",
    "murder homicide killing kill slay", "robbery burglary theft rob burgle steal",
    "election vote ballot elect", "inquiry investigation probe",
    "explosion blast detonation explode",
    "attack assault raid", "flood flooding inundation", "collapse", "eruption erupt",
    "inauguration inaugurate", "launch", "landing", "derailment derail",
    "stabbing stab", "bombing bomb", "execution execute",
    "merger takeover acquisition merge acquire",
    "battle fighting", "siege besiege", "wedding marriage marry", "walkout",
    "leak spill spillage",
  ]

  private static let eventClass: [String: String] = table(events)

  /// The class of a word for something that happens; `nil` for any other word.
  static func happening(_ stem: String) -> String? { eventClass[stem] }

  /// The first word of the line that the word stands on, else the word; *other* stays before it.
  static func event(_ stem: String) -> String {
    let other = "other "
    guard stem.hasPrefix(other) else { return eventClass[stem] ?? stem }
    return other + event(String(stem.dropFirst(other.utf8.count)))
  }

  /// Words for people that say nothing of who they are.
  static let anyone: Set<String> = [
    "people", "person", "member", "individual", "victim", "casualty", "human", "dead", "death",
    "fatality", "life", "martyr", "supporter", "soul", "other", "survivor", "toll", "execution",
    "killing", "injury", "arrest", "participant", "attendee",
  ]

  /// Nobody is left out: *people*, *the dead*, *passengers and crew*.
  static func isAnyone(_ cues: Cues) -> Bool {
    guard let counted = cues.counted else { return false }
    return anyone.contains(counted) || isEverybody(cues)
  }

  /// Whoever they are, with no word of what became of them: *people*, *passengers and crew*.
  static func isEverybody(_ cues: Cues) -> Bool {
    guard let counted = cues.counted else { return false }
    if ["people", "person", "soul", "individual", "human"].contains(counted) {
      return cues.population.isEmpty
    }
    return aboard.contains(counted)
      && cues.population.contains { exclusion([$0], [counted]) != nil }
  }

  /// Those who are everybody on board when named together.
  private static let aboard: Set<String> = ["passenger", "crew", "staff", "sailor"]

  /// What is measured, by its words: the police department is the police.
  static func key(_ cues: Cues) -> Set<String> {
    var words = Set(cues.population)
    if let counted = cues.counted, words.isEmpty || !bodies.contains(counted) {
      words.insert(counted)
    }
    return words
  }

  /// Verbs of setting out and of coming to a place.
  static let journeys: Set<String> = [
    "leave", "depart", "sail", "arrive", "reach", "land", "dock",
  ]

  /// What is told again every month.
  ///
  /// Source: compiled for this project from general knowledge of English.
  static let rates: Set<String> = [
    "price", "rate", "sale", "unemployment", "jobless", "index", "share", "spending", "output",
    "inflation", "growth", "lending", "export", "import", "production", "turnover", "earnings",
    "wage", "deficit", "surplus", "economy", "market", "mortgage", "order", "stock",
  ]

  /// Nouns for what everything has.
  static let dimensions: Set<String> = [
    "length", "height", "width", "depth", "weight", "area", "distance", "speed", "size", "volume",
    "temperature", "cost", "price", "value", "sum", "total", "amount", "level", "rate", "share",
  ]

  private static let bodies: Set<String> = [
    "department", "service", "office", "agency", "authority", "division", "programme", "program",
    "bureau", "ministry", "unit", "company", "firm",
  ]

  /// Some of all: *passengers*.
  static func isSort(_ cues: Cues) -> Bool {
    cues.counted.map(sorts.contains) == true && !isAnyone(cues)
  }

  private static let males: Set<String> = [
    "man", "boy", "male", "son", "brother", "father", "husband", "grandfather", "uncle", "nephew",
    "gunman", "boyfriend", "grandson", "policeman",
  ]
  private static let females: Set<String> = [
    "woman", "girl", "female", "daughter", "sister", "mother", "wife", "grandmother", "aunt",
    "niece", "girlfriend", "granddaughter",
  ]

  /// The nouns do not tell the two persons apart.
  static func canBeOnePerson(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return true }
    return !(males.contains(a) && females.contains(b) || females.contains(a) && males.contains(b))
  }

  /// The same noun or two words for one sort of people, as far as both are said: *the captain* and *the
  /// master*, but not *a boy* and *a girl*.
  static func areOneSort(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return true }
    return a == b || Concepts.areOne(a, b) && canBeOnePerson(a, b)
  }

  /// Words that pick some out of those counted.
  static let parts: Set<String> = [
    "younger", "older", "youngest", "oldest", "other", "remaining", "surviving", "hospitalized",
    "first", "last", "latter", "former", "another", "additional", "adult", "male", "female",
    "critical", "grave", "injured", "wounded", "dead", "deceased", "main", "new", "previous",
    "original",
    "separate", "one", "each", "class", "second", "third", "fourth", "different", "same", "local",
    "foreign", "unidentified", "alleged", "possible", "average",
  ]

  /// On one line, groups that exclude one another.
  private static let exclusive: [[Set<String>]] = [
    [
      ["civilian", "resident", "villager", "bystander"],
      ["soldier", "troop", "fighter", "officer", "militant", "rebel", "policeman", "police"],
      ["prisoner", "inmate", "detainee"], ["protester", "demonstrator", "rioter", "protestor"],
    ],
    [["man", "male", "boy"], ["woman", "female", "girl"]],
    [["child", "infant", "baby", "teenager", "girl", "boy"], ["adult"]],
    [["passenger"], ["crew", "staff", "sailor"]],
    [["student", "pupil"], ["teacher", "professor"]],
    [["doctor", "nurse"], ["patient"]],
    [["first"], ["second"], ["third"]],
    [["home", "domestic"], ["foreign", "abroad", "overseas"]],
    [["gross"], ["net"]],
    [["state", "public"], ["private"]],
    [["north", "northern"], ["south", "southern"], ["east", "eastern"], ["west", "western"]],
    [["urban"], ["rural"]],
    [["longer", "longest", "long"], ["shorter", "shortest", "short"]],
    [["larger", "largest", "bigger", "biggest"], ["smaller", "smallest"]],
    [["upper"], ["lower"]], [["inner"], ["outer"]],
    [["import"], ["export"]], [["maximum"], ["minimum"]],
    [["daily"], ["weekly"], ["monthly"], ["annual", "yearly"]],
  ]

  /// Nouns that split people into sorts: passengers are some of the persons on board.
  static let sorts: Set<String> = [
    "passenger", "crew", "sailor", "staff", "man", "woman", "male", "female", "boy", "girl",
    "child",
    "infant", "baby", "teenager", "teen", "juvenile", "adult", "student", "pupil", "teacher",
    "officer", "soldier", "policeman", "civilian", "patient", "nurse", "doctor", "foreigner",
    "brother", "sister", "parent", "mother", "father", "daughter", "son", "wife", "husband",
    "cousin", "uncle", "aunt", "grandchild",
  ]

  /// For each word of the lines its group's bit; the lines take their bits one after the other.
  private static let groupBits: [String: UInt64] = {
    var bits: [String: UInt64] = [:]
    var bit: UInt64 = 1
    for group in exclusive.joined() {
      for word in group { bits[word, default: 0] |= bit }
      bit <<= 1
    }
    return bits
  }()

  /// The bits of the groups on one line, for each line.
  private static let lineBits: [UInt64] = {
    var shift = 0
    return exclusive.map { line in
      defer { shift += line.count }
      return ((1 << UInt64(line.count)) - 1) << UInt64(shift)
    }
  }()

  /// The groups that a claim's noun and what narrows it name.
  static func groups(of cues: Cues) -> UInt64 {
    cues.population.reduce(cues.counted.flatMap { groupBits[$0] } ?? 0) {
      $0 | (groupBits[$1] ?? 0)
    }
  }

  /// Each names a group of one line that the other does not.
  static func exclude(_ a: UInt64, _ b: UInt64) -> Bool {
    a != 0 && b != 0 && lineBits.contains { a & ~b & $0 != 0 && b & ~a & $0 != 0 }
  }

  /// The words of two populations that cannot be the same people, or `nil`.
  static func exclusion(_ a: Set<String>, _ b: Set<String>) -> (String, String)? {
    for line in exclusive {
      for (i, left) in line.enumerated() {
        for (j, right) in line.enumerated() where i != j {
          if let x = a.intersection(left).min(), let y = b.intersection(right).min(),
            a.isDisjoint(with: right), b.isDisjoint(with: left)
          {
            return (x, y)
          }
        }
      }
    }
    return nil
  }

  private static func table(_ lines: [String]) -> [String: String] {
    var table: [String: String] = [:]
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      for word in words { table[word] = words[0] }
    }
    return table
  }
}
