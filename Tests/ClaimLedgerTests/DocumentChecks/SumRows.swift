import Testing

extension DocumentRow {
  /// Parts, shares and changes against their figures.
  static let sumRows: [DocumentRow] = [
    // parts-total
    finds(
      "parts-total", "make 54",
      "The fire killed 55 people: 30 in Jakarta, 20 in Bandung and 4 at sea."),
    finds("parts-total", "make 20", "The bus carried 12 men and 8 women, 21 people in all."),
    finds("parts-total", "make 50", "Of the 55 victims, 30 were men and the other 20 were women."),
    finds(
      "parts-total", "the part is greater than its total",
      "The crash killed 20 people, of whom 25 were women."),
    finds(
      "parts-total", "the part is greater than its total",
      "Police arrested 15 people, including 18 students."),
    finds("parts-total", "make 50", "The 55 people (30 men and 20 women) were buried on Friday."),
    finds(
      "parts-total", "make 1,150", "The company has 1,250 workers: 800 in Leeds and 350 in Hull."),
    finds(
      "parts-total", "the part is greater than its total", "Of the 40 hostages, 50 were freed."),
    finds(
      "parts-total", "make 50,000,000",
      "It spent $55 million: $30 million on roads and $20 million on schools."),
    finds(
      "parts-total", "the part is greater than its total",
      "The fire killed 55 people. Of those, 60 were men."),
    finds(
      "parts-total", "make 1,162",
      "The bulletin lists 1,204 cases: 812 in the north and 350 in the south."),
    finds(
      "parts-total", "make 46", "In all, 48 people were hurt: 30 men, 12 women and 4 children."),
    finds(
      "parts-total", "make 130", "The expedition had 120 members – 80 sailors and 50 soldiers."),
    finds(
      "parts-total", "make 330",
      "Its 340 employees (210 in production and 120 in sales) get a bonus."),
    finds(
      "parts-total", "make 1,162",
      "Of the 1,204 cases, 812 were in the north and the remaining 350 in the south."),
    finds("parts-total", "make 2,100", "The army lost 2,300 men: 700 killed and 1,400 wounded."),
    finds(
      "parts-total", "make 82",
      "A total of 85 houses burned down: 40 in Ely, 30 in March and 12 in Wisbech."),
    leaves("parts-total", "The fire killed 55 people: 30 in Jakarta, 20 in Bandung and 5 at sea."),
    leaves("parts-total", "The fire killed 55 people, including 30 in Jakarta and 20 in Bandung."),
    leaves(
      "parts-total", "The fire killed about 55 people: 30 in Jakarta, 20 in Bandung and 4 at sea."),
    leaves("parts-total", "He leaves two sons (4 and 7)."),
    leaves("parts-total", "They were in two groups: 30 in the first and 25 in the second."),
    leaves("parts-total", "The fire killed 55 people, 30 soldiers and 12 officers."),
    leaves("parts-total", "The fire killed 55 people: among them 30 in Jakarta and 20 in Bandung."),
    leaves(
      "parts-total", "The bomb killed 12 men and 8 women, and it hurt 21 people in all of the city."
    ),
    leaves("parts-total", "Police arrested 15 people, including 12 students."),
    leaves("parts-total", "Three families, including 12 children, were found."),
    leaves("parts-total", "The crash killed 20 people, of whom 15 were women."),
    leaves("parts-total", "The six pirates, the eldest of them 39, were flown home."),
    leaves(
      "parts-total",
      "Some 68 people were brought to three hospitals or helped; nine of those work here."),
    leaves("parts-total", "Of the 55 victims, 30 were men and the other 25 were women."),
    leaves("parts-total", "Of the 55 victims, 30 were women and 40 were students."),
    leaves("parts-total", "Two teams, 11 players each, met."),
    leaves("parts-total", "The hall has 3 rooms (20 seats and 30 seats and 10 seats)."),
    leaves("parts-total", "It sold 5 houses: 3 in May, 1 in June and several later."),
    leaves("parts-total", "They counted 1,250 birds: 800 in spring and about 450 in autumn."),
    leaves("parts-total", "The score was 3: 2 at half time and 1 later."),
    leaves("parts-total", "Meet at 10:30 with 20 men and 5 women."),
    leaves("parts-total", "Add 200 g of flour: 100 g now and 100 g later."),
    leaves("parts-total", "The recipe needs 2 eggs (60 g and 55 g)."),
    leaves("parts-total", "The lake, 12 km long, lies 30 km from A and 20 km from B."),
    leaves("parts-total", "Of the 2,206 people aboard, 711 were saved."),
    leaves("parts-total", "The vote was 55 to 45, with 3 abstentions."),
    leaves("parts-total", "The team won 3-2 (2-1 at half time)."),
    leaves("parts-total", "He scored 30 points: 20 in the first half and 10 in the second."),
    leaves("parts-total", "The flat has 3 rooms: 2 bedrooms and a bath."),
    leaves("parts-total", "The book has 300 pages: 20 chapters and 5 maps."),
    leaves("parts-total", "It has two engines of 30 kW and 40 kW, 70 kW in all."),
    leaves("parts-total", "In 12 games he has 3 goals and 4 assists, 7 points in all."),
    leaves("parts-total", "The fire killed 55 people. Of those, 50 were men."),
    leaves("parts-total", "The fire killed 5 people in 3 houses. Of those, 4 were old."),
    leaves("parts-total", "He was paid $5 million. Of that, $6 million was owed."),
    leaves("parts-total", "The ship was 269 m long: 28 m wide and 53 m high."),
    leaves("parts-total", "Take one of those 20 men."),
    leaves(
      "parts-total", "Of the total 223 people across the country, at least 196 are active cases."),
    leaves("parts-total", "There are 12 regions: 3 in the north, 4 in the south and 5 elsewhere."),
    leaves("parts-total", "The firm has 300 shops in 20 towns, of which 30 are in Leeds."),
    // percentage-figures
    finds(
      "percentage-figures", "“711” of “2,206” is 32.23 per cent",
      "About 45 per cent, 711 of 2,206, were saved."),
    finds(
      "percentage-figures", "“711” of “2,206” is 32.23 per cent",
      "In all 711 of 2,206 (42 per cent) were saved."),
    finds(
      "percentage-figures", "“711 out of 2,206” is 32.23 per cent",
      "Some 711 out of 2,206 (35%) died."),
    finds(
      "percentage-figures", "“32” of “200 patients” is 16 per cent",
      "Of 200 patients, 32 (61%) recovered."),
    finds(
      "percentage-figures", "“32” of “200 patients” is 16 per cent",
      "In all 32 (61%) of 200 patients recovered."),
    finds(
      "percentage-figures", "“711 people” of “2,206” is 32.23 per cent",
      "They saved 711 people, or 12 per cent of the 2,206 on board."),
    finds(
      "percentage-figures", "“300” of “711 survivors” is 42.19 per cent",
      "Of the 711 survivors, 300 (52 per cent) were women."),
    finds(
      "percentage-figures", "“311” of “1,204 cases” is 25.83 per cent",
      "Of the 1,204 cases, 311, or 35 per cent, were in children."),
    finds(
      "percentage-figures", "“Some 45” of “60 villages” is 75 per cent",
      "Some 45 of the 60 villages (85 percent) have been reached."),
    finds(
      "percentage-figures", "“12” of “400 children” is 3 per cent",
      "The vaccine failed in 12 of 400 children, or 5 per cent."),
    finds(
      "percentage-figures", "“31,000” of “40,000 voters” is 77.5 per cent",
      "Turnout was 62 per cent: 31,000 of 40,000 voters."),
    finds(
      "percentage-figures", "“120” of “400 seats” is 30 per cent",
      "The party won 120 of 400 seats (40 per cent)."),
    leaves("percentage-figures", "About 32 per cent, 711 of 2,206, were saved."),
    leaves("percentage-figures", "In all 711 of 2,206, 10 per cent more than in May, were saved."),
    leaves("percentage-figures", "In all 711 of 2,206 (32 per cent) were saved."),
    leaves("percentage-figures", "Turnout was 10 per cent, 3 of 5 wards reporting."),
    leaves("percentage-figures", "Some 12 of 40 patients (25 per cent of the men) recovered."),
    leaves("percentage-figures", "Of 200 patients, 150 answered, of whom 32 (21%) recovered."),
    leaves("percentage-figures", "Nearly a third (711 of 2,206) were saved."),
    leaves("percentage-figures", "They saved 711 people, or 32.2 per cent of the 2,206 on board."),
    leaves("percentage-figures", "Only 5 members of 12 clans (40 per cent) came."),
    leaves("percentage-figures", "A rate of 5 per cent, 1 of 3 rates on offer, is common."),
    leaves(
      "percentage-figures", "There were 2,206 people aboard, of whom 711 (32 per cent) were saved."),
    leaves("percentage-figures", "He won 20 of 30 games (2 by default)."),
    leaves(
      "percentage-figures",
      "The law passed by 219 votes to 213, with 4 Democrats (2 per cent) against."),
    leaves(
      "percentage-figures",
      "The law of 1990 (amended 2000) fixed 5 per cent, 2 of 10 states objecting."),
    leaves("percentage-figures", "They hold 12 of 100 seats, 3 more than in 2010."),
    leaves("percentage-figures", "Of the 1,204 cases, 311, or 26 per cent, were in children."),
    leaves(
      "percentage-figures",
      "The budget is set at $192,061,849, which is 8.0% less than the amended 2011 budget of $208,664,262."
    ),
    leaves(
      "percentage-figures",
      "In all 52 of the 121 trials (43%) that reported harms reported more than one type."),
    // difference-growth
    finds("difference-growth", "is 30 per cent", "Sales rose by 20 per cent from 50 to 65."),
    finds("difference-growth", "is 30", "Arrests fell from 120 to 90, a drop of 40."),
    finds(
      "difference-growth", "is 30 per cent", "Profit rose 12% to $65 million from $50 million."),
    finds(
      "difference-growth", "is 2", "Unemployment rose from 5 per cent to 7 per cent, up 4 points."),
    finds("difference-growth", "is more", "Deaths fell from 90 cases to 120 cases last year."),
    finds(
      "difference-growth", "is 25 per cent",
      "Revenue increased from $4.0 million to $5.0 million, an increase of 35 per cent."),
    finds(
      "difference-growth", "is 30 per cent",
      "Net income was $65 million, up 50 per cent from $50 million a year earlier."),
    finds(
      "difference-growth", "is 30 per cent",
      "Sales rose 10 per cent to $65 million, compared with $50 million."),
    finds("difference-growth", "is 26.4 per cent", "Cases fell 15 per cent, from 1,250 to 920."),
    finds(
      "difference-growth", "is 24.76 per cent",
      "Cases rose from 1,050 to 1,310 last week, an increase of 45 per cent."),
    finds(
      "difference-growth", "is 30 per cent",
      "There was a 50 per cent rise to $65 million from $50 million."),
    finds(
      "difference-growth", "is 24.76 per cent",
      "Cases rose from 1,050 to 1,310, a 45 per cent increase."),
    finds(
      "difference-growth", "is 20 per cent",
      "Revenue rose 12 per cent to $5.4 billion from $4.5 billion."),
    finds(
      "difference-growth", "is 246",
      "Deaths rose from 1,204 in May to 1,450 in June, an increase of 346."),
    finds(
      "difference-growth", "is 50 per cent",
      "The population grew from 12,400 in 1901 to 18,600 in 1911, up 40 per cent."),
    finds("difference-growth", "is 50 per cent", "Cases increased by 25% from 400 to 600."),
    finds(
      "difference-growth", "is 20 per cent",
      "Output was 1,200 tonnes, down 10 per cent from 1,500 tonnes in 2018."),
    leaves("difference-growth", "Sales rose by 30 per cent from 50 to 65."),
    leaves("difference-growth", "Sales grew 3 per cent a year from 50 to 65."),
    leaves("difference-growth", "He rose from 12 to 5 in the rankings."),
    leaves("difference-growth", "The yen fell from 110 to 115 to the dollar."),
    leaves("difference-growth", "Unemployment rose from 5 to 7 per cent, up 2 points."),
    leaves("difference-growth", "Unemployment rose by 40 per cent from 5 per cent to 7 per cent."),
    leaves("difference-growth", "Arrests fell from 120 to 90, a drop of 30."),
    leaves("difference-growth", "Arrests fell from 120 to 90, a drop of 25 per cent."),
    leaves("difference-growth", "Profit rose 30% to $65 million from $50 million."),
    leaves(
      "difference-growth",
      "Revenue increased from $4.0 million to $5.0 million, an increase of 25 per cent."),
    leaves("difference-growth", "The price rose from $1.5 billion to $2 billion, up 30 per cent."),
    leaves(
      "difference-growth", "Over ten years it rose from 50 to 65, an average rise of 2 a year."),
    leaves("difference-growth", "It fell from 5 May to 3 June."),
    leaves(
      "difference-growth",
      "In 2019 the firm sold 1,200 cars, up from 1,000 in 2018, a rise of 20 per cent."),
    leaves("difference-growth", "In 2019 the firm sold 1,200 cars, up 20 per cent from 2018."),
    leaves(
      "difference-growth",
      "The tax fell from 20 per cent to 15 per cent in 2010 and to 12 per cent in 2015."),
    leaves("difference-growth", "Prices rose 5 per cent in May, from 3 per cent in April."),
    leaves("difference-growth", "Shares rose 3 per cent to $45."),
    leaves("difference-growth", "The plane fell from 30,000 feet to 10,000 feet in 3 minutes."),
    leaves("difference-growth", "The temperature rose from -10 degrees to -5 degrees."),
    leaves(
      "difference-growth",
      "Net income was $65 million, up 30 per cent from $50 million a year earlier."),
    leaves(
      "difference-growth", "Sales rose 30 per cent to $65 million, compared with $50 million."),
    leaves("difference-growth", "Cases fell 26 per cent, from 1,250 to 920."),
    leaves(
      "difference-growth", "Cases rose from 1,050 to 1,310 last week, an increase of 25 per cent."),
    leaves("difference-growth", "There was a 30 per cent rise to $65 million from $50 million."),
    leaves("difference-growth", "Food prices would drop from 3 to 5 per cent in six months."),
    leaves(
      "difference-growth", "The water level has dropped from 20 metres to 50 metres below ground."),
    leaves(
      "difference-growth",
      "Sales were $65 million, up 10 per cent from the $60 million expected and $50 million in 2018."
    ),
    leaves("difference-growth", "It rose to $3.35 an hour from $2.65, and to $4 in 2000."),
    leaves(
      "difference-growth",
      "Third-quarter revenues dropped 15.4% to $1.394 billion from $1.648 billion last year."),
    leaves("difference-growth", "EPS rose 42.6% year over year from 9 cents."),
    leaves(
      "difference-growth",
      "Net income was 2.1 million euros, an increase of 35.0% from 1.5 million euros in the prior-year period."
    ),
    leaves(
      "difference-growth",
      "Total revenue grew 16.9% on an annual basis to 36.6 million euros from 31.3 million euros, and costs climbed 15.8% to 32.8 million euros from 28.3 million euros."
    ),
    leaves(
      "difference-growth",
      "Net income rose to 0.83 dollars per share, up from 0.55 dollars per share last year."),
    leaves(
      "difference-growth", "In the book the word means from 1 up to and including 10. This is odd."),
    leaves(
      "difference-growth",
      "The population grew from 12,400 in 1901 to 18,600 in 1911, up 50 per cent."),
  ]
}
