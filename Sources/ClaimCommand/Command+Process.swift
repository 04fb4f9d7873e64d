#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Command {
  /// Runs the command line of this process on its own streams.
  public static func runProcess() -> Int32 {
    // A reader that goes away is a failed write, not a signal.
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is a failed write too.
    signal(SIGXFSZ, SIG_IGN)
    occupyStandardDescriptors()
    let isPlain = isSet("NO_COLOR") || getenv("TERM").map { String(cString: $0) } == "dumb"
    return run(
      arguments: Array(CommandLine.arguments.dropFirst()),
      standardInput: FileDescriptorSource(STDIN_FILENO, name: "standard input"),
      output: FileDescriptorSink(
        STDOUT_FILENO, name: "standard output", allowsColour: !isPlain),
      diagnostics: FileDescriptorSink(STDERR_FILENO, name: "standard error"))
  }

  private static func isSet(_ name: String) -> Bool {
    guard let value = getenv(name) else { return false }
    return value.pointee != 0
  }

  /// Puts a closed standard stream out of reach of the files that are opened later: results must
  /// not end up in an input because it was given the number of standard output.
  private static func occupyStandardDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
