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
    // document-figure
    finds(
      "document-figure", "“55” in its title and “53 people” in line 3",
      "# Fire kills 55 in Jakarta\n\nA fire killed 53 people in Jakarta on Monday, police said. The mill was old."
    ),
    finds(
      "document-figure", "“1,200 workers” and “1,400 workers” in line 3",
      "The old mill in Leeds employed 1,200 workers.\n\nIt made wool. The mill in Leeds employed 1,400 workers."
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
