/// The currencies of the world and of older texts.
///
/// Source: ISO 4217, tables A.1 (current) and A.3 (withdrawn); names and signs as in the Unicode
/// CLDR; *dlr* and *stg* as news agencies write. A name that several countries share stands for the one
/// that most texts in English mean.
enum CurrencyRows {
  static let names: [(code: String, words: String, variants: String)] = [
    (
      "USD", "dollar dollars dlr dlrs buck bucks greenback greenbacks",
      """
      us:USD american:USD states:USD canadian:CAD australian:AUD aussie:AUD kong:HKD \
      zealand:NZD singapore:SGD singaporean:SGD taiwan:TWD taiwanese:TWD jamaican:JMD \
      barbadian:BBD bahamian:BSD belize:BZD bermudian:BMD brunei:BND caribbean:XCD fijian:FJD \
      fiji:FJD guyanese:GYD liberian:LRD namibian:NAD tobago:TTD zimbabwean:ZWL zimbabwe:ZWL \
      surinamese:SRD cayman:KYD
      """
    ),
    (
      "GBP", "pound pounds quid sterling stg",
      """
      british:GBP sterling:GBP uk:GBP egyptian:EGP lebanese:LBP syrian:SYP sudanese:SDG \
      irish:IEP cypriot:CYP gibraltar:GIP falkland:FKP
      """
    ),
    ("EUR", "euro euros", ""), ("JPY", "yen", ""),
    ("CNY", "yuan renminbi yuans kuai", ""),
    (
      "INR", "rupee rupees",
      """
      indian:INR pakistani:PKR pakistan:PKR lankan:LKR nepalese:NPR nepali:NPR mauritian:MUR \
      seychellois:SCR
      """
    ),
    ("RUB", "ruble rubles rouble roubles", "belarusian:BYN russian:RUB"),
    (
      "CHF", "franc francs",
      """
      swiss:CHF french:FRF belgian:BEF luxembourg:LUF cfa:XOF congolese:CDF rwandan:RWF \
      burundi:BIF djibouti:DJF guinean:GNF pacific:XPF
      """
    ),
    ("DEM", "mark marks deutschmark deutschmarks deutschemark", "german:DEM finnish:FIM"),
    ("FIM", "markka markkaa", ""), ("ESP", "peseta pesetas", ""), ("PTE", "escudos", ""),
    ("NLG", "guilder guilders", ""), ("ITL", "lire", ""), ("GRD", "drachmas", ""),
    ("ATS", "schillings", ""), ("IEP", "punts", ""),
    ("SEK", "krona kronor", "icelandic:ISK swedish:SEK"),
    ("NOK", "krone kroner", "danish:DKK norwegian:NOK"),
    ("CZK", "crown crowns koruna korunas korun", ""), ("ISK", "kronur", ""),
    (
      "MXN", "peso pesos",
      """
      mexican:MXN argentine:ARS argentinian:ARS chilean:CLP colombian:COP philippine:PHP \
      uruguayan:UYU cuban:CUP dominican:DOP
      """
    ),
    ("KRW", "won", "north:KPW south:KRW korean:KRW"),
    ("TRY", "lira liras", "italian:ITL turkish:TRY"),
    ("ILS", "shekel shekels nis", ""), ("BRL", "reais", ""), ("PEN", "soles", ""),
    ("IRR", "rial rials toman tomans", "iranian:IRR omani:OMR qatari:QAR yemeni:YER"),
    ("SAR", "riyal riyals saudiriyal", "saudi:SAR qatari:QAR"),
    (
      "KWD", "dinar dinars",
      """
      kuwaiti:KWD jordanian:JOD iraqi:IQD bahraini:BHD tunisian:TND libyan:LYD algerian:DZD \
      serbian:RSD
      """
    ),
    ("AED", "dirham dirhams", "moroccan:MAD emirati:AED"), ("ZAR", "rand rands", ""),
    ("UAH", "hryvnia hryvnias hryvnya", ""), ("THB", "baht bahts", ""),
    ("MYR", "ringgit ringgits", ""), ("NGN", "naira nairas", ""), ("VND", "dong dongs", ""),
    ("MNT", "tugrik tugriks", ""), ("BDT", "taka takas", ""), ("PLN", "zloty zlotys zlotych", ""),
    ("HUF", "forint forints", ""), ("RON", "leu", ""), ("BGN", "leva", ""),
    ("IDR", "rupiah rupiahs", ""),
    ("KES", "shilling shillings", "kenyan:KES ugandan:UGX tanzanian:TZS somali:SOS"),
    ("GHS", "cedi cedis", ""), ("ETB", "birr birrs", ""), ("KZT", "tenge", ""),
    ("AFN", "afghani afghanis", ""), ("AZN", "manat manats", ""), ("GEL", "lari laris", ""),
    ("AMD", "dram drams", ""), ("ZMW", "kwacha kwachas", "malawian:MWK zambian:ZMW"),
    ("GTQ", "quetzal quetzals quetzales", ""), ("HNL", "lempira lempiras", ""),
    ("NIO", "cordoba cordobas", ""), ("CRC", "colones", ""),
    ("VES", "bolivar bolivars bolivares", ""),
    ("BOB", "bolivianos", ""), ("PYG", "guaranies", ""), ("BTC", "bitcoin bitcoins", ""),
    ("ETH", "ethereum", ""), ("MMK", "kyat kyats", ""), ("KHR", "riel riels", ""),
    ("LAK", "kips", ""), ("UZS", "soum", ""), ("HTG", "gourde gourdes", ""),
    ("AOA", "kwanza kwanzas", ""), ("BWP", "pula pulas", ""), ("MKD", "denar denars", ""),
  ]

