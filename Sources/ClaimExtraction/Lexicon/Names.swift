/// Titles, abbreviations, places and peoples.
///
/// Source: titles and abbreviations as English style guides list them; states as in the United
/// Nations' list of members, with their usual adjectives; United States states as the Postal
/// Service names them and as news agencies shorten them; cities compiled from general
/// knowledge.
enum Names {
  /// Words that stand before a name; also nouns for people.
  static let titles = """
    mr mrs ms miss dr prof professor sir lord lady dame rev reverend father sister brother rabbi
    imam ayatollah pope cardinal bishop archbishop saint st president vice-president premier
    chancellor minister secretary senator sen congressman congresswoman representative rep governor
    gov mayor councilman councilwoman ambassador king queen prince princess duke duchess countess
    baron baroness emperor empress tsar czar kaiser shah sultan sheikh emir caliph khan general gen
    major maj colonel col captain capt lieutenant lt sergeant sgt corporal cpl private pvt
    commander cmdr commodore brigadier brig admiral adm marshal judge justice attorney prosecutor
    sheriff deputy detective det officer constable trooper chief inspector superintendent supt
    commissioner chairman chairwoman chairperson chair director ceo cfo cto coo spokesman
    spokeswoman spokesperson coach pastor deacon monsignor fr hon mullah ayatollahs hojjatoleslam
    pfc spc cdr lieut insp
    """

  /// Words that a period closes inside a sentence.
  static let abbreviations = """
    mr mrs ms dr prof rev hon st mt ft sen rep gov gen maj col capt lt sgt cpl cmdr adm brig supt
    insp pvt pfc spc cdr messrs det pres jr sr inc ltd co corp llc dept univ assn bros est fig figs
    eq eqs refs p
    vol nos pp vs etc al eg ie cf ca approx jan feb mar apr jun jul aug sep sept oct nov dec mon
    tue tues wed thu thur thurs fri sat sun ave blvd rd u.s u.k u.n d.c a.m p.m e.g i.e ph.d b.c
    a.d ok no govt intl natl rs
    """

  /// Words after which a number is a label.
  static let labels = """
    page pages chapter chapters section sections article articles paragraph clause part volume vol
    issue no nos number numbers version figure fig table appendix annex line lines room flight
    highway route interstate exit channel apartment apt suite unit building step question item lot
    act resolution grade phase level category class type model gate platform terminal figs p
    seat seats row rows form pp pgs figures tables phases stage stages ref refs eq eqs equation axis levels chapters
    group camp ward district precinct bus train route zone sector psalm verse
    """

  /// Adjectives of peoples and regions.
  static let nationalities = """
    afghan albanian algerian american angolan argentine argentinian armenian australian austrian
    azerbaijani bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian british
    bulgarian burmese burundian cambodian cameroonian canadian catalan chadian chechen chilean
    chinese colombian congolese cossack costa croat croatian cuban cypriot czech danish dominican
    dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european fijian filipino
    finnish french gambian georgian german ghanaian greek guatemalan guinean haitian honduran
    hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican
    japanese jordanian kazakh kenyan korean kosovar kosovan kurdish kuwaiti kyrgyz laotian latvian
    lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian maldivian malian
    maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian
    nepalese nepali nicaraguan nigerian nigerien norwegian omani ottoman pakistani palestinian
    panamanian paraguayan persian peruvian polish portuguese prussian qatari romanian russian
    rwandan salvadoran saudi scottish senegalese serbian singaporean slovak slovenian somali soviet
    spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tongan tunisian
    turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni
    yugoslav zambian zimbabwean african asian arab latin hispanic scandinavian balkan caribbean
    californian texan
    """

  /// Nouns for a member of a people, with a plural: *Iranians*, *Kurds*.
  static let peoples = """
    afghan albanian algerian american angolan argentine argentinian armenian australian austrian
    azerbaijani bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian briton
    bulgarian burundian cambodian cameroonian canadian catalan chechen chilean colombian croat
    cuban cypriot czech dane dominican egyptian emirati englishman eritrean estonian ethiopian
    european filipino finn frenchman gambian georgian german ghanaian greek guatemalan haitian
    honduran hungarian icelander indian indonesian iranian iraqi irishman israeli italian jamaican
    jordanian kazakh kenyan korean kosovar kurd kuwaiti latvian liberian libyan lithuanian
    macedonian malawian malaysian malian mexican moldovan mongolian montenegrin moroccan mozambican
    namibian nepali nicaraguan nigerian norwegian omani ottoman pakistani palestinian panamanian
    paraguayan persian peruvian pole prussian qatari romanian russian rwandan salvadoran saudi scot
    serb singaporean slovak slovene somali soviet spaniard swede syrian tajik tanzanian texan
    tibetan tunisian turk turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan welshman
    yemeni yugoslav zambian zimbabwean african asian arab latino hispanic scandinavian californian
    londoner parisian bedouin yazidi rohingya tamil tutsi hutu zulu pashtun hazara baluch
    """
}
