/// Where in which table of its document a claim stands.
public struct Cell: Hashable, Sendable {
  /// Tables of a document, and their rows and columns, are numbered from 0. Rows without a claim
  /// are numbered too.
  public var table: Int
  public var row: Int
  public var column: Int
  public var rowRole: LineRole
  public var columnRole: LineRole

  @inlinable
  public init(table: Int, row: Int, column: Int, rowRole: LineRole, columnRole: LineRole) {
    self.table = table
    self.row = row
    self.column = column
    self.rowRole = rowRole
    self.columnRole = columnRole
  }
}

/// What a row or a column of a table is to the others, as its header says.
public enum LineRole: String, Hashable, Sendable, CaseIterable {
  case item
  /// *Total*, *All*, with nothing else.
  case total
  /// A total of some of the lines: *Total passengers*, *Subtotal*.
  case subtotal
  /// No summand: *Average*, *Change*, *of which*.
  case derived
}
