import ClaimLedger
import ClaimModel
import ClaimReading
import Foundation

/// Reads and extracts made-up prose. Beside it, in the same run and over the same bytes, `wc -w`
/// counts words and Foundation splits them.
enum ExtractBenchmark {
  static func run(megabytes: Int) {
    let corpus = Corpus(size: megabytes * 1_000_000)
    let count = corpus.bytes.count
    // Once over a little of it first: the tables are built, and memory is touched.
    _ = extract(Corpus(size: 100_000).bytes)
    var text: SourceText?
    let reading = seconds { text = read(corpus.bytes) }
    var claims = 0
    let extracting = seconds { claims = text.map { Chain.extract($0).claims.count } ?? 0 }
    guard claims >= corpus.figures else {
      fail("\(corpus.figures) figures are stated and \(claims) claims were read")
    }
    text = nil
    let (words, counting) = wordCount(corpus.bytes)
    let total = reading + extracting
    print("bytes            \(count)")
    print("claims           \(claims)")
    print("read             \(rate(count, reading))")
    print("extract          \(rate(count, extracting))")
    print("read and extract \(rate(count, total))")
    print("wc -w            \(rate(count, counting)) (\(words) words)")
    print("Foundation words \(rate(count, foundation(corpus.bytes)))")
    print(String(format: "share of wc -w   %7.2f", counting / total))
  }

  private static func read(_ bytes: [UInt8]) -> SourceText? {
    Reader.read(bytes, id: "corpus.txt", mediaType: .plain).text
  }

  private static func extract(_ bytes: [UInt8]) -> Int {
    read(bytes).map { Chain.extract($0).claims.count } ?? 0
  }

  private static func foundation(_ bytes: [UInt8]) -> Double {
    let text = String(decoding: bytes, as: UTF8.self)
    var words = 0
    let time = seconds {
      words = text.components(separatedBy: .whitespacesAndNewlines).count { !$0.isEmpty }
    }
    if words == 0 { fail("Foundation found no words") }
    return time
  }

  /// Words and processor time of `wc -w` over a file of these bytes.
  private static func wordCount(_ bytes: [UInt8]) -> (words: Int, seconds: Double) {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("claims-benchmark-\(ProcessInfo.processInfo.processIdentifier).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    guard (try? Data(bytes).write(to: file)) != nil else { fail("no file could be written") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["wc", "-w", file.path]
    let output = Pipe()
    process.standardOutput = output
    var words = 0
    let time = childSeconds {
      guard (try? process.run()) != nil else { fail("wc could not be started") }
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      words =
        String(decoding: data, as: UTF8.self).split(separator: " ").first.flatMap { Int($0) } ?? 0
    }
    return (words, time)
  }
}
