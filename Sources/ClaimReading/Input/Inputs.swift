public import ClaimModel

/// One document to read: where it lies, and the id that it goes by.
public struct Input: Hashable, Sendable {
  /// The path to open; `-` is standard input.
  public var path: String
  /// Its path below the folder given, or its name when the file itself was given.
  public var id: String

  public init(path: String, id: String) {
    self.path = path
    self.id = id
  }

  public var isStandardInput: Bool { path == "-" }
}

/// Turns paths into documents: the only part of reading that touches the disk.
///
/// The same set of paths, in any order, gives the same ids in the same order.
public enum Inputs {
  /// The extensions of the files that a folder gives; a file named outright may have any.
  static let extensions: Set<String> = ["txt", "text", "md", "markdown", "html", "htm", "xhtml"]

  /// The documents that `paths` name, in the order of their ids' bytes.
  ///
  /// Folders give their files, those of folders below included; hidden ones are left out, and
  /// symbolic links to folders are not followed. A file that is named twice is read once. Where two
  /// files would have one id, the names of the folders they lie in are put before it, as many as it
  /// takes.
  public static func list(_ paths: [String]) -> (inputs: [Input], problems: [Problem]) {
    var lister = InputLister()
    for path in Set(paths).sorted(by: InputLister.precedes) { lister.add(path) }
    return lister.finish()
  }

  /// The file of that path is one of those that `paths` name, under whatever name.
  public static func isAmong(_ paths: [String], _ path: String) -> Bool {
    guard let file = FileReading.identity(of: path) else { return false }
    return list(paths.filter { $0 != "-" }).inputs.contains {
      FileReading.identity(of: $0.path) == file
    }
  }

  /// The bytes of one input, or why there are none.
  public static func bytes(of input: Input) -> Result<[UInt8], InputError> {
    FileReading.bytes(of: input)
  }

  /// Lists, opens and reads `paths` one after another.
  ///
  /// `date` is the day that relative dates count from in articles that state none. A document whose
  /// declared id another has already keeps its path as its id, and is reported.
  public static func read(
    _ paths: [String], date: Day? = nil
  ) -> (texts: [SourceText], problems: [Problem]) {
    read(paths, date: date) { _ in }
  }

  /// Like ``read(_:date:)``, and gives the stored bytes of each document beside its text.
  public static func readStored(
    _ paths: [String], date: Day? = nil
  ) -> (documents: [StoredText], problems: [Problem]) {
    var bytes: [[UInt8]] = []
    let (texts, problems) = read(paths, date: date) { bytes.append($0) }
    return (zip(texts, bytes).map { StoredText(text: $0, bytes: $1) }, problems)
  }

  /// - Parameter keep: gets the stored bytes of each text, in the order of the texts.
  private static func read(
    _ paths: [String], date: Day?, keep: ([UInt8]) -> Void
  ) -> (texts: [SourceText], problems: [Problem]) {
    let (inputs, listed) = list(paths)
    var problems = listed
    var texts: [SourceText] = []
    var paths: [String] = []
    for input in inputs {
      switch bytes(of: input) {
      case .success(let bytes):
        let (text, found) = Reader.read(bytes, id: input.id)
        problems += found
        if let text = text.map({ $0.dated(date) }) {
          texts.append(text)
          keep(bytes)
          paths.append(input.id)
        }
      case .failure(let error):
        problems.append(error.problem)
      }
    }
    problems += settleDeclaredIDs(&texts, paths)
    return (texts, problems)
  }

  /// Gives documents that declare an id which another has their paths back as ids.
  private static func settleDeclaredIDs(
    _ texts: inout [SourceText], _ paths: [String]
  ) -> [Problem] {
    var problems: [Problem] = []
    // Ids that are paths come first: they are taken whatever other documents declare.
    var taken: [String: String] = [:]
    for (text, path) in zip(texts, paths) where text.document.id == path { taken[path] = path }
    for (index, path) in paths.enumerated() where texts[index].document.id != path {
      let id = texts[index].document.id
      guard let other = taken[id] else {
        taken[id] = texts[index].idLine.map { "\(path), line \($0)" } ?? path
        continue
      }
      texts[index].document.id = path
      taken[path] = path
      var problem = InputError(
        .duplicateID, path, "the id that this document declares, \(id), is that of \(other)",
        remedy: "give each document an id of its own in its front matter; this one goes by its path"
      ).problem
      problem.line = texts[index].idLine
      problems.append(problem)
    }
    return problems
  }
}

extension SourceText {
  /// The text with a day for the articles that state none.
  public func dated(_ date: Day?) -> SourceText {
    guard let date else { return self }
    var text = self
    text.document.date = document.date ?? date
    for i in document.articles.indices {
      text.document.articles[i].date = document.articles[i].date ?? date
    }
    return text
  }
}

/// Why an input could not be read.
public struct InputError: Error, Hashable, Sendable {
  public var problem: Problem

  init(_ kind: ProblemKind, _ document: String, _ message: String, remedy: String) {
    problem = Problem(
      kind: kind, severity: .error, document: document, message: message, remedy: remedy)
  }
}
