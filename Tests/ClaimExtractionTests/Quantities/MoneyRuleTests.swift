import Testing

@Suite struct MoneyRuleTests {
  @Test func signs() {
    expect(
      "money 26800000000 USD exact", in: Row("spent [$26.8 billion]"), Row("spent [$26.8bn]"),
      Row("spent [US$26.8 billion]"), Row("spent [26.8 billion dollars]"),
      Row("spent [USD 26.8 billion]"), Row("spent [26,800 million U.S. dollars]"))
    expect(
      "money 3000000000 GBP exact", in: Row("[£3bn] of cuts"), Row("[3 billion pounds] a year"))
    expect("money 350000 GBP exact", in: Row("was valued at [350,000 pounds]"))
    expect("money 20000000 USD exact", in: Row("a [$20m] deal"), Row("a [$20-million] deal"))
    expect(
      "money 15 AUD exact", in: Row("[A$15] each"), Row("[aud$ 15] each"), Row("[15 AUD] each"))
    expect("money 4200000 PEN exact", in: Row("fined [4.2 million soles]"))
    expect("money 10000 CHF exact", in: Row("fined [10,000 Swiss francs]"), Row("[CHF 10,000]"))
    expect("money 5.5 USD exact", in: Row("drove it up [5-1/2 dlrs] in a day"))
    expect(
      "money 250000000 AUD exact", in: Row("at a cost of [250 mln Australian dlrs]"),
      Row("at a cost of [250m AU dollars]"))
    expect("money 40 HKD exact", in: Row("a fare of [40 HK dollars]"))
    expect("money 30000000 NZD exact", in: Row("a loss of [30 mln N.Z. dlrs]"))
    expect("money 85100000 GBP exact", in: Row("profits of [85.1 mln stg]"))
    expect("money 3000000 CHF exact", in: Row("fined [3m Swiss francs]"))
    expect("money 1400000 EUR exact", in: Row("fined [1.4m euros]"))
    expect(
      "money 3500000 INR exact", in: Row("a loan of [35 lakh rupees]"), Row("[Rs. 35 lakh]"),
      Row("[₹35 lakh]"))
  }

  @Test func parts() {
    expect("money 2.5 USD exact", in: Row("[$2 and 50 cents]"), Row("[2 dollars 50 cents]"))
    expect("money 0.5 USD exact", in: Row("pay [50 cents] each"), Row("[50¢] each"))
    expect("money 4.7 GBP exact", in: Row("[470 pence] a share"))
  }

  @Test func vagueAndWide() {
    expect(
      "money 10000000000..99999999999 USD order_of_magnitude",
      in: Row("[tens of billions of dollars]"))
    expect("money 100000000000.. USD more_than", in: Row("[upwards of $100 billion]"))
    expect(
      "money 10000000..15000000 USD range", in: Row("[$10-15 million]"),
      Row("[between $10 and $15 million]"), Row("[$10 million to $15 million]"))
    expect("money ..7 EUR less_than", in: Row("[under seven euros]"), Row("[less than €7]"))
  }

  @Test func noMoney() {
    expectNothing(
      from: "money", in: Row("won 42 games"), Row("ALL 5 solutions"), Row("All 70 of us"),
      Row("10 grand pianos"), Row("lost 25 pounds"), Row("25 pounds of flour"), Row("dollars"),
      Row("a 200-pound man"), Row("5 marks on the wall"),
      Row("above the 25,000 mark"), Row("Fahrenheit 9/11 won the prize"))
    expect("money 1500000000 GBP exact", in: Row("above the [£1.5bn] mark"))
  }
}
