import ClaimModel

/// What the head of a page says of it: its title, `meta` tags and canonical address.
struct HTMLMetadata {
  private var title: String?
  private var ogTitle: String?
  private var author: String?
  private var publisher: String?
  private var url: String?
  private var published: Day?
  private var otherDate: Day?

  var fields: Metadata {
    Metadata(
      id: nil, title: ogTitle ?? title, author: author, publisher: publisher, url: url,
      date: published ?? otherDate)
  }

  /// Takes the text of `<title>`, whose end tag ends at `end`.
  mutating func takeTitle(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    guard title == nil, start < end else { return }
    let close = bytes[start..<end].lastIndex(of: 0x3C) ?? end
    let text = HTMLTag.plain(bytes, start..<close)
    if !text.isEmpty { title = text }
  }

  mutating func take(_ tag: HTMLTag, _ bytes: [UInt8]) {
    switch tag.name {
    case "meta":
      guard let content = tag.attribute("content", bytes), !content.isEmpty,
        let name = tag.attribute("property", bytes) ?? tag.attribute("name", bytes)
          ?? tag.attribute("itemprop", bytes)
      else { return }
      take(String(decoding: name.utf8.map(ASCII.lower), as: UTF8.self), content)
    case "link":
      if tag.attribute("rel", bytes) == "canonical", let href = tag.attribute("href", bytes) {
        url = href
      }
    default: break
    }
  }

  private mutating func take(_ name: String, _ content: String) {
    switch name {
    case "og:title": ogTitle = ogTitle ?? content
    case "author", "article:author", "dc.creator", "byl", "parsely-author":
      // A profile's address is no name.
      if !content.utf8.starts(with: "http".utf8) { author = author ?? content }
    case "og:site_name", "publisher", "dc.publisher", "application-name":
      publisher = publisher ?? content
    case "og:url": url = url ?? content
    case "article:published_time", "datepublished", "parsely-pub-date", "og:published_time",
      "dc.date.issued", "dcterms.issued", "sailthru.date", "pubdate", "publish-date":
      published = published ?? HeadDate.day(of: content)
    case "date", "dc.date", "dcterms.date", "dcterms.created", "last-modified",
      "article:modified_time":
      otherDate = otherDate ?? HeadDate.day(of: content)
    default: break
    }
  }
}
