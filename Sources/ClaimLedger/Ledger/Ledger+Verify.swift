import ClaimJournal
public import ClaimModel
import ClaimReading

extension Ledger {
  /// Checks what opening does not: every source against its digest, every quote at its offsets,
  /// every merge against its branch, every decision's target. Each damage has its line.
  public func verify() -> [Problem] {
    let versions = state.versions
    let damages = concurrently(versions.count, at: 16) { damage(of: versions[$0]) }.compactMap {
      $0
    }
    return (state.damages() + damages).enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }.map(\.element)
  }

  /// The first thing wrong with a version of a source.
  private func damage(of version: SourceVersion) -> Problem? {
    do throws(LedgerError) {
      let claims = try state.claims(of: version)
      let bytes = try bytes(of: version)
      guard let claim = try misquoted(claims, bytes, version) else { return nil }
      return Problem(
        kind: .damaged, severity: .error, document: folder.journalPlace, line: version.line,
        message: "claim \(claim.id) of \(version.record.document.id) does not quote the bytes at"
          + " its offsets",
        excerpt: claim.passage.quote,
        remedy: "Nothing was changed. Put the line back from a copy or from git's history.")
    } catch {
      var problem = error.problem
      if problem.line == nil {
        problem.message += " (\(version.record.document.id), \(problem.document))"
        problem.document = folder.journalPlace
        problem.line = version.line
      }
      return problem
    }
  }

  /// The first claim whose quote is not what a reader sees at its offsets.
  private func misquoted(
    _ claims: [Claim], _ bytes: [UInt8], _ version: SourceVersion
  ) throws(LedgerError) -> Claim? {
    var readable: SourceText?
    for claim in claims {
      let passage = claim.passage
      let isInside =
        0 <= passage.startByte && passage.startByte <= passage.endByte
        && passage.endByte <= bytes.count
      guard isInside else { return claim }
      if bytes[passage.startByte..<passage.endByte].elementsEqual(passage.quote.utf8) { continue }
      if readable == nil { readable = try text(bytes, of: version) }
      if readable?.reads(passage) != true { return claim }
    }
    return nil
  }
}

extension SourceText {
  /// The quote is what a reader sees of the stored range.
  fileprivate func reads(_ passage: Passage) -> Bool {
    var low = 0
    var high = readable.count
    while low < high {
      let middle = (low + high) / 2
      if map.stored(middle) < passage.startByte { low = middle + 1 } else { high = middle }
    }
    let length = passage.quote.utf8.count
    while low + length <= readable.count, map.stored(low) == passage.startByte {
      if map.storedEnd(low + length) == passage.endByte,
        readable[low..<low + length].elementsEqual(passage.quote.utf8)
      {
        return true
      }
      low += 1
    }
    return false
  }
}
