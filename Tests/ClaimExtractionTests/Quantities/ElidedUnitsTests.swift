import Testing

@testable import ClaimExtraction

/// A figure that is compared with another has its unit.
@Suite struct ElidedUnitsTests {
  @Test func comparedFigures() {
    expect("money 72300000 GBP exact", in: Row("rose to £85.1m from [72.3 million]"))
    expect("measure 2165 tonne exact", in: Row("fell to 1,670 tonnes against [2,165]"))
    expect("percentage 4.2 percent exact", in: Row("grew 5.1 per cent compared with [4.2] before"))
    expect("percentage 9.7 percent exact", in: Row("from 12.5 per cent in May to [9.7] in June"))
    expect("percentage 8.25 percent exact", in: Row("rose to 8-1/2 per cent from [8-1/4]"))
    expect("money 21200000 USD exact", in: Row("sales of $22.6 million vs [21.2 million]"))
  }

  /// A noun follows; nothing is compared; it is a whole number without groups.
  @Test func otherFiguresKeepTheirOwn() {
    expect("count 3400 exact", in: Row("fell to 4,200 tonnes from [3,400] farms"))
    expect("count 1250 exact", in: Row("raised £3,500 a day from [1,250], mostly children"))
    expect("count 1250 exact", in: Row("fell 15 per cent from [1,250], they said"))
    expect("count 12 exact", in: Row("paid £5 against [12] in March"))
  }

  /// Another figure stands between; one is a share; one is far larger than the other.
  @Test func figuresOfOtherSorts() {
    expect("count 3900 exact", in: Row("sold for $4,500 while it grew to 4,200 from [3,900]"))
    expect("count 8600000 exact", in: Row("fell to 5.2 per cent from [8.6 million]"))
    expect("count 2500000 exact", in: Row("rose to 65 cents from [2.5 million]"))
    expect("count 4200000 exact", in: Row("live on $1.90, compared with [4.2 million] in 2010"))
  }
}
