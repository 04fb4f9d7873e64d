/// A table while it is read: its cells, and which of them head others.
struct HTMLTable {
  private struct Cell {
    var row: Int
    var column: Int
    var span: Int
    var isHeader: Bool
    var pieces: Range<Int>
  }

  private var cells: [Cell] = []
  private var row = -1
  private var column = 0
  /// Columns that a cell of a row above still fills, and for how many rows.
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
    while let left = hanging[column], left > 0, column < HTMLTable.widest {
      hanging[column] = left - 1
      column += 1
    }
    open = (
      isHeader, min(max(span, 1), HTMLTable.widest), min(max(rows, 1), HTMLTable.widest), firstPiece
    )
  }

  mutating func endCell(nextPiece: Int) {
    guard let cell = open else { return }
    open = nil
    cells.append(
      Cell(
        row: row, column: column, span: cell.span, isHeader: cell.isHeader,
        pieces: cell.firstPiece..<max(cell.firstPiece, nextPiece)))
    if cell.rows > 1 {
      for covered in column..<(column + cell.span) { hanging[covered] = cell.rows - 1 }
    }
    column += cell.span
  }

  /// Tells every body cell its column's and its row's headers; cells of tables that only lay out
  /// the page, and cells that hold several paragraphs, become plain text.
  func finish(_ pieces: inout [Piece], lengthLimit: Int) {
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
    let hasHeaders = cells.contains(where: \.isHeader)
    let firstRow = cells.first?.row ?? 0
    var columnHeads: [Int: [Int]] = [:]
    var headRow: [Int: Int] = [:]
    var rowHead: (row: Int, pieces: Range<Int>)?
    for cell in cells {
      let headsColumn =
        hasHeaders
        ? cell.isHeader && (cell.row == firstRow || cell.column > 0) : cell.row == firstRow
      if headsColumn {
        for column in cell.column..<(cell.column + cell.span) {
          // A header row after body rows begins anew.
          if let last = headRow[column], cell.row > last + 1 { columnHeads[column] = nil }
          headRow[column] = cell.row
          columnHeads[column, default: []].append(contentsOf: cell.pieces)
        }
        if cell.column == 0 { rowHead = nil }
        continue
      }
      var headers = columnHeads[cell.column] ?? []
      if cell.column == 0 || cell.isHeader {
        rowHead = (cell.row, cell.pieces)
      } else if let rowHead, rowHead.row == cell.row {
        headers.append(contentsOf: rowHead.pieces)
      }
      for piece in cell.pieces { pieces[piece].headers = headers }
    }
  }
}
