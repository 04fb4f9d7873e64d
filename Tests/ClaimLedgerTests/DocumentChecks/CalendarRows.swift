import Testing

extension DocumentRow {
  /// Dates against weekdays, other dates, lengths of time and ages.
  static let calendarRows: [DocumentRow] = [
    // weekday-date
    finds(
      "weekday-date",
      "20 June 1981 falls on a Saturday, and Tuesday fits 16 June 1981 or 23 June 1981",
      "The fire broke out on Tuesday, June 20, 1981 in a mill."),
    finds(
      "weekday-date", "5 May 2019 falls on a Sunday, and Monday fits 29 April 2019 or 6 May 2019",
      "The match was on Monday 5 May 2019."),
    finds(
      "weekday-date", "13 May 2016 falls on a Friday, and Thursday fits 12 May 2016 or 19 May 2016",
      "The police said on Thursday, 13 May, that he was held.", written: "2016-05-15"),
    finds(
      "weekday-date",
      "2 March 2020 falls on a Monday, and Sunday fits 1 March 2020 or 8 March 2020",
      "They met on Sunday the 2nd of March 2020."),
    finds(
      "weekday-date", "14 May 2019 falls on a Tuesday, and Monday fits 13 May 2019 or 20 May 2019",
      "It rained from Monday 6 May 2019 to Friday 10 May 2019, and from Monday 14 May 2019 to 17 May 2019."
    ),
    finds(
      "weekday-date",
      "3 April 2018 falls on a Tuesday, and Wednesday fits 28 March 2018 or 4 April 2018",
      "The council met on Wednesday, April 3, 2018, to vote on the budget."),
    finds(
      "weekday-date", "8 June 2019 falls on a Saturday, and Sunday fits 2 June 2019 or 9 June 2019",
      "The flood hit the town on Sunday, June 8, killing four people.", written: "2019-06-10"),
    leaves("weekday-date", "The fire broke out on Saturday, June 20, 1981 in a mill."),
    leaves("weekday-date", "The revolution began on Wednesday, 7 November 1917, in Petrograd."),
    leaves("weekday-date", "It happened on Wednesday, 25 October 1917, by the old calendar."),
    leaves(
      "weekday-date", "The police said on Friday, 13 May, that he was held.", written: "2016-05-15"),
    leaves(
      "weekday-date", "In 2010 he was held on Thursday, 13 May, and freed later.",
      written: "2016-05-15"),
    leaves(
      "weekday-date", "Since Thursday 22 December 2011 nothing has been heard.",
      written: "2016-05-15"),
    leaves("weekday-date", "They meet every Monday; the next meeting is on 12 May 2019."),
    leaves("weekday-date", "On Monday, 6 May 2019, two days before Christmas, he laughed."),
    leaves("weekday-date", "It rained from Monday 6 May 2019 to Friday 10 May 2019."),
    // date-order
    finds(
      "date-order", "the last lies before the first", "The war, from 1945 until 1939, was long."),
    finds("date-order", "the last lies before the first", "He was born in 1932 and died in 1931."),
    finds(
      "date-order", "the last lies before the first",
      "The strike ran from 10 May 2019 to 3 May 2019."),
    finds(
      "date-order", "the last lies before the first",
      "Smith was born in Leeds in 1932. He died in 1931 in Hull."),
    finds(
      "date-order", "the last lies before the first", "The company existed from 1995 until 1990."),
    finds(
      "date-order", "the last lies before the first", "Koch (born 1850, died 1840) was a bishop."),
    leaves("date-order", "The war, from 1939 until 1945, was long."),
    leaves("date-order", "The kingdom lasted from 1200 to 800 BC."),
    leaves("date-order", "He was born in 1932, and his father died in 1931."),
    leaves("date-order", "The train runs from 9 to 5."),
    leaves("date-order", "Born in 1932, he wrote of Mozart, who died in 1791."),
    leaves("date-order", "Born in 1932, he left for London in 1965, three years after the war."),
    leaves(
      "date-order", "Born June 27th, 1938 in Harrogate. Died September 13th, 2016 at 78 years old."),
    leaves("date-order", "Koch (born 1850, died 1910) was a bishop."),
    // duration-dates
    finds(
      "duration-dates", "from the first date to the last is 7 to 8 days",
      "The siege lasted nine days, from 3 May 2019 to 10 May 2019."),
    finds(
      "duration-dates", "from the first date to the last is 7 to 8 days",
      "The nine-day siege (3-10 May 2019) cost many lives."),
    finds(
      "duration-dates", "the first comes to 12 May 2019",
      "On 10 May 2019, nine days after 3 May 2019, it ended."),
    finds(
      "duration-dates", "the first comes to 20 July 1981",
      "A month after 20 June 1981, on 30 August 1981, he left."),
    finds(
      "duration-dates", "from the first date to the last is 16 to 18 years",
      "In 2005, thirty years after the 1988 massacre, he spoke."),
    finds(
      "duration-dates", "from the first date to the last is 5 to 7 years",
      "The twelve-year war (1939-1945) ruined the country."),
    finds(
      "duration-dates", "from the first date to the last is 10 to 12 months",
      "He was held for three months, from January 2018 to December 2018."),
    finds(
      "duration-dates", "the first comes to 12 May 2019",
      "The siege began on 3 May 2019. Nine days later, on 20 May 2019, it ended."),
    finds(
      "duration-dates", "from the first date to the last is 32 to 34 years",
      "The Siege of Ceuta (1694-1727) lasted 26 years, the longest of all."),
    finds(
      "duration-dates", "from the first date to the last is 12.4 to 12.6 weeks",
      "The trial ran for six weeks, from 4 March 2019 to 30 May 2019."),
    finds(
      "duration-dates", "from the first date to the last is 13 to 15 years",
      "He reigned for 22 years, from 1801 to 1815."),
    finds(
      "duration-dates", "from the first date to the last is 63 to 65 years",
      "She was queen from 1837 to 1901, a reign of 74 years."),
    finds(
      "duration-dates", "from the first date to the last is 3.9 to 4 weeks",
      "Two weeks after the election of 3 May 2019, on 30 May 2019, he resigned."),
    leaves("duration-dates", "The siege lasted eight days, from 3 May 2019 to 10 May 2019."),
    leaves("duration-dates", "The siege lasted seven days, from 3 May 2019 to 10 May 2019."),
    leaves("duration-dates", "The six-year war (1939-1945) ruined the country."),
    leaves("duration-dates", "He got a five-year sentence (1990-1993 served) and left."),
    leaves("duration-dates", "His ten-year plan, 2010-2015, failed."),
    leaves("duration-dates", "A month after 20 June 1981, on 25 July 1981, he left."),
    leaves("duration-dates", "In 2018, thirty years after the 1988 massacre, he spoke."),
    leaves("duration-dates", "In 2019, thirty years after the 1988 massacre, he spoke."),
    leaves("duration-dates", "On 10 May 2019, two weeks after the vote of 25 April 2019, it met."),
    leaves("duration-dates", "He worked two days a week from 3 May 2019 to 10 June 2019."),
    leaves("duration-dates", "He was held for about a year, from January 2018 to November 2018."),
    leaves(
      "duration-dates", "The treaty ran from 1 January 1990 to 31 December 1999, ten years in all."),
    leaves("duration-dates", "He led it for 20 years, from 1990 to 2010."),
    leaves("duration-dates", "He led it for 20 years (1990-2010)."),
    leaves("duration-dates", "She was held for six months, from June to December 2018."),
    leaves("duration-dates", "Three days after 3 May 2019, on 6 May 2019, it rained."),
    leaves("duration-dates", "Ten years after the war of 1945, in 1955, he came home."),
    leaves("duration-dates", "The 10-day trip, 3 May to 12 May 2019, was dull."),
    leaves("duration-dates", "A two-week strike, 3-18 May 2019, hurt it."),
    leaves(
      "duration-dates", "The siege began on 3 May 2019. Nine days later, on 12 May 2019, it ended."),
    leaves(
      "duration-dates", "The siege began in May 2019. Nine days later, on 20 May 2019, it ended."),
    leaves("duration-dates", "The siege of Leningrad (1941-1944) lasted 872 days."),
    leaves("duration-dates", "The trial ran for six weeks, from 4 March 2019 to 14 April 2019."),
    leaves("duration-dates", "She was queen from 1837 to 1901, a reign of 64 years."),
    // age-dates
    finds(
      "age-dates", "the dates make the age 48 or 49",
      "He was born in 1932 and died in 1981 aged 61."),
    finds(
      "age-dates", "the dates make the age 48 or 49",
      "John Smith (1932-1981) died at the age of 61."),
    finds(
      "age-dates", "the dates make the age 32 or 33",
      "Born on 3 May 1932, she became mayor in 1965 at the age of 45."),
    finds(
      "age-dates", "the dates make the age 48",
      "She was born on 3 May 1932 and died on 1 May 1981, aged 49."),
    finds(
      "age-dates", "the dates make the age 48 or 49",
      "Smith was born in Leeds in 1932. He died in 1981, aged 61."),
    finds(
      "age-dates", "the dates make the age 78",
      "Born June 27th, 1938 in Harrogate. Died September 13th, 2016 at 87 years old."),
    finds(
      "age-dates", "the dates make the age 78 or 79",
      "Anna Weiss (1901-1980) died at the age of 69."),
    finds(
      "age-dates", "the dates make the age 79",
      "He was born on 12 March 1901 in Kiel and died on 5 May 1980 at the age of 89."),
    finds(
      "age-dates", "the dates make the age 59 or 60",
      "Koch, who was born in 1850, died in 1910 at the age of 70."),
    finds(
      "age-dates", "the dates make the age 34 or 35",
      "Born in 1850, Koch became a bishop at the age of 45 in 1885."),
    leaves("age-dates", "He was born in 1932 and died in 1981 aged 48."),
    leaves("age-dates", "He was born in 1932 and died in 1981 aged 49."),
    leaves("age-dates", "Born in 1932, he lost his son in 1981 at the age of 12."),
    leaves("age-dates", "Born in 1932, he met his wife, aged 20, in 1965."),
    leaves(
      "age-dates", "Born in 1932, he taught until 1981 and wrote of Mozart, dead at the age of 35."),
    leaves("age-dates", "John Smith (1932-1981) had a sister who died at the age of 12."),
    leaves("age-dates", "Smith, born in 1932, succeeded Jones, who died in 1981 at the age of 70."),
    leaves("age-dates", "John Smith (1932-1981) admired Keats, who died at the age of 25."),
    leaves("age-dates", "He was aged 61 in 1993 and retired in 1997."),
    leaves("age-dates", "Smith was born in Leeds in 1932. He died in 1981, aged 48."),
    leaves(
      "age-dates",
      "Smith was born in Leeds in 1932. He followed Jones, who died in 1930 at the age of 70."),
    leaves("age-dates", "Born in 1850, Koch became a bishop at the age of 35 in 1885."),
    // ordinal-anniversary
    finds(
      "ordinal-anniversary", "from 1988 to 2019 is 31 years",
      "In 2019 they marked the 30th anniversary of the 1988 massacre."),
    finds(
      "ordinal-anniversary", "from 1988 to 2019 is 31 years",
      "On 20 July 2019 crowds marked the 30th anniversary of the massacre in 1988."),
    finds(
      "ordinal-anniversary", "from 1988 to 2019 is 31 years",
      "The year 2019 was the 30th anniversary of the massacre of 1988."),
    finds(
      "ordinal-anniversary", "from 1815 to 2005 is 190 years",
      "The town celebrated the 200th anniversary of the battle of 1815 in 2005."),
    finds(
      "ordinal-anniversary", "from 1984 to 2019 is 35 years",
      "2019 marks the 25th anniversary of the 1984 strike."),
    leaves("ordinal-anniversary", "In 2018 they marked the 30th anniversary of the 1988 massacre."),
    leaves(
      "ordinal-anniversary",
      "In 2015 they made plans for the 30th anniversary of the 1988 massacre."),
    leaves(
      "ordinal-anniversary", "Before the 30th anniversary of the 1988 massacre, in 2017, they met."),
    leaves(
      "ordinal-anniversary",
      "In December 2017 they will mark the 30th anniversary of the 1988 massacre."),
    leaves(
      "ordinal-anniversary",
      "In 2019, a year after the 30th anniversary of the 1988 massacre, they met."),
    leaves("ordinal-anniversary", "2019 marks the 35th anniversary of the 1984 strike."),
  ]
}
