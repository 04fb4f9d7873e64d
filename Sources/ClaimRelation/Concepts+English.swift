extension Concepts {
  /// Between strokes: words, nouns, verbs and adjectives in their plain forms, that writers use of one
  /// and the same thing. A word of several senses stands in several groups.
  ///
  /// Source: compiled for this project from general knowledge of English as news, reports, histories
  /// and statistics write it.
  static let english = """
    open inaugurate dedicate unveil opening inauguration dedication commission ribbon debut /
    close shut closure shutdown closing /
    begin start commence ignite launch onset outset beginning initiate kick /
    end finish conclude complete completion conclusion wrap /
    build construct erect construction building /
    cost price bill spend spending expenditure expense outlay pay payment investment invest /
    budget appropriation / fund funding finance grant bankroll / earn income profit earnings /
    revenue sales turnover receipt takings / loss deficit shortfall /
    debt loan borrowing borrow owe / salary wage pay pension / fine penalty /
    compensation damages settlement payout compensate /
    buy purchase acquire acquisition takeover / sell sale / ship deliver delivery shipment /
    produce production output make manufacture / job post position role vacancy /
    worker employee staff workforce labourer laborer builder personnel employ colleague /
    cut slash eliminate axe reduction reduce layoff redundancy / vacant unfilled empty /
    fire blaze inferno flame conflagration wildfire / firefighter fireman / crew team /
    plant factory facility works mill / hospital infirmary clinic / doctor physician medic /
    school academy college / pupil student schoolchild learner / teacher instructor /
    child kid youngster minor youth boy girl / baby infant newborn /
    family relative kin household / wife spouse husband partner widow /
    police officer constable patrolman cop policeman /
    shooter gunman attacker assailant suspect perpetrator / victim dead deceased /
    kill die death dead fatality fatal slay perish toll /
    injure wound hurt injury injured wounded casualty / survive survivor live alive /
    rescue save pluck / miss missing unaccounted / arrest detain custody detention arrested /
    charge indict accuse charges / convict conviction guilty verdict /
    sentence jail prison imprison imprisonment term /
    steal theft robbery heist loot burgle burglary rob thief / recover retrieve recovery find /
    find discover discovery unearth uncover / dig excavate excavation trench /
    house home dwelling residence property / building structure block / shop store outlet /
    road street highway motorway route / bridge span crossing / train locomotive rail railway /
    ship vessel boat liner ferry steamer / sink founder capsize wreck /
    plane aircraft jet airliner airplane / flight fly / land landing touchdown /
    passenger traveller rider / pilot captain skipper master commander / car vehicle automobile /
    truck lorry / travel journey trip voyage / depart leave sail departure set /
    arrive arrival reach / speed fast pace / height high tall altitude elevation /
    length long stretch / depth deep / width wide breadth broad / weight weigh heavy /
    area surface cover size / capacity hold seat accommodate room / distance far /
    temperature hot heat / wind gale gust / rain rainfall precipitation /
    flood flooding inundation deluge / quake earthquake tremor temblor / magnitude strength /
    storm hurricane cyclone typhoon tempest / evacuate evacuation evacuee displace flee /
    shelter refuge / power electricity outage blackout / outbreak epidemic /
    infect infection case / test trial study /
    volunteer participant subject enrol enroll recruit respondent interviewee /
    vaccine jab dose injection vaccinate vaccination inoculate /
    efficacy effective protection protect / side-effect adverse /
    approve approval authorise authorize clear / vote ballot poll election elect /
    voter elector electorate / majority margin / survey questionnaire interview /
    meeting hearing session / meet gather assemble /
    crowd spectator audience attendance attend fan onlooker / race marathon run /
    runner athlete entrant competitor finisher participant /
    winner champion victor win victory triumph / record best / prize award purse reward /
    score goal / match game final / festival event /
    population inhabitant resident people citizen / household home / birth born / age old /
    marry marriage wedding / found establish foundation create form /
    company firm business corporation group / shareholder investor / share stock /
    director chief head boss executive chairman president / report account /
    inquiry investigation probe / inspector investigator / judge magistrate / jury juror /
    lawyer attorney counsel / court tribunal / crime offence offense /
    gun weapon firearm rifle pistol / bullet round shot / shoot gunfire /
    painting picture canvas artwork work / museum gallery / artefact artifact object item piece /
    bone skeleton remains burial grave / pottery sherd potsherd / donate donation gift give /
    raise collect / reservoir lake / dam barrage / station stop / delay late postpone delayed /
    schedule plan due expect expected / forecast projection predict estimate /
    increase rise grow growth climb jump gain / decrease fall drop decline dip /
    area acre hectare / burn scorch char / destroy damage wreck raze ruin gut /
    explosion blast explode detonation / leak spill / gas fume / mine pit colliery /
    soldier troop man trooper / fight battle fighting combat / army force regiment / gun cannon /
    retire retirement / resign resignation quit / appoint appointment name / sign signature /
    agree agreement deal accord treaty pact / launch liftoff lift-off / probe spacecraft craft /
    signal contact transmission / send transmit / move relocate /
    visit visitor tourist / animal livestock cattle / farm farmer / crop harvest /
    forest wood woodland / church parish / floor storey story / alarm call emergency /
    night evening / morning dawn / break erupt / last continue duration take / search hunt comb /
    bail bond / money cash sum / insurance insure insurer / tax levy / rebate refund /
    customer client subscriber / protest demonstration demonstrator march protester rally /
    strike walkout / website site / rebuild reconstruct restoration restore repair /
    engine motor / fuel petrol oil / drug medicine / smoke smoker /
    haul loot booty / contain extinguish douse control / convey transport carry take /
    lodge stay / appliance pump tender / grave burial tomb inhumation /
    charter incorporation incorporate / climb rise ascend / value worth valuation /
    median average mean typical / peak maximum height top highest / lowest minimum least /
    cruise cruising / hire recruit recruitment / train training / replace replacement substitute /
    demolish demolition / tenant occupant / landlord owner proprietor own possess /
    licence license permit / ban prohibit prohibition forbid outlaw / lead leadership /
    defeat beat / fall drop collapse / attack assault raid strike / bomb bombing /
    rebel insurgent guerrilla militant / truce ceasefire armistice / refugee migrant /
    border frontier / aid relief assistance / tent camp / epicentre epicenter /
    dead-weight deadweight / crossing passage / cargo freight load / port harbour harbor /
    shore coast beach / reef rock shoal / lifeboat raft / diver dive / wreckage debris /
    signal beacon / camera image photograph photo picture /
    rocket launcher booster / antenna dish / mosquito insect /
    ward unit / symptom illness ill sick sickness disease / patient case /
    cure recover recovery recuperate / quarantine isolation isolate /
    contaminate pollute pollution contamination spill / chemical toxic / river stream /
    cleanup clean / filter treat treatment / farmland field / referee umpire / penalty spot-kick /
    stadium ground arena / kick-off kickoff / supporter fan / goalkeeper keeper / manager coach /
    minister secretary / government administration cabinet / law act bill legislation statute /
    resident inhabitant neighbour neighbor local / village hamlet settlement /
    apartment flat / rent lease / mortgage loan / interest rate / inflation price /
    export shipment / bank lender / offer bid tender / merger takeover acquisition merge /
    headquarters office base / branch outlet store / subsidiary unit division /
    customer client buyer / order backlog /
    dividend payout payment distribution / stake holding share /
    founder creator / heir descendant successor / servant clerk / soldier infantry troop /
    horseman cavalry horse / wagon cart / obelisk monument memorial / garrison fort fortress /
    prisoner captive inmate detainee / siege besiege / retreat withdraw withdrawal /
    victory win triumph / king monarch / queen monarch / bishop priest clergyman / pope pontiff /
    saint martyr / book volume / newspaper paper daily / letter note / author writer /
    film movie / song track / actor actress / audience viewer / exhibit exhibition show display /
    curator director / restore conserve conservation / vault safe / alarm siren / guard watchman /
    mask hood / van lorry truck / escape flee getaway / reward bounty / ransom extortion /
    fraud scheme scam swindle / launder laundering / count charge /
    plead plea / juror juryman / appeal appellant / parole probation /
    verdict judgment judgement ruling / sue lawsuit suit litigation / settlement deal /
    cliff slope / snow avalanche / drought dry / harvest crop yield / cow cattle livestock /
    sheep flock / bird poultry / shift roster / shaft tunnel gallery / cage lift hoist /
    methane gas firedamp / rescue recover / trapped trap / platform track / tram trolley /
    commuter passenger / fare ticket / carriage coach / depot yard / bore drill dig /
    contractor builder / overrun excess / household family / pensioner retiree retired /
    unemployment jobless unemployed / education schooling / cottage hut cabin / church chapel /
    farm ranch / reserve reservation / pupil student / graduate graduation / degree diploma /
    newborn infant / pregnancy pregnant / surgery operation operate / surgeon doctor /
    waiting queue list / ambulance paramedic / dose injection shot /
    efficacy effectiveness effective / severe serious / fever temperature / headache pain /
    participant volunteer subject / centre center site
    """

  /// Verbs that say next to nothing of what happened.
  static let empty: Set<String> = [
    "be", "is", "have", "has", "do", "go", "come", "get", "take", "make", "put", "say", "become",
    "remain", "see", "know", "include", "call", "use", "keep", "need", "want", "seem", "look",
    "show",
    "give", "tell", "ask", "think", "turn", "bring", "let", "stand",
  ]

  /// Verbs of rising, and of falling.
  ///
  /// Source: compiled for this project from general knowledge of English.
  static let risingAndFalling = """
    rise grow gain climb jump increase soar surge advance
    | fall drop decline decrease lose shrink sink slip slide plunge tumble dip
    """

  /// Verbs of change and their opposites, between bars.
  ///
  /// Source: compiled for this project from general knowledge of English.
  static let opposites =
    risingAndFalling + """
         /
      win | lose / buy acquire purchase | sell / arrive enter land | leave depart exit /
      open reopen | close shut / hire recruit | dismiss fire sack / lend | borrow /
      import | export / accept approve | reject refuse
      """
}
