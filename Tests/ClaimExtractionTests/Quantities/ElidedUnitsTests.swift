import Testing

@testable import ClaimExtraction

/// A figure that is compared with another keeps its unit to itself.
@Suite struct ElidedUnitsTests {
  @Test func comparedFigures() {
    expect("money 72300000 GBP exact", in: Row("rose to £85.1m from [72.3 million]"))
    expect("measure 2165 tonne exact", in: Row("fell to 1,670 tonnes against [2,165]"))
    expect("percentage 4.2 percent exact", in: Row("grew 5.1 per cent compared with [4.2] before"))
    expect("percentage 9.7 percent exact", in: Row("from 12.5 per cent in May to [9.7] in June"))
    expect("money 21200000 USD exact", in: Row("sales of $22.6 million vs [21.2 million]"))
  }

  @Test func otherFiguresKeepTheirOwn() {
    expect("count 200 exact", in: Row("raised $5 million from [200] donors"))
    expect("count 3400 exact", in: Row("took 1.2 million euros from [3,400] people"))
    expect("count 1250 exact", in: Row("fell 15 per cent from [1,250], they said"))
    expect("count 12 exact", in: Row("paid $5 million to [12] in March"))
  }
}
