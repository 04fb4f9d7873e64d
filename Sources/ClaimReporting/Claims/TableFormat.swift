public import ClaimModel

/// Claims as a table with aligned columns, for a terminal.
public enum TableFormat {
  /// A header and one line a claim; an empty string for no claims.
  ///
  /// - Parameters:
  ///   - hasIDs: begins each line with the claim's id.
  ///   - width: the cells of a line; `nil` for as many as the words need.
  public static func claims(
    _ claims: [Claim], hasIDs: Bool = false, width: Int? = nil
  ) -> String {
    guard !claims.isEmpty else { return "" }
    var rows = [(hasIDs ? ["ID"] : []) + ["WHERE", "KIND", "READ AS", "ABOUT", "WORDS"]]
    for claim in claims {
      let about = [claim.about.counted, claim.about.predicate, claim.about.event]
      rows.append(
        (hasIDs ? [claim.id] : []) + [
          "\(claim.document):\(claim.passage.line):\(claim.passage.column)", claim.kind.rawValue,
          ValueText.describe(claim), about.compactMap { $0 }.joined(separator: ", "),
          claim.passage.quote,
        ])
    }
    let limits = (hasIDs ? [16] : []) + [48, 10, 32, 40, Int.max]
    let place = hasIDs ? 1 : 0
    for i in rows.indices {
      for (column, limit) in limits.enumerated() {
        // A place is never cut: it is there to be copied.
        let text = PlainText.oneLine(rows[i][column])
        rows[i][column] = column == place ? text : PlainText.cut(text, to: limit)
      }
    }
    let widths = limits.indices.map { column in
      min(rows.map { PlainText.width($0[column]) }.max() ?? 0, limits[column])
    }
    return rows.reduce(into: "") { text, row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let isLast = column == row.count - 1
        line += isLast ? cell : PlainText.padded(cell, to: widths[column]) + "  "
      }
      while line.last == " " { line.removeLast() }
      text += (width.map { PlainText.cut(line, to: $0) } ?? line) + "\n"
    }
  }
}
