/// Frequent adjectives.
///
/// Source: compiled for this project from general knowledge of English.
enum Adjectives {
  /// Plain forms; comparatives and superlatives are told by their endings.
  static let frequent = """
    able abnormal abrupt absent absolute abstract absurd abundant academic acceptable accessible
    accidental accountable accurate accused active actual acute additional adequate adjacent
    administrative adverse aerial affluent affordable afraid aggressive agricultural airborne alive
    alleged alternative amateur amazing ambitious ample ancient angry annual anonymous anti antique
    anxious apparent applicable approximate aquatic arbitrary architectural arctic armed artificial
    artistic ashamed asleep athletic atmospheric atomic attractive authentic authoritarian
    automatic autonomous available average aware awful awkward backward bad bald ballistic bankrupt
    bare basic beautiful behavioral beneficial bereaved best better biennial big bilateral
    biological bitter bizarre black blank bleak blind blond bloody blue blunt bold boring bottom
    brave brief bright brilliant broad broken brown brutal buddhist bulky busy calm capable capital
    capitalist cardiac careful careless casual catholic cautious central certain charismatic
    charitable cheap cheerful chemical chief chilly christian chronic circular civic civil civilian
    classic classical clean clear clerical clever clinical close closed cloudy clumsy coastal
    cognitive coherent cold collaborative collective colonial colorful comfortable comic commercial
    common communal communist compact comparable comparative compatible competent competitive
    complete complex complicated comprehensive compulsory conceptual concerned concrete confident
    confidential congressional conscious consecutive conservative considerable consistent
    conspicuous constant constitutional constructive contemporary content continental continuous
    contradictory controversial convenient conventional convincing cool cooperative corporate
    correct corrupt costly countless courageous covert crazy creative credible criminal critical
    crooked crowded crucial crude cruel cultural cumulative curious current customary cute cynical
    daily damp dangerous daring dark dead deadly deaf dear deceased decent decisive dedicated deep
    defective defensive definite deliberate delicate delicious democratic dense dental dependent
    desirable desperate destructive detailed determined devastating devious devoted different
    difficult digital diplomatic direct dirty disabled disadvantaged disastrous discreet
    disproportionate distant distinct distinctive distinguished diverse divine domestic dominant
    double doubtful downtown dramatic dreadful drunk dry due dull durable dusty dutiful dynamic
    eager early eastbound eastern easy eccentric ecological economic economical editorial
    educational effective efficient elaborate elderly electoral electric electrical electronic
    elegant elementary eligible elite eloquent eminent emotional empirical empty endangered endemic
    endless energetic enormous enthusiastic entire environmental episodic equal equitable
    equivalent erratic essential estranged eternal ethical ethnic eventual evident evil exact
    excellent exceptional excessive excited exclusive executive exempt exotic expensive experienced
    experimental expert explicit explosive exterior external extra extraordinary extreme faint fair
    faithful fake false familiar famous fantastic far fascist fast fat fatal faulty favorable
    favorite federal feeble female feminine fertile fierce final financial fine firm fiscal fit
    fixed flagrant flat flawed flexible floral fluid fond foolish forcible foreign formal former
    formidable forthcoming fortunate forward foul fragile fragmentary frail frank fraudulent free
    frequent fresh friendly frozen fruitful frustrating full fun functional fundamental funny
    furious further future generous genetic gentle genuine geographic geographical geological giant
    gifted gigantic glad global glorious golden good gorgeous gradual grand grateful grave gray
    great greedy green grey grim gross grown guilty half handsome handy happy hard harmful harmless
    harsh hazardous healthy heartbroken heated heavy helpful helpless heroic hidden high hindu
    historic historical hollow holy homeless homosexual honest honorable hopeful hopeless
    horizontal horrible horrific hospitable hostile hot hourly huge human humane humanitarian
    humble humid hungry hybrid hydroelectric hypothetical icy ideal identical ideological idle ill
    illegal illicit imaginary imaginative immature immediate immense imminent immoral immune
    impartial imperial impersonal important impossible impractical impressive improper inaccurate
    inadequate inappropriate incoming incompetent incomplete inconsistent incorrect incredible
    indebted indefinite independent indigenous indirect indiscriminate individual indoor industrial
    ineffective inevitable inexpensive infamous inferior infinite influential informal inhumane
    initial injured inland inner innocent innovative insane insecure insignificant institutional
    instrumental insufficient intact integral intellectual intelligent intense intensive
    intentional interactive interim interior intermediate internal international interracial
    intimate invalid invaluable invisible involuntary ironic irregular irrelevant irresponsible
    islamic islamist isolated jealous jewish jihadist joint judicial junior juvenile keen key kind
    known landlocked large last lasting late latter lawful lazy leading lean learned left legal
    legendary legislative legitimate lengthy lethal liable liberal licensed light like likely
    limited linear linguistic liquid literal literary little live lively living local logical lone
    lonely long longtime loose lost loud lovely low lower loyal lucky lucrative luxurious mad
    magnetic magnificent main mainstream major male mandatory manual marginal marine marital
    maritime married marxist masculine mass massive mature maximum meaningful mechanical median
    medical medieval medium mental mere metropolitan mid middle mighty mild military minimal
    minimum minor miserable missing mixed mobile moderate modern modest molecular monetary monthly
    monumental moral mortal multilateral multinational multiple municipal muslim mutual mysterious
    naked narrow nasty national nationwide native natural naval nearby neat necessary needy
    negative negligible nervous net neutral new next nice noble nocturnal noisy nominal normal
    northbound northeastern northern northwestern notable noteworthy notorious novel nuclear
    numerical numerous obese objective obligatory obscure obsolete obvious occasional occupational
    odd offensive official offshore okay old online open operational opposite optical optimal
    optimistic optional oral ordinary organic organizational original orthodox other outdated
    outdoor outer outgoing outright outspoken outstanding overall overdue overnight overseas overt
    overwhelming own painful pale parallel paramilitary parliamentary partial particular passionate
    passive past patient patriotic peaceful peculiar pending perfect periodic peripheral permanent
    permissible perpetual persistent personal persuasive pertinent pervasive petty pharmaceutical
    phenomenal philosophical physical pink plain plausible pleasant plentiful pneumatic poetic
    poisonous polar polite political poor popular populated portable positive possible postal
    postwar potential powerful practical pragmatic precious precise predictable preferable pregnant
    preliminary premature premier premium preparatory present prestigious presumptive pretty
    prevalent previous primary prime primitive principal prior private privileged probable
    problematic productive professional proficient profitable profound progressive prolific
    prolonged prominent promising prompt prone pronounced proper proportional prospective
    prosperous protective protestant proud provincial provisional provocative psychiatric
    psychological public pure purple qualified quantitative quarterly quick quiet racial racist
    radical radioactive random rapid rare rational raw ready real realistic reasonable rebellious
    recent reciprocal reckless recurrent red redundant regional regular regulatory related relative
    relevant reliable religious reluctant remarkable remote renewable renowned repetitive
    representative repressive republican resident resilient respectable respectful respective
    responsible restless restrictive retail retired reusable reverse revolutionary rich ridiculous
    right righteous rigid rigorous risky robust romantic rotten rough round routine royal rude
    rural ruthless sacred sad safe same satisfactory scarce scared scary scientific seasonal
    seasoned secondary secret sectarian secular secure selective semiannual senior sensational
    sensible sensitive separate serial serious severe sexual shallow sharp sheer short shy sick
    significant silent silly similar simple simultaneous sincere single skeptical skilled sleepy
    slender slight slim slow small smart smooth sober sociable social socialist soft solar sole
    solid sophisticated sore sound southbound southeastern southern southwestern sovereign spare
    sparse spatial special specific spectacular spiritual splendid spontaneous stable stale
    standard stark startling statewide stationary statistical statutory steady steep sterile stiff
    straight straightforward stranded strange strategic strict striking strong structural stubborn
    stunning stupid subject sublime subordinate subsequent substantial subtle suburban successful
    successive sudden sufficient suggestive suicidal suitable superb superficial superior
    supplementary supportive supposed supreme sure surgical surplus surprising surrounding
    susceptible suspected suspicious sustainable sweet swift symbolic sympathetic synthetic
    systematic tactical talented tall tame tangible technical technological tedious temperate
    temporary tender tense tentative terminal terrible terrific terrifying territorial terrorist
    tertiary theatrical theoretical therapeutic thick thin thirsty thorough thoughtful tidal tight
    tiny tired tolerant top total tough toxic traditional tragic transatlantic transitional
    transparent traumatic treacherous tremendous tribal tricky tropical troublesome true trusted
    trustworthy turbulent twin typical ugly ultimate unable unacceptable unaffected unanimous
    unarmed unauthorized unaware unbeaten uncertain unchanged unclear uncomfortable unconditional
    unconscious unconstitutional underground underlying undersea underwater undisclosed
    undocumented uneasy unemployed unequal uneven unexpected unfair unfamiliar unfinished unfit
    unfortunate unhappy unhealthy uniform unilateral unimportant uninsured unique united universal
    unjust unknown unlawful unlikely unlimited unmarried unnamed unnecessary unofficial unpaid
    unpleasant unpopular unprecedented unpredictable unprotected unrelated unreliable unresolved
    unsafe unspecified unstable unsuccessful unsuitable unsure unusual unwanted unwilling upcoming
    upper urban urgent useful useless usual utter vacant vague vain valid valuable variable various
    vast verbal vertical viable vibrant vicious victorious vigorous violent virtual visible visual
    vital vivid vocal volatile volcanic voluntary vulnerable wanted warm wary wasteful watery weak
    wealthy weary weekly weird welcome westbound western wet white whole wicked wide widespread
    wild willing windy wise wonderful wooden worldwide worried worse worst worth worthless
    worthwhile worthy wounded wrong yearly yellow young youthful
    """
}
