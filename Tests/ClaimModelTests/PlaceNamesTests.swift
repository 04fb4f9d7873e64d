import Testing

@testable import ClaimModel

@Suite struct PlaceNamesTests {
  @Test(arguments: [
    ("U.S.", "united states"), ("the United States", "united states"),
    ("Britain", "united kingdom"),
    ("UK", "united kingdom"), ("Holland", "netherlands"), ("Tavira", "tavira"),
  ])
  func plain(_ name: String, _ plain: String) { #expect(PlaceNames.plain(name) == plain) }
}
