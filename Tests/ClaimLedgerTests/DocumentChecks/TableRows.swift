import Testing

extension DocumentRow {
  /// Totals of tables, and figures that a document gives twice.
  static let tableRows: [DocumentRow] = [
    // table-sum
    finds(
      "table-sum", "likely a slip, two digits swapped",
      "# Deaths\n\n| Class | Deaths |\n|---|---|\n| First | 122 |\n| Second | 167 |\n| Third | 528 |\n| Total | 871 |"
    ),
    finds(
      "table-sum", "make 8",
      "# Staff\n\n| Town | Men | Women | Total |\n|---|---|---|---|\n| Leeds | 12 | 8 | 20 |\n| Hull | 10 | 5 | 15 |\n| York | 7 | 9 | 16 |\n| Ely | 4 | 4 | 9 |"
    ),
    finds(
      "table-sum", "make 199,000,000",
      "<table><caption>Budget 2019 ($ million)</caption><tr><th>Department</th><th>2018</th><th>2019</th></tr><tr><td>Schools</td><td>120</td><td>130</td></tr><tr><td>Roads</td><td>45</td><td>52</td></tr><tr><td>Parks</td><td>15</td><td>17</td></tr><tr><th>Total</th><th>180</th><th>209</th></tr></table>"
    ),
    finds(
      "table-sum", "likely a slip, two digits swapped",
      "# Cases\n\nCases by week.\n\n| Week | North | South | Total |\n|---|---:|---:|---:|\n| 1 | 120 | 80 | 200 |\n| 2 | 140 | 95 | 235 |\n| 3 | 155 | 88 | 243 |\n| 4 | 160 | 97 | 275 |"
    ),
    finds(
      "table-sum", "make 31",
      "# Killed and wounded\n\n| Regiment | Killed | Wounded | Total |\n|---|---|---|---|\n| 1st | 12 | 30 | 42 |\n| 2nd | 15 | 41 | 56 |\n| 3rd | 9 | 22 | 41 |"
    ),
    leaves(
      "table-sum",
      "# Deaths\n\n| Class | Deaths |\n|---|---|\n| First | 122 |\n| Second | 167 |\n| Third | 528 |\n| Total | 817 |"
    ),
    leaves(
      "table-sum",
      "# Deaths\n\n| Class | Aboard | Saved | Share saved |\n|---|---|---|---|\n| First | 325 | 203 | 62 |\n| Second | 285 | 118 | 41 |\n| Third | 706 | 178 | 25 |\n| Total | 1316 | 499 | 38 |"
    ),
    leaves(
      "table-sum",
      "# Visitors\n\n| Month | Visitors | Average stay |\n|---|---|---|\n| May | 120 | 3 |\n| June | 130 | 4 |\n| Average | 125 | 3 |"
    ),
    leaves(
      "table-sum",
      "# Staff\n\n| Town | Rooms | Beds | Total |\n|---|---|---|---|\n| Leeds | 12 | 8 | 31 |\n| Hull | 10 | 5 | 17 |\n| York | 7 | 9 | 20 |"
    ),
    leaves(
      "table-sum",
      "# Ship\n\n| Group | People |\n|---|---|\n| First class | 325 |\n| Second class | 285 |\n| Total passengers | 610 |\n| Crew | 885 |\n| Total | 1495 |"
    ),
    leaves(
      "table-sum",
      "# Ship\n\n| Group | People |\n|---|---|\n| First class | 325 |\n| Second class | n/a |\n| Crew | 885 |\n| Total | 1495 |"
    ),
    leaves(
      "table-sum",
      "<table><caption>Budget 2019 ($ million)</caption><tr><th>Department</th><th>2018</th><th>2019</th></tr><tr><td>Schools</td><td>120</td><td>130</td></tr><tr><td>Roads</td><td>45</td><td>52</td></tr><tr><td>Parks</td><td>15</td><td>17</td></tr><tr><th>Total</th><th>180</th><th>199</th></tr></table>"
    ),
    leaves(
      "table-sum",
      "# Accounts\n\n| $ million | 2018 | 2019 |\n|---|---|---|\n| Sales | 120 | 130 |\n| Services | 30 | 35 |\n| Total revenue | 150 | 165 |\n| Wages | 80 | 82 |\n| Rent | 20 | 20 |\n| Total costs | 100 | 102 |\n| Net income | 50 | 63 |"
    ),
    leaves(
      "table-sum",
      "# Assets\n\n| $ million | 2019 |\n|---|---|\n| Cash | 120 |\n| Stocks | 30 |\n| Total current assets | 150 |\n| Land | 80 |\n| Plant | 20 |\n| Total fixed assets | 100 |\n| Total | 250 |"
    ),
    leaves(
      "table-sum",
      "# Medals\n\n| Country | Gold | Silver | Bronze | Total |\n|---|---|---|---|---|\n| France | 3 | 4 | 5 | 12 |\n| Spain | 2 | 2 | 2 | 6 |\n| Italy | 1 | 0 | 3 | 4 |"
    ),
    leaves(
      "table-sum",
      "# Poll\n\n| Answer | Share (%) |\n|---|---|\n| Yes | 45.3 |\n| No | 40.1 |\n| Unsure | 14.5 |\n| Total | 100 |"
    ),
    leaves(
      "table-sum",
      "# Rates\n\n| Town | People | Rate per 1,000 |\n|---|---|---|\n| Leeds | 1200 | 3.1 |\n| Hull | 800 | 2.9 |\n| Total | 2000 | 3.0 |"
    ),
    leaves(
      "table-sum",
      "# Users\n\n| Country | Unique users |\n|---|---|\n| All | 300 |\n| France | 120 |\n| Spain | 180 |"
    ),
    leaves(
      "table-sum",
      "# Causes\n\n| Cause | Deaths |\n|---|---|\n| Fire | 120 |\n| of which at home | 80 |\n| Flood | 30 |\n| Total | 150 |"
    ),
    // document-figure
    finds(
      "document-figure", "“55” in its title and “53 people” in line 3",
      "# Fire kills 55 in Jakarta\n\nA fire killed 53 people in Jakarta on Monday, police said. The mill was old."
    ),
    finds(
      "document-figure", "“1,200 workers” and “1,400 workers” in line 3",
      "The old mill in Leeds employed 1,200 workers.\n\nIt made wool. The mill employed 1,400 workers."
    ),
    finds(
      "document-figure", "likely a slip, a nought dropped or added",
      "# Storm leaves 12,000 homeless in Tamatave\n\nThe storm left 1,200 people homeless in Tamatave on Friday."
    ),
    leaves(
      "document-figure",
      "# Fire kills 55 in Jakarta\n\nA fire killed at least 53 people in Jakarta on Monday, police said."
    ),
    leaves(
      "document-figure",
      "# Fire kills 55 in Jakarta\n\nA fire killed 30 soldiers in Jakarta on Monday. Many others died."
    ),
    leaves(
      "document-figure",
      "# Fire kills 55 in Jakarta\n\nA fire killed 53 people in Jakarta on Monday. Two more died later, so that it killed 55 people."
    ),
    leaves(
      "document-figure",
      "# Second fire kills 12\n\nA fire killed 12 people. In May a fire killed 30 people."),
    leaves(
      "document-figure",
      "The old mill in Leeds employed 1,200 workers.\n\nIt made wool. The yard in Hull employed 1,400 workers."
    ),
  ]
}
