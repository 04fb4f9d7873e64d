import ClaimModel
import Testing

@Suite struct UnitNameTests {
  @Test(arguments: [
    ("metre", "metres"), ("square metre", "square metres"), ("mile per hour", "miles per hour"),
    ("inch", "inches"), ("foot", "feet"), ("square foot", "square feet"),
    ("cubic foot per second", "cubic feet per second"), ("degree celsius", "degrees celsius"),
    ("degree", "degrees"), ("kilowatt hour", "kilowatt hours"), ("megahertz", "megahertz"),
    ("century", "centuries"), ("day", "days"), ("pound per square inch", "pounds per square inch"),
    ("percentage point", "percentage points"), ("USD", "USD"),
  ])
  func plural(_ unit: String, _ plural: String) {
    #expect(UnitName.plural(of: unit) == plural)
  }
}
