/// Nouns that name what happened, who was counted, and what looks like another part of speech.
///
/// Source: compiled for this project from general knowledge of English.
enum Nouns {
  /// A noun that stands for a verb: *the execution of 120,000 members*. First the plain verb.
  static let actions: [(verb: String, nouns: String)] = [
    ("kill", "killing death fatality casualty toll victim dead"), ("die", "demise"),
    ("execute", "execution hanging beheading electrocution"),
    ("massacre", "massacre slaughter genocide carnage bloodbath pogrom"),
    ("murder", "murder homicide slaying manslaughter"), ("assassinate", "assassination"),
    ("martyr", "martyr martyrdom"), ("drown", "drowning"), ("lynch", "lynching"),
    ("injure", "injury"), ("wound", "wound"), ("hospitalize", "hospitalization hospitalisation"),
    (
      "arrest",
      "arrest detention imprisonment roundup crackdown incarceration apprehension internment"
    ),
    ("detain", "detainee"), ("capture", "capture"),
    ("abduct", "abduction kidnapping disappearance"), ("displace", "displacement"),
    ("evacuate", "evacuation evacuee"), ("deport", "deportation"), ("expel", "expulsion"),
    ("evict", "eviction"), ("exile", "exile"), ("emigrate", "emigration"),
    ("migrate", "migration exodus"), ("relocate", "relocation"), ("resettle", "resettlement"),
    ("rescue", "rescue"), ("survive", "survival survivor"), ("escape", "escape"),
    ("infect", "infection"), ("diagnose", "diagnosis"),
    ("vaccinate", "vaccination inoculation immunization immunisation"), ("admit", "admission"),
    ("attend", "attendance turnout audience"), ("participate", "participation"),
    ("protest", "protest demonstration"), ("rally", "rally gathering"), ("employ", "employment"),
    ("hire", "hiring recruitment hire"), ("enlist", "enlistment"),
    ("dismiss", "dismissal layoff redundancy sacking"), ("resign", "resignation"),
    ("spend", "spending expenditure cost expense outlay"), ("invest", "investment"),
    ("pay", "payment payout"), ("finance", "financing"), ("budget", "budget"),
    ("allocate", "allocation"), ("earn", "revenue income earnings profit turnover proceeds"),
    ("borrow", "borrowing"), ("lend", "lending"), ("owe", "debt"), ("sell", "sale"),
    ("buy", "purchase"), ("export", "export"), ("import", "import"), ("auction", "auction"),
    ("lose", "loss"), ("produce", "production output"), ("manufacture", "manufacture"),
    ("harvest", "harvest"), ("extract", "extraction"), ("build", "construction"),
    ("destroy", "destruction demolition"), ("damage", "damage"),
    ("vote", "vote referendum poll ballot"), ("elect", "election reelection"),
    ("found", "founding foundation establishment formation"), ("create", "creation"),
    ("end", "closure abolition dissolution"), ("begin", "beginning outbreak onset"),
    ("launch", "launch"), ("bear", "birth"), ("charge", "indictment"), ("accuse", "accusation"),
    ("prosecute", "prosecution"), ("sentence", "sentence"), ("convict", "conviction"),
    ("acquit", "acquittal"), ("condemn", "condemnation"), ("announce", "announcement"),
    ("claim", "claim"), ("report", "report"), ("estimate", "estimate"), ("allege", "allegation"),
    ("complain", "complaint"), ("sign", "signing signature"), ("ratify", "ratification"),
    ("publish", "publication"), ("explode", "explosion blast"), ("bomb", "bombing airstrike"),
    ("attack", "attack"), ("strike", "strike"), ("raid", "raid"), ("shoot", "shooting"),
    ("stab", "stabbing"), ("rape", "rape"), ("rob", "robbery"), ("burgle", "burglary"),
    ("steal", "theft"), ("collide", "collision"), ("crash", "crash"), ("sink", "sinking"),
    ("appoint", "appointment"), ("marry", "marriage wedding"), ("divorce", "divorce"),
    ("visit", "visit"), ("increase", "increase"), ("decrease", "decrease"), ("decline", "decline"),
    ("grow", "growth"), ("reduce", "reduction"), ("expand", "expansion"), ("donate", "donation"),
    ("contribute", "contribution"), ("adopt", "adoption"), ("approve", "approval"),
    ("reject", "rejection"), ("acquire", "acquisition"), ("merge", "merger"),
    ("invade", "invasion"), ("occupy", "occupation"), ("deploy", "deployment"),
    ("withdraw", "withdrawal"), ("defect", "defection"), ("surrender", "surrender"),
    ("apply", "application"), ("register", "registration"), ("graduate", "graduation"),
    ("enroll", "enrollment enrolment"), ("transplant", "transplant"), ("operate", "surgery"),
    ("treat", "treatment"), ("test", "test"), ("recover", "recovery"), ("discover", "discovery"),
    ("violate", "violation"),
  ]

