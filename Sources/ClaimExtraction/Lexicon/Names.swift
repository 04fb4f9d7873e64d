/// Titles, abbreviations, places and peoples.
///
/// Source: titles and abbreviations as English style guides list them; states as in the United
/// Nations' list of members, with their usual adjectives; United States states as the Postal
/// Service names them.
enum Names {
  static let titles = """
    mr mrs ms miss dr prof professor sir lord lady dame rev reverend father sister brother rabbi imam
    ayatollah pope cardinal bishop archbishop saint st president vice-president premier chancellor
    minister secretary senator sen congressman congresswoman representative rep governor gov mayor
    councilman ambassador king queen prince princess emperor shah sultan sheikh emir general gen
    major maj colonel col captain capt lieutenant lt sergeant sgt corporal cpl private commander cmdr
    admiral adm marshal judge justice attorney prosecutor sheriff deputy detective det officer chief
    inspector chairman chairwoman chair director ceo spokesman spokeswoman spokesperson coach
    """

  static let abbreviations = """
    mr mrs ms dr prof rev hon st mt ft sen rep gov gen maj col capt lt sgt cpl cmdr adm det pres
    jr sr inc ltd co corp llc dept univ assn bros est fig figs vol nos pp vs etc al eg ie cf ca approx
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    rs ave blvd rd u.s u.k u.n d.c a.m p.m e.g i.e ph.d b.c a.d ok no
    """

  /// Words after which a number is a label.
  static let labels = """
    page pages chapter chapters section sections article articles paragraph clause part volume vol
    issue no nos number numbers version figure fig table appendix annex line lines room flight
    highway route interstate exit channel apartment apt suite unit building step question item lot
    act resolution grade phase level category class type model gate platform terminal
    seat seats row rows form pp pgs figures tables phases stage stages ref refs eq eqs equation axis levels chapters
    group camp ward district precinct bus train route zone sector psalm verse
    """

  static let places = """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas
    bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil
    brunei bulgaria burundi cambodia cameroon canada chad chile china colombia comoros congo croatia
    cuba cyprus denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland
    france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras
    hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan
    kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania
    luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
    monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua
    niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland
    portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia
    somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo
    tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela
    vietnam yemen zambia zimbabwe england scotland wales britain america europe asia africa
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
    mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas
    utah vermont virginia wisconsin wyoming
    london paris berlin madrid rome moscow beijing tokyo delhi cairo tehran baghdad damascus beirut
    jerusalem istanbul ankara athens vienna brussels amsterdam stockholm oslo copenhagen helsinki
    warsaw prague budapest kyiv kiev lisbon dublin geneva zurich sydney melbourne toronto montreal
    ottawa washington chicago houston boston philadelphia seattle denver atlanta miami dallas detroit
    shanghai mumbai karachi lahore dhaka bangkok jakarta manila seoul nairobi lagos johannesburg
    """

  static let nationalities = """
    afghan albanian algerian american argentine argentinian armenian australian austrian azerbaijani
    bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian
    canadian chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian
    egyptian english estonian ethiopian european finnish french georgian german ghanaian greek
    guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli
    italian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti latvian lebanese
    liberian libyan lithuanian malaysian mexican moldovan mongolian moroccan nepalese nicaraguan
    nigerian norwegian omani pakistani palestinian panamanian peruvian polish portuguese qatari
    romanian russian rwandan saudi scottish senegalese serbian singaporean slovak somali spanish
    sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turkish ugandan
    ukrainian uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean african asian arab
    """
}
