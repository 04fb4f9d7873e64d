import ClaimModel

/// The command line as typed: verb, flags and paths, told apart and not yet understood.
struct RawArguments: Hashable {
  var verb: Verb?
  /// The values of each flag in the order typed; a flag without value counts as an empty one.
  var values: [Flag.ID: [String]] = [:]
  var paths: [String] = []

  func has(_ id: Flag.ID) -> Bool { values[id] != nil }

  /// The value typed last.
  func last(_ id: Flag.ID) -> String? { values[id]?.last }

  /// - Parameter arguments: without the name of the command.
  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    var words: [String] = []
    var flags: [(flag: Flag, value: String)] = []
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        continue
      }
      flags.append(try RawArguments.flag(argument, &rest))
    }
    if let word = words.first {
      guard let verb = Verb(rawValue: word) else {
        throw UsageError.unknown(word, "verb", known: Verb.allCases.map(\.rawValue), verb: nil)
      }
      self.verb = verb
      paths = Array(words.dropFirst())
    }
    for (flag, value) in flags {
      if let verb, !flag.verbs.contains(verb) {
        let verbs = flag.verbs.map(\.rawValue).joined(separator: " and ")
        throw UsageError(
          "\(flag.long) does not go with \(verb.rawValue)",
          remedy: "It is a flag of \(verbs).", verb: verb)
      }
      values[flag.id, default: []].append(value)
    }
  }

  /// Reads one flag, and its value from the argument itself or from the next.
  private static func flag(
    _ argument: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> (flag: Flag, value: String) {
    let isLong = argument.hasPrefix("--")
    let name: String
    var inline: String?
    if isLong {
      name = String(argument.prefix { $0 != "=" })
      if name.count < argument.count { inline = String(argument.dropFirst(name.count + 1)) }
    } else {
      name = String(argument.prefix(2))
      if argument.count > 2 { inline = String(argument.dropFirst(2)) }
    }
    let found =
      isLong ? Flags.flag(long: name) : name.last.flatMap { Flags.flag(short: $0) }
    guard let flag = found else {
      let known = Flags.all.map(\.long)
      let near = Suggestion.nearest(to: name, in: known).map { "Did you mean \($0)? " } ?? ""
      throw UsageError(
        "\(name) is not a flag",
        remedy: near + "A path that begins with - goes after --.")
    }
    guard let placeholder = flag.placeholder else {
      if inline != nil { throw UsageError("\(flag.long) takes no value") }
      return (flag, "")
    }
    if let inline { return (flag, inline) }
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") else {
      throw UsageError("\(flag.long) needs a value", remedy: "\(flag.long) \(placeholder)")
    }
    rest.removeFirst()
    return (flag, next)
  }
}
