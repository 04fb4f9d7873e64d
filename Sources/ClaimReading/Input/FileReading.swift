import ClaimModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tells one file from another, whatever its path.
struct FileIdentity: Hashable {
  var device: UInt64
  var node: UInt64
}

/// What is needed of a file's status.
struct FileStatus {
  var identity: FileIdentity
  var isFolder: Bool
  var isRegular: Bool
}

/// The calls to the system that reading needs.
enum FileReading {
  /// Links are followed.
  static func status(_ path: String) -> Result<FileStatus, InputError> {
    var buffer = stat()
    guard stat(path, &buffer) == 0 else { return .failure(error(path, errno)) }
    let type = buffer.st_mode & S_IFMT
    return .success(
      FileStatus(
        identity: FileIdentity(device: UInt64(buffer.st_dev), node: UInt64(buffer.st_ino)),
        isFolder: type == S_IFDIR, isRegular: type == S_IFREG))
  }

  /// `nil` where there is no such file.
  static func identity(of path: String) -> FileIdentity? {
    guard case .success(let status) = status(path) else { return nil }
    return status.identity
  }

  static func isLink(_ path: String) -> Bool {
    var buffer = stat()
    return lstat(path, &buffer) == 0 && buffer.st_mode & S_IFMT == S_IFLNK
  }

  /// The names in a folder, in no order.
  static func names(in folder: String) -> Result<[String], InputError> {
    guard let stream = opendir(folder) else { return .failure(error(folder, errno)) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return .success(names)
  }

  static func bytes(of input: Input) -> Result<[UInt8], InputError> {
    let descriptor = input.isStandardInput ? 0 : open(input.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(error(input.path, errno)) }
    defer { if !input.isStandardInput { close(descriptor) } }
    var buffer = stat()
    let isKnown = fstat(descriptor, &buffer) == 0 && buffer.st_mode & S_IFMT == S_IFREG
    var bytes: [UInt8] = []
    // One byte more than the file holds, so that one read finds its end.
    var chunk = isKnown ? max(Int(buffer.st_size), 0) + 1 : 1 << 16
    while true {
      let before = bytes.count
      var failure: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { target, count in
        let read = read(descriptor, target.baseAddress, chunk)
        if read < 0 { failure = errno }
        count = max(read, 0)
      }
      if failure == EINTR { continue }
      if failure != 0 { return .failure(error(input.path, failure)) }
      if part.isEmpty { return .success(bytes) }
      if before == 0 { bytes = part } else { bytes += part }
      chunk = max(1 << 16, min(chunk, 1 << 24))
    }
  }

  private static func error(_ path: String, _ code: Int32) -> InputError {
    switch code {
    case ENOENT, ENOTDIR:
      InputError(
        .missing, path, "there is no such file or folder",
        remedy: "check the path's spelling, and where the command runs")
    case EACCES, EPERM:
      InputError(
        .unreadable, path, "you are not allowed to read this",
        remedy: "change its permissions, or leave it out")
    case EISDIR:
      InputError(
        .unreadable, path, "this is a folder, not a file", remedy: "name the files in it")
    default:
      InputError(
        .unreadable, path, "it can't be read (system error \(code))",
        remedy: "check the disk and the path, or leave it out")
    }
  }
}
