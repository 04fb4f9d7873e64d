import Foundation

/// Processor time of this process, so that other work on the machine counts for little.
func seconds(_ body: () -> Void) -> Double {
  let start = processorSeconds()
  body()
  return processorSeconds() - start
}

fileprivate func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Processor time that a child process takes, from its start to its end.
func childSeconds(_ body: () -> Void) -> Double {
  let start = childProcessorSeconds()
  body()
  return childProcessorSeconds() - start
}

fileprivate func childProcessorSeconds() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// The most memory that this process has held at once.
func peakMegabytes() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}

func rate(_ bytes: Int, _ seconds: Double) -> String {
  String(format: "%7.1f MB/s", Double(bytes) / 1_000_000 / seconds)
}

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("claims-benchmark: error: \(message)\n".utf8))
  exit(2)
}

func decimal(_ value: Double) -> String { String(format: "%6.2f", value) }

extension String {
  /// With spaces after it up to a width.
  func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

/// Prints a line at once, even into a file.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
