/// Nouns that are spelt like a verb or end like a verb, an adjective or an adverb.
///
/// Source: compiled for this project from general knowledge of English.
extension Nouns {
  /// Nouns that are also the plain form of a verb: *report*, *claim*, *force*.
  static let verbal = """
    abuse accent access account ache act address advance age aid aim air alarm alert amount anchor
    anger answer appeal approach archive arm array arrest assay attempt attribute audit average
    award back bail bait balance balloon ban band bandage bang bank bar bargain bark base bat bath
    bay beach beam bear beat bed bench benefit bet bid bill bite blame blanket blend block bloom
    blow bluff blunder board boast boat bolt bomb bond book boost boot border bottle bottom bow
    bowl box brake branch brand brave break breed brew bribe bridge brief broadcast bruise brush
    bubble bucket buffer bug build bulge bull bully bump bundle burden burn burrow burst bust buy
    buzz bypass call calm camouflage camp cap capture care caricature cart cartoon cascade case
    cash cast catch cause caution center centre chain chair challenge chance change channel chant
    charge charm chart charter chat cheat check cheer chill chip claim clamp class claw climb clip
    cloak clock clone cloud cluster coast coat code coil coin collar color colour comb combat
    comeback comfort command comment commission commute compact complement compliment compound
    compromise concern condition conduct consent console contact content contest contract contrast
    control convert copy cordon core corner cost cough counsel count counter course court cover
    crack craft crawl craze cream credit crop cross crowd crown cruise crush cry cuff cure curl
    curse curve cushion custom cut cycle damage dance dare dart dash date dawn decay decline
    decrease defeat defect delay delight demand dent deposit depot desert design desire detail
    detour dial dictate diet dig dip discharge discipline discount disguise disgust dish dislike
    dismay dispatch display dispute disregard distance distress distrust ditch dive divide divorce
    dock document dodge dose dot doubt draft drag drain draw drawl dread dream dress drift drill
    drink drive drop drug drum dump duplicate dust dwarf dye ease echo edge effect elbow embargo
    embrace encounter end endeavor endeavour envy escort esteem estimate evidence exchange excuse
    exercise exhaust exhibit exit experience experiment exploit export extract eye face factor fake
    fall fare farm fashion fault favor favour fear feast feature feed fence ferry feud field figure
    file fill film filter finance find fine finger finish fish fix flag flame flank flap flare
    flash flight fling flip float floor flop flow flush fly focus fog fold fool foot foray force
    forecast forge form fossil foul fracture fragment frame franchise freeze freight frenzy fright
    front frost frown fuel function fund funnel fur fuse fuss gain gallop gamble gang gap garage
    garden gas gasp gate gauge gaze gear gesture gift giggle glance glare gleam glimpse glow glue
    goal gossip grab grace grade graduate graft grain grant graph grasp grave graze grill grimace
    grin grip gripe groan ground group grouse growl guarantee guess gun gut hack hail halt hammer
    hand handcuff handicap handle harbor harbour harm harness harvest hassle hatch hate haul haunt
    hazard head heap heat hedge help herald herd hiccup hide hike hint hire hit hoard hoax hoist
    hold hole holiday home honor honour hook hop hope horn hound house hug humor hunt hurdle hurry
    hurt hype ice image impact implant import imprint inch incline increase index influence insert
    insult intercept interchange interest interface intrigue iron issue itch jail jam jar jerk jet
    jog join joke jolt journey jump junk key kick kill kiss knife knock knot label labor labour
    lack ladder lag lament land landscape lap lapse lash laugh lead leaf leak leap lease leave
    lecture level lever leverage license lie lift light limit line link list litter load loan lobby
    lock lodge log look loom loop loot love lull lump lunch lure lust machine mail make mandate
    manifest map march margin mark market marvel mask mass mate matter measure melt menace mend
    mention merit mess milk mill mind mine mirror mismatch miss mistake mistrust misuse mix moan
    mob model monitor mop mortgage motion mount move muscle muse mushroom muster nail name need
    neglect nest net network nod notch note notice nudge number object offer offset order outfit
    outline output outrage overdose overflow overhaul overlap overload override overrun pace pack
    package pad page pain paint pair palm panel panic parallel pardon park part party pass paste
    pat patch patent patrol pattern pause pawn pay peak peel pelt pen perch perfume perk permit
    phase phone photograph phrase pick picket picture piece pile pin pinch pine pipe pit pitch pity
    place plan plane plant plate play pledge plow pluck plug plunder plunge pocket point poison
    pole police poll pool pop portion pose position post pot pound power practice praise press
    pressure prey price prick pride print prize probe process prod produce profile profit program
    programme progress project promise prop puff pull pump punch purchase push puzzle quarantine
    quarrel quarry quarter query quest question queue quip quiver quiz quote rack radio rage rail
    rain raise ram ramp ranch range rank ransom rap rate ration reach rear reason rebate rebound
    rebuff rebuke recess record redress reform refund regard regret reign rein relapse relay
    release remain remake remand remark remedy rent repair repeat replay reply report reprieve
    reprimand reprint reprise request research reserve resolve resort respect rest result retail
    retort return revamp reverse review reward rewrite rhyme rib riddle ride rifle rig ring rise
    risk rivet roar rock roll romp roof room root rope rot round route row rub ruin rule rumble
    rumor rumour run rupture rush rust sack sacrifice sail salute sample sanction sand saw scale
    scan scar scare scent schedule scheme school scoop scope score scorn scowl scramble scrap
    scrape scratch scream screen screw scrub seal search season seat second seed segment sense
    sentence sequence service set shade shadow shake shame shape share shed shell shelter shield
    shift shine ship shock shoot shop shore shoulder shout shove show shower shred shriek shrug
    shuttle side sigh sight sign signal silence sin sink sip site size sketch skid skip slam
    slander slap slash slate sleep slice slide sling slip slit slope slot slump slur smash smear
    smell smile smoke snack snap snare snarl sneer snort snow snub soak sob soil solo sort sound
    source space span spare spark spawn spear speed spell spice spike spill spin spiral spirit
    spite splash splinter split spoil sport spot spotlight sprawl spray spread spring sprinkle
    sprint spur spurt squabble square squeeze stab stack stage stain stake stall stamp stand star
    stare start stash state station stay steam steel steer stem step stereotype stick sting stink
    stir stitch stock stomach stone stop store strain strand strap stray stream stress stretch
    stride string strip stroke stroll structure struggle study stuff stumble stunt stutter style
    subject subpoena substitute suit sum supplement supply support surface surge surprise survey
    swallow swap swarm sway sweat sweep swell swim swing swipe switch swoop table tackle tag tail
    tailor talk tally tan tangle tank tap tape target task taste taunt tax team tear tease
    telegraph telephone temper tender term test text thank thread thrill throng throttle throw
    thrust thud thump ticket tickle tie tilt time tip tire title toast tone tool top torch torment
    torpedo torture toss total touch tow towel tower toy trace track trade trail train transfer
    transit transplant transport trap travel tread treasure treat trek tremble trend trespass trick
    trickle trigger trim trip triumph trouble trust try tuck tug tumble tune tunnel turn tussle
    twist twitch type update upgrade uplift upset use usher vacation vacuum value vault veil vent
    venture vest veto view voice void vow wage wail wait wake walk wall want ward warp warrant wash
    waste watch water wave wax weather weave wedge weed weight welcome weld wheel whip whirl
    whisper whistle win wind wing wire wish wobble wonder word work worry worship wound wrap yawn
    yell yield yoke zip zone zoom
    """

