/**
 * Words of postal addresses that are written or left out, short or long, at will. Folded: small letters without marks.
 */

/** Kinds of street, in the main languages and their usual short forms: "Main" is the street, "St" and "Street" are habit. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  [
    'street st str road rd avenue ave av boulevard blvd bvd bd drive dr lane ln court ct place pl square sq way terrace ter',
    'trail trl parkway pkwy highway hwy circle cir crescent cres close gardens gdns grove gr mews row walk alley quay',
    'strasse gasse weg platz allee ring ufer damm chaussee',
    'rue chemin ch allee impasse imp quai cours route rte faubourg fbg',
    'calle c cl carrera cra kr avenida avda avd paseo pso plaza pza camino cno carretera ctra travesia jiron jr',
    'rua r travessa tv praca estrada est largo alameda al rodovia',
    'via viale vle piazza pzza corso cso vicolo largo strada',
    'straat laan plein gracht kade dijk singel steenweg',
    'ulica ul aleja aleje al plac pl osiedle os ulice namesti nam trg cesta utca ut ter tere korut',
    'ulitsa prospekt prosp pr per pereulok ploshchad bulvar naberezhnaya nab shosse vulytsia vul',
    'улица ул проспект пр просп переулок пер площадь пл бульвар бул набережная наб шоссе вулиця вул',
    'gata gatan vag vagen vei veien gate vej gade katu tie sokak sok sk cadde caddesi cad mahalle mahallesi mah bulvari',
    'jalan jln jl lorong soi thanon duong marg nagar sector chowk',
  ].flatMap(line => line.split(' ')),
);

/** The same at the end of German, Dutch and Nordic street names. Longest first. */
export const STREET_ENDINGS: readonly string[] = [
  ...['strasse', 'straat', 'gatan', 'vagen', 'veien', 'platz', 'gasse', 'allee', 'gracht', 'laan', 'plein'],
  ...['gade', 'katu', 'gata', 'gate', 'weg', 'vej', 'str'],
];

/** What stands before a number, joins words, or points to a quarter of the sky. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [
    'apartment apt unit flat suite ste room rm floor fl no nr num numero number house building bldg block blk door po box',
    'wohnung whg etage og eg stock haus hinterhaus hs appartement appt app batiment bat bte boite bis etage esc escalier',
    'piso planta puerta pta int interior ext depto dpto bloque portal izquierda izq derecha dcha bajo casa lote apto andar bloco',
    'interno scala piano m mieszkanie lok lokal byt dom d kv kvartira korpus korp k str stroenie дом д квартира кв корпус корп к',
    'bus verdieping hoog lgh etg daire kat',
    'the of and saint sainte de del la las los le les du des da do dos di el der die das den am an im in zum zur van y e und et',
    'north south east west n s e w ne nw se sw nord sud ost norte sur este oeste ouest est severny',
    'city town county state province district region prefecture shi ku gun-si gu dong',
    'usa us uk united states kingdom great britain canada australia germany deutschland france espana spain italia italy',
    'nederland netherlands osterreich austria schweiz switzerland suisse polska poland portugal brasil brazil mexico',
    'россия russia ukraine ukraina україна india china japan turkiye turkey',
  ].flatMap(line => line.split(' ')),
);

/** Ordinals that name streets: "Fifth Avenue" is "5th Ave". */
export const ORDINALS: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);
