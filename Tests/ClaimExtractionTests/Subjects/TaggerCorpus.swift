/// Sentences tagged by hand, one a line; the sentences are written for this project.
enum TaggerCorpus {
  /// Police, courts, business and unrest.
  static let incidents = """
    Detectives/N say/V they/R have/X spoken/E to/I several/D neighbors/N in/I an/D effort/N to/T \
    find/V out/B what/R led/V to/I the/D fire/N .
    They/R said/V Monday/N night/N it/R is/X unclear/A so/B far/B whether/S the/D crash/N was/X \
    deliberate/A or/C accidental/A .
    Officials/N say/V the/D driver/N was/X a/D trained/A mechanic/N .
    A/D robbery/N Sunday/N in/I Mesa/P County/P took/V the/D lives/N of/I a/D clerk/N and/C her/D \
    young/A daughter/N , Sheriff/P Dan/P Hollis/P said/V .
    This/R is/X a/D developing/A story/N and/C we/R will/X add/V details/N as/S reports/N become/V \
    available/A .
    Marcus/P Bell/P , 22 , was/X ordered/E Tuesday/N to/T serve/V 15 years/N to/I life/N in/I \
    prison/N for/I shooting/G a/D rival/N on/I May/N 9 , 2011 .
    A/D judge/N found/V Bell/P guilty/A of/I first/# - degree/N assault/N and/C weapons/N \
    possession/N in/I March/N .
    The/D inquiry/N is/X continuing/G .
    A/D 48 - year/N - old/A cab/N driver/N was/X hit/E by/I a/D stray/N bullet/N early/B \
    Saturday/N when/W someone/R fired/V shots/N into/I a/D crowded/A market/N on/I the/D North/P \
    Side/P .
    Two/# other/D women/N were/X also/B hurt/E .
    One/# of/I them/R later/B died/V .
    Witnesses/N said/V a/D red/A pickup/N pulled/V up to/I the/D station/N around/B 3 a.m./N
    Police/N are/X asking/G anyone/R who/W saw/V the/D attack/N to/T call/V the/D tip/N line/N \
    at/I 555 - 0142 .
    Another/D suspect/N , 31 - year/N - old/A Leon/P Watts/P , was/X booked/E into/I the/D \
    county/N jail/N on/I charges/N of/I theft/N and/C forgery/N .
    The/D Lake/P County/P Sheriff/P 's Office/P is/X searching/G two/# houses/N linked/E to/I a/D \
    stabbing/N that/W happened/V overnight/B .
    3 more/D teens/N charged/E in/I connection/N with/I deadly/A Tampa/P robbery/N
    On/I Thursday/N , the/D car/N of/I a/D missing/A nurse/N who/W was/X last/B seen/E leaving/G \
    work/N was/X found/E by/I a/D jogger/N in/I Akron/P , Miller/P reported/V .
    The/D jury/N of/I seven/# men/N and/C five/# women/N cleared/V him/R of/I that/D charge/N .
    Teachers/N at/I Pine/P Hill/P High/P School/P said/V they/R would/X have/X counselors/N \
    ready/A when/S students/N return/V from/I the/D holiday/N on/I Jan/N . 9 .
    She/R was/X studying/G law/N at/I Ohio/P State/P and/C had/X planned/E to/T graduate/V in/I \
    June/N .
    The/D wounded/N were/X taken/E to/I Mercy/P Hospital/P in/I stable/A condition/N .
    Man/N to/T be/X tried/E for/I murder/N in/I officer/N 's death/N
    Investigators/N believe/V the/D gunman/N acted/V alone/B , but/C they/R have/X not/Z ruled/E \
    out/B a/D second/# shooter/N .
    Neighbors/N told/V reporters/N that/S they/R heard/V at/I least six/# shots/N before/S \
    officers/N arrived/V .
    The/D boy/N , who/W had/X been/X playing/G in/I the/D yard/N , was/X struck/E once/B in/I \
    the/D chest/N .
    No/D arrests/N have/X been/X made/E , and/C police/N did/X not/Z release/V a/D description/N \
    of/I the/D attacker/N .
    He/R was/X not/Z immediately/B charged/E , pending/A a/D review/N by/I the/D district/N \
    attorney/N .
    The/D victims/N , identified/E as/I two/# brothers/N , were/X shot/E and/C killed/E outside/I \
    their/D home/N .
    A/D man/N arrested/E in/I May/N on/I unrelated/A charges/N has/X since/I been/X released/E .
    Prosecutors/N dropped/V the/D case/N after/I a/D key/A witness/N refused/E to/T testify/V .
    The/D company/N said/V it/R would/X cut/V about/B 4,500 jobs/N and/C close/B three/# plants/N \
    by/I the/D end/N of/I 2026 .
    Shares/N fell/V 3 percent/N to/I $ 41.20 after/I the/D announcement/N .
    Exports/N rose/V to/I a/D record/N $ 2.3 billion/# in/I April/N , up from/I $ 1.9 billion/# \
    a/D year/N earlier/B .
    The/D bank/N reported/V a/D net/A loss/N of/I 120 million/# euros/N for/I the/D quarter/N .
    Analysts/N had/X expected/E profits/N to/T grow/V by/I about/B 5 percent/N .
    The/D board/N approved/V plans/N to/T build/V a/D new/A terminal/N at/I the/D airport/N .
    Unemployment/N remains/V high/A in/I rural/A areas/N , where/W few/D firms/N hire/V young/A \
    workers/N .
    The/D ministry/N estimates/V that/S 40,000 farmers/N lost/V their/D crops/N to/I the/D \
    drought/N .
    Founded/E in/I 1921 , the/D firm/N employs/V more/B than/I 900 people/N .
    The/D museum/N , built/E in/I 1887 and/C restored/E last/A year/N , attracts/V 200,000 \
    visitors/N annually/B .
    The/D army/N attacks/V rebel/N positions/N near/I the/D border/N every/D night/N , residents/N \
    say/V .
    Army/N attacks/N on/I the/D village/N killed/V 14 people/N and/C injured/V dozens/# .
    Workers/N protest/V against/I low/A wages/N in/I front/N of/I the/D parliament/N .
    The/D protests/N spread/V to/I 20 cities/N within/I days/N .
    Thousands/# marched/E through/I the/D capital/N to/T demand/V the/D release/N of/I jailed/A \
    leaders/N .
    Security/N forces/N opened/V fire/N on/I the/D crowd/N , killing/G at/I least 11 .
    Forces/N loyal/A to/I the/D general/N seized/V the/D port/N and/C forced/V 3,000 families/N \
    to/T flee/V .
    The/D report/N claims/V that/S the/D regime/N executed/V 700 prisoners/N in/I one/# month/N .
    Human/A rights/N groups/N report/V widespread/A torture/N in/I the/D camps/N .
    The/D claims/N were/X denied/E by/I the/D government/N .
    Iranian/A officials/N confirmed/V that/S five/# dissidents/N had/X been/X hanged/E .
    Thousands/# of/I Iranians/N rallied/V in/I Paris/P to/T support/V the/D resistance/N .
    Kurds/N living/G in/I the/D north/N fled/V to/I Turkey/P after/I the/D uprising/N .
    The/D opposition/N leader/N called/V for/I a/D boycott/N of/I the/D elections/N .
    In/I 2009 , the/D same/A diplomat/N was/X expelled/E from/I Austria/P for/I spying .
    His/D accomplices/N were/X caught/E on/I their/D way/N to/I the/D meeting/N with/I two/# \
    kilos/N of/I explosives/N .
    The/D trial/N is/X set/E to/T begin/V on/I June/N 3 .
    As/I the/D head/N of/I the/D council/N , he/R bears/V responsibility/N for/I the/D killings/N \
    .
    Some/D 30,000 members/N of/I the/D movement/N were/X massacred/E in/I the/D summer/N of/I 1988 \
    .
    The/D regime/N 's agents/N plotted/V to/T bomb/V the/D annual/A gathering/N in/I France/P .
    """
}
