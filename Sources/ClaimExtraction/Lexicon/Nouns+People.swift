/// Nouns for people that figures count.
///
/// Source: compiled for this project from general knowledge of English.
extension Nouns {
  /// Occupations, roles, relations and members of groups.
  static let people = """
    academic academician accomplice accountant acrobat activist actor actress actuary addict
    adherent administrator admirer adolescent adult adversary adviser advisor advocate agent aide
    airman alderman alien ally amateur ambassador anaesthetist analyst ancestor anchorman animator
    announcer anthropologist antiquary apostle applicant apprentice archaeologist archbishop
    archeologist architect archivist arsonist artisan artist assailant assassin assistant associate
    astronaut astronomer astrophysicist athlete attacker attendant attendee attorney auctioneer
    auditor aunt author authority baby babysitter bachelor backpacker bailiff baker banker barber
    barista baritone barmaid barman baron barrister bartender batsman bedfellow beekeeper beggar
    beginner believer beneficiary bidder biker billionaire biographer biologist birdwatcher bishop
    blacksmith blogger boarder boatbuilder boatman boatswain bodyguard boilermaker bomber
    bookkeeper bookmaker bookseller borrower boss botanist bouncer bowler boxer boy boyfriend
    brakeman breadwinner bricklayer bride bridegroom brigadier broadcaster broker brother buddhist
    builder bureaucrat burglar businessman businesswoman busker butcher buyer bystander cabbie
    cabinetmaker cadet caller cameraman campaigner camper candidate canoeist capitalist captain
    captive captor cardinal cardiologist caregiver carer caretaker carpenter cartoonist cashier
    castaway casualty catcher caterer caver celebrity centenarian ceo chairman chairperson
    chairwoman chambermaid champion chancellor chaplain chauffeur chef chemist chief child children
    chimneysweep choreographer christian churchgoer cinematographer citizen civilian classmate
    cleaner cleric clerk client climber clockmaker clubber coach coalminer cobbler cofounder
    collaborator colleague collector colonel colonist columnist comedian commander commando
    commentator commissioner communist commuter companion compatriot competitor composer comrade
    concertgoer conductor congressman congresswoman conqueror conscript conservationist
    conservative conservator conspirator constable constituent consul consultant consumer contender
    contestant contractor contributor controller convict cook coordinator cop coroner correspondent
    cosmologist cosmonaut councillor councilman councilor councilwoman counsellor counselor
    counterpart countryman couple courier courtier cousin cowboy coworker craftsman creator
    creditor crew crewman crewmate cricketer criminal critic crofter crook croupier crusader curate
    curator customer cyclist dad dairyman dancer daughter dealer dean debtor deckhand defector
    defendant defender delegate democrat demographer demonstrator dentist dependent deportee deputy
    dermatologist descendant deserter designer detainee detective developer devotee dignitary
    diplomat director disciple dispatcher dissenter dissident distiller distributor diver docent
    doctor donor doorman dramatist dressmaker drinker driver drummer duke dweller earner ecologist
    economist editor educator elder elector electrician embalmer emigrant emigre emperor employee
    employer enemy engineer entertainer enthusiast entomologist entrant entrepreneur envoy
    epidemiologist escapee essayist ethnographer evacuee evangelist examiner executioner executive
    exhibitor exile expatriate expert explorer exporter extremist eyewitness facilitator family fan
    farmer farmhand farmworker farrier fascist fatality father fellow female feminist festivalgoer
    fiance fiancee fighter filmmaker finalist financier firefighter fireman fisherman fishmonger
    flatmate florist follower footballer forefather foreigner foreman forerunner forester forger
    founder foundryman freshman friend fugitive fullback gambler gamekeeper gangster gardener
    genealogist general gentleman geographer geologist girl girlfriend giver glassblower glazier
    goalkeeper goatherd godfather godmother goldsmith golfer gondolier governor grandchild
    granddaughter grandfather grandmother grandnephew grandparent grandson gravedigger greengrocer
    grocer grower guard guardian guerrilla guest guide guitarist gunman gymnast gynaecologist
    hacker hairdresser halfback handler handyman harbourmaster hawker headmaster headmistress
    headteacher healer heir helmsman helper herder herdsman hermit hero heroine highlander hijacker
    hiker hindu historian hitchhiker holder holidaymaker homeowner homosexual hooligan host hostage
    hostess hotelier household householder housekeeper housemate housewife human hunter hurdler
    husband hydrologist idol illustrator imam immigrant importer incumbent individual industrialist
    infant infantryman influencer informant informer inhabitant inmate innkeeper innovator insider
    inspector instigator instructor insurgent intellectual intern interpreter interviewer intruder
    inventor investigator investor ironmonger islamist islander janitor jew jeweler jeweller jihadi
    jihadist jobseeker jockey jogger journalist judge juggler juror justice juvenile kayaker keeper
    kid kidnapper killer king knight laborer labourer lad lady lamplighter landlord landowner
    laundress laureate lawbreaker lawmaker lawyer layman leader learner lecturer legislator lender
    liberal librarian librettist lieutenant lifeboatman lifeguard lighthousekeeper linebacker
    linesman linguist liquidator listener lobbyist local locksmith lodger logger longshoreman
    looter lord loser loyalist lumberjack lyricist machinist magistrate maid mailman major maker
    male man manager manufacturer marathoner marcher marine marksman marshal martyr master
    mathematician matron mayor mechanic mediator medic member men mentor mercenary merchant
    messenger meteorologist microbiologist midfielder midshipman midwife migrant militant
    militiaman milkman millionaire miner minister minor missionary moderate mom monarch moneylender
    monk mortician mother motorcyclist motorist mountaineer mourner mover moviegoer muleteer mum
    murderer musician muslim nanny nationalist native naturalist navigator neighbor neighbour
    nephew neurologist newborn newcomer newsman niece nobleman nomad nominee novelist nun nurse
    oarsman observer obstetrician occupant occupier oceanographer offender officeholder officer
    official oncologist onlooker operative operator opponent oppressor optician optimist orator
    organiser organist organizer orphan outlaw outsider owner pacifist paediatrician painter
    palaeontologist paleontologist panelist parachutist paraglider paramedic paratrooper parent
    parishioner parliamentarian participant partisan partner partygoer passenger passerby pastor
    pathfinder pathologist patient patriot patron pauper peacekeeper peasant pedestrian
    pediatrician peer pensioner people performer perpetrator person pharmacist philanthropist
    philosopher photographer physician physicist physiotherapist pianist pickpocket picnicker
    pilgrim pilot pioneer pirate plaintiff planner planter plasterer player playmate playwright
    ploughboy ploughman plumber poacher poet policeman policewoman policyholder policymaker
    politician pollster pope population porter postgraduate postman postmaster postmistress
    potholer practitioner preacher predecessor premier president pretender priest prince princess
    principal prisoner producer professional professor programmer promoter prophet prosecutor
    prospector protagonist protege protestant protester protestor provider psychiatrist
    psychologist publican publisher pundit pupil purchaser purser quarryman quarterback
    quartermaster queen rabbi radical radiographer radiologist raider rambler rancher ranchhand
    ranger rapist reader realtor rebel receptionist recipient recluse recruit recruiter referee
    reformer refugee regent relative reporter representative republican rescuer researcher resident
    respondent responder restaurateur retailer retiree reveler reveller revolutionary rider
    ringleader rioter rival robber roofer roommate roughneck rower royal ruler runner saddler
    sailor saint salesman saleswoman sapper scaffolder scholar schoolboy schoolchild schoolgirl
    schoolmaster schoolmate schoolmistress schoolteacher scientist scorer scout screenwriter
    sculptor seafarer seaman seamstress secretary seismologist seller senator senior separatist
    sergeant servant serviceman servicewoman settler sexton sharecropper shareholder sheikh
    shepherd sheriff sherpa shia shiite shipmate shipwright shoemaker shooter shopkeeper shoplifter
    shopper shortstop sibling signaller signalman signatory signer sikh silversmith singer sinner
    sister skater skier skipper skydiver slave slayer sleeper smallholder smoker smuggler sniper
    snowboarder socialist sociologist soldier solicitor sommelier son songwriter sophomore soprano
    specialist spectator spokesman spokesperson spokeswoman sponsor sportsman spouse sprinter spy
    staff staffer stagehand stakeholder statesman stationmaster statistician steelworker
    stenographer stepbrother stepdaughter stepfather stepmother stepsister stepson stevedore
    steward stewardess stockholder stoker stonemason stowaway stranger striker student stuntman
    subordinate subscriber successor sufferer sunbather sunni supervisor supplier supporter surfer
    surgeon surveyor survivor suspect swimmer sympathiser sympathizer taker taxidermist taxpayer
    teacher teammate technician teen teenager telegraphist tenant terrorist theatergoer theatregoer
    theorist therapist thief thinker thug tinsmith toddler toolmaker tourist trader trafficker
    trainee trainer trainman traitor translator traveler traveller trawlerman treasurer tribesman
    troop trooper trucker trustee turnkey tutor twin tycoon typist tyrant umpire uncle
    undergraduate understudy undertaker underwriter unionist user vacationer vagrant valet vandal
    vegetarian vendor verger veteran veterinarian vicar victim victor viewer vigilante villager
    villain vintner violator violinist virologist visitor volcanologist volunteer voter waiter
    waitress walker warden warder warlord warrior watchmaker watchman weaver welder wheelwright
    whistleblower widow widower wife winemaker winger winner wisher witness woman women woodcutter
    worker workman worshiper worshipper wrestler writer yachtsman youngster youth zealot zoologist
    """
}
