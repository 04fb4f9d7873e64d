/// Nouns for people that figures count.
///
/// Source: compiled for this project from general knowledge of English.
extension Nouns {
  /// Occupations, roles, relations and members of groups.
  static let people = """
    academic academician accomplice accountant activist actor actress addict adherent administrator
    admirer adolescent adult adversary adviser advisor advocate agent aide airman alien ally
    amateur ambassador analyst ancestor anchorman animator announcer anthropologist apostle
    applicant apprentice archaeologist archbishop architect arsonist artisan artist assailant
    assassin assistant associate astronaut astronomer athlete attacker attendant attendee attorney
    auditor aunt author authority baby babysitter bachelor baker banker barber baron bartender
    batsman beggar beginner believer beneficiary biker billionaire bishop blogger boarder boatman
    bodyguard bomber borrower boss bowler boxer boy boyfriend breadwinner bricklayer bride
    brigadier broadcaster broker brother buddhist builder bureaucrat burglar businessman
    businesswoman buyer bystander cadet caller campaigner camper candidate capitalist captain
    captive captor cardinal caregiver carer caretaker carpenter cashier casualty catcher caterer
    celebrity centenarian ceo chairman chairperson chairwoman champion chancellor chaplain
    chauffeur chef chemist chief child children christian citizen civilian classmate cleaner cleric
    clerk client climber coach cofounder collaborator colleague collector colonel colonist
    columnist comedian commander commando commentator commissioner communist commuter companion
    compatriot competitor composer comrade conductor congressman congresswoman conqueror conscript
    conservationist conservative conspirator constable constituent consul consultant consumer
    contender contestant contractor contributor convict cook coordinator cop coroner correspondent
    councillor councilman councilor councilwoman counsellor counselor counterpart countryman couple
    courier courtier cousin cowboy coworker craftsman creator creditor crew crewman cricketer
    criminal critic crook crusader curator customer cyclist dad dancer daughter dealer dean debtor
    defector defendant defender delegate democrat demonstrator dentist dependent deportee deputy
    descendant deserter designer detainee detective developer devotee dignitary diplomat director
    disciple dissenter dissident distributor diver doctor donor drinker driver duke dweller earner
    economist editor educator elder elector electrician emigrant emigre emperor employee employer
    enemy engineer entertainer enthusiast entrant entrepreneur envoy escapee evacuee evangelist
    examiner executioner executive exhibitor exile expatriate expert explorer exporter extremist
    eyewitness facilitator family fan farmer farmhand farmworker fascist fatality father fellow
    female feminist fiance fiancee fighter filmmaker finalist financier firefighter fireman
    fisherman follower footballer forefather foreigner foreman forerunner founder freshman friend
    fugitive gambler gangster gardener general gentleman geologist girl girlfriend giver goalkeeper
    golfer governor grandchild granddaughter grandfather grandmother grandparent grandson grower
    guard guardian guerrilla guest guide gunman gymnast hacker handler handyman hawker headmaster
    headteacher healer heir helmsman helper hero heroine highlander hijacker hiker hindu historian
    holder homeowner homosexual hooligan host hostage hostess household householder housewife human
    hunter husband idol imam immigrant importer individual industrialist infant infantryman
    influencer informant informer inhabitant inmate innovator insider inspector instigator
    instructor insurgent intellectual intern interpreter interviewer intruder inventor investigator
    investor islamist islander janitor jew jeweler jihadi jihadist jobseeker jockey journalist
    judge juror justice juvenile keeper kid kidnapper killer king knight laborer labourer lad lady
    landlord landowner laureate lawbreaker lawmaker lawyer layman leader learner lecturer
    legislator lender liberal librarian lieutenant lifeguard listener lobbyist local locksmith
    logger looter lord loser loyalist machinist magistrate maid major maker male man manager
    manufacturer marcher marine marksman marshal martyr master mathematician mayor mechanic
    mediator medic member men mentor mercenary merchant messenger microbiologist midwife migrant
    militant militiaman millionaire miner minister minor missionary moderate mom monarch
    moneylender monk mother motorcyclist motorist mountaineer mourner mover mum murderer musician
    muslim nanny nationalist native naturalist navigator neighbor neighbour nephew newborn newcomer
    newsman niece nobleman nomad nominee nun nurse observer occupant occupier offender officeholder
    officer official onlooker operative operator opponent oppressor optimist orator organiser
    organizer orphan outlaw outsider owner pacifist painter panelist paramedic paratrooper parent
    parishioner parliamentarian participant partisan partner passenger passerby pastor patient
    patriot patron pauper peacekeeper peasant pedestrian peer pensioner people performer
    perpetrator person pharmacist philanthropist philosopher photographer physician physicist
    pilgrim pilot pioneer pirate planner planter player playwright plumber poacher poet policeman
    policewoman policyholder policymaker politician pollster pope population porter practitioner
    preacher predecessor premier president pretender priest prince princess principal prisoner
    producer professional professor programmer promoter prophet prosecutor protagonist protege
    protestant protester protestor provider psychiatrist psychologist publisher pundit pupil
    purchaser queen rabbi radical raider rancher ranger rapist reader realtor rebel recipient
    recruit recruiter referee reformer refugee regent relative reporter representative republican
    rescuer researcher resident respondent responder retailer retiree revolutionary rider
    ringleader rioter rival robber roommate royal ruler runner sailor saint salesman saleswoman
    scholar schoolboy schoolchild schoolgirl schoolteacher scientist scout screenwriter sculptor
    seafarer seaman secretary seller senator senior separatist sergeant servant serviceman
    servicewoman settler shareholder sheikh shepherd sheriff shia shiite shooter shopkeeper shopper
    sibling signatory signer sikh singer sinner sister skater skier skipper slave slayer sleeper
    smoker smuggler sniper socialist sociologist soldier son songwriter specialist spectator
    spokesman spokesperson spokeswoman sponsor sportsman spouse spy staff staffer stakeholder
    statesman steelworker stockholder stranger striker student subordinate subscriber successor
    sufferer sunni supervisor supplier supporter surgeon survivor suspect swimmer sympathiser
    sympathizer taker taxpayer teacher teammate technician teen teenager tenant terrorist theorist
    therapist thief thinker thug toddler tourist trader trafficker trainee trainer traitor
    translator traveler traveller treasurer tribesman troop trooper trucker trustee tutor twin
    tycoon tyrant umpire uncle undergraduate understudy underwriter unionist user vagrant valet
    vandal vegetarian vendor veteran veterinarian victim victor viewer vigilante villager villain
    violator visitor volunteer voter waiter waitress walker warden warlord warrior watchman weaver
    welder whistleblower widow widower wife winner wisher witness woman women worker workman
    worshiper worshipper wrestler writer yachtsman youngster youth zealot
    """
}
