extension TaggerCorpus {
  /// Politics, health, science, sport and history.
  static let world = """
    If/S the/D device/N had/X gone/E off/B , hundreds/# could/X have/X died/E .
    U.S./P lawmakers/N urged/V the/D White/P House/P to/T impose/V new/A sanctions/N on/I the/D \
    militia/N .
    The/D UN/P said/V more/B than/I 2 million/# refugees/N need/V food/N and/C shelter/N .
    Aid/N workers/N reach/V only/B a/D third/# of/I those/R affected/E by/I the/D flood/N .
    Doctors/N treated/V 60 patients/N injured/E in/I the/D blast/N .
    The/D virus/N infected/V 1,200 people/N in/I Hubei/P and/C killed/V 80 of/I them/R .
    Scientists/N found/V that/S the/D drug/N reduced/V deaths/N by/I a/D third/# .
    Vaccinated/A adults/N were/X less/B likely/A to/T be/X admitted/E to/I hospital/N .
    The/D study/N , published/E in/I May/N , followed/V 5,000 nurses/N for/I ten/# years/N .
    New/A infections/N have/X fallen/E sharply/B since/I the/D peak/N in/I January/N .
    Rising/G sea/N levels/N threaten/V low/A - lying/A islands/N in/I the/D Pacific/P .
    The/D spacecraft/N landed/V on/I the/D moon/N and/C sent/V back/B 300 images/N .
    A/D magnitude/N 6.4 earthquake/N struck/V off/I the/D coast/N of/I Chile/P on/I Friday/N .
    The/D quake/N left/V 50,000 people/N homeless/A and/C damaged/V roads/N , bridges/N and/C \
    schools/N .
    Heavy/A rains/N caused/V landslides/N that/W buried/V a/D mining camp/N .
    The/D ferry/N capsized/V with/I 250 passengers/N on/I board/N .
    Rescue/N teams/N are/X still/B searching/G for/I 12 missing/A sailors/N .
    The/D coach/N praised/V the/D players/N , who/W won/V their/D fifth/# straight/A match/N .
    Ramos/P scored/V twice/B as/S Madrid/P beat/V Valencia/P 3 - 1 .
    The/D striker/N , signed/E from/I Porto/P for/I 40 million/# euros/N , missed/V the/D final/N \
    .
    Voters/N elect/V a/D new/A president/N on/I Sunday/N .
    The/D ruling party/N won/V 54 percent/N of/I the/D vote/N , down from/I 61 percent/N in/I 2015 \
    .
    Turnout/N was/X low/A , election/N officials/N said/V .
    Parliament/N passed/V a/D law/N banning/G foreign/A donations/N .
    Did/X the/D police/N arrest/V the/D suspects/N ?
    Were/X 30 people/N killed/E in/I the/D attack/N ?
    What/R did/X the/D minister/N say/N about/I the/D budget/N ?
    The/D court/N sentenced/V the/D former/A mayor/N to/I four/# years/N in/I jail/N for/I \
    taking/G bribes/N .
    Lawyers/N for/I the/D accused/N said/V he/R would/X appeal/V the/D verdict/N .
    The/D judge/N ruled/V that/S the/D search/N was/X illegal/A .
    The/D couple/N had/X been/X living/G in/I Texas/P since/S they/R married/V in/I 1998 .
    Born/E in/I Lagos/P , she/R moved/V to/I London/P at/I the/D age/N of/I 12 .
    The/D king/N ruled/V for/I 40 years/N and/C was/X succeeded/E by/I his/D nephew/N .
    The/D treaty/N ended/V the/D war/N and/C gave/V France/P control/N of/I the/D province/N .
    Roman/P troops/N destroyed/V the/D city/N in/I 146 B.C./N
    By/I using/G cheap/A labor/N , the/D factory/N cut/V its/D costs/N by/I half .
    It/R 's/X the/D first/# time/N a/D sitting/A senator/N has/X been/X indicted/E , he/R said/V .
    There/R were/X no/D reports/N of/I damage/N or/C injuries/N .
    “ We/R will/X not/Z give/V up/B , ” the/D commander/N said/V in/I a/D speech/N broadcast/E \
    on/I state/N television/N .
    The/D men/N held/E in/I the/D raid/N are/X being/X questioned/E , a/D spokeswoman/N said/V .
    """

