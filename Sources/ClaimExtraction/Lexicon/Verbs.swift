import ClaimModel

/// Verbs by the class of what happens; within a class words are synonyms.
///
/// Source: compiled for this project from general knowledge of English. Classes name what is
/// measured; irregular forms are in ``irregular``.
enum Verbs {
  static let measures: [(Measure, String)] = [
    (
      .killed,
      """
      kill execute massacre murder slay assassinate slaughter exterminate eliminate hang behead
      lynch drown perish liquidate poison martyr gun
      """
    ),
    (.died, "die succumb decease expire"),
    (.injured, "injure wound hurt maim hospitalize hospitalise burn"),
    (
      .arrested,
      "arrest detain imprison jail capture incarcerate apprehend intern nab round"
    ),
    (.missing, "miss disappear vanish abduct kidnap"),
    (
      .displaced,
      "displace evacuate flee expel deport uproot exile migrate emigrate relocate resettle"
    ),
    (.rescued, "rescue save survive recover escape"),
    (.infected, "infect contract sicken vaccinate diagnose hospitalise"),
    (.attended, "attend gather rally convene participate assemble march demonstrate protest flock"),
    (.employed, "employ hire recruit enlist"),
    (.dismissed, "dismiss fire sack furlough"),
    (.spent, "spend cost invest pay fund finance lavish"),
    (.earned, "earn gross collect raise receive net"),
    (.owed, "owe borrow lend"),
    (.sold, "sell buy purchase export import trade auction"),
    (.allocated, "allocate budget earmark appropriate assign"),
    (.produced, "produce manufacture make generate mine harvest extract"),
    (.built, "build construct erect install lay"),
    (.destroyed, "destroy demolish raze damage ruin wreck burn"),
    (.voted, "vote ballot poll"),
    (.elected, "elect reelect re-elect win"),
    (.founded, "found establish create form set-up inaugurate incorporate"),
    (.ended, "end close dissolve abolish cease conclude finish"),
    (.began, "begin start launch commence open initiate"),
    (.born, "bear"),
    (.charged, "charge indict accuse prosecute arraign try"),
    (.sentenced, "sentence convict condemn fine"),
    (
      .said,
      """
      say state tell announce declare report claim estimate assert admit acknowledge add argue
      believe confirm deny describe disclose emphasize explain insist maintain mention note
      observe point predict put reckon remark reply reveal stress suggest think warn write cite
      reiterate underscore underline calculate testify allege contend conclude find echo
      """
    ),
    (.published, "publish post issue release print broadcast tweet air"),
    (.signed, "sign ratify endorse"),
  ]

  /// Frequent verbs outside those classes.
  static let others = """
    accept achieve act adopt affect agree aim allow answer appear apply appoint approach approve
    arm ask attack attempt avoid award ban bar beat become benefit bid blame block bomb boost break
    bring call cancel carry cast catch cause celebrate challenge change chant check choose claim
    clarify clash clear climb come commit compare complete condemn conduct consider consist contain
    continue contribute control convert cover crack crash cross cut deal decide decline defeat
    defend delay deliver demand depart depend deploy depose deserve design destroy detail detect
    develop discover discuss divide double draw drive drop earn eat enable encourage endanger
    enjoy ensure enter establish exceed expand expect experience explode expose express extend
    face fail fall feature feel fight file fill fit flee fly follow force foil gain give go grant
    grow guarantee hand happen harbor head hear help hit hold honor hope house identify ignore
    impose improve include increase indicate inform inspire intensify interview introduce involve
    join judge justify keep know lack land last launch lead learn leave let lie lift limit line
    link list listen live locate look lose love manage mark mean measure meet monitor mount move
    name narrow need negotiate number obtain occupy occur offer operate oppose orchestrate order
    organize originate oust overthrow own parade pass peak perform persuade place plan play pledge
    plot plunder plunge portray prepare present prevent promise promote propose protect prove
    provide pull punish push quell question quit range rank reach react read reappear recall
    recognize record reduce refer refuse regain register reject relate remain remember remind
    remove renew repeat replace represent repress request require resign resist resolve respond
    result retain retire retreat return review ride rise rule run rush rob schedule seal search
    secure see seek seem seize send separate serve settle shake share shell shift shoot show shrink
    shut sink sit soar solve speak spot spread stab stage stand stay steal step stop strike
    struggle study succeed suffer suggest supply support suppress surge surprise surrender
    surround suspect suspend sustain swear sweep take talk target teach tear threaten throw tie
    topple total torture touch train transfer travel treat trigger turn undergo understand unveil
    urge use utilize value vary verify view visit vow wait walk want watch weaken wear weigh
    welcome widen withdraw witness wonder work worry average amount amass account outnumber
    comprise compose hold plummet jump slip slide dip decrease fracture re-select select condense
    evaporate collapse flood erupt quake bury injure inspect host invite accommodate carry board
    load float tow dock sail steam collide founder convict acquit plead bail parole book rob
    """

  /// Base, past, participle, where they are not regular.
  static let irregular = """
    arise arose arisen|bear bore born|beat beat beaten|become became become|begin began begun
    bid bid bid|break broke broken|bring brought brought|build built built|burn burned burned
    buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come
    cost cost cost|cut cut cut|deal dealt dealt|draw drew drawn|drive drove driven|eat ate eaten
    fall fell fallen|feel felt felt|fight fought fought|find found found|flee fled fled
    fly flew flown|give gave given|go went gone|grow grew grown|hang hanged hanged
    hear heard heard|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known
    lay laid laid|lead led led|learn learned learned|leave left left|lend lent lent|let let let
    lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid
    put put put|quit quit quit|read read read|ride rode ridden|rise rose risen|run ran run
    say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
    set-up set-up set-up|shake shook shaken|shoot shot shot|show showed shown
    shrink shrank shrunk|shut shut shut|sink sank sunk|sit sat sat|slay slew slain
    slide slid slid|speak spoke spoken|spend spent spent|spread spread spread
    stand stood stood|steal stole stolen|strike struck struck|swear swore sworn
    sweep swept swept|take took taken|teach taught taught|tear tore torn|tell told told
    think thought thought|throw threw thrown|undergo underwent undergone
    understand understood understood|wear wore worn|win won won|withdraw withdrew withdrawn
    write wrote written|overthrow overthrew overthrown
    """

  /// Verbs that double their last consonant before *-ed* and *-ing*.
  static let doubling = """
    gun stab plan ban bar rob drop plot step stop commit occur refer net nab admit trim dip slip
    jam bid cut hit let put quit run set shut sit win get spot topple_ ship snap wrap
    """
}
