import ClaimModel

/// The totals of a table beside the cells that they are of.
struct TableSum: DocumentCheck {
  let info = CheckInfo(
    id: "table-sum", tier: .always,
    summary: "A total in a table is not the sum of its cells.",
    explanation: """
      A row labelled *Total* is held against the cells above it in each column, subtotals between \
      them included or not, as it fits. Where there are several columns, another one must bear out \
      that the row is a sum. A column labelled *Total* is held against the cells beside it in each \
      row, where at least two other rows, and two for each that does not, bear out that it is a sum. \
      Every cell must be of one unit. An empty cell may hold anything.
      """,
    finds: [
      "300, 270 and 730 with the total 1,290 under them: 1,300.",
      "A row of 12 and 8 with the total 21, where the other rows add up.",
    ],
    leavesAlone: [
      "A table with a row of averages, shares or changes.",
      "A row labelled *All* above the others.",
      "A total of a column with an empty cell, unless the others make more.",
      "Rounded figures that differ by their rounding.",
    ],
    source: "arithmetic on intervals")

  func findings(in document: DocumentClaims) -> [Finding] {
    var order: [Int] = []
    var tables: [Int: [Claim]] = [:]
    for claim in document.claims {
      guard let cell = claim.cell else { continue }
      if tables[cell.table] == nil { order.append(cell.table) }
      tables[cell.table, default: []].append(claim)
    }
    return order.flatMap { number -> [Finding] in
      let grid = Grid(tables[number] ?? [])
      return columns(document, grid) + rows(document, grid)
    }
  }

  // MARK: - Columns

  private func columns(_ document: DocumentClaims, _ grid: Grid) -> [Finding] {
    let sums = grid.columns.map { ColumnSums(grid, column: $0) }
    return sums.flatMap { sum -> [Finding] in
      let others = sums.filter { $0.column != sum.column && $0.isSummed }
      guard others.isEmpty || others.contains(where: { $0.misses.isEmpty }) else { return [] }
      return sum.misses.map { finding(document, $0.total, $0.parts) }
    }
  }

  // MARK: - Rows

  private func rows(_ document: DocumentClaims, _ grid: Grid) -> [Finding] {
    guard let last = grid.columns.first(where: { grid.role(ofColumn: $0) == .total }) else {
      return []
    }
    var fits = 0
    var misses: [(total: Claim, parts: [Claim])] = []
    for row in grid.rows {
      guard let total = grid[row, last], total.isSummable else { continue }
      let parts = grid.columns.filter { $0 != last && grid.role(ofColumn: $0) == .item }
        .compactMap { grid[row, $0] }.filter { $0.isAddable(to: total) }
      guard parts.count > 1, let said = Interval(total) else { continue }
      let sum = Interval.sum(parts.compactMap { Interval($0) })
      if sum.meets(said) {
        fits += 1
      } else {
        misses.append((total, parts))
      }
    }
    guard fits >= 2, fits >= 2 * misses.count else { return [] }
    return misses.map { finding(document, $0.total, $0.parts) }
  }

  private func finding(
    _ document: DocumentClaims, _ total: Claim, _ parts: [Claim]
  ) -> Finding {
    let sum = Interval.sum(parts.map(Interval.written))
    let slip = Sums.slip(total, sum)
    return document.finding(
      info, parts + [total], reason: slip == nil ? .unexplained : .likelySlip,
      question: "What do the cells beside \(Text.quote(total)) make?",
      says: "\(Text.quote(total)) for the total of \(Text.list(parts.map(Text.quote))), which make "
        + sum.text + Sums.text(slip))
  }
}

extension Claim {
  /// What can be added up: no shares, ages or ordinals.
  fileprivate var isSummable: Bool {
    guard value.figure?.low != nil || value.figure?.high != nil else { return false }
    switch kind {
    case .count, .money, .measure: return true
    default: return false
    }
  }

  fileprivate func isAddable(to other: Claim) -> Bool {
    isSummable && kind == other.kind && value.figure?.unit == other.value.figure?.unit
  }
}

/// The claims of one table by row and column.
fileprivate struct Grid {
  let rows: [Int]
  let columns: [Int]
  private var claims: [Int: [Int: [Claim]]] = [:]
  private var rowRoles: [Int: LineRole] = [:]
  private var columnRoles: [Int: LineRole] = [:]

  init(_ members: [Claim]) {
    for claim in members {
      guard let cell = claim.cell else { continue }
      claims[cell.row, default: [:]][cell.column, default: []].append(claim)
      rowRoles[cell.row] = cell.rowRole
      columnRoles[cell.column] = cell.columnRole
    }
    rows = rowRoles.keys.sorted()
    columns = columnRoles.keys.sorted()
  }

  /// The claim of a cell that has one alone.
  subscript(row: Int, column: Int) -> Claim? {
    guard let found = claims[row]?[column], found.count == 1 else { return nil }
    return found[0]
  }

  func role(ofRow row: Int) -> LineRole { rowRoles[row] ?? .item }
  func role(ofColumn column: Int) -> LineRole { columnRoles[column] ?? .item }
}

/// The totals down one column, each held against the cells above it.
fileprivate struct ColumnSums {
  let column: Int
  /// It has a total with two cells or more above it.
  private(set) var isSummed = false
  private(set) var misses: [(total: Claim, parts: [Claim])] = []

  init(_ grid: Grid, column: Int) {
    self.column = column
    guard grid.role(ofColumn: column) != .derived, let last = grid.rows.last,
      !grid.rows.contains(where: { grid.role(ofRow: $0) == .derived })
    else { return }
    var above: [Line] = []
    for row in 0...last {
      let claim = grid[row, column]
      let role = grid.role(ofRow: row)
      guard role == .total || role == .subtotal else {
        above.append(Line(claim: claim, isItem: true))
        continue
      }
      guard let claim, claim.isSummable else {
        above.removeAll()
        continue
      }
      settle(claim, role, &above)
      above.append(Line(claim: claim, isItem: false))
    }
  }

  private struct Line {
    /// `nil` for a cell without a figure.
    var claim: Claim?
    var isItem: Bool
  }

  private mutating func settle(_ total: Claim, _ role: LineRole, _ above: inout [Line]) {
    guard above.count > 1, let said = Interval(total) else { return }
    let items = above.filter(\.isItem)
    let known = items.compactMap(\.claim)
    guard known.count > 1, above.allSatisfy({ $0.claim?.isAddable(to: total) ?? true }) else {
      return
    }
    isSummed = true
    if let start = run(above, making: said) {
      // What was added up into a subtotal is not added up again.
      if role == .subtotal { above.removeSubrange(start...) }
      return
    }
    if run(items, making: said) != nil { return }
    let sum = Self.sum(items)
    guard role == .total, !sum.meets(said), Sums.slip(total, sum) != nil || Sums.isNear(said, sum)
    else { return }
    misses.append((total, known))
  }

  /// Where a run of two lines or more that ends above the total begins, when it makes it.
  private func run(_ lines: [Line], making total: Interval) -> Int? {
    guard lines.count > 1 else { return nil }
    return stride(from: lines.count - 2, through: 0, by: -1).first {
      Self.sum(Array(lines[$0...])).meets(total)
    }
  }

  /// Cells without a figure may hold anything that is not below nought.
  private static func sum(_ lines: [Line]) -> Interval {
    let sum = Interval.sum(lines.compactMap { $0.claim.flatMap { Interval($0) } })
    return lines.contains { $0.claim == nil } ? Interval(sum.low, nil) : sum
  }
}