  /// Sentences read after the rules were made.
  static let second = """
    Witnesses/N said/V a/D red/A pickup/N pulled/V up/I to/I the/D station/N around/B 3 a.m./N
    The/D car/N of/I a/D missing/A nurse/N who/W was/X last/B seen/E leaving/G work/N was/X \
    found/E in/I Akron/P .
    The/D army/N attacks/V rebel/N positions/N near/I the/D border/N every/D night/N , residents/N \
    say/V .
    The/D price/N of/I oil/N has/X more/B than/I doubled/E since/I last/A March/N .
    Many/R of/I those/R detained/E were/X later/B released/E without/I charge/N .
    The/D group/N , which/W has/X about/B 2,000 fighters/N , claimed/V responsibility/N for/I \
    the/D blast/N .
    A/D bomb/N hidden/E in/I a/D parked/A car/N exploded/V outside/I a/D police/N station/N , \
    wounding/G nine/# officers/N .
    The/D minister/N resigned/V after/S reports/N of/I fraud/N emerged/V .
    Police/N in/I riot/N gear/N used/V tear/N gas/N to/T disperse/V hundreds/# of/I students/N .
    The/D strike/N , now/B in/I its/D third/# week/N , has/X closed/E schools/N and/C delayed/E \
    flights/N .
    Leaders/N from/I 40 countries/N will/X meet/V in/I Geneva/P to/T discuss/V the/D crisis/N .
    The/D two/# sides/N agreed/V to/T extend/V the/D truce/N for/I another/D month/N .
    Rebels/N seized/V control/N of/I the/D town/N on/I Monday/N , forcing/G thousands/# to/T \
    leave/V .
    An/D estimated/A 60,000 people/N attended/V the/D concert/N .
    Officials/N estimate/V the/D cost/N of/I repairs/N at/I $ 3 million/# .
    The/D dam/N burst/V after/I days/N of/I rain/N and/C swept/V away/B entire/A villages/N .
    Wildfires/N burned/V more/B than/I 10,000 acres/N before/S crews/N contained/V them/R .
    The/D plane/N , carrying/G 88 passengers/N , disappeared/V from/I radar/N over/I the/D \
    Atlantic/P .
    Researchers/N tested/V 400 samples/N and/C found/V traces/N of/I lead/N in/I 31 .
    Patients/N given/E the/D new/A treatment/N lived/V six/# months/N longer than/I those/R who/W \
    were/X not/Z .
    About/B one/# in/I five/# adults/N suffers/V from/I the/D disorder/N .
    The/D agency/N recorded/V 212 measles/N cases/N last/A year/N , the/D most since/I 1992 .
    Tesla/P delivered/V 405,000 cars/N in/I the/D quarter/N , beating/G forecasts/N .
    The/D deal/N values/V the/D company/N at/I 9 billion/# dollars/N .
    The/D retailer/N plans/V to/T open/V 50 stores/N and/C hire/V 1,500 people/N .
    Sales/N of/I electric/A vehicles/N are/X expected/E to/T rise/V next/A year/N .
    Profits/N before/I tax/N dropped/V to/I 12 million/# pounds/N .
    The/D central/A bank/N left/V interest/N rates/N unchanged/A .
    Investors/N fear/V that/S higher/A rates/N could/X slow/V growth/N .
    Smith/P , who/W turned/V 40 in/I May/N , retired/V with/I 30 career/N titles/N .
    The/D visitors/N led/V 2 - 0 at/I the/D break/N but/C lost/V 3 - 2 .
    The/D bill/N would/X raise/V taxes/N on/I families/N earning/G more/B than/I $ 400,000 .
    Lawmakers/N voted/V 52 - 48 to/T confirm/V the/D nominee/N .
    The/D governor/N signed/V the/D measure/N into/I law/N on/I Thursday/N .
    The/D senator/N denied/V any/D wrongdoing/N and/C called/V the/D charges/N a/D political/A \
    attack/N .
    The/D witness/N testified/V that/S he/R saw/V the/D defendant/N leave/V the/D bar/N at/I \
    midnight/N .
    A/D grand/A jury/N indicted/V four/# officers/N in/I the/D killing/N of/I an/D unarmed/A \
    teenager/N .
    The/D suspect/N fled/V on/I foot/N but/C was/X arrested/E two/# blocks/N away/B .
    Davis/P pleaded/V guilty/A to/I one/# count/N of/I wire/N fraud/N and/C was/X fined/E $ 20,000 \
    .
    He/R faces/V up to 20 years/N in/I prison/N if/S convicted/E .
    The/D remains/N of/I 14 miners/N were/X recovered/E from/I the/D shaft/N .
    Archaeologists/N have/X unearthed/E a/D tomb/N dating/G back/B 3,000 years/N .
    The/D emperor/N ordered/V the/D construction/N of/I a/D wall/N to/T keep/V out/B invaders/N .
    In/I 1789 , angry/A crowds/N stormed/V the/D fortress/N and/C freed/V seven/# prisoners/N .
    The/D plague/N killed/V a/D third/# of/I the/D population/N of/I Europe/P .
    British/A forces/N landed/V in/I Egypt/P in/I 1882 and/C occupied/V Cairo/P .
    Slaves/N were/X forced/E to/T work/V in/I the/D mines/N , where/W many/R died/V .
    The/D first/# edition/N sold/V 500 copies/N .
    Critics/N say/V the/D plan/N does/X not/Z go/V far/B enough .
    Khan/N told/V supporters/N he/R would/X not/Z resign/V .
    Supporters/N of/I the/D president/N clashed/V with/I opponents/N in/I Lima/P .
    The/D report/N , released/E Wednesday/N , found/V that/S one/# child/N in/I three/# lives/V \
    in/I poverty/N .
    Women/N make/V up/B 27 percent/N of/I the/D workforce/N , compared/E with/I 19 percent/N in/I \
    2000 .
    How/B many/D people/N were/X injured/E , and/C who/W is/X to/T blame/V ?
    The/D regime/N has/X executed/E at/I least 120,000 dissidents/N over/I four/# decades/N .
    The/D authorities/N refuse/V to/T reveal/V where/S the/D bodies/N are/X buried/E .
    State/N media/N aired/V confessions/N obtained/E under/I torture/N .
    Families/N of/I the/D victims/N demand/V justice/N and/C have/X been/X gathering/G outside/I \
    the/D court/N .
    More/B than/I 300 lawmakers/N back/V the/D call/N for/I an/D inquiry/N .
    Protests/N broke/V out/B in/I 40 cities/N following/I a/D rise/N in/I fuel/N prices/N .
    """
}
