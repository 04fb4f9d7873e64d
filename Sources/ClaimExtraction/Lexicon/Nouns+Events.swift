/// Nouns for something that happens at a time and place.
///
/// Source: compiled for this project from general knowledge of English.
extension Nouns {
  /// Singular forms; a figure or date near one can belong to it.
  static let events = """
    abduction abolition accident accord acquisition acquittal adoption aftershock agreement airlift
    airstrike ambush annexation anniversary announcement armistice arson assassination assault
    attack auction autopsy avalanche bailout bankruptcy banquet battle beheading blackout blast
    blaze blizzard blockade bloodshed bombardment bombing boom boycott brawl breach breakthrough
    briefing budget burglary burial campaign carjacking carnival catastrophe ceasefire celebration
    census ceremony championship chase christening clash collapse collision commemoration
    competition concert conclave conference conflict conquest convention coronation coup crackdown
    crash crisis crossfire crucifixion crusade cup cyclone deal debate debut default deluge
    demolition demonstration deployment depression derailment derby disaster disturbance drought
    drowning duel earthquake eclipse election electrocution emergency engagement epidemic eruption
    escape evacuation excavation execution exhibition exodus expedition explosion expulsion famine
    festival fight final fire flood flooding foreshock forum fracas funeral game games gathering
    genocide gunfight hailstorm hearing heatwave heist hijacking holocaust homicide hurricane
    impeachment inauguration incident incursion inquest inquiry inquisition insurgency insurrection
    intervention interview invasion investigation jubilee kidnapping killing landing landslide
    launch lawsuit liberation liftoff lockdown lockout looting lynching marathon marriage massacre
    match meeting meltdown merger migration mobilization moratorium mudslide murder mutiny
    negotiation occupation offensive olympics onslaught operation ordination outage outbreak
    overthrow pandemic parade partition picnic pilgrimage plague playoff plot pogrom premiere
    primary procession prosecution protest purge pursuit quake race raid rally rampage rape
    rebellion recall reception recession recount referendum regatta relocation repatriation rescue
    resignation retreat reunion revolt revolution riot robbery roundup rout sabotage seizure
    semifinal seminar session shelling shipwreck shooting shootout shutdown siege sinking skirmish
    slaughter slaying sortie spacewalk speech stabbing stampede standoff storm strike suicide summit
    surgery surrender symposium takeover tornado tour tournament tragedy treaty tremor trial truce
    tsunami turmoil typhoon unrest upheaval uprising verdict vigil visit vote voyage walkout war
    wedding wildfire workshop wreck
    """
}
