/// Reads the character references of HTML: `&amp;`, `&#8212;`, `&#x2014;`.
///
/// Source: the names of Latin-1, and those of HTML's list for type, currency, Greek, arrows,
/// mathematics, fractions and Latin letters with marks (HTML Standard, section 13.5).
enum Entities {
  /// U+00A0 to U+00FF, in order. Their names need no semicolon before a byte that ends a word.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc
    Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute
    THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave
    uacute ucirc uuml yacute thorn yuml
    """

  private static let others = """
    quot=22 amp=26 lt=3C gt=3E apos=27 OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178
    fnof=192 circ=2C6 tilde=2DC Alpha=391 Beta=392 Gamma=393 Delta=394 Epsilon=395 Zeta=396
    Eta=397 Theta=398 Iota=399 Kappa=39A Lambda=39B Mu=39C Nu=39D Xi=39E Omicron=39F Pi=3A0
    Rho=3A1 Sigma=3A3 Tau=3A4 Upsilon=3A5 Phi=3A6 Chi=3A7 Psi=3A8 Omega=3A9 alpha=3B1 beta=3B2
    gamma=3B3 delta=3B4 epsilon=3B5 zeta=3B6 eta=3B7 theta=3B8 iota=3B9 kappa=3BA lambda=3BB
    mu=3BC nu=3BD xi=3BE omicron=3BF pi=3C0 rho=3C1 sigmaf=3C2 sigma=3C3 tau=3C4 upsilon=3C5
    phi=3C6 chi=3C7 psi=3C8 omega=3C9 thetasym=3D1 upsih=3D2 piv=3D6 ensp=2002 emsp=2003
    thinsp=2009 hairsp=200A numsp=2007 puncsp=2008 zwnj=200C zwj=200D lrm=200E rlm=200F
    ndash=2013 mdash=2014 horbar=2015 lsquo=2018 rsquo=2019 sbquo=201A ldquo=201C rdquo=201D
    bdquo=201E dagger=2020 Dagger=2021 bull=2022 hellip=2026 permil=2030 pertenk=2031 prime=2032
    Prime=2033 lsaquo=2039 rsaquo=203A oline=203E frasl=2044 euro=20AC image=2111 weierp=2118
    real=211C trade=2122 alefsym=2135 larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194
    crarr=21B5 lArr=21D0 uArr=21D1 rArr=21D2 dArr=21D3 hArr=21D4 forall=2200 part=2202
    exist=2203 empty=2205 nabla=2207 isin=2208 notin=2209 ni=220B prod=220F sum=2211 minus=2212
    lowast=2217 radic=221A prop=221D infin=221E ang=2220 and=2227 or=2228 cap=2229 cup=222A
    int=222B there4=2234 sim=223C cong=2245 asymp=2248 ne=2260 equiv=2261 le=2264 ge=2265
    sub=2282 sup=2283 nsub=2284 sube=2286 supe=2287 oplus=2295 otimes=2297 perp=22A5 sdot=22C5
    lceil=2308 rceil=2309 lfloor=230A rfloor=230B lang=27E8 rang=27E9 loz=25CA spades=2660
    clubs=2663 hearts=2665 diams=2666 Amacr=100 amacr=101 Abreve=102 abreve=103 Aogon=104
    aogon=105 Cacute=106 cacute=107 Ccaron=10C ccaron=10D Dcaron=10E dcaron=10F Dstrok=110
    dstrok=111 Emacr=112 emacr=113 Eogon=118 eogon=119 Ecaron=11A ecaron=11B Gbreve=11E
    gbreve=11F Imacr=12A imacr=12B Idot=130 inodot=131 Lstrok=141 lstrok=142 Nacute=143
    nacute=144 Ncaron=147 ncaron=148 Omacr=14C omacr=14D Odblac=150 odblac=151 Racute=154
    racute=155 Rcaron=158 rcaron=159 Sacute=15A sacute=15B Scedil=15E scedil=15F Tcaron=164
    tcaron=165 Umacr=16A umacr=16B Uring=16E uring=16F Udblac=170 udblac=171 Zacute=179
    zacute=17A Zdot=17B zdot=17C Zcaron=17D zcaron=17E num=23 dollar=24 percnt=25 lpar=28
    rpar=29 ast=2A plus=2B comma=2C period=2E sol=2F colon=3A semi=3B equals=3D quest=3F
    commat=40 lsqb=5B bsol=5C rsqb=5D lowbar=5F grave=60 lcub=7B verbar=7C vert=7C rcub=7D
    excl=21 hyphen=2010 dash=2010 check=2713 cross=2717 star=2606 starf=2605 phone=260E
    female=2640 male=2642 frac13=2153 frac23=2154 frac15=2155 frac25=2156 frac35=2157
    frac45=2158 frac16=2159 frac56=215A frac18=215B frac38=215C frac58=215D frac78=215E
    numero=2116 copysr=2117 NonBreakingSpace=A0 Tab=9 NewLine=A half=BD leq=2264 geq=2265
    lsquor=201A ldquor=201E rsquor=2019 rdquor=201D
    """

  private static let table: [String: UInt32] = {
    var table: [String: UInt32] = [:]
    for (index, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
      table[String(name)] = 0xA0 + UInt32(index)
    }
    for pair in others.split(whereSeparator: \.isWhitespace) {
      let parts = pair.split(separator: "=")
      table[String(parts[0])] = UInt32(parts[1], radix: 16)
    }
    return table
  }()

  private static let needsNoSemicolon: Set<String> = {
    var names = Set(latin.split(whereSeparator: \.isWhitespace).map(String.init))
    names.formUnion(["amp", "lt", "gt", "quot"])
    return names
  }()

  private static let longestName = 18

  /// The reference that begins at the `&` at `start`, and the byte after it; `nil` for a mere `&`.
  static func read(_ bytes: [UInt8], at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard start + 2 < bytes.count else { return nil }
    if bytes[start + 1] == 0x23 { return numeric(bytes, start) }
    var end = start + 1
    let limit = min(bytes.count, start + 1 + longestName)
    while end < limit, ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end]) { end += 1 }
    guard end > start + 1, ASCII.isLetter(bytes[start + 1]) else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    guard let value = table[name], let scalar = Unicode.Scalar(value) else { return nil }
    if end < bytes.count, bytes[end] == 0x3B { return (scalar, end + 1) }
    if end < bytes.count, bytes[end] == 0x3D { return nil }
    return needsNoSemicolon.contains(name) ? (scalar, end) : nil
  }

  private static func numeric(
    _ bytes: [UInt8], _ start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    var at = start + 2
    let isHexadecimal = bytes[at] | 0x20 == 0x78
    if isHexadecimal { at += 1 }
    let first = at
    var value: UInt32 = 0
    while at < bytes.count {
      let byte = bytes[at]
      let digit: UInt32
      if ASCII.isDigit(byte) {
        digit = UInt32(byte - 0x30)
      } else if isHexadecimal, (byte | 0x20) &- 0x61 < 6 {
        digit = UInt32((byte | 0x20) - 0x61) + 10
      } else {
        break
      }
      if value <= 0x10_FFFF { value = value * (isHexadecimal ? 16 : 10) + digit }
      at += 1
    }
    guard at > first else { return nil }
    if at < bytes.count, bytes[at] == 0x3B { at += 1 }
    // Numbers 80 to 9F mean Windows-1252, as browsers read them.
    if (0x80...0x9F).contains(value) { return (Windows1252.scalar(UInt8(value)), at) }
    if value == 0 || value < 0x20 && value != 9 && value != 10 { return ("\u{FFFD}", at) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", at)
  }
}
