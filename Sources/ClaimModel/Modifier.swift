/// What the words around a number do to it.
public enum Modifier: String, Hashable, Sendable, CaseIterable {
  case exact
  case about
  case moreThan = "more_than"
  case atLeast = "at_least"
  case lessThan = "less_than"
  case atMost = "at_most"
  case range
  case orderOfMagnitude = "order_of_magnitude"
}
