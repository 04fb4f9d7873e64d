/// Frequent verbs that belong to no class of what is measured.
///
/// Source: compiled for this project from general knowledge of English.
extension Verbs {
  /// Plain forms, *a* to *l*.
  static let frequentToL = """
    abandon abate abbreviate abdicate abhor abide abort abound abridge absolve absorb abstain abuse
    accelerate accentuate accept access acclaim accommodate accompany accomplish accord account
    accrue accumulate accustom ache achieve acquiesce acquire acquit act activate adapt address
    adhere adjourn adjust administer admire admonish adopt adore adorn advance advertise advise
    advocate affect affiliate affirm afflict afford aggravate agitate agonize agree aid ail aim
    alarm alert alienate align allay alleviate allow allude alter alternate amass amaze ambush
    amend amount amplify amputate amuse analyse analyze anchor anger animate annex annotate annoy
    annul answer antagonize anticipate apologise apologize appeal appear appease append applaud
    apply appoint appraise appreciate approach approve approximate arbitrate arch arise arm arouse
    arrange arrive articulate ascend ascertain ascribe ask aspire assail assault assess assimilate
    assist associate assume assure astonish astound atone attach attack attain attempt attest
    attract attribute audit audition augment authenticate author authorise authorize automate avail
    avenge average avert avoid await awake awaken award awe babble back backfire baffle bail bait
    bake balance balk balloon ban band bandage bang banish bank bankrupt baptize bar bargain bark
    barricade barter base bash bask bathe batter battle beach beat beckon become befall befriend
    beg beget begrudge behave behold belie belittle bellow belong bemoan bend benefit bequeath
    berate bereave beseech beset besiege bespeak bestow bestride bet betake betray bias bicker bid
    bide bill bind bite blacklist blackmail blame blanket blast blaze bleach bleed blend bless
    blind blink block blockade bloom blossom blow bluff blunder blunt blurt blush board boast bob
    boil bolster bolt bomb bombard bond book boom boost boot border bore boss bother bottle bottom
    bounce bound bow bowl box boycott brace brag brake brand brandish breach break breathe breed
    brew bribe bridge brief brighten bring bristle broach broaden broker bruise brush buckle bud
    budge buffer buffet bug bulge bully bump bundle bungle buoy burden burgeon burglarize burn
    burrow burst bury bust bustle button buttress buzz bypass cache cajole calibrate call calm
    camouflage camp campaign cancel cap capitalise capitalize capitulate capsize caption captivate
    care caress caricature carry carve cascade cast castigate catalog catalogue catapult catch
    categorize cater cause celebrate censor censure center centralise centralize centre certify
    chair challenge champion chance change channel chant characterise characterize chart charter
    chase chatter cheapen cheat check cheer cherish chew chide chill chip choke choose chop
    chronicle churn circle circulate circumvent clamor clamp clap clarify clash clasp classify claw
    clean cleanse clear cleave clench click climb clinch cling clip cloak clock clog cluster clutch
    coach coalesce coast coax coddle code coerce coexist cohabit coil coincide collaborate collapse
    collide colonise colonize colour comb combat combine come comfort command commandeer
    commemorate commission commit communicate commute compare compel compensate compete compile
    complain complement complete complicate compliment comply compose compound comprehend compress
    comprise compromise compute conceal conceive concentrate concern concoct concur condense
    condition condone conduct confer confess confide confine confiscate conflict conform confound
    confront confuse congratulate conjure connect connive connote conquer consent conserve consider
    consign consist console consolidate consort conspire constitute constrain constrict consult
    consume contact contain contaminate contemplate content contest continue contradict contrast
    contravene contribute contrive control convert convey convince cook cool cooperate coordinate
    cope copy cordon corner correct correlate correspond corroborate corrode corrupt cosponsor
    cough counsel count counter counteract counterbalance couple court cover covet cower crack
    cradle cram crash crave crawl credit creep cremate cringe cripple criticise criticize cross
    crouch crowd crown cruise crumble crunch crush cry crystallize cuddle culminate cultivate curb
    cure curl curse curtail curve cushion customize cut cycle dabble damn dampen dance dangle dare
    dart dash date daunt dazzle deal debase debate debrief debunk debut decay deceive decentralize
    decide decimate decipher deck decline decode decommission decompose decorate decrease decree
    decriminalize decry decrypt dedicate deduce deduct deem deepen deface defame default defeat
    defect defend defer define deflate deflect deforest defraud defray defuse defy degenerate
    degrade delay delegate delete deliberate delight delineate deliver delude delve demand demean
    demilitarize demobilize democratize demonize demoralize demote demystify denigrate denote
    denounce dent denude depart depend depict deplete deplore deploy depose deposit deprave
    deprecate depreciate depress deprive derail deregulate deride derive derogate descend desecrate
    desegregate desert deserve design designate desire desist despair despise destabilise
    destabilize destine detach detail detect deter deteriorate determine detest dethrone detonate
    detour detract devalue develop deviate devise devolve devote devour dial dictate differ
    differentiate dig digest digitize dignify dilute dim diminish dine dip direct disable disagree
    disallow disappoint disapprove disarm disassemble disassociate disavow disband disbar discard
    discern discharge discipline disclaim discolor discomfort disconnect discontinue discount
    discourage discover discredit discriminate discuss disdain disembark disenfranchise disengage
    disentangle disfigure disgrace disguise disgust dishonor disillusion disinfect disintegrate
    dislike dislocate dislodge dismantle dismay dismount disobey disown disparage dispatch dispel
    dispense disperse display displease dispose disprove dispute disqualify disregard disrespect
    disrupt dissect disseminate dissent dissipate dissociate dissuade distance distil distill
    distinguish distort distract distress distribute distrust disturb ditch dive diverge diversify
    divert divest divide divorce divulge dock document dodge dole dominate donate doom dose dot
    double doubt douse down downgrade download downplay downsize doze draft drag drain dramatize
    drape draw drawl dread dream dredge drench dress dribble drift drill drink drip drive drizzle
    drone droop drop drug drum dry dub duck dump dunk dupe duplicate dwell dwindle dye ease eat
    eavesdrop ebb eclipse economize edge edit educate efface effect eject elaborate elapse elate
    electrify elevate elicit elongate elope elucidate elude emanate emancipate embargo embark
    embarrass embed embellish embezzle embitter embody embolden embrace embroil emerge emit
    empathize empower empty emulate enable enact encamp encase enchant encircle enclose encode
    encompass encounter encourage encroach encrypt endanger endear endeavor endeavour endow endure
    energize enforce engage engender engrave engross engulf enhance enjoin enjoy enlarge enlighten
    enliven enrage enrich enrol enroll enshrine enslave ensue ensure entail entangle enter
    entertain enthrall enthuse entice entitle entrap entrench entrust enumerate envelop envisage
    envision envy epitomize equal equate equip eradicate erase erode err erupt escalate eschew
    escort espouse esteem evade evaluate evaporate evoke evolve exacerbate exaggerate exalt examine
    exasperate excavate exceed excel except exchange excite exclude excuse exempt exercise exert
    exhale exhaust exhibit exhort exhume exist exit exonerate exorcise expand expect expedite
    expend experience experiment explode exploit explore expose expound express expropriate expunge
    extend extinguish extol extort extradite extrapolate exult fabricate face facilitate fade fail
    faint fake fall falsify falter familiarize fancy fare fascinate fasten fathom fatten fault
    favor favour fax fear feast feature federate feed feel feign fell fend ferment ferry fertilize
    fester fetch fetter feud field fight figure file fill film filter finalise finalize finger fire
    fit fix flag flame flank flare flash flatten flatter flaunt flavor fledge flex flick flicker
    fling flip flirt flit float flog flood flop flounder flourish flout flow fluctuate flunk flush
    flutter fly foam focus foil foist fold follow foment fool forage foray forbear forbid force
    ford foreclose forego foresee foreshadow foresow forestall foretell forewarn forfeit forge
    forget forgive forgo fork formalize formulate forsake forswear fortify forward foster founder
    fracture fragment frame fray freak free freeze freight frequent frighten front frown frustrate
    fry fuel fulfil fulfill fumble fume function fund funnel furnish fuse fuss gag gain gainsay
    gallop galvanize gamble garner gasp gauge gaze generalize germinate gesture giggle gird give
    glamorize glance glare gleam glean glide glimpse glitter gloat glorify glow go goad gossip
    gouge govern grab grace grade graduate graft grant grapple grasp grate gravitate graze grease
    greet grieve grill grin grind grip gripe groan groom grope ground group grouse grow growl
    grumble grunt guarantee guard guess guide gulp gyrate hack haggle hail halt halve hammer hamper
    hamstring hand handcuff handicap handle happen harass harbor harbour harden harm harmonize
    harness hasten hatch hate haul haunt hawk head heal heap hear hearten heat heave heckle hedge
    heed heighten help herd hesitate hew hibernate hide highlight hijack hike hinder hint hit hitch
    hoard hoist hold homogenize hone honor honour hop hope host hound house hover howl huddle hug
    hum humble humiliate hunch hunker hunt hurdle hurl hurry hurtle hustle hype hypothesize
    idealize identify idle idolize ignite ignore illuminate illustrate imagine imbue imitate
    immerse immigrate immobilize impact impair impart impeach impede impel imperil impersonate
    impinge implant implement implicate implode implore imply impose impound impoverish impress
    imprint improve improvise impugn inactivate incapacitate incense incite incline include
    inconvenience increase incriminate incubate incur indicate indoctrinate induce induct indulge
    industrialize infer infest infiltrate inflame inflate inflict influence inform infringe
    infuriate infuse ingest inhabit inhale inherit inhibit inject ink innovate inquire inscribe
    insert inset inspect inspire instigate instil instill institute institutionalize instruct
    insulate insult insure integrate intend intensify interact intercede intercept interchange
    interest interfere interject interlock intermarry internalize interpret interrogate interrupt
    intersect intersperse intertwine intervene interview interweave intimidate intoxicate intrigue
    introduce intrude inundate invade invalidate invent invert investigate invigorate invite
    invoice invoke involve irrigate irritate isolate itemize jab jam jar jeer jeopardise jeopardize
    jerk jettison jockey jog join joke jolt jostle jot judge juggle jump justify jut juxtapose keep
    kick kid kindle kiss kneel knife knit knock knot know label labor labour lack lag lambast
    lambaste lament land languish lap lapse lash last latch laud laugh launder lay lead leak lean
    leap learn lease leave lecture legalise legalize legislate legitimize lengthen lessen let level
    leverage levy liaise liberalise liberalize liberate license lick lie lift light lighten liken
    limit limp line linger link liquefy list listen litigate litter live load loan loathe lob lobby
    localize locate lock lodge log look loom loop loosen loot lop lose lounge love lower lumber
    lump lunge lurch lure lurk
    """

