/// The closed classes of English.
///
/// Source: the function words that reference grammars list (Quirk, Greenbaum, Leech and Svartvik,
/// *A Comprehensive Grammar of the English Language*, 1985, chapters 4 to 9), written down afresh.
enum FunctionWords {
  static let tables: [(WordClass, String)] = [
    (.determiner, "a an the this that these those"),
    (.possessive, "my your his her its our their whose"),
    (
      .quantifier,
      """
      all both each every some any no another such other more most less least fewer few many
      several much enough various certain either neither
      """
    ),
    (
      .pronoun,
      """
      i me you he him she her it we us they them mine yours hers ours theirs myself yourself
      himself herself itself ourselves themselves someone somebody something anyone anybody
      anything everyone everybody everything nobody nothing others another one none there who whom
      that this those these which what
      """
    ),
    (
      .preposition,
      """
      about above across after against along amid amidst among amongst around as at before behind
      below beneath beside besides between beyond by concerning despite down during except for from
      in inside into like near of off on onto opposite out outside over past per plus regarding
      since through throughout till to toward towards under underneath unlike until unto up upon
      via versus vs with within without minus including excluding following aboard than
      """
    ),
    (.conjunction, "and or but nor yet so plus"),
    (
      .subordinator,
      """
      if because although though while whereas unless until since when whenever where wherever
      whether that as once before after lest provided insofar
      """
    ),
    (.relative, "who whom whose which that where when"),
    (
      .auxiliary,
      """
      am is are was were be been being has have had having do does did done doing get gets got
      gotten getting isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't
      """
    ),
    (
      .modal,
      """
      will would shall should can could may might must cannot won't wouldn't shouldn't can't
      couldn't mustn't
      """
    ),
    (.negation, "not no never neither nor none cannot nobody nothing without hardly scarcely"),
    (
      .adverb,
      """
      about almost already also always again ago ahead alone altogether anyway apart approximately
      around away back barely basically briefly clearly close completely currently daily directly
      early earlier easily elsewhere entirely especially even eventually ever everywhere exactly
      fairly far fast finally forever forth forward frequently fully further generally here hence
      however immediately indeed initially instead just largely late lately later maybe mainly
      meanwhile merely more moreover most mostly much nearly nevertheless now nowadays often once
      only openly originally otherwise overall partly perhaps possibly precisely presently
      previously primarily probably quickly quite rather really recently reportedly respectively
      roughly seldom simply simultaneously slightly so some somehow sometimes somewhat somewhere
      soon specifically still strictly subsequently suddenly then there therefore thereby thus
      today together tomorrow tonight too totally twice thrice usually very well widely worldwide
      yesterday yet publicly violently constantly naturally severely seriously
      """
    ),
  ]
}
