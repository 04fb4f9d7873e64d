import ClaimModel
import ClaimReading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads files and folders; the order of the result is that of the ids.
func readInputs(
  _ paths: [String], date: Day?, standardInput: any ByteSource
) -> (texts: [SourceText], problems: [Problem]) {
  var texts: [SourceText] = []
  var problems: [Problem] = []
  func add(_ bytes: [UInt8], id: String) {
    let (text, found) = Reader.read(bytes, id: id, date: date)
    if let text { texts.append(text) }
    problems += found
  }
  func add(file path: String, id: String) {
    do throws(StreamError) {
      add(try FileDescriptorSource(path: path).readAll(), id: id)
    } catch {
      problems.append(problem(error, path))
    }
  }
  for path in paths {
    if path == "-" {
      do throws(StreamError) {
        add(try standardInput.readAll(), id: "-")
      } catch {
        problems.append(problem(error, path))
      }
    } else if isFolder(path),
      let below = try? FileManager.default.subpathsOfDirectory(atPath: path)
    {
      let readable = below.filter { name in
        ["txt", "md", "html", "htm"].contains { name.hasSuffix("." + $0) }
      }
      for name in readable.sorted() { add(file: path + "/" + name, id: name) }
    } else {
      add(file: path, id: String(path.split(separator: "/").last ?? Substring(path)))
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
