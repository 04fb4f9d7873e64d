import ClaimModel

/// Nouns that name what happened, who was counted, and what cannot be the thing counted.
///
/// Source: compiled for this project from general knowledge of English.
enum Nouns {
  /// A noun that stands for a verb: *the execution of 120,000 members*. First the plain verb.
  static let actions: [(verb: String, nouns: String)] = [
    ("kill", "killing death fatality casualty toll victim dead"),
    ("execute", "execution hanging"),
    ("massacre", "massacre slaughter genocide carnage bloodbath"),
    ("murder", "murder homicide"), ("assassinate", "assassination"), ("martyr", "martyr martyrdom"),
    ("injure", "injury"), ("wound", "wound"),
    ("arrest", "arrest detention imprisonment roundup crackdown"), ("capture", "capture"),
    ("abduct", "abduction kidnapping disappearance"),
    ("displace", "displacement evacuation deportation exodus"), ("relocate", "relocation"),
    ("rescue", "rescue"), ("survive", "survival survivor"),
    ("infect", "infection"), ("diagnose", "diagnosis"), ("vaccinate", "vaccination"),
    ("attend", "attendance turnout audience"),
    ("protest", "protest demonstration"), ("rally", "rally gathering"),
    ("hire", "hiring recruitment"), ("dismiss", "dismissal layoff"),
    ("spend", "spending expenditure cost expense outlay"), ("invest", "investment"),
    ("pay", "payment payout"), ("budget", "budget"), ("allocate", "allocation"),
    ("earn", "revenue income earnings profit turnover"), ("sell", "sale"),
    ("export", "export"), ("import", "import"), ("owe", "debt"), ("lose", "loss"),
    ("produce", "production output"), ("build", "construction"),
    ("destroy", "destruction"), ("vote", "vote referendum poll ballot"),
    ("elect", "election reelection"),
    ("found", "founding foundation establishment formation"), ("begin", "beginning outbreak onset"),
    ("bear", "birth"), ("charge", "indictment"), ("sentence", "sentence"),
    ("convict", "conviction"), ("sign", "signing"), ("publish", "publication"),
    ("explode", "explosion blast"), ("attack", "attack"), ("shoot", "shooting"),
    ("collide", "collision"), ("sink", "sinking"),
  ]

  /// Nouns for something that happens at a time and place.
  static let events = """
    massacre uprising revolution war battle coup election rally gathering summit conference
    convention demonstration protest unrest riot revolt rebellion strike siege attack bombing raid
    shooting explosion blast fire flood earthquake quake tsunami hurricane cyclone storm tornado
    eruption drought famine epidemic pandemic outbreak crash collision accident disaster collapse
    sinking wreck crisis agreement accord treaty deal ceasefire truce invasion occupation conflict
    genocide assassination murder killing execution trial hearing inquiry investigation speech
    interview operation offensive campaign crackdown festival games tournament cup race expedition
    voyage visit meeting session vote referendum census budget merger acquisition plot
    purge relocation evacuation anniversary ceremony wedding funeral incident robbery burglary
    homicide stabbing standoff pursuit chase recession depression boom bailout launch landing
    """

  /// Nouns for people that figures count.
  static let people = """
    people person man men woman women child children boy girl baby infant teenager teen youth adult
    student pupil teacher worker employee staff soldier troop officer policeman civilian prisoner
    inmate detainee hostage refugee migrant passenger crew survivor victim protester protestor
    demonstrator rioter member supporter follower activist dissident intellectual politician
    dignitary lawmaker senator judge lawyer doctor nurse patient resident citizen voter household
    family brother sister son daughter mother father husband wife friend neighbor neighbour
    suspect gunman attacker assailant terrorist militant rebel fighter farmer merchant driver
    pilot sailor player fan visitor tourist guest accomplice priest martyr casualty fatality
    sympathizer sympathiser individual tribesman settler inhabitant participant witness bystander
    pedestrian motorist deputy agent guard firefighter colleague relative customer client
    user subscriber shareholder delegate leader official diplomat minister expert scholar analyst
    """

  /// Singular and plural, where they are not regular.
  static let irregular = """
    men man|women woman|children child|people people|feet foot|teeth tooth|mice mouse|geese goose
    wives wife|lives life|knives knife|halves half|shelves shelf|wolves wolf|leaves leaf
    thieves thief|selves self|crises crisis|analyses analysis|bases base|theses thesis
    diagnoses diagnosis|criteria criterion|phenomena phenomenon|media media|data data
    troops troop|staff staff|crew crew|police police|series series|species species
    aircraft aircraft|spacecraft spacecraft|sheep sheep|fish fish|deer deer|gallows gallows
    headquarters headquarters|news news|goods goods|policemen policeman|gunmen gunman
    tribesmen tribesman|fishermen fisherman|firemen fireman|crewmen crewman|casualties casualty
    buses bus|gases gas|losses loss|boxes box|classes class|masses mass|crosses cross
    offences offence|does do|shoes shoe|movies movie|cookies cookie|ties tie|pies pie
    """

  /// Words that look plural or verbal and are plain nouns or adjectives.
  static let adjectives = """
    new old young big small large great good bad high low long short major minor main key political
    military civil public private national international local federal economic social religious
    human nuclear ballistic secret senior junior former current recent previous next last first
    whole entire total full half armed unarmed peaceful violent brutal mass popular free foreign
    domestic medical financial official unofficial early late separate different same similar
    various certain real true false black white red green blue dead alive wounded missing injured
    common important significant serious severe critical fatal lethal deadly heavy light strong
    weak rich poor hungry homeless innocent guilty pregnant elderly female male sole single double
    vast tiny huge massive annual monthly weekly daily yearly hourly net gross average median
    additional extra further other another maximum minimum subsequent initial final ultimate
    nationwide worldwide statewide widespread united islamic christian muslim jewish supreme
    """
}