  /// Nouns with the ending of another part of speech: *hospital*, *meeting*, *family*.
  static let misleading = """
    accounting additive adhesive adjective advertising alternative animal anomaly antibiotic
    apothecary approval arctic arithmetic armful arrival arsenic assembly attic auxiliary awareness
    banking bearing beating beginning belly bible bidding biped blessing booking boundary boxing
    breeding broadcasting building business butterfly cable camping canal canary capital casting
    cathedral catholic ceiling centenary cereal characteristic chemical chess classic cleaning
    cleansing clearing clinic clothing coal coating coding collectible collective comic commentary
    compass congress contrary cooking cooperative counseling counselling credential creed crossing
    crucible crystal cutting cycling cynic dancing darkness darling dealing decimal deed denial
    derivative diagnostic diary dictionary directive dispensary disposal documentary drawing
    dressing drilling driving duckling dumpling dwelling earning eccentric editing editorial
    emissary ending engineering estuary ethic evening explosive fabric failing fanatic farming
    farthing feeling fighting filing filming finding firing fishing fitness flogging folly fortress
    framing freezing functionary funding gambling gaming gardening garlic glass glossary granary
    graphic grass grazing greed grouping hacking handful handling hanging happiness hatred healing
    heating heretic herring hiking hiring hive holding homily hospital housing hundred hunting
    icing illness imperative incentive infirmary initiative intermediary interval italic itinerary
    jackal jelly journal judiciary kidnaping kindness kindred labeling laundering laxative lending
    library licensing lighting lightning lily listing lobbying locomotive logging logic longing
    loss luminary lunatic lyric magic mailing making manual manufacturing mapping marketing
    material mattress meal medal melancholy memorial metal metric military mineral mining minute
    missal mistress monitoring monopoly mooring morning mortuary mosaic motive mourning mouthful
    mural music naming narcotic narrative negative networking newlywed notary nursing obituary
    objective offering offspring olive opening original outing outpouring ovary overcrowding
    packaging painting parable parenting parish parking passing peacekeeping pedal pedestal
    perspective petal piling planning plastic plumbing poaching policing polish polling portal
    positive posting prerogative present preservative pricing proceeding processing profiling
    profiteering programming proposal psychic public publishing pudding racing radish rating
    rationing reactionary reading reasoning reckoning recording recycling refusal refuse rehearsal
    relic relish removal renewal rental reprocessing republic retrieval reversal rhetoric rigging
    rioting ritual roofing rosary rowing rubbish ruling sailing salary sanctuary saving scaffolding
    scandal scheduling screening seating seminary sentencing serving setting settling sewing
    shipping shopping sighting signing sizing skating skeptic skiing sled smoking smuggling
    sourcing spelling spending spoonful spraying stable staging standing sterling stocking stoic
    storming storytelling styling subsidiary success suffering summary surfing survival swimming
    syllable synthetic tactic taping targeting taxing teaching terminal testimonial testing
    thanksgiving thing thinking thoroughbred timing tonic topic torturing touring tracking trading
    traffic trafficking training travelling tribunal tributary tropic tutorial tutoring
    underpinning understanding undertaking upbringing upwelling valuable variable varnish veal
    vegetable veterinary vetting visionary vocabulary voting walking warming warning washing
    watershed weakness wilderness wiring withdrawal wording working wrestling writing wrongdoing
    yearning zeal
    """

  /// Nouns of that kind without a plural of their own, or plural already.
  static let uncounted = """
    analysis arms athletics atlas axis barracks basis belongings bonus bus campus canvas circus
    clothes consensus corpus crossroads customs debris diagnosis earnings economics electronics
    emphasis ethics gallows genetics genius goods gymnastics headquarters hypothesis lens logistics
    mathematics means mechanics news nucleus oasis odds outskirts physics politics premises
    proceedings proceeds radius remains riches ruins savings scissors series sightings species
    statistics status stimulus surplus surroundings synthesis takings tennis thanks thesis virus
    whereabouts
    """
}
