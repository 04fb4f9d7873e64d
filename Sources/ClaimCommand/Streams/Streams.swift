/// Where bytes go: standard output, standard error, a file, or memory in tests.
public protocol ByteSink: AnyObject {
  /// Whether a person reads along.
  var isTerminal: Bool { get }
  /// Whether colours may be written.
  var allowsColour: Bool { get }
  /// The cells of a line of the terminal, where it says.
  var width: Int? { get }
  /// May keep the bytes until ``flush()``.
  func write(_ bytes: [UInt8]) throws(StreamError)
  func flush() throws(StreamError)
}

extension ByteSink {
  func write(_ text: String) throws(StreamError) {
    try write(Array(text.utf8))
  }
}

/// Where bytes come from: standard input, a file, or memory in tests.
public protocol ByteSource: AnyObject {
  /// The next bytes, as many as are there; empty at the end.
  func read() throws(StreamError) -> [UInt8]
}

/// A failed call to the system: what was tried on which file, and why it failed.
public struct StreamError: Error, Hashable {
  /// The number that the system gives errors.
  public var code: Int32
  /// `cannot write standard output`.
  public var action: String

  public init(code: Int32, action: String) {
    self.code = code
    self.action = action
  }
}

/// Bytes kept in memory, for tests and for results that must be whole.
public final class MemorySink: ByteSink {
  public private(set) var bytes: [UInt8] = []
  public let isTerminal: Bool
  public var allowsColour: Bool { isTerminal }
  public let width: Int?

  public init(isTerminal: Bool = false, width: Int? = nil) {
    self.isTerminal = isTerminal
    self.width = width
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public func write(_ bytes: [UInt8]) throws(StreamError) { self.bytes += bytes }

  public func flush() throws(StreamError) {}
}

/// Bytes given out in chunks, for tests.
public final class MemorySource: ByteSource {
  private var chunks: [[UInt8]]

  public init(_ bytes: [UInt8] = [], chunk: Int = 65_536) {
    chunks = stride(from: 0, to: bytes.count, by: chunk).reversed().map {
      Array(bytes[$0..<min($0 + chunk, bytes.count)])
    }
  }

  public convenience init(_ text: String, chunk: Int = 65_536) {
    self.init(Array(text.utf8), chunk: chunk)
  }

  public func read() throws(StreamError) -> [UInt8] { chunks.popLast() ?? [] }
}