  /// Parts of a currency, in hundredths.
  static let minors: [(code: String, words: String, cents: Int)] = [
    ("USD", "cent cents penny pennies", 1), ("GBP", "pence", 1),
    ("INR", "paise paisa paisas", 1),
    ("USD", "nickel nickels", 5), ("USD", "dime dimes", 10), ("MYR", "sen sens", 1),
    ("ILS", "agorot", 1), ("RUB", "kopeck kopecks kopek kopeks", 1), ("CNY", "mao jiao", 10),
    ("MXN", "centavo centavos", 1), ("EUR", "centimes", 1),
  ]

  /// Abbreviations in any case.
  static let abbreviations: [(code: String, words: String)] = [
    ("INR", "rs inr"), ("USD", "usd"), ("EUR", "eur"), ("GBP", "gbp ukp"), ("MYR", "rm"),
    ("CNY", "cny rmb"), ("EGP", "le egp"), ("CAD", "cad"), ("SEK", "kr"),
  ]

  /// ISO 4217 codes: current, and withdrawn ones that texts still hold.
  static let codes = """
    AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
    GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN
    NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP
    SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV
    WST XAF XCD XOF XPF YER ZAR ZMW ZWL
    DEM FRF ITL ESP BEF NLG ATS FIM GRD PTE IEP BTC ETH
    """

  /// Codes that are English words or names in lower case: read after digits, in capitals.
  static let words: Set<String> = [
    "ang", "bam", "cop", "cup", "gel", "mad", "mop", "pen", "sos", "top", "try", "ron", "lak",
    "sar", "eth", "yer",
  ]

  /// Names that are common words: read only where the amount or an adjective speaks for money.
  static let common: Set<String> = [
    "won", "mark", "marks", "rand", "dram", "drams", "dong", "dongs", "sen", "sens", "punts",
    "pula", "lari", "leu", "leva", "lira", "mao", "taka", "kina", "birr", "nis", "buck", "penny",
    "dime", "dimes", "nickel", "nickels", "grand", "kuai", "soles",
  ]

  /// Letters before a dollar sign, with their currency.
  static let dollars: [(letters: String, code: String)] = [
    ("us", "USD"), ("usd", "USD"), ("a", "AUD"), ("au", "AUD"), ("aud", "AUD"), ("aus", "AUD"),
    ("c", "CAD"), ("ca", "CAD"), ("cad", "CAD"), ("can", "CAD"), ("cdn", "CAD"), ("hk", "HKD"),
    ("hkd", "HKD"), ("nz", "NZD"), ("nzd", "NZD"), ("s", "SGD"), ("sg", "SGD"), ("sgd", "SGD"),
    ("nt", "TWD"), ("r", "BRL"), ("mx", "MXN"), ("mxn", "MXN"), ("mex", "MXN"), ("j", "JMD"),
    ("tt", "TTD"), ("bz", "BZD"), ("ec", "XCD"), ("fj", "FJD"), ("z", "ZWL"), ("n", "NAD"),
  ]
}
