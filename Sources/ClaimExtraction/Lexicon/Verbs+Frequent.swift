/// Frequent verbs that belong to no class of what is measured.
///
/// Source: compiled for this project from general knowledge of English.
extension Verbs {
  /// Plain forms, *a* to *l*.
  static let frequentToL = """
    abandon abate abdicate abide abort abound absolve absorb abstain abuse accelerate accept access
    accommodate accompany accomplish accord account accrue accumulate ache achieve acquiesce
    acquire acquit act activate adapt address adhere adjourn adjust administer admire adopt adore
    advance advertise advise advocate affect affiliate affirm afflict afford aggravate agitate
    agree aid ail aim alarm alert alienate align alleviate allow allude alter alternate amass amaze
    ambush amend amount amplify amputate amuse analyse analyze anchor anger animate annex annoy
    answer anticipate apologise apologize appeal appear appease applaud apply appoint appreciate
    approach approve approximate arbitrate arch arise arm arouse arrange arrive articulate ascend
    ascertain ask aspire assail assault assess assimilate assist associate assume assure attach
    attack attain attempt attest attract attribute audit audition augment authenticate author
    authorise authorize automate avenge average avert avoid await awake awaken award back backfire
    bail bait bake balance balloon ban band bandage bang bank bankrupt bar bargain barricade base
    bathe batter battle beach beat become beg beget behave behold belong bend benefit
    bereave beseech beset bespeak bestride bet betake betray bias bid bide bill bind bite blackmail
    blame blanket blast blaze bleed blend bless blind block blockade bloom blossom blow blunder
    blunt board boast bolster bomb bombard bond book boom boost boot border bore boss bother bottle
    bottom bounce bound box boycott brace brand brandish breach break breathe breed brew bribe
    bridge brief brighten bring broach broaden broker brush buffet bug bump burden burglarize burn
    burst bury bust bustle button bypass cache calibrate call calm camp campaign cancel cap
    capitalise capitalize capitulate capsize caption care caress carry carve cast catalog catalogue
    catch categorize cater cause celebrate censor censure center centralise centralize centre
    certify chair challenge champion chance change channel chant characterise characterize chart
    charter chase cheat check cheer choke choose chop chronicle circle circulate circumvent clarify
    clash classify claw clean clear cleave click climb cling clip clock cluster clutch coach coast
    code coerce coexist cohabit coincide collaborate collapse collide colonise colonize colour
    combat combine come comfort command commemorate commission commit communicate commute compare
    compel compensate compete compile complain complement complete complicate compliment comply
    compose compound compress comprise compromise compute conceal concentrate concern concur
    condense condition conduct confer confess confide confine confiscate conflict conform confront
    confuse congratulate connect conquer consent conserve consider consign consist console
    consolidate consort conspire constitute constrain constrict consult consume contact contain
    contaminate contemplate content contest continue contradict contrast contravene contribute
    control convert convey convince cook cool cooperate coordinate cope copy cordon corner correct
    correlate correspond corroborate corrupt cosponsor cough counsel count counter counteract
    counterbalance couple court cover covet crack cradle crash crawl credit creep cremate cripple
    criticise criticize cross crowd crown cruise crush cry crystallize culminate cultivate curb
    cure curtail cushion customize cut cycle damn dampen dance dash date deal debate debrief debut
    decay deceive decentralize decide decimate decipher deck decline decode decommission decompose
    decorate decrease decree decriminalize decry decrypt dedicate deduct deem deepen default defeat
    defect defend defer define deforest defraud defuse defy degrade delay delegate delete
    deliberate delight deliver delve demand demobilize democratize demonize demoralize demote
    denounce depart depend depict deploy depose deposit deprecate depress deprive derail deregulate
    derive descend desegregate desert deserve design designate desire desist despair despise
    destabilise destabilize destine detach detail detect deter deteriorate determine dethrone
    detonate detour devalue develop devise devolve devote devour dial differ dig digitize dilute
    diminish dine dip direct disable disagree disallow disappoint disapprove disarm disband disbar
    discard discharge discipline discontinue discount discourage discover discredit discriminate
    discuss disembark disenfranchise disengage disgrace disguise disgust dishonor disillusion
    disinfect disintegrate dislike dismantle dismay dismount disobey dispatch disperse display
    displease dispose disprove dispute disqualify disregard disrupt disseminate distance
    distinguish distract distress distribute distrust disturb ditch dive diverge diversify divert
    divest divide divorce dock document dodge dominate donate doom dose dot double doubt down
    downgrade download downplay draft drag drain dramatize draw dream dredge dress drill drink drip
    drive drop drug drum dry dump dwell dwindle eat edge edit educate effect eject elaborate
    electrify elevate emancipate embargo embark embarrass embed embezzle embolden embrace emerge
    emit empathize empower empty enable enact encamp enclose encode encounter encourage encrypt
    endanger endeavor endeavour endure energize enforce engage enhance enjoy enlarge enrich enrol
    enroll enslave ensure entail enter entertain entitle entrench entrust enumerate equal
    equip eradicate erase escalate escort esteem evade evaluate evaporate evoke evolve
    exacerbate examine excavate exceed excel except exchange excite exclude excuse exempt exercise
    exhaust exhibit exist exit exonerate expand expect expedite expend experience experiment
    explode exploit explore expose express expropriate extend extinguish extort extradite fabricate
    face facilitate fail fake fall falsify fancy fare fascinate fasten fault favor favour fax fear
    feast feature federate feed feel feign fell fend ferry fertilize feud field fight figure file
    fill film filter finalise finalize finger fire fit fix flag flame flare flash fledge flex fling
    flip float flog flood flourish flow flush fly focus foil fold follow fool foray forbear forbid
    force ford foreclose forego foresee foreshadow foresow foretell forfeit forge forget forgive
    forgo fork formalize formulate forsake forswear fortify forward foster founder fracture
    fragment frame free freeze freight frequent frighten front frustrate fuel fulfil fulfill
    function fund funnel furnish fuse gag gain gainsay gamble gird give go gossip govern grab grace
    grade graduate graft grant grasp greet grind grip ground group grow guarantee guard guess guide
    hack hail halt halve hammer hamstring hand handcuff handicap handle harass harbor
    harbour harden harm harness hatch hate haul head heal heap hear heat heighten help herd
    hesitate hew hide highlight hijack hike hint hit hitch hold honor honour hope host hound house
    hover hunt hurdle hurry hypothesize identify idle ignite ignore illustrate imagine immigrate
    impact impair impeach implant implement implicate imply impose impound impoverish impress
    imprint improve improvise incapacitate incite incline include increase incriminate incur
    indicate indoctrinate induce industrialize infiltrate inflate inflict influence inform ingest
    inhabit inherit inject ink insert inset inspect inspire instigate instill institute
    institutionalize instruct insult insure integrate intend intensify interact intercept interest
    interfere interpret interrogate interrupt intervene interview interweave intimidate intrigue
    introduce invade invalidate invent invert investigate invite invoice invoke involve irrigate
    isolate jeopardise jeopardize jockey join joke judge jump justify keep kick kid kindle kiss
    kneel knife knit knock knot know label labor labour lack lag land lap last laud laugh launder
    lay lead leak lean leap learn lease leave lecture legalise legalize legislate legitimize let
    level leverage levy liaise liberalise liberalize liberate license lie lift light lighten limit
    limp line link list listen litigate live load loan lobby localize locate lock lodge log look
    loot lose love lower
    """

