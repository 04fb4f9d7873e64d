/// Frequent nouns of every kind.
///
/// Source: compiled for this project from general knowledge of English.
extension Nouns {
  /// So that a capital at the start of a sentence makes no name of them.
  static let frequent = """
    ability absence academy acre action activity administration adolescence advice affair afternoon
    agency agenda agriculture aircraft airforce airline airport album alcohol ambulance ammunition
    angle apartment apparatus apple appliance area arena army arrangement arsenal article aspect
    asset asylum atmosphere atom avenue aviation background bag ballistics ballot barrel barrier
    basement basketball bathroom battalion beer behavior behaviour belief bicycle bird blood body
    bone bottleneck brain bread breakfast brigade bullet bureau cabin cabinet cafe calendar camera
    cancer candle capacity car carbon cargo carpet castle cattle cave cell cemetery century chapel
    chapter charity chest chicken childhood church cigarette circumstance city clan climate
    coalition coffee college colony column commerce committee commodity community company
    compartment compensation complaint complex component computer concept conclusion connection
    consequence constitution construction consulate cooperation copper corn corporation corridor
    corruption council country county creature crime cruelty culture currency curriculum custody
    dam data database debt decade decision definition degree delegation democracy department
    destination device diameter diaspora dictatorship diesel difference difficulty dinner direction
    discussion disease district division doctrine dog dollar domain door dossier drama drone earth
    ecology economy edition education efficiency egg electricity electron element embassy empire
    employment energy enrichment enterprise entity entrance envelope environment episode era error
    estate ethnicity euro evolution example existence expansion expenditure explanation expression
    extent facility fact faction factory failure faith fate federation fiction firm fleet flesh
    food footage football forest formula fort fortune fraction freedom friendship fruit furniture
    future galaxy gallery gallon gender generation genre glacier gold government growth guideline
    gulf gunfire gym habit habitat hair hall harmony headline health heart helicopter heritage
    highway hill history homeland homelessness hometown hostility hotel hour humanity idea identity
    ideology income independence industry inflation information infrastructure institute
    institution instrument insurance intelligence internet inventory invitation island item jewelry
    job jungle jurisdiction jury kilo kilogram kilometer kilometre kingdom kitchen knee knowledge
    laboratory lake lane language lava law lawn layer leadership league leather legacy legislation
    lesson letter liberty lifestyle lifetime limestone literature livelihood location lot luck
    luggage magazine magnitude mainland maintenance majority mayhem meat mechanism media medicine
    membership memory meter method metre middle mile militia ministry minority missile mission
    moment momentum money monument mood moon morale mortality mosque mountain mouth movement movie
    museum mystery myth nation nature navy necessity neck neighborhood neighbourhood nerve
    newspaper night noise nose notion oath ocean office oil oilfield opinion opportunity opposition
    option orchestra organ organisation organization origin outcome outpost oxygen pact palace
    paragraph parliament passage passport password path patience pavement payload peace penalty
    percentage perimeter period permission personality petrol petroleum phenomenon philosophy
    pipeline pistol platform platoon pleasure plutonium poem poetry pollution portrait possession
    possibility poverty powder pregnancy presence presidency prestige prevention principle priority
    prison privacy probability problem procedure product profession propaganda property prophecy
    proportion prospect prosperity protection protein province provision psychology publicity
    quality quantity quota rainfall ratio reaction reactor reality receipt recovery refinery refuge
    regime regiment region regulation relation relationship religion reputation requirement
    reservoir residence resistance resolution resource responsibility restaurant restriction
    revenue rhythm rice river road rocket role rubble runway safety sanctity satellite satisfaction
    scene scholarship science sea sector security sediment selection senate sewer shirt shoe
    shortage shrine sidewalk siren situation skill skin sky skyscraper slavery slogan smartphone
    society software solidarity solution song sorrow soul sovereignty spectrum sphere squad stadium
    stairs statement statistic statue statute storage storey story strategy street strength
    stronghold submarine subsidy suburb subway sugar suggestion suitcase sun sweater sword symbol
    sympathy symptom syndrome system technique technology telescope television temperature temple
    tenure territory terror terrorism theater theatre theme theory tissue tobacco ton tonne tooth
    town toxin tradition transaction transition transportation treasury tree tribe troops truck
    trunk truth tyranny unemployment union unit unity universe university uranium vaccine valley
    van vandalism vehicle velocity velvet venue version vessel victory village vine violence virtue
    vision vitamin volcano volume warehouse warfare warhead waterfall wealth weapon weaponry
    website weekend welfare wheat wildlife window wine wisdom wood wool workforce workplace world
    yard
    """
}
