/// Single words of the names of countries, regions and large cities.
///
/// Source: states as in the United Nations' list of members, with their usual adjectives;
/// United States states as the Postal Service names them and as news agencies shorten them;
/// cities compiled from general knowledge.
extension Names {
  /// Longer names are read word by word; a word counts as a place only with a capital.
  static let places = """
    afghanistan albania algeria andorra angola antigua argentina armenia australia austria
    azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia
    bosnia botswana brazil brunei bulgaria burma burundi cambodia cameroon canada chad chile china
    colombia comoros congo croatia cuba cyprus czechia czechoslovakia denmark djibouti dominica
    ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia
    germany ghana greece greenland grenada guatemala guinea guyana haiti herzegovina honduras
    hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan
    kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta
    mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique
    myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau
    palestine panama paraguay persia peru philippines poland portugal prussia qatar romania russia
    rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname
    swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia
    turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam
    yemen yugoslavia zaire zambia zimbabwe england scotland wales britain america europe asia
    africa antarctica oceania eurasia scandinavia balkans caucasus siberia catalonia bavaria crimea
    donbas kashmir punjab chechnya dagestan darfur kurdistan gaza sinai sahara himalayas caribbean
    mediterranean atlantic pacific arctic uk usa uae ussr us drc alabama alaska arizona arkansas
    california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
    wisconsin wyoming ala ariz calif colo conn fla ga ill ind kan ky md mich minn mo mont neb nev
    okla ore pa tenn tex va vt wash wis wyo alberta manitoba ontario quebec saskatchewan
    newfoundland nova queensland tasmania victoria bihar gujarat maharashtra rajasthan kerala
    karnataka sindh balochistan khuzestan sichuan guangdong xinjiang hunan hubei yunnan london
    paris berlin madrid rome moscow beijing tokyo delhi cairo tehran baghdad damascus beirut
    jerusalem istanbul ankara athens vienna brussels amsterdam stockholm oslo copenhagen helsinki
    warsaw prague budapest kyiv kiev lisbon dublin geneva zurich sydney melbourne toronto montreal
    ottawa washington chicago houston boston philadelphia seattle denver atlanta miami dallas
    detroit shanghai mumbai karachi lahore dhaka bangkok jakarta manila seoul nairobi lagos
    johannesburg kabul tirana algiers luanda yerevan canberra baku manama minsk bern sarajevo
    gaborone brasilia sofia yaounde bogota havana nicosia quito asmara tallinn addis ababa suva
    libreville tbilisi accra conakry georgetown tegucigalpa reykjavik kolkata calcutta chennai
    madras bangalore bengaluru hyderabad ahmedabad pune surat jaipur lucknow kanpur nagpur patna
    amritsar srinagar kingston amman astana almaty bishkek vientiane riga monrovia tripoli benghazi
    vilnius skopje antananarivo lilongwe kuala lumpur bamako nouakchott chisinau ulaanbaatar
    podgorica rabat casablanca marrakesh maputo naypyidaw yangon rangoon mandalay windhoek
    kathmandu managua niamey abuja kano ibadan pyongyang muscat islamabad rawalpindi peshawar
    quetta faisalabad multan ramallah asuncion lima krakow lodz wroclaw gdansk poznan doha
    bucharest kigali riyadh jeddah mecca medina dakar belgrade freetown bratislava ljubljana
    mogadishu pretoria durban juba khartoum omdurman paramaribo bangui mbabane taipei kaohsiung
    dushanbe dodoma lome tunis ashgabat kampala montevideo tashkent samarkand caracas maracaibo
    hanoi saigon haiphong sanaa aden lusaka harare bulawayo aleppo homs idlib raqqa mosul basra
    fallujah kirkuk erbil najaf karbala isfahan mashhad shiraz tabriz ahvaz qom karaj kerman rasht
    haifa nablus hebron jericho nazareth sidon izmir bursa adana gaziantep alexandria giza luxor
    suez guangzhou shenzhen tianjin wuhan chengdu chongqing nanjing xian hangzhou shenyang harbin
    dalian qingdao jinan kunming lhasa urumqi osaka kyoto nagoya yokohama kobe sapporo fukuoka
    hiroshima nagasaki sendai busan incheon daegu cebu davao surabaya bandung medan denpasar penang
    chittagong colombo kandahar herat jalalabad kunduz birmingham manchester liverpool leeds
    sheffield bristol glasgow edinburgh cardiff belfast nottingham leicester newcastle southampton
    portsmouth plymouth oxford cambridge york cork galway marseille lyon toulouse nice nantes
    strasbourg bordeaux lille munich hamburg cologne frankfurt stuttgart dusseldorf dortmund
    leipzig dresden hanover nuremberg bremen bonn milan naples turin palermo genoa bologna florence
    venice barcelona valencia seville bilbao malaga zaragoza porto antwerp ghent bruges rotterdam
    hague utrecht gothenburg malmo bergen aarhus tampere turku salzburg graz basel lausanne lucerne
    thessaloniki brno kharkiv odesa odessa lviv dnipro donetsk luhansk mariupol kherson
    zaporizhzhia bakhmut sevastopol yekaterinburg novosibirsk kazan samara omsk volgograd
    stalingrad leningrad petersburg vladivostok grozny baltimore cleveland pittsburgh cincinnati
    columbus indianapolis milwaukee minneapolis memphis nashville louisville charlotte raleigh
    orlando tampa jacksonville orleans austin antonio phoenix tucson albuquerque sacramento oakland
    francisco diego angeles vegas portland honolulu anchorage omaha tulsa wichita buffalo rochester
    albany newark hartford richmond norfolk charleston savannah tallahassee shreveport knoxville
    chattanooga lexington dayton toledo akron madison spokane tacoma boise fresno bakersfield
    stockton modesto brooklyn manhattan queens bronx harlem hollywood ferguson
    columbine vancouver calgary edmonton winnipeg halifax brisbane perth adelaide hobart darwin
    auckland wellington christchurch guadalajara monterrey tijuana puebla acapulco cancun juarez
    medellin cali cartagena guayaquil cusco santiago valparaiso rosario cordoba sao paulo rio
    salvador recife fortaleza curitiba manaus santo domingo kinshasa lubumbashi goma brazzaville
    kumasi mombasa kisumu zanzibar mwanza tangier oran abidjan ouagadougou bissau maseru blantyre
    """
}
