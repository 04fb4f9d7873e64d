import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads a JUnit file with the system's parser, to know that others can.
final class XMLReader: NSObject, XMLParserDelegate {
  private(set) var names: [String] = []

  /// Whether the text is well-formed XML.
  func read(_ text: String) -> Bool {
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    return parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if element == "testcase", let name = attributes["name"] { names.append(name) }
  }
}
