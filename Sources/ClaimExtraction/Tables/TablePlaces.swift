import ClaimModel
import ClaimReading

/// Numbers the rows and columns of the tables that the walk goes through.
struct TablePlaces {
  private var table = -1
  private var row = -1
  /// By the first readable byte of the header over the column.
  private var columns: [Int: Int] = [:]
  /// The first readable byte of the header over the row header last seen.
  private var lastStub = Int.max

  mutating func enterTable() {
    table += 1
    row = -1
    columns.removeAll(keepingCapacity: true)
    lastStub = .max
  }

  /// Notes a cell that heads its row; of several in one row, each stands further right.
  mutating func note(_ block: Block) {
    guard block.cell == .rowHeader else { return }
    let stub = block.headers.first?.lowerBound ?? -1
    if stub <= lastStub { row += 1 }
    lastStub = stub
  }

  /// The place of a body cell; `nil` for one whose row has no header.
  mutating func cell(of block: Block, _ subject: CellSubject) -> Cell? {
    guard block.cell == .body, block.rowHeaders > 0, row >= 0 else { return nil }
    let head = block.headers[..<(block.headers.count - block.rowHeaders)].last?.lowerBound ?? -1
    let column = columns[head] ?? columns.count
    columns[head] = column
    return Cell(
      table: table, row: row, column: column, rowRole: TablePlaces.role(subject.rows),
      columnRole: TablePlaces.role(subject.columns))
  }

  /// What the headers of a line say that it is, from the outermost to the innermost.
  private static func role(_ headers: [Header]) -> LineRole {
    let words = headers.flatMap { TablePlaces.words($0.stripped + " " + $0.text) }
    if words.contains(where: HeaderWords.derived.contains) { return .derived }
    guard let last = headers.last else { return .item }
    if words.contains("subtotal") || words.starts(with: ["sub", "total"]) { return .subtotal }
    guard last.isTotal else { return headers.contains(where: \.isTotal) ? .derived : .item }
    if last.text.isEmpty { return headers.count > 1 ? .subtotal : .total }
    if words.starts(with: ["all", "other"]) || words.starts(with: ["all", "others"]) {
      return .item
    }
    return words.first == "total" && headers.count == 1 ? .subtotal : .derived
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "%" }.map(String.init)
  }
}
