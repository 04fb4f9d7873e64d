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
      aboard about abroad afield afoot afresh afterward afterwards again ago aground ahead alas
      alike almost alone along aloud already also altogether always amiss anew anyhow anymore
      anytime anyway anywhere apart apiece aplenty approximately around ashore aside astray asunder
      away awhile back backward backwards barely basically beforehand briefly citywide clearly
      close completely constantly countrywide currently daily directly downhill downriver
      downstairs downstream downtown downward downwards earlier early easily eastward else
      elsewhere enough entirely especially et even eventually ever everywhere exactly fairly far
      fast finally forever forth forthwith forward forwards frequently fully further furthermore
      generally halfway hence henceforth here hereafter hereby how however immediately indeed indoors
      initially inland instead inward inwards just largely late lately later likewise long mainly
      maybe meantime meanwhile merely more moreover most mostly much naturally nearby nearly
      nevertheless nonetheless nonstop northward northwards notwithstanding now nowadays nowhere
      offhand offshore offstage oft often once only onstage onward onwards openly originally
      otherwise outdoors outright outward outwards overall overboard overhead overland overnight
      overseas partly perhaps piecemeal possibly precisely presently previously primarily probably
      publicly quickly quite rather really recently regardless reportedly respectively roughly
      seldom seriously severely sideways simply simultaneously slightly so some someday somehow
      sometime sometimes somewhat somewhere soon sooner southward specifically still straightaway
      strictly subsequently suddenly then thence thenceforth there thereabouts thereafter thereby
      therefore therein thereof thereupon thrice thus today together tomorrow tonight too totally
      twice underfoot underground uphill upright upside upstairs upstream upward upwards usually
      verbatim very violently well westward whatsoever why widely worldwide yesterday yet
      """
    ),
  ]
}
