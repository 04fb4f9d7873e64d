/// A table while it is read: its cells, and which of them head others.
struct HTMLTable {
  fileprivate struct Cell {
    var row: Int
    var column: Int
    var span: Int
    var rows: Int
    var isHeader: Bool
    var pieces: Range<Int>
  }

  private var cells: [Cell] = []
  private var row = -1
  private var column = 0
  /// Columns that a cell of a row above still fills, with the last row that it does.
  private var hanging: [Int: Int] = [:]
  private var open: (isHeader: Bool, span: Int, rows: Int, firstPiece: Int)?
  /// True when a table stands in a cell: this one only lays out the page.
  var isLayout = false

  private static let widest = 1000

  var isInCell: Bool { open != nil }

  mutating func beginRow() {
    row += 1
    column = 0
  }

  mutating func beginCell(isHeader: Bool, span: Int, rows: Int, firstPiece: Int) {
    if row < 0 { row = 0 }
    while let last = hanging[column], last >= row, column < HTMLTable.widest { column += 1 }
    open = (
      isHeader, min(max(span, 1), HTMLTable.widest), min(max(rows, 1), HTMLTable.widest), firstPiece
    )
  }

  mutating func endCell(nextPiece: Int) {
    guard let cell = open else { return }
    open = nil
    cells.append(
      Cell(
        row: row, column: column, span: cell.span, rows: cell.rows, isHeader: cell.isHeader,
        pieces: cell.firstPiece..<max(cell.firstPiece, nextPiece)))
    if cell.rows > 1 {
      for covered in column..<(column + cell.span) { hanging[covered] = row + cell.rows - 1 }
    }
    column += cell.span
  }

  /// Tells every body cell its column's and its row's headers; cells of tables that only lay out
  /// the page, and cells that hold several paragraphs, become plain text.
  func finish(_ pieces: inout [Piece], in text: [UInt8], lengthLimit: Int) {
    let isLong = cells.contains { cell in
      cell.pieces.count > 3
        || cell.pieces.contains { pieces[$0].end - pieces[$0].start > lengthLimit }
    }
    guard !isLayout, !isLong, cells.count > 1 else {
      for cell in cells {
        for piece in cell.pieces where pieces[piece].form == .tableCell {
          pieces[piece].form = .text
        }
      }
      return
    }
    var heads = HTMLTableHeads(hasHeaders: cells.contains(where: \.isHeader))
    var start = 0
    while start < cells.count {
      var end = start + 1
      while end < cells.count, cells[end].row == cells[start].row { end += 1 }
      heads.take(cells[start..<end], &pieces, text)
      start = end
    }
  }
}

/// The headers of a table in force while its rows are walked down.
fileprivate struct HTMLTableHeads {
  let hasHeaders: Bool
  private var columns: [Int: [Int]] = [:]
  private var rowOfColumn: [Int: Int] = [:]
  /// Row headers that reach down over several rows, with the last row of each.
  private var hanging: [(pieces: Range<Int>, last: Int)] = []
  private var hasBody = false
  private var isFirst = true

  init(hasHeaders: Bool) { self.hasHeaders = hasHeaders }

  mutating func take(
    _ row: ArraySlice<HTMLTable.Cell>, _ pieces: inout [Piece], _ text: [UInt8]
  ) {
    if isSection(row) {
      for cell in row {
        for piece in cell.pieces { pieces[piece].cell = .section }
      }
    } else if headsColumns(row, pieces, text) {
      for cell in row { head(cell, &pieces) }
    } else {
      read(row, &pieces, text)
      hasBody = true
    }
    isFirst = false
  }

  /// One wide cell, alone in its row.
  private func isSection(_ row: ArraySlice<HTMLTable.Cell>) -> Bool {
    row.count == 1 && row.allSatisfy { $0.span > 1 && $0.rows == 1 && $0.column == 0 }
  }

  /// A row of headers alone, or the first row of a table that marks none.
  private func headsColumns(
    _ row: ArraySlice<HTMLTable.Cell>, _ pieces: [Piece], _ text: [UInt8]
  ) -> Bool {
    let filled = row.filter { !$0.pieces.isEmpty }
    guard hasHeaders else {
      let ranges = row.map { cell in
        cell.pieces.first.map { pieces[$0].start..<pieces[$0].end } ?? 0..<0
      }
      return isFirst && !TableShape.isBody(ranges, text)
    }
    // The corner of the headers is often left a plain cell.
    let isCornered = !hasBody && row.count > 2 && filled.dropFirst().allSatisfy(\.isHeader)
    guard !filled.isEmpty, filled.allSatisfy(\.isHeader) || isCornered,
      row.count == 1 || filled.contains(where: { $0.column > 0 || $0.span > 1 })
    else { return false }
    // A last row of totals is often marked as headers too.
    return isFirst
      || !filled.contains { $0.column > 0 && TableShape.isFigure(range($0, pieces), text) }
  }

  private func range(_ cell: HTMLTable.Cell, _ pieces: [Piece]) -> Range<Int> {
    cell.pieces.first.map { pieces[$0].start..<pieces[$0].end } ?? 0..<0
  }

  private mutating func head(_ cell: HTMLTable.Cell, _ pieces: inout [Piece]) {
    for piece in cell.pieces { pieces[piece].cell = .columnHeader }
    for column in cell.column..<(cell.column + cell.span) {
      // A header row after body rows begins anew.
      if let last = rowOfColumn[column], cell.row > last + 1 { columns[column] = nil }
      rowOfColumn[column] = cell.row + cell.rows - 1
      columns[column, default: []].append(contentsOf: cell.pieces)
    }
  }

  private mutating func read(
    _ row: ArraySlice<HTMLTable.Cell>, _ pieces: inout [Piece], _ text: [UInt8]
  ) {
    hanging.removeAll { $0.last < row[row.startIndex].row }
    var rowHeads = hanging.flatMap { Array($0.pieces) }
    // After a rank or a header of several rows, the next words head the row.
    var isOpen = !hanging.isEmpty
    for cell in row {
      let words = range(cell, pieces)
      let marked = cell.isHeader && (cell.column == 0 || !TableShape.isFigure(words, text))
      let headsRow = cell.column == 0 || marked || isOpen && TableShape.hasLetter(words, text)
      let own = columns[cell.column] ?? []
      for piece in cell.pieces {
        pieces[piece].headers = headsRow ? own : own + rowHeads
        pieces[piece].rowHeaders = headsRow ? 0 : rowHeads.count
        pieces[piece].cell = headsRow ? .rowHeader : .body
      }
      guard headsRow else {
        if !cell.pieces.isEmpty { isOpen = false }
        continue
      }
      isOpen = cell.column == 0 && (cell.rows > 1 || TableShape.isRank(words, text))
      rowHeads.append(contentsOf: cell.pieces)
      if cell.rows > 1 { hanging.append((cell.pieces, cell.row + cell.rows - 1)) }
    }
  }
}
