/// Nouns of many fields: medicine, elections, weather, transport, space, digging, business, farming,
/// sport, courts, the arts, war, schools, building and industry.
///
/// Words that are as often names of people or places are left out.
///
/// Source: compiled for this project from general knowledge of English.
extension Nouns {
  static let ofFields = """
    abattoir abstention abutment acid acreage addiction adit affidavit airframe airliner airspace
    alibi allergy altimeter amendment ammonia amortisation amulet anemometer annuity ant antenna
    anthrax antibody antigen anxiety aquifer arraignment artefact artifact artillery asbestos
    asteroid asthma autopilot bakery balcony ballast ballet banana barge barn barometer barque
    battery bayonet beetle benzene berth bestseller biography biopsy blackbox boiler booster
    borehole bourse bout brewery bribery brokerage brooch bulkhead bullock bungalow bursary
    bushfire butane butter buyout byelection bylaw cadmium caesarean cairn caisson candidacy
    cannabis cannon canvass capitulation carriageway carrier cartel cartridge cashflow caucus
    cavalry cellar cello chamber cheese chemotherapy chimney chlorine choir cholera chorus clarinet
    classroom coastguard cocaine cockpit cocoa cohort collateral colliery comorbidity compost
    concerto concourse conglomerate consortium constituency contaminant conveyor coronavirus
    cottage counterfeiting coupon courtyard coverage cow crater cremation crevasse crusher culvert
    cyanide dairy dementia dendrochronology dengue dentistry deposition depreciation derrick
    detector diabetes dialysis diarrhea diarrhoea dinghy diphtheria diploma dissertation distillery
    divestment dividend dockyard doctorate dolphin donkey doorway dormitory dosage dredger drydock
    earthwork easel edict eel efficacy effluent ejection electorate elevator elk embankment ember
    embezzlement emission endowment endpoint engraving epicenter epicentre epilepsy escalator essay
    etching ethanol ewe exam examination excise extinguisher extortion farmhouse fatigue
    featherweight felony fever filibuster firebreak fixture floodplain floodwater flu flute flyby
    flyover foal foreclosure forgery foundry fraud fresco furnace fuselage garrison gasoline
    generator geophysics girder glider goodwill grape grayling greenhouse grenade groundwater
    halftime hantavirus hardback headache headcount hearth heavyweight heifer helmet hepatitis
    heroin hillfort homer hose hosepipe hospice howitzer hustings hydrant hypocentre iceberg
    immunity impairment incidence incinerator infantry inflammation influenza ingot inning innings
    insolvency insulin insurer interlocking jetliner jetty junction keel kerb kerosene kiln
    kindergarten knockout lagoon lander landfill larceny ledger legislature levee lifebelt lifeboat
    lifejacket lithograph lorry magnetometer maize malaria manifesto mansion manuscript maturity
    measles memoir meteor meteorite methane methanol midden midwifery migraine millet minefield
    misdemeanor misdemeanour moat moose moped moraine morbidity morgue mortar motorcycle mumps
    musket myalgia nausea nicotine nomination novella nozzle nursery oat oats obesity oboe
    observatory offside onion opera opioid orbiter orchard ordinance overpass overtime painkiller
    paperback paraffin parapet parasite payroll peloton pendant penguin pension perjury permafrost
    pharmacy piano pier piglet placebo planet plebiscite pneumonia podium polio pollutant posthole
    pottery poultry powerline premiership prequel prevalence probation proclamation propane
    propeller provenance puffin pylon quarterfinal quay quorum rabbit rabies radiocarbon
    radiotherapy railcar rampart randomisation randomization rapeseed rash receivership redoubt
    reef regimen rehabilitation reinsurer remission rockfall rotor rotorcraft roundabout rover
    rubella rudder runoff sabre sandbank sarcophagus sawmill schooner scooter screenplay sculpture
    seam seismograph sequel setpoint severance sewage shaft shark sherd shipyard shoal signalling
    slaughterhouse sleet sludge sluice smallpox smelter snowfall solvent sonnet sorghum soundtrack
    soybean sparrow spectrometer spillway spinoff sprinkler squadron staircase stairwell steamship
    stern steroid stipend stoppage stork stretcher studio substation suffrage sugarcane sunflower
    surcharge swelling swindle swine symphony syringe tablet takeoff tanker tannery tariff taxiway
    tea telemetry tenement tenor testimony tetanus therapy thermometer thruster thunderstorm tick
    tiebreak timetable tomb touchdown trailer trainset trajectory tram tranche transformer
    transponder trawler trench trolley trophy trout truancy trumpet truss tuberculosis tugboat
    tuition tumor tumour tuna turbine turbofan turnstile twister typescript typhoid undercarriage
    underpass uptake urn vector ventilator veranda verandah vernissage viaduct vineyard viola
    violin vomiting wagon watercolor watercolour wellhead whale wharf wicket windowpane writedown
    """
}
