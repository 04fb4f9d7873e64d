import ClaimModel

/// Verbs by the class of what happens; within a class words are synonyms.
///
/// Source: compiled for this project from general knowledge of English. Classes name what is
/// measured; a verb stands in one class at most, and one whose everyday meaning is far from the
/// class (*make*, *fire*, *release*) in none. Forms are in ``irregular`` and its neighbours.
enum Verbs {
  static let measures: [(Measure, String)] = [
    (
      .killed,
      """
      kill execute massacre murder slay assassinate slaughter exterminate eliminate hang behead
      lynch drown perish liquidate poison martyr gun euthanize electrocute decapitate strangle
      annihilate asphyxiate
      """
    ),
    (
      .died,
      """
      die succumb decease expire
      """
    ),
    (
      .injured,
      """
      injure wound hurt maim hospitalize hospitalise concuss
      """
    ),
    // Whether they lived is another question.
    (
      .struck,
      """
      shoot graze
      """
    ),
    (
      .arrested,
      """
      arrest detain imprison jail capture incarcerate apprehend intern nab round
      """
    ),
    (
      .missing,
      """
      miss disappear vanish abduct kidnap
      """
    ),
    (
      .displaced,
      """
      displace evacuate flee expel deport uproot exile migrate emigrate relocate resettle evict
      """
    ),
    (
      .rescued,
      """
      rescue save survive escape
      """
    ),
    (
      .infected,
      """
      infect contract sicken vaccinate diagnose inoculate immunize immunise
      """
    ),
    (
      .attended,
      """
      attend gather rally convene participate assemble march demonstrate protest flock congregate
      """
    ),
    (
      .employed,
      """
      employ hire recruit enlist rehire
      """
    ),
    (
      .dismissed,
      """
      dismiss sack furlough
      """
    ),
    (
      .spent,
      """
      spend cost invest pay finance lavish overspend disburse reinvest
      """
    ),
    (
      .earned,
      """
      earn gross collect raise receive net reap recoup
      """
    ),
    (
      .owed,
      """
      owe borrow lend
      """
    ),
    (
      .sold,
      """
      sell buy purchase export import trade auction resell
      """
    ),
    (
      .allocated,
      """
      allocate budget earmark appropriate assign allot apportion
      """
    ),
    (
      .produced,
      """
      produce manufacture generate mine harvest extract
      """
    ),
    (
      .built,
      """
      build construct erect install rebuild reconstruct
      """
    ),
    (
      .destroyed,
      """
      destroy demolish raze damage ruin wreck obliterate devastate
      """
    ),
    (
      .voted,
      """
      vote ballot poll
      """
    ),
    (
      .elected,
      """
      elect reelect win
      """
    ),
    (
      .founded,
      """
      found establish create form inaugurate incorporate
      """
    ),
    (
      .ended,
      """
      end close dissolve abolish cease conclude finish terminate
      """
    ),
    (
      .began,
      """
      begin start launch commence open initiate
      """
    ),
    (
      .born,
      """
      bear
      """
    ),
    (
      .charged,
      """
      charge indict accuse prosecute arraign
      """
    ),
    (
      .sentenced,
      """
      sentence convict condemn fine
      """
    ),
    (
      .said,
      """
      say state tell announce declare report claim estimate assert admit acknowledge add argue
      believe confirm deny describe disclose emphasize emphasise explain insist maintain mention
      note observe point predict reckon remark reply reveal stress suggest think warn write
      cite reiterate underscore underline calculate testify allege contend find echo caution
      forecast recount proclaim theorize opine recall concede comment
      """
    ),
    (
      .published,
      """
      publish post issue print broadcast tweet air republish
      """
    ),
    (
      .happened,
      """
      happen occur unfold erupt ensue transpire befall
      """
    ),
    (
      .signed,
      """
      sign ratify endorse
      """
    ),
  ]
}
