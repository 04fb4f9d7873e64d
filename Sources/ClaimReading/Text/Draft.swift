import ClaimModel

/// What the form of a document says that a stretch of text is.
enum Form: Equatable {
  /// Nothing: its words decide.
  case text
  case heading(level: Int)
  case listItem
  case quotation
  case caption
  case tableCell
  /// The place of a picture, without words.
  case picture
}

/// A stretch of readable text, before its words are looked at.
struct Piece {
  var form: Form
  /// Readable bytes, half-open, without white space at the ends.
  var start: Int
  var end: Int
  /// True when a blank line, or a block's edge, stands before it.
  var standsApart = true
  /// The indices of the pieces that head its column and its row, for a table cell.
  var headers: [Int] = []
  /// How many of ``headers``, at their end, are its row's.
  var rowHeaders = 0
  var cell = CellPart.body
  /// Counts the outermost article elements of a page, from 1; 0 outside them.
  var section = 0
  /// The day that markup gives it.
  var day: Day?
  /// That its bytes, all of them, are no furniture, where that was looked at already.
  var isNoFurniture = false
  /// The same of bylines.
  var isNoByline = false
}

/// A document taken apart, before its pieces are judged.
struct Draft {
  var readable: [UInt8]
  /// Leads `readable` to the decoded text.
  var map = OffsetMap()
  var pieces: [Piece]
  var metadata = Metadata()
}
