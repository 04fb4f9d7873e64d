import ClaimModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The findings that a team has seen and accepted: a file of `check --format jsonl`.
enum Baseline {
  /// The ids of the findings in the file. Lines of another kind are left alone.
  static func read(_ path: String) -> (ids: Set<String>, problems: [Problem]) {
    var ids: Set<String> = []
    var problems: [Problem] = []
    do throws(StreamError) {
      var lines = LineReader(try FileDescriptorSource(path: path))
      while let line = try lines.next(beforeRead: { () throws(StreamError) in }) {
        switch id(in: line) {
        case .finding(let id): ids.insert(id)
        case .other: continue
        case .bad:
          problems.append(
            Problem(
              kind: .badRecord, severity: .error, document: path, line: lines.number,
              message: "the line is not a finding",
              remedy: "Write the baseline anew: claims check PATH... --format jsonl -o FILE."))
        }
      }
    } catch {
      problems.append(problem(error, path))
    }
    return (ids, problems)
  }

  private enum Content {
    case finding(String)
    case other
    case bad
  }

  private static func id(in line: LineReader.Line) -> Content {
    guard case .bytes(let bytes) = line else { return .bad }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return .other }
    guard let wire = try? JSONDecoder().decode(Wire.self, from: Data(bytes)) else { return .bad }
    guard wire.kind == "finding" else { return wire.kind == nil ? .bad : .other }
    return wire.id.map(Content.finding) ?? .bad
  }

  private struct Wire: Decodable {
    var kind: String?
    var id: String?
  }
}
