/// Every rule, in the order in which it is tried; the first of two readings of equal length wins.
enum ExtractionRules {
  static let numbers: [any NumberRule] = [
    AgeRule(), DurationRule(), MoneyRule(), PercentageRule(), MeasureRule(), GaugeRule(),
    MultipleRule(), FractionRule(), OrdinalRule(), VagueCountRule(), CountRule(),
  ]

  static let dates: [any DateRule] = [
    DateRangeRule(), StretchRule(), YearSpanRule(), CalendarDateRule(), DayListRule(),
    NumericDateRule(),
    NumericMonthRule(),
    OpenSpanRule(), NthRule(), PartRule(),
    MonthRule(), SeasonRule(), QuarterRule(), DecadeRule(), CenturyRule(), FeastRule(),
    WeekdayRule(), RelativeDayRule(), ToldRule(), RelativePeriodRule(), AgoRule(),
    TimeOfDayRule(), YearRule(),
  ]
}
