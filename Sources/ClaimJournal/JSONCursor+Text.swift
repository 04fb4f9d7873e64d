import ClaimModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension JSONCursor {
  /// The bytes of a key, as they stand between its quotes.
  struct Key {
    let start: UnsafePointer<UInt8>
    let count: Int

    @inline(__always)
    static func ~= (name: StaticString, key: Key) -> Bool {
      key.count == name.utf8CodeUnitCount && memcmp(key.start, name.utf8Start, key.count) == 0
    }

    /// As it stands; the format's own keys have no escapes.
    var text: String {
      String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
  }

  /// What a string says, its escapes read.
  func text(
    of raw: (range: Range<Int>, isEscaped: Bool)
  ) throws(JSONFault) -> String {
    let source = UnsafeBufferPointer(start: bytes + raw.range.lowerBound, count: raw.range.count)
    if raw.isEscaped { return try unescaped(source, at: raw.range.lowerBound) }
    guard let text = String(validating: source, as: UTF8.self) else {
      throw JSONFault(at: raw.range.lowerBound, expected: "valid UTF-8")
    }
    return text
  }

  private func unescaped(
    _ source: UnsafeBufferPointer<UInt8>, at offset: Int
  ) throws(JSONFault) -> String {
    var units: [UInt8] = []
    units.reserveCapacity(source.count)
    var i = 0
    func unit(_ start: Int) throws(JSONFault) -> UInt32 {
      guard start + 4 <= source.count else {
        throw JSONFault(at: offset + start, expected: "four hexadecimal digits")
      }
      var value: UInt32 = 0
      for byte in source[start..<start + 4] {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
          throw JSONFault(at: offset + start, expected: "four hexadecimal digits")
        }
        value = value << 4 | UInt32(digit)
      }
      return value
    }
    while i < source.count {
      guard source[i] == UInt8(ascii: "\\") else {
        units.append(source[i])
        i += 1
        continue
      }
      i += 2
      switch source[i - 1] {
      case UInt8(ascii: "b"): units.append(0x08)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "f"): units.append(0x0C)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(source[i - 1])
      case UInt8(ascii: "u"):
        var value = try unit(i)
        i += 4
        if value >> 10 == 0x36, i + 2 <= source.count, source[i] == UInt8(ascii: "\\"),
          source[i + 1] == UInt8(ascii: "u"), case let low = try unit(i + 2), low >> 10 == 0x37
        {
          value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
          i += 6
        }
        guard let scalar = Unicode.Scalar(value) else {
          throw JSONFault(at: offset + i, expected: "a whole surrogate pair")
        }
        units.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      default: throw JSONFault(at: offset + i, expected: "an escape of JSON")
      }
    }
    guard let text = String(validating: units, as: UTF8.self) else {
      throw JSONFault(at: offset, expected: "valid UTF-8")
    }
    return text
  }
}
