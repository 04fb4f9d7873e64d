import Foundation

// Benchmarks, apart from the tests because they measure time. Each checks its answer first.

let usage = """
  usage: claims-benchmark extract [MEGABYTES]
         claims-benchmark lines [MEGABYTES]
         claims-benchmark ledger [CLAIMS]
         claims-benchmark kill [ROUNDS]
         claims-benchmark query [CLAIMS] [FOLDER]
         claims-benchmark fuzz [--seconds N] [--seed N] [--documents FOLDER] [--input FILE]
         claims-benchmark fit NEWS [STORY...]
  """

/// A number of megabytes, from the argument after the command's name.
func megabytes(_ arguments: [String], default standard: Int) -> Int {
  guard arguments.count > 1 else { return standard }
  guard arguments.count == 2, let megabytes = Int(arguments[1]), (1...2000).contains(megabytes)
  else { fail("give one number of megabytes from 1 to 2000\n\(usage)") }
  return megabytes
}

func query(_ arguments: [String]) {
  guard arguments.count <= 2, let count = Int(arguments.first ?? "1000000"), count > 0 else {
    fail("give a number of claims\n\(usage)")
  }
  QueryBenchmark.run(
    count: count, documents: arguments.count > 1 ? arguments[1] : "Fixtures/documents")
}

func fuzz(_ options: [String]) {
  var values = ["--seconds": "60", "--seed": "1", "--documents": "Fixtures/documents"]
  for at in stride(from: 0, to: options.count, by: 2) {
    guard at + 1 < options.count, options[at] == "--input" || values[options[at]] != nil else {
      fail("\(options[at]) is no option, or has no value\n\(usage)")
    }
    values[options[at]] = options[at + 1]
  }
  guard let seconds = values["--seconds"].flatMap(Double.init),
    let seed = values["--seed"].flatMap(UInt64.init)
  else { fail("--seconds and --seed take numbers\n\(usage)") }
  let benchmark = FuzzBenchmark(documents: values["--documents"] ?? "")
  if let file = values["--input"] {
    benchmark.replay(file)
  } else {
    benchmark.run(seconds: seconds, seed: seed)
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
#if DEBUG
  fail("a debug build measures nothing; build with -c release")
#else
  switch arguments.first {
  case "extract": ExtractBenchmark.run(megabytes: megabytes(arguments, default: 8))
  case "lines": LinesBenchmark.run(megabytes: megabytes(arguments, default: 16))
  case "ledger": LedgerBenchmark.run(Array(arguments.dropFirst()))
  case "kill": KillBenchmark.run(rounds: arguments.dropFirst().first.flatMap { Int($0) } ?? 500)
  case "query": query(Array(arguments.dropFirst()))
  case "fuzz": fuzz(Array(arguments.dropFirst()))
  case "fit" where arguments.count > 1:
    FitBenchmark.run(news: arguments[1], without: Set(arguments.dropFirst(2)))
  default: fail(usage)
  }
#endif