  /// Plain forms, *m* to *z*.
  static let frequentFromM = """
    mail major make malfunction manage mandate manifest manipulate manoeuvre map mark market marry
    marshal match mate materialise materialize matter maximise maximize mean measure mediate
    meditate meet melt memorialize memorize merge merit mess mill mind minimise minimize mirror
    miscalculate miscast misfire mishandle mishear misinform misinterpret misjudge mislay mislead
    mismanage misread misrepresent misspend mistake misunderstand misuse mitigate mix mob mobilise
    mobilize model moderate modernise modernize modify mold molest monitor mortgage motivate mount
    mourn move mow multiply muster mutilate nail name narrow nationalise nationalize navigate need
    neglect negotiate neutralise neutralize nominate normalise normalize notice notify number nurse
    obey object obligate obscure obstruct obtain occupy offend offer officiate offload offset
    omit operate oppose oppress opt orbit orchestrate ordain order organise organize orient
    originate oust outbid outdo outfight outfit outgrow outlast outlaw outline outlive outmaneuver
    outnumber outpace outperform outrage outrun outsell outshine outsource outstrip outvote
    outweigh overcharge overcome overcrowd overdo overdose overdraw overeat overestimate overfeed
    overflow overhang overhaul overhear overlap overlay overlie overload overlook overpay overpower
    overreact override overrule overrun oversee overshadow overshoot oversleep overstate overstep
    overtake overthrow overturn overuse overwhelm overwork own pack package pad paint pair panic
    parade paralyse paralyze pardon pare park parole part partake partition partner pass pat patent
    patrol pattern pause peak penalise penalize penetrate perceive perfect perform permit
    perpetrate persecute persevere persist persuade pertain petition phase phone photograph pick
    picket picture piece pile pillage pilot pipe pitch place plague plan plant play plead please
    pledge plot plough plow plummet plunder plunge polarize politicize pollute pool pop
    popularize populate pore portray pose position possess postpone postulate pound pour power
    practice practise praise pray precede precipitate preclude preempt prefer prejudice premiere
    prepare prepay prescribe present preserve preside press pressure presume pretend prevail
    prevent prey price privatise privatize privilege probe proceed process procure profess profile
    profit program prohibit project proliferate prolong promise promote prompt pronounce proofread
    propagate propel propose prosper protect protract prove provide provoke publicise publicize
    pull pump punch punish purge purify purport pursue push put quadruple quake qualify quantify
    quarantine quarrel quell query question queue quit quiz quote race radiate radicalize raid rail
    rain ram ramp range rank rankle rape ratchet rate ration rationalise rationalize ravage reach
    react reactivate read reaffirm realign realise realize reappear reappoint reason reassess
    reassign reassure rebel rebind rebound rebuke rebut recapture recast reclaim reclassify
    recognise recognize recoil recommend reconcile reconsider reconstitute record recover recreate
    recur recycle redeem redefine redeploy redesign redevelop redirect rediscover redistribute redo
    redraw redress reduce reenter reestablish reexamine refer refill refinance refine refit reflect
    reform refrain refreeze refresh refuel refund refuse regain regard regenerate register regret
    regrow regulate rehabilitate rehearse reheat reign reimburse reinforce reinstall reinstate
    reintroduce reissue reject rejoin relapse relate relax relay release relegate relinquish rely
    remain remake remand remedy remember remind remove rename render renew renounce renovate rent
    reopen reorganise reorganize repair repatriate repay repeal repeat replace replicate represent
    repress reprimand reprint reproduce repulse request require reroute rerun rescind research
    resemble reserve reset reside resign resist resit resolve resort resow respect respond rest
    restart restate restore restrain restrict restructure result resume resurrect retail retain
    retake retaliate retell rethink retire retrain retread retreat retrieve return reunite reuse
    revamp reverse revert review revise revisit revitalise revitalize revive revoke revolt
    revolutionize revolve reward rewind rework rewrite rid ride rig ring rinse riot rip rise risk
    rival rivet rob rock roll root rotate route rove row rub rule rumor run rush sabotage sacrifice
    safeguard sail salute salvage sample sanction satisfy scale scan scar scare scatter schedule
    scheme score scout scramble scrap scream screen script scrutinise scrutinize scuttle seal
    search seat secede secure sedate see seek seem segregate seize select send sense separate
    sequence serve service set settle sever sew shadow shake shame shape share sharpen shatter
    shear shed shell shelter shelve shepherd shield shift shine ship shock shoe shop shorten
    shoulder shout show shower shrink shut shuttle sideline sift signal signify simplify sing sink
    sit situate size sketch ski skip skirmish skyrocket slash sleep slide sling slink slip slit
    slope slot slow slump smash smite smoke smooth smuggle soar socialize solicit solve sort sound
    source sow space span spar spare spark speak spearhead specialise specialize specify speculate
    speed spell spike spill spin spit split spoil sponsor spot spray spread spring spur spy squash
    stab stabilise stabilize stack staff stage stagnate stake stalk stall stamp stampede stand
    standardise standardize stare starve station stave stay steady steal steam steer stem step
    sterilize stick stiffen stimulate sting stink stipulate stock stockpile stop store storm strain
    strand strap stray stream streamline strengthen stretch strew stride strike string strip strive
    stroke structure struggle study stuff subject sublet submit subpoena subscribe subside
    subsidise subsidize subsist substitute subvert succeed sue suffer suffice suit summarise
    summarize summon supervise supplement supply support suppose suppress surface surge surpass
    surprise surrender surround survey suspect suspend sustain swallow swear sweep swell swim swing
    switch sympathise table tackle take talk tally tan target task taste tax teach team tear tease
    telecast televise tend tender terrorise terrorize test thank threaten thrive throw thrust
    ticket tie tighten time tire tolerate tool top topple torpedo torture total touch tour tow
    trace track trail train transact transfer transform transit translate transmit transplant
    transport trap travel traverse tread treasure treat trend trigger trim trip triple triumph
    troop trouble trust try tune turn unbind uncover underbid undercut underestimate underfund
    undergird undergo underlie undermine underpay underperform underpin undersell understand
    understate undertake underwrite undo unearth unfreeze unify unite unleash unload unlock
    unpack unseat unveil unwind up update upgrade uphold upload upset urge urinate use utilise
    utilize vacate validate value vandalise vandalize vary vent ventilate verify vest veto
    victimize vie view violate visit visualize volunteer vomit vow voyage wage wait waive wake walk
    wallow want warm warp warrant wash waste watch wave weaken wear weary weave wed weep weigh
    welcome wet widen wind wipe wish withdraw withhold withstand witness wonder work worry worsen
    worship wrap wrestle wring yield
    """
}
