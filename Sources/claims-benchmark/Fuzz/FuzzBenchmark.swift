import ClaimModel
import ClaimReading
import Foundation

/// Reads documents that follow from a seed, and checks what is read, until the time is over.
///
/// The input at hand is kept in a file, so that what stops the process can be run again:
/// `claims-benchmark fuzz --input FILE`.
struct FuzzBenchmark {
  let mutator: Mutator
  let current: URL

  init(documents: String) {
    let folder = URL(fileURLWithPath: documents)
    let names =
      FileManager.default.enumerator(atPath: documents)?.compactMap { $0 as? String } ?? []
    let seeds = names.sorted().compactMap { name in
      try? Array(Data(contentsOf: folder.appendingPathComponent(name)))
    }.filter { !$0.isEmpty }
    if seeds.isEmpty { fail("\(documents) holds no document to start from") }
    mutator = Mutator(seeds: seeds)
    let number = ProcessInfo.processInfo.processIdentifier
    current = FileManager.default.temporaryDirectory
      .appendingPathComponent("claims-fuzz-\(number).txt")
  }

  func run(seconds limit: Double, seed: UInt64) {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(limit))
    var inputs: UInt64 = 0
    var bytes = 0
    var slowest = 0.0
    while clock.now < end {
      var random = Seeded(seed &* 0x1_0000_0001 &+ inputs)
      let document = mutator.document(&random)
      slowest = max(slowest, check(document, &random))
      inputs += 1
      bytes += document.count
    }
    let lines = checkLines(seed)
    try? FileManager.default.removeItem(at: current)
    print(
      "\(inputs) documents and \(lines) lines of JSON from seed \(seed), \(bytes) bytes: "
        + "no failure; the slowest took " + String(format: "%.3f s", slowest))
  }

  /// Runs one kept input again.
  func replay(_ file: String) {
    guard let data = FileManager.default.contents(atPath: file) else {
      fail("\(file) could not be read")
    }
    for seed in 0..<8 {
      var random = Seeded(UInt64(seed))
      _ = check(Array(data), &random)
    }
    print("no failure")
  }

  /// Checks one document as every media type; returns the longest time that one took.
  private func check(_ document: [UInt8], _ random: inout Seeded) -> Double {
    try? Data(document).write(to: current)
    var slowest = 0.0
    var texts: [SourceText] = []
    for type in [MediaType.plain, .markdown, .html, nil] {
      let time = seconds {
        let read = Reader.read(
          document, id: "fuzz-\(texts.count).txt", mediaType: type, date: Day(isoText: "2019-06-30")
        )
        guard let text = read.text else { return }
        texts.append(text)
        if let failure = FuzzCheck.failure(text, stored: document) { stop(failure) }
      }
      if time > 0.5 + Double(document.count) * 20e-6 {
        stop(String(format: "%d bytes took %.2f s", document.count, time))
      }
      slowest = max(slowest, time)
    }
    if random.below(4) == 0 {
      let others = Array(texts.prefix(1 + random.below(3)))
      if !others.isEmpty, let failure = FuzzCheck.failure(reporting: others) { stop(failure) }
    }
    return slowest
  }

  /// Pipes mutated lines through the command beside this one, when it is built.
  private func checkLines(_ seed: UInt64) -> Int {
    let command = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("claims")
    guard FileManager.default.isExecutableFile(atPath: command.path) else { return 0 }
    var random = Seeded(seed)
    let lines = (0..<2000).map { _ in mutator.line(&random) }
    try? Data(lines.joined()).write(to: current)
    let process = Process()
    process.executableURL = command
    process.arguments = ["extract", "--from", "jsonl", "--format", "jsonl", current.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { fail("claims could not be started") }
    process.waitUntilExit()
    guard process.terminationReason == .exit, [0, 2].contains(process.terminationStatus) else {
      stop("claims extract --from jsonl ended with \(process.terminationStatus)")
    }
    return lines.count
  }

  private func stop(_ failure: String) -> Never { fail("\(failure); the input is \(current.path)") }
}
