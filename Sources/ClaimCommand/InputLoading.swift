import ClaimModel
import ClaimReading

/// Reads files, folders and standard input (`-`); the order of the result is that of the ids.
func readInputs(
  _ paths: [String], date: Day?, standardInput: any ByteSource
) -> (texts: [SourceText], problems: [Problem]) {
  var (texts, problems) = Inputs.read(paths.filter { $0 != "-" }, date: date)
  if paths.contains("-") {
    do throws(StreamError) {
      let (text, found) = Reader.read(try standardInput.readAll(), id: "-")
      if let text { texts.append(text.dated(date)) }
      problems += found
    } catch {
      problems.append(problem(error, "-"))
    }
  }
  return (texts.sorted { $0.document.id < $1.document.id }, problems)
}

/// A file that the system does not let us read.
func problem(_ error: StreamError, _ path: String) -> Problem {
  Problem(
    kind: .unreadable, severity: .error, document: path, message: "cannot be read: \(error.reason)",
    remedy: "Check the path and its permissions.")
}