  /// Plural and singular, where they are not regular.
  static let irregular = """
    aches ache|addresses address|aircraft aircraft|algae alga|alumni alumnus|analyses analysis
    appendices appendix|arms arms|attorneys-general attorney-general|axes axe|axes axis
    bacteria bacterium|barracks barracks|bases base|belongings belongings|bonuses bonus|boxes box
    buses bus|businesses business|caches cache|cacti cactus|calories calorie|calves calf
    campuses campus|cases case|casualties casualty|cattle cattle|causes cause|censuses census
    children child|classes class|clergy clergy|clothes clothes|cookies cookie|courses course
    crew crew|crewmen crewman|crises crisis|criteria criterion|crosses cross|crossroads crossroads
    curricula curriculum|damages damage|data data|deer deer|diagnoses diagnosis|dice die|does do
    dwarves dwarf|earnings earnings|echoes echo|economics economics|elves elf|embargoes embargo
    emphases emphasis|feet foot|firemen fireman|fish fish|fishermen fisherman|foci focus
    formulae formula|fungi fungus|gallows gallows|gases gas|geese goose|geniuses genius|goods goods
    grandchildren grandchild|gunmen gunman|halves half|headquarters headquarters|heroes hero
    hooves hoof|horses horse|hostages hostage|houses house|housewives housewife
    hovercraft hovercraft|hypotheses hypothesis|indices index|knives knife|larvae larva|leaves leaf
    lenses lens|lice louse|lives life|livestock livestock|loaves loaf|losses loss|masses mass
    mathematics mathematics|matrices matrix|means means|media media|memoranda memorandum|men man
    mice mouse|midwives midwife|mosquitoes mosquito|mottoes motto|movies movie|news news
    nuclei nucleus|nurses nurse|oases oasis|odds odds|offences offence|offenses offense
    offspring offspring|outskirts outskirts|oxen ox|parentheses parenthesis|passersby passerby
    people people|personnel personnel|phenomena phenomenon|physics physics|pies pie|police police
    policemen policeman|policewomen policewoman|politics politics|potatoes potato|prairies prairie
    premises premises|proceeds proceeds|processes process|prognoses prognosis|radii radius
    referenda referendum|remains remains|rookies rookie|salmon salmon|savings savings|scarves scarf
    schoolchildren schoolchild|selves self|series series|sheaves sheaf|sheep sheep|shelves shelf
    shoes shoe|spacecraft spacecraft|species species|staff staff|statistics statistic
    statuses status|stepchildren stepchild|stimuli stimulus|strata stratum|successes success
    surroundings surroundings|syllabi syllabus|syntheses synthesis|teeth tooth|thanks thanks
    theses thesis|thieves thief|ties tie|tomatoes tomato|tornadoes tornado|torpedoes torpedo
    tribesmen tribesman|troops troop|vertebrae vertebra|vertices vertex|vetoes veto|viruses virus
    volcanoes volcano|whereabouts whereabouts|witnesses witness|wives wife|wolves wolf|women woman
    zombies zombie
    """
}
