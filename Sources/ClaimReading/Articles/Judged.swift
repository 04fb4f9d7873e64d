import ClaimModel

/// A piece of text with what its words say about its role.
struct Judged {
  enum Role: Equatable {
    /// Sentences.
    case prose
    /// A short line that may be a heading, and whatever markup calls a heading.
    case heading
    case caption
    case byline(Byline)
    case post
    case quotation
    case listItem
    case tableCell
    case picture
    case furniture(Furniture.Kind)
  }

  var role: Role
  var form: Form
  var start: Int
  var end: Int
  var standsApart: Bool
  var section: Int
  var day: Day?
  var speaker: String?
  /// The index of the piece that it came from.
  var piece: Int

  /// Text enough to make an article of.
  var isProse: Bool {
    switch role {
    case .prose, .post, .quotation, .listItem: end - start >= 60
    default: false
    }
  }

  /// Text that a heading can stand above.
  var isText: Bool {
    switch role {
    case .prose, .post, .quotation, .listItem, .tableCell: true
    default: false
    }
  }

  var isFurniture: Bool {
    switch role {
    case .furniture, .picture: true
    default: false
    }
  }
}
