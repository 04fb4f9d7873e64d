/// Elements of an HTML page, written one after another.
struct HTMLPage {
  private(set) var text = ""

  /// How the cells of a column are set.
  enum Cell {
    case plain, heading, number, value, words, place, picture
  }

  struct Column {
    var title: String
    var cell: Cell

    init(_ title: String, _ cell: Cell = .plain) {
      self.title = title
      self.cell = cell
    }
  }

  mutating func raw(_ markup: String) { text += markup }

  /// An element whose content is text, escaped here.
  mutating func element(_ tag: String, class name: String? = nil, _ content: String) {
    raw(HTMLPage.wrapped(tag, class: name, HTMLPage.escape(content)) + "\n")
  }

  mutating func section(_ id: String, _ title: String, _ body: (inout HTMLPage) -> Void) {
    raw("<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(title)</h2>\n")
    body(&self)
    raw("</section>\n")
  }

  /// Items are markup. Writes nothing when there is none.
  mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    raw("<ul>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</ul>\n")
  }

  /// Cells are markup. Writes nothing when there is no row.
  mutating func table(_ caption: String, _ columns: [Column], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    raw(
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
        + HTMLPage.escape(caption)
        + "\">\n<table>\n<caption>\(HTMLPage.escape(caption))</caption>\n"
        + "<thead>\n<tr>")
    for column in columns {
      switch column.cell {
      case .number: raw("<th scope=\"col\" class=\"number\">")
      case .picture: raw("<th scope=\"col\" class=\"picture\">")
      default: raw("<th scope=\"col\">")
      }
      raw(HTMLPage.escape(column.title) + "</th>")
    }
    raw("</tr>\n</thead>\n<tbody>\n")
    for row in rows {
      raw("<tr>")
      for (column, cell) in zip(columns, row) {
        switch column.cell {
        case .plain: raw("<td>\(cell)</td>")
        case .heading: raw("<th scope=\"row\">\(cell)</th>")
        case .number: raw("<td class=\"number\">\(cell)</td>")
        case .value: raw("<td class=\"value\">\(cell)</td>")
        case .place: raw("<td class=\"place\">\(cell)</td>")
        case .picture: raw("<td class=\"picture\">\(cell)</td>")
        case .words: raw("<td class=\"words\">\(cell)</td>")
        }
      }
      raw("</tr>\n")
    }
    raw("</tbody>\n</table>\n</div>\n")
  }

  static func wrapped(_ tag: String, class name: String? = nil, _ markup: String) -> String {
    "<\(tag)\(name.map { " class=\"\($0)\"" } ?? "")>\(markup)</\(tag)>"
  }

  static func code(_ text: String) -> String { wrapped("code", escape(text)) }

  /// The text on one line, with the characters that HTML reads as markup escaped.
  static func escape(_ text: String) -> String {
    XMLText.escape(PlainText.oneLineKeepingEnds(text))
  }
}
