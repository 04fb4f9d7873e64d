/// The words that rules name one by one; a case is spelt as its word.
///
/// Key words come first in the lexicon, so a token's word number tells one without a look-up.
enum KeyWord: UInt16, CaseIterable, Sendable {
  case unknown
  case a, an, the, this, that, these, those, all, both, each, every, some, any, no, another, such
  case other, others, more, most, less, least, fewer, few, many, several, much, half, quarter
  case one, two, only, just, even, still, also, about, around, roughly, approximately, nearly
  case almost, over, under, above, below, than, up, upwards, upward, to, of, and, or, so, out
  case between, from, through, until, till, by, since, before, after, during, within, near
  case `in`, on, at, `as`, `for`, with, without, into, per, off, not, never, none, nor
  case early, mid, late, later, earlier, beginning, start, middle, end, last, next, past, previous
  case following, coming, current, present, same, ago, then, now, today, tonight, yesterday
  case tomorrow, well, far, fully, estimated, estimate, excess, minimum, maximum, exactly
  case precisely, somewhere, close, couple, dozen, hundred, score, decade, century, year, years
  case month, months, week, weeks, day, days, hour, hours, minute, minutes, second, seconds, old
  case age, aged, percent, cent, pct, pc, percentage, point, points, who, whom, which, whose,
    `where`
  case when, including, among, people, `is`, are, was, were, be, been, being, has, have, had, having
  case said, says, according, it, its, they, them, he, she, his, her, their, i, we, you, there
  case `if`, `while`, because, though, although, whether, s, th, st, nd, rd, am, pm, bc, ad, bce, ce
  case may, march, will, would, could, might, should, must, can, majority, minority, time, times
  case first, third, total, tally, toll, fiscal, quarters, thirds, halves, minus, plus, negative
  case further, additional, extra, new, o, clock, noon, midnight, date, whole
  case weekend, fold, twice, thrice, double, triple, once, upon, against, toward, towards, like
  case onwards, onward, afterwards, anniversary, beyond, spring, summer, autumn, fall
  case winter, approx, circa, ca, c, maybe, perhaps, possibly, part, parts, rate, basis
  case upcoming, scheduled, `set`, expected, slated, due, planned, plan, plans, going, shall, eve,
    qtr
  case thru, hence, future, commencing, starting, remaining, remainder, copyright, calendar
  case april, june, august, mar, jan, dec, sep
  case rest, too, versus, vs, via, ever, d, m, k, b, t, bn, mn, did, does, `do`, done
  // What hedges, ranges and units are told by.
  case larger, smaller, greater, higher, lower, longer, shorter, older, younger, bigger, heavier,
    closer, nearer, alone
  case equal, equals, equaling, exceeding, surpassing, surpass, topping, totaling, totalling
  case altogether, combined, odd, give, take, thereabouts, order, region, neighborhood
  case neighbourhood, vicinity, nothing, something, barely, slightly, little, way, scant
  case averaging, average, approaching, nearing, vast, overwhelming, slim, bare, large
  case permille, bps, bp, degree, degrees, deg, celsius, fahrenheit, kelvin, f
  case square, sq, cubic, cu, squared, cubed, nautical, metric, light, fluid, troy, long, short
  case astronomical, sterling, zero, ages, twenties, thirties, forties, fifties, sixties
  case seventies, eighties, nineties, wide, thick, tall, high, deep, x, e, yards, foot, feet
  case grand, down, l, h, g, p, million, billion, trillion, thousand, mile, miles, pound, pounds
  case exceed, exceeds, exceeded, surpasses, surpassed, percents, full, great, ranging, range,
    rising, worth, hundreds, thousands, approximate, fortnight

  var spelling: String {
    String(describing: self)
  }
}
