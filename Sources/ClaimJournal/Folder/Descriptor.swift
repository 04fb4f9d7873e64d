import ClaimModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or folder that is open, closed when nothing refers to it any more.
final class Descriptor: Sendable {
  let number: Int32

  private init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens a folder under the path given; links in the path are the user's own and are followed.
  static func folder(_ path: String) throws(SystemFailure) -> Descriptor {
    try take(systemOpen(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// Opens a file or folder of this folder. The name is one component, and never a link; a pipe in
  /// its place does not hold the call up.
  func open(
    _ name: String, _ flags: Int32, mode: mode_t = 0o666
  ) throws(SystemFailure) -> Descriptor {
    try Descriptor.take(openat(number, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode))
  }

  private static func take(_ number: Int32) throws(SystemFailure) -> Descriptor {
    if number < 0 { throw SystemFailure(code: errno) }
    return Descriptor(number)
  }

  func status() throws(SystemFailure) -> FileState {
    var buffer = stat()
    if fstat(number, &buffer) != 0 { throw SystemFailure(code: errno) }
    return FileState(
      isPlain: buffer.st_mode & S_IFMT == S_IFREG, byteCount: Int(buffer.st_size))
  }

  /// Reads up to `count` bytes from `offset`; fewer only at the end of the file.
  func read(
    into room: UnsafeMutableRawBufferPointer, from offset: Int
  ) throws(SystemFailure) -> Int {
    var done = 0
    while done < room.count {
      // A single read gives 2 GB at most.
      let got = pread(
        number, room.baseAddress.map { $0 + done }, min(room.count - done, 1 << 30),
        off_t(offset + done))
      if got == 0 { break }
      if got < 0, errno != EINTR { throw SystemFailure(code: errno) }
      done += max(got, 0)
    }
    return done
  }

  func read(_ range: Range<Int>) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { room, count in
      do throws(SystemFailure) {
        count = try read(into: UnsafeMutableRawBufferPointer(room), from: range.lowerBound)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all of the bytes where the file stands (at its end, when it was opened to append).
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        systemWrite(number, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if written < 0, errno != EINTR { throw SystemFailure(code: errno) }
      start += max(written, 0)
    }
  }

  /// Writes all of the bytes from `offset` on.
  func write(_ bytes: [UInt8], at offset: Int) throws(SystemFailure) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        pwrite(
          number, buffer.baseAddress.map { $0 + start }, buffer.count - start,
          off_t(offset + start))
      }
      if written < 0, errno != EINTR { throw SystemFailure(code: errno) }
      start += max(written, 0)
    }
  }

  /// Returns when the bytes, or the names of a folder, are on the disk.
  func synchronize() throws(SystemFailure) {
    if fsync(number) != 0 { throw SystemFailure(code: errno) }
  }

  func truncate(to count: Int) throws(SystemFailure) {
    if ftruncate(number, off_t(count)) != 0 { throw SystemFailure(code: errno) }
  }

  /// Waits until no other process holds the lock in a way that excludes this one.
  func lock(isShared: Bool) throws(SystemFailure) {
    while flock(number, isShared ? LOCK_SH : LOCK_EX) != 0 {
      if errno != EINTR { throw SystemFailure(code: errno) }
    }
  }

  func makeFolder(_ name: String) throws(SystemFailure) {
    if mkdirat(number, name, 0o777) != 0, errno != EEXIST { throw SystemFailure(code: errno) }
  }

  func rename(_ name: String, to other: String) throws(SystemFailure) {
    if renameat(number, name, number, other) != 0 { throw SystemFailure(code: errno) }
  }

  func remove(_ name: String) { _ = unlinkat(number, name, 0) }
}

/// What is needed of an open file's status.
struct FileState {
  var isPlain: Bool
  var byteCount: Int
}

/// A call to the system that failed.
struct SystemFailure: Error {
  var code: Int32

  var isMissing: Bool { code == ENOENT }

  /// The file or folder itself is a symbolic link, or no file.
  var isLink: Bool { code == ELOOP || code == ENOTDIR || code == EMLINK }

  /// What a user reads.
  func error(_ path: String, _ action: String) -> LedgerError {
    let isWriting = action.hasPrefix("written")
    let remedy =
      switch code {
      case ENOSPC, EDQUOT, EFBIG: "Make room on the disk, then run it again; nothing was recorded."
      case EACCES, EPERM, EROFS: "Change the permissions of the folder, or use a copy of it."
      case ELOOP, ENOTDIR, EMLINK:
        "A ledger's own files are never links, so that nothing is read or written outside it;"
          + " put the file itself there."
      case ENOENT: "Check the path; claims add --ledger makes a new ledger."
      default: "Check the disk and the path, and run it again."
      }
    let reason = isLink ? "it is a symbolic link or no plain file" : String(cString: strerror(code))
    return LedgerError(
      code == ENOENT ? .missing : isWriting ? .unwritable : .unreadable, path,
      "cannot be \(action): \(reason)", remedy: remedy)
  }
}

fileprivate func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }

fileprivate func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
