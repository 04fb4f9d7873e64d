#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension StreamError {
  /// True when the reader of a pipe has gone: nothing is wrong, and nobody is left to tell.
  var isBrokenPipe: Bool { code == EPIPE }

  /// `cannot write report.md: No space left on device`.
  var message: String { "\(action): \(reason)" }

  /// `No space left on device`.
  var reason: String { String(cString: strerror(code)) }
}

/// A file descriptor that is written through a buffer.
final class FileDescriptorSink: ByteSink {
  let isTerminal: Bool
  let allowsColour: Bool
  private let descriptor: Int32
  private let name: String
  private var buffer: [UInt8] = []

  init(_ descriptor: Int32, name: String, allowsColour: Bool = false) {
    self.descriptor = descriptor
    self.name = name
    isTerminal = isatty(descriptor) == 1
    self.allowsColour = allowsColour && isTerminal
  }

  var width: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return nil }
    return Int(size.ws_col)
  }

  func write(_ bytes: [UInt8]) throws(StreamError) {
    buffer += bytes
    if buffer.count >= 65_536 { try flush() }
  }

  func flush() throws(StreamError) {
    var start = 0
    while start < buffer.count {
      let written = buffer.withUnsafeBytes { bytes in
        systemWrite(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        buffer.removeAll()
        throw StreamError(code: errno, action: "cannot write \(name)")
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// A file descriptor that is read chunk by chunk.
final class FileDescriptorSource: ByteSource {
  private let descriptor: Int32
  private let name: String
  private let isOwned: Bool

  init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    isOwned = false
  }

  init(path: String) throws(StreamError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    name = path
    isOwned = true
    if descriptor < 0 { throw StreamError(code: errno, action: "cannot read \(path)") }
  }

  deinit {
    if isOwned, descriptor >= 0 { close(descriptor) }
  }

  func read() throws(StreamError) -> [UInt8] {
    while true {
      var failure: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        let got = systemRead(descriptor, buffer.baseAddress, buffer.count)
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      if failure == 0 { return bytes }
      if failure == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, -1)
      } else if failure != EINTR {
        throw StreamError(code: failure, action: "cannot read \(name)")
      }
    }
  }
}

extension ByteSource {
  /// Everything up to the end.
  func readAll() throws(StreamError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = try read()
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }
}

/// A file that appears whole under its name, or not at all.
///
/// Bytes go to a file beside it, which ``commit()`` renames. What stands under the name and is no
/// plain file (a device, a pipe) is written directly.
final class OutputFile: ByteSink {
  let isTerminal = false
  let allowsColour = false
  let width: Int? = nil
  private let path: String
  private let temporaryPath: String?
  private let descriptor: Int32
  private let sink: FileDescriptorSink
  private var isOpen = true

  init(path given: String) throws(StreamError) {
    var status = stat()
    let exists = stat(given, &status) == 0
    let isPlain = !exists || status.st_mode & S_IFMT == S_IFREG
    // A symbolic link stays, and the file that it leads to is replaced.
    path = exists ? OutputFile.resolved(given) : given
    let action = "cannot write \(given)"
    if isPlain {
      let temporary = "\(path).\(getpid()).partial"
      temporaryPath = temporary
      descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      let failure = errno
      if descriptor >= 0, exists { fchmod(descriptor, status.st_mode & 0o7777) }
      sink = FileDescriptorSink(descriptor, name: given)
      if descriptor < 0 { throw StreamError(code: failure, action: action) }
    } else {
      temporaryPath = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      let failure = errno
      sink = FileDescriptorSink(descriptor, name: given)
      if descriptor < 0 { throw StreamError(code: failure, action: action) }
    }
  }

  deinit {
    guard isOpen, descriptor >= 0 else { return }
    close(descriptor)
    if let temporaryPath { unlink(temporaryPath) }
  }

  func write(_ bytes: [UInt8]) throws(StreamError) { try sink.write(bytes) }

  func flush() throws(StreamError) { try sink.flush() }

  /// Gives the file its name. Without this call nothing stays behind.
  func commit() throws(StreamError) {
    try sink.flush()
    isOpen = false
    let closed = close(descriptor)
    if closed == 0, temporaryPath.map({ rename($0, path) }) ?? 0 == 0 { return }
    let failure = errno
    if let temporaryPath { unlink(temporaryPath) }
    throw StreamError(code: failure, action: "cannot write \(path)")
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

/// Whether a file of that path lies, or would lie, in the folder or below it.
func lies(_ path: String, within folder: String) -> Bool {
  var wanted = stat()
  guard stat(folder, &wanted) == 0 else { return false }
  let above = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  guard let real = realpath(path, nil) ?? realpath(above, nil) else { return false }
  defer { free(real) }
  var place = String(cString: real)
  while true {
    var status = stat()
    if stat(place, &status) == 0, status.st_dev == wanted.st_dev, status.st_ino == wanted.st_ino {
      return true
    }
    guard place != "/", let slash = place.lastIndex(of: "/") else { return false }
    place = slash == place.startIndex ? "/" : String(place[..<slash])
  }
}

/// Whether the path leads to a folder.
func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

fileprivate func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

fileprivate func systemRead(
  _ descriptor: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int
) -> Int {
  read(descriptor, bytes, count)
}
