/// Verbs whose forms are not regular, and verbs without an object.
///
/// Source: compiled for this project from general knowledge of English.
extension Verbs {
  /// Base, past, participle, where they are not regular.
  static let irregular = """
    abide abided abided|arise arose arisen|awake awoke awoken|bear bore born|beat beat beaten
    become became become|befall befell befallen|beget begot begotten|begin began begun
    behold beheld beheld|bend bent bent|bereave bereft bereft|beseech besought besought
    beset beset beset|bespeak bespoke bespoken|bestride bestrode bestridden|bet bet bet
    betake betook betaken|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled
    blow blew blown|break broke broken|breed bred bred|bring brought brought
    broadcast broadcast broadcast|build built built|burn burned burned|burst burst burst
    bust busted busted|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
    cleave cleft cleft|cling clung clung|come came come|cost cost cost|creep crept crept
    cut cut cut|deal dealt dealt|dig dug dug|disprove disproved disproven|dive dived dived
    draw drew drawn|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten
    fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
    flee fled fled|fling flung flung|fly flew flown|forbear forbore forborne
    forbid forbade forbidden|forecast forecast forecast|forego forewent foregone
    foresee foresaw foreseen|foresow foresowed foresown|foretell foretold foretold
    forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken
    forswear forswore forsworn|freeze froze frozen|gainsay gainsaid gainsaid|gird girt girt
    give gave given|go went gone|grind ground ground|grow grew grown|hamstring hamstrung hamstrung
    hang hanged hanged|hear heard heard|hew hewed hewn|hide hid hidden|hit hit hit|hold held held
    hurt hurt hurt|inset inset inset|interweave interwove interwoven|keep kept kept
    kneel knelt knelt|knit knit knit|know knew known|lay laid laid|lead led led|leap leapt leapt
    learn learned learned|leave left left|lend lent lent|let let let|lie lay lain|light lit lit
    lose lost lost|make made made|mean meant meant|meet met met|miscast miscast miscast
    mishear misheard misheard|mislay mislaid mislaid|mislead misled misled|misread misread misread
    misspend misspent misspent|mistake mistook mistaken|misunderstand misunderstood misunderstood
    mow mowed mown|offset offset offset|outbid outbid outbid|outdo outdid outdone
    outfight outfought outfought|outgrow outgrew outgrown|outrun outran outrun
    outsell outsold outsold|outshine outshone outshone|overcome overcame overcome
    overdo overdid overdone|overdraw overdrew overdrawn|overeat overate overeaten
    overfeed overfed overfed|overhang overhung overhung|overhear overheard overheard
    overlay overlaid overlaid|overlie overlay overlain|overpay overpaid overpaid
    override overrode overridden|overrun overran overrun|oversee oversaw overseen
    overshoot overshot overshot|oversleep overslept overslept|overspend overspent overspent
    overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken
    pay paid paid|plead pleaded pleaded|prepay prepaid prepaid|proofread proofread proofread
    prove proved proven|put put put|quit quit quit|read read read|rebind rebound rebound
    rebuild rebuilt rebuilt|recast recast recast|redo redid redone|redraw redrew redrawn
    reelect reelected reelected|refreeze refroze refrozen|regrow regrew regrown
    reheat reheated reheated|remake remade remade|repay repaid repaid|rerun reran rerun
    resell resold resold|reset reset reset|resit resat resat|resow resowed resown
    retake retook retaken|retell retold retold|rethink rethought rethought|retread retrod retrodden
    rewind rewound rewound|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung
    rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold
    send sent sent|set set set|sew sewed sewn|shake shook shaken|shear sheared shorn|shed shed shed
    shine shone shone|shoe shod shod|shoot shot shot|show showed shown|shrink shrank shrunk
    shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept
    slide slid slid|sling slung slung|slink slunk slunk|slit slit slit|smite smote smitten
    sow sowed sown|speak spoke spoken|speed sped sped|spend spent spent|spill spilled spilled
    spin spun spun|spit spat spat|split split split|spoil spoiled spoiled|spread spread spread
    spring sprang sprung|stand stood stood|stave staved staved|steal stole stolen|stick stuck stuck
    sting stung stung|stink stank stunk|strew strewed strewn|stride strode stridden
    strike struck struck|string strung strung|strive strove striven|sublet sublet sublet
    swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung
    take took taken|teach taught taught|tear tore torn|telecast telecast telecast|tell told told
    think thought thought|thrive thrived thrived|throw threw thrown|thrust thrust thrust
    tread trod trodden|unbind unbound unbound|underbid underbid underbid|undercut undercut undercut
    undergo underwent undergone|underlie underlay underlain|underpay underpaid underpaid
    undersell undersold undersold|understand understood understood|undertake undertook undertaken
    underwrite underwrote underwritten|undo undid undone|unfreeze unfroze unfrozen
    unwind unwound unwound|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn
    weave wove woven|wed wed wed|weep wept wept|win won won|withdraw withdrew withdrawn
    withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written
    """

