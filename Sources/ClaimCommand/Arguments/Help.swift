import ClaimReporting

/// The help texts, made from the tables of verbs and flags.
enum Help {
  /// What `claims help` shows.
  static func overview() -> String {
    var text = "claims: find where documents differ on a figure or a date.\n\n"
    text += "Usage: claims VERB [PATH ...] [FLAGS]\n\n"
    text += "Verbs:\n"
    text += columns(Verb.allCases.map { ($0.rawValue, $0.info.summary) })
    text += "\nPaths are files or folders; - is standard input.\n"
    text += "claims VERB --help shows the flags of a verb and an example.\n\n"
    return text + exitStatus(hasFindings: true)
  }

  /// What `claims VERB --help` shows.
  static func text(for verb: Verb) -> String {
    let info = verb.info
    var text = "\(info.summary)\n\nUsage: \(info.usage)\n\nFlags:\n"
    text += columns(Flags.flags(of: verb).map { (name(of: $0), summary(of: $0, for: verb)) })
    text += "\nExamples:\n"
    for example in info.examples {
      text += "  \(example.line)\n      \(example.meaning)\n"
    }
    let hasFindings = Flags.flag(.failOn)?.verbs.contains(verb) ?? false
    return text + "\n" + exitStatus(hasFindings: hasFindings)
  }

  static let version = "\(Tool.name) \(Tool.version)\n"

  /// - Parameter hasFindings: whether there is anything to exit 1 for.
  private static func exitStatus(hasFindings: Bool) -> String {
    var rows = [(String(ExitStatus.clean), "clean")]
    if hasFindings {
      rows.append((String(ExitStatus.findings), "findings at or above --fail-on"))
    }
    rows.append(
      (
        String(ExitStatus.trouble),
        "trouble: a wrong flag, or input that could not be read whole"
      ))
    rows.append(
      (
        String(ExitStatus.brokenPipe),
        "the reader of the results went away, as head does; as if by SIGPIPE"
      ))
    return "Exit status:\n" + columns(rows)
  }

  private static func name(of flag: Flag) -> String {
    let short = flag.short.map { "-\($0), " } ?? ""
    return short + flag.long + (flag.placeholder.map { " \($0)" } ?? "")
  }

  private static func summary(of flag: Flag, for verb: Verb) -> String {
    let values = flag.id == .format ? verb.info.formats : flag.values
    if values.isEmpty { return flag.summary }
    let list = values.joined(separator: ", ")
    if flag.id == .format, verb == .extract || verb == .list {
      return "\(flag.summary) One of \(list); a terminal gets a table, anything else jsonl."
    }
    let standard = flag.id == .failOn ? "" : "; \(values[0]) unless given"
    return "\(flag.summary) One of \(list)\(standard)."
  }

  /// Two columns, the second folded at 80 cells.
  private static func columns(_ rows: [(String, String)]) -> String {
    let margin = (rows.map(\.0.count).max() ?? 0) + 4
    var text = ""
    for (left, right) in rows {
      var line = "  " + left + String(repeating: " ", count: margin - left.count - 2)
      var isFirst = true
      for word in right.split(separator: " ") {
        if !isFirst, line.count + 1 + word.count > 80 {
          text += line + "\n"
          line = String(repeating: " ", count: margin)
          isFirst = true
        }
        line += (isFirst ? "" : " ") + word
        isFirst = false
      }
      text += line + "\n"
    }
    return text
  }
}