  /// Plain forms, *m* to *z*.
  static let frequentFromM = """
    magnify mail major make malfunction malign manage mandate mangle manifest manipulate manoeuvre
    map mar mark market marry marshal marvel mash massage match mate materialise materialize matter
    maul maximise maximize mean meander measure meddle mediate meditate meet melt memorialize
    memorize menace mend merge merit mesh mess mill mimic mince mind mingle miniaturize minimise
    minimize mirror miscalculate miscast misfire mishandle mishear misinform misinterpret misjudge
    mislay mislead mismanage misplace misread misrepresent misspell misspend mistake mistreat
    mistrust misunderstand misuse mitigate mix moan mob mobilise mobilize mock model moderate
    modernise modernize modify mold molest monitor monopolize mop mortgage motion motivate mount
    mourn move mow muddle muddy muffle mull multiply mumble muscle muse muster mutate mutilate
    mutter mystify nag nail name nap narrate narrow nationalise nationalize navigate necessitate
    need negate neglect negotiate nestle neutralise neutralize nibble nod nominate normalise
    normalize nosedive notch notice notify nourish nudge nullify numb number nurse nurture obey
    object obligate oblige obscure obsess obstruct obtain occupy occur offend offer officiate
    offload offset omit ooze operate oppose oppress opt optimize orbit orchestrate ordain order
    organise organize orient originate oscillate ostracize oust outbid outdo outfight outfit
    outgrow outlast outlaw outline outlive outmaneuver outnumber outpace outperform outrage outrun
    outsell outshine outsource outstrip outvote outweigh outwit overcharge overcome overcrowd
    overdo overdose overdraw overeat overestimate overfeed overflow overhang overhaul overhear
    overheat overlap overlay overlie overload overlook overpay overpower overreact override
    overrule overrun oversee overshadow overshoot oversleep overstate overstay overstep overtake
    overthrow overturn overuse overwhelm overwork own oxidize pacify pack package pad paint pair
    pamper panic pant parade paralyse paralyze paraphrase pardon pare park parody parole part
    partake partition partner party pass paste pat patch patent patrol pattern pause pave peak peck
    peddle peel peer peg pelt penalise penalize penetrate perceive perch percolate perfect
    perforate perform permeate permit perpetrate perpetuate perplex persecute persevere persist
    personalize personify persuade pertain peruse pervade pester petition phase philosophize phone
    photograph phrase pick picket picture piece pierce pile pilfer pillage pilot pinch pinpoint
    pipe pique pitch pivot place plague plan plant play plead please pledge plot plough plow pluck
    plug plummet plunder plunge poach poke polarize police polish politicize pollute ponder pool
    pop popularize populate pore portray pose position possess postpone postulate pounce pound pour
    pout power practice practise praise pray preach precede precipitate preclude preempt prefer
    prejudice premiere prepare prepay prescribe present preserve preside press pressure presume
    presuppose pretend prevail prevent prey price prick privatise privatize privilege probe proceed
    process procure prod profess proffer profile profit program prohibit project proliferate
    prolong promise promote prompt pronounce proofread prop propagate propel propose proscribe
    prosper protect protract protrude prove provide provoke prowl prune pry publicise publicize
    puff pull pulsate pulverize pump punch punctuate puncture punish purge purify purport pursue
    push puzzle quadruple quake qualify quantify quarantine quarrel quash quell quench query
    question queue quip quit quiz quote race radiate radicalize rage raid rail rain ram ramble ramp
    range rank rankle ransack rap rape ratchet rate ration rationalise rationalize rattle ravage
    rave reach react reactivate read readjust reaffirm realign realise realize reappear reappoint
    rearrange reason reassemble reassert reassess reassign reassure rebel rebind rebound rebrand
    rebuff rebuke rebut recapture recast recede recharge reciprocate recite reclaim reclassify
    recline recognise recognize recoil recommend reconcile reconfigure reconsider reconstitute
    reconvene record recover recreate rectify recuperate recur recycle redeem redefine redeploy
    redesign redevelop redirect rediscover redistribute redo redouble redraw redress reduce reel
    reenact reenter reestablish reexamine refer refill refinance refine refit reflect reform
    refrain refreeze refresh refuel refund refurbish refuse refute regain regard regenerate
    register regret regroup regrow regulate rehabilitate rehear rehearse reheat reign reimburse
    reinforce reinstall reinstate reintroduce reinvent reissue reject rejoice rejoin rekindle
    relapse relate relax relay release relegate relent relinquish relish relive reload rely remain
    remake remand remedy remember remind reminisce remit remodel remove remunerate rename render
    renege renew renounce renovate rent reopen reorganise reorganize repair repatriate repay repeal
    repeat repel repent replace replay replenish replicate represent repress reprimand reprint
    reprise reproduce repudiate repulse request require reroute rerun rescind research resemble
    resent reserve reset reshape reshuffle reside resign resist resit resolve resonate resort resow
    respect respond rest restart restate restore restrain restrict restructure result resume
    resurface resurrect retail retain retake retaliate retard retell rethink retire retool retort
    retrace retract retrain retread retreat retrieve retrofit return reunite reuse rev revalue
    revamp reverberate revere reverse revert review revise revisit revitalise revitalize revive
    revoke revolt revolutionize revolve reward rewind rework rewrite rhyme rid riddle ride ridicule
    rig ring rinse riot rip ripen ripple rise risk rival rivet roam roar roast rob rock roll romp
    root rot rotate rouse rout route rove row rub ruffle rule rumble rumor run rupture rush
    sabotage sacrifice sadden safeguard sag sail salute salvage sample sanction satirize satisfy
    saturate saunter savage savor scald scale scan scar scare scatter scavenge schedule scheme
    scoff scold scoop scorch score scorn scour scout scowl scramble scrap scrape scratch scrawl
    scream screech screen screw scribble script scrutinise scrutinize scuff sculpt scurry scuttle
    seal search seat secede seclude secrete secure sedate seduce see seek seem seep seethe segment
    segregate seize select send sense sensitize separate sequence sequester serve service set
    settle sever sew shackle shadow shake shame shape share sharpen shatter shave shear shed shell
    shelter shelve shepherd shield shift shimmer shine ship shirk shiver shock shoe shoot shop
    shorten shoulder shout shove show shower shred shriek shrink shroud shrug shudder shuffle shun
    shunt shut shuttle shy sideline sidestep sift sigh signal signify silence simmer simplify
    simulate sing sink sip siphon sit situate size sizzle skate sketch skew ski skid skim skip
    skirmish skirt skyrocket slacken slam slander slap slash sleep slice slide sling slink slip
    slit slope slot slow slug slump slur smack smash smear smell smile smite smoke smooth smother
    smuggle snap snare snatch sneak sneer sneeze sniff snoop snore snowball snub soak soar sob
    socialize soften solicit solidify solve soothe sort sound source sow space span spar spare
    spark sparkle spawn speak spearhead specialise specialize specify speculate speed spell spike
    spill spin spit splash splinter split spoil sponsor spoof spook spot spout spray spread spring
    sprinkle sprint sprout spur spurn spurt spy squabble squander squash squat squeak squeal
    squeeze stab stabilise stabilize stack staff stage stagger stagnate stain stake stalk stall
    stammer stamp stampede stand standardise standardize stare startle starve stash station stave
    stay steady steal steam steep steer stem step stereotype sterilize stick stiffen stifle
    stigmatize stimulate sting stink stipulate stir stitch stock stockpile stoke stoop stop store
    storm stow straddle straggle straighten strain strand strap stray streak stream streamline
    strengthen stretch strew stride strike string strip strive stroke stroll structure struggle
    strut study stuff stumble stun stunt stutter subdivide subdue subject sublet submerge submit
    subordinate subpoena subscribe subside subsidise subsidize subsist substantiate substitute
    subtract subvert succeed suck sue suffer suffice suffocate suit sulk sum summarise summarize
    summon supervise supplant supplement supply support suppose suppress surge surmise surmount
    surpass surprise surrender surround survey suspect suspend sustain swallow swamp swap swarm
    sway swear sweat sweep sweeten swell swerve swim swindle swing swirl switch swoop symbolize
    sympathise sympathize synchronize synthesize systematize tab table tackle tag taint take talk
    tally tame tamper tan tap taper target tarnish task taste taunt tax teach team tear tease teem
    telecast televise temper tempt tend tender terrify terrorise terrorize test tether thank thaw
    thicken thin thrash threaten thrill thrive throb throng throttle throw thrust thump thwart tick
    ticket tickle tidy tie tighten tilt time tinker tip tire toil tolerate tool top topple torch
    torment torpedo torture toss total totter touch tour tout tow trace track trail train trample
    transact transcend transcribe transfer transfix transform transgress transit translate transmit
    transpire transplant transport transpose trap travel traverse tread treasure treat treble trek
    tremble trend trespass trick trickle trigger trim trip triple triumph trivialize troop trouble
    trounce trudge truncate trust try tuck tug tumble tune turn twist typify tyrannize unbind
    unbundle uncover underbid undercut underestimate underfund undergird undergo underlie undermine
    underpay underperform underpin undersell understand understate undertake undervalue underwrite
    undo undress unearth unfold unfreeze unfurl unhinge unify unite unleash unload unlock unmask
    unnerve unpack unplug unravel unseal unseat unsettle unveil unwind up upbraid update upgrade
    uphold uplift upload upset urge urinate use usher usurp utilise utilize utter vacate validate
    value vandalise vandalize vanquish vaporize vary veer vent ventilate venture verify vest veto
    vex vibrate victimize vie view vilify vindicate violate visit visualize vitiate volunteer vomit
    vouch vow voyage wade wage wager wail wait waive wake walk wallow wander wane want warm warp
    warrant wash waste watch wave waver weaken wean wear weary weave wed weep weigh welcome weld
    wet whet whip whirl whisk whisper whistle whitewash widen wield wilt wind winnow wipe wish
    withdraw wither withhold withstand witness wobble wonder woo work worry worsen worship wrangle
    wrap wreak wrest wrestle wriggle wring wrinkle yank yawn yearn yell yield zip zoom
    """
}