  /// Base and a second spelling of its past, participle or *-ing* form.
  static let variants = """
    burn burnt|dream dreamt|dwell dwelled|hang hung|kneel kneeled|lean leant|leap leaped
    learn learnt|light lighted|plead pled|spell spelt|spill spilt|spoil spoilt|dive dove
    prove proved|bid bade|shine shined|sneak snuck|speed speeded|sew sewn|swell swelled
    quit quitted|wed wedded|knit knitted|weave weaved|strive strived|bear borne|show showed
    cleave cloven|forget forgot|mow mowed|sow sowed|hew hewed|wake waked|mistake mistook
    disprove disproved|cancel canceled|cancel canceling|travel traveled|travel traveling
    label labeled|label labeling|model modeled|model modeling|fuel fueled|fuel fueling
    total totaled|total totaling|signal signaled|signal signaling|marshal marshaled
    channel channeled|channel channeling|counsel counseled|counsel counseling|dismantle dismantled
    level leveled|level leveling|rival rivaled|unravel unraveled|equal equaled|equal equaling
    quarrel quarreled|funnel funneled|funnel funneling|program programed|focus focussed
    bias biassed|benefit benefitted|target targetted|dial dialed|fulfil fulfiled|marvel marveled
    worship worshiped|kidnap kidnaped|kidnap kidnaping|handicap handicaped
    """

  /// Verbs that double their last consonant before *-ed* and *-ing*.
  static let doubling = """
    abhor acquit admit allot annul ban bar beg beget begin bet bid bob brag bud bug cancel cap
    channel chip chop clap clip clog combat commit compel concur confer control counsel cram cut
    defer deter dial dig dim dip disbar dispel distil dot drag drip drop drug drum dub embed emit
    enrol entrap equal equip excel expel extol fit flag flip flit flog flop forbid forget fuel
    fulfil funnel gag grab grin grip gun handicap hit hop hug hum impel incur infer inset instil
    jab jam jar jog jot jut kid kidnap knit knot label lag lap let level lob lop map mar marshal
    marvel model mop nab nag nap net nod occur offset omit outbid outfit outrun overlap overrun
    overstep pad pat patrol peg permit plan plot plug pop prefer prod program prop propel put
    quarrel quip quit quiz ram rap rebel rebut recur refer refit regret remit repel rerun reset rev
    rid rig rip rival rob rot rub run sag scan scar scrap set shed ship shop shred shrug shun shut
    sidestep signal sip sit skid skim skip slam slap slip slit slot slug snap snub sob spar spin
    spit split spot spur squat stab stem step stir stop strap strip strut stun submit sum swap swim
    tag tan tap thin throb tip top total transfer transmit trap travel trek trim trip tug undercut
    underpin unplug unravel up upset wed wet whip win worship wrap zip
    """

  /// Verbs that take no object, so that their past is never a passive participle: *people who
  /// died*, but never *people died by*.
  static let intransitive = """
    abound abstain accrue adhere agree ail apologise apologize appear arise arrive ascend aspire
    atone attest bargain behave belong bicker bloom blossom budge burgeon cater clash coexist
    coincide collaborate collapse collide come communicate commute compete complain comply
    compromise concur confer congregate consist conspire cooperate cope correspond crumble cry
    culminate dance dangle decay decease decline defect deliberate depart depend descend
    deteriorate detract deviate die differ dine disagree disappear disintegrate dissent diverge
    doze drift dwell dwindle ebb economize elapse elope emanate embark emerge emigrate ensue erode
    erupt escalate evaporate evolve exist experiment expire explode fade faint fall falter fare
    fester flee flock flounder flow fluctuate frown fume gallop gamble gasp germinate giggle glide
    glow go gossip grapple gravitate graze gripe haggle happen hesitate hover immigrate impinge
    interact intercede interfere intervene jeer jockey jostle kneel lag languish lapse last laugh
    lean leap lie linger listen live look loom lurch lurk materialise materialize meander meddle
    meditate migrate moan muse object occur ooze originate partake participate perish persevere
    persist pertain plead plummet plunge pounce preside prevail prey proceed profit prosper
    protrude quarrel rage rain ramble react rebound recede recur refrain rejoice relapse relent
    rely remain reminisce reply reside resort respond result resurface retaliate retreat revolve
    riot rise roar rot rumble scramble scream secede seep shiver shop sigh sit skid skyrocket sleep
    slip smile sneak sneeze snoop soar speak specialise specialize squabble squat stagger stagnate
    stand stare stay stem stoop stray strive stroll struggle stumble subscribe subside succeed
    suffice surge sway swerve sympathize talk testify thrive toil trek tremble trespass tumble
    unfold vanish veer vie wail wait wander wane waver weep wilt wobble wonder work worsen yawn
    yell zoom
    """
}
