import ClaimLedger
import ClaimModel
import ClaimReading
import Foundation

// Benchmarks, apart from the tests because they measure time. Each checks its answer first.

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("claims-benchmark: error: \(message)\n".utf8))
  exit(2)
}

func seconds(_ body: () -> Void) -> Double {
  let duration = ContinuousClock().measure(body)
  return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

func rate(_ bytes: Int, _ seconds: Double) -> String {
  String(format: "%.1f MB/s", Double(bytes) / 1_000_000 / seconds)
}

/// Reads and extracts made-up prose; beside it, Foundation splits the same bytes into words.
func benchmarkExtract(megabytes: Int) {
  let corpus = Corpus(size: megabytes * 1_000_000)
  var claims = 0
  let ours = seconds {
    guard let text = Reader.read(corpus.bytes, id: "corpus.txt", mediaType: .plain).text else {
      fail("the corpus could not be read")
    }
    claims = Chain.extract(text).claims.count
  }
  guard claims >= corpus.figures else {
    fail("\(corpus.figures) figures are stated and \(claims) claims were read")
  }
  var words = 0
  let text = String(decoding: corpus.bytes, as: UTF8.self)
  let theirs = seconds {
    words = text.components(separatedBy: .whitespacesAndNewlines).count { !$0.isEmpty }
  }
  print("bytes            \(corpus.bytes.count)")
  print("claims           \(claims)")
  print("read and extract \(rate(corpus.bytes.count, ours))")
  print("Foundation words \(rate(corpus.bytes.count, theirs)) (\(words) words)")
}

let arguments = Array(CommandLine.arguments.dropFirst())
#if DEBUG
  fail("a debug build measures nothing; build with -c release")
#else
  switch (arguments.first, arguments.count) {
  case ("extract", 1): benchmarkExtract(megabytes: 8)
  case ("extract", 2):
    guard let megabytes = Int(arguments[1]), (1...2000).contains(megabytes) else {
      fail("\(arguments[1]) is no number of megabytes from 1 to 2000")
    }
    benchmarkExtract(megabytes: megabytes)
  default: fail("usage: claims-benchmark extract [MEGABYTES]")
  }
#endif
