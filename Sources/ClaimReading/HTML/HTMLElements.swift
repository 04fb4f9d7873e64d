/// What the elements of HTML mean to a reader of text.
enum HTMLElements {
  /// Their content is no markup: it ends only at their own end tag.
  static let raw: Set<String> = ["script", "style", "textarea", "title", "xmp", "noembed"]

  /// Their content is not the page's text.
  static let skipped: Set<String> = [
    "nav", "footer", "aside", "noscript", "svg", "template", "select", "button", "iframe",
    "object", "canvas", "video", "audio", "datalist", "dialog",
  ]

  /// They begin and end a block.
  static let blocks: Set<String> = [
    "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "ol", "p", "pre", "section",
    "summary", "table", "caption", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// They have no content and no end tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// They say what the text inside them is.
  static let forms: [String: Form] = [
    "h1": .heading(level: 1), "h2": .heading(level: 2), "h3": .heading(level: 3),
    "h4": .heading(level: 4), "h5": .heading(level: 5), "h6": .heading(level: 6),
    "li": .listItem, "dd": .listItem, "blockquote": .quotation, "figcaption": .caption,
    "caption": .caption,
  ]
}
