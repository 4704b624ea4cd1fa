import { spellingKey } from './spelling.ts';
import { set } from './word-table.ts';

/**
 * What people are called that shares no letters at the start with their name, one name a line. Wider than nicknames.ts
 * and for one use only: to keep two names of one person from looking like a contradiction. A line too many costs a
 * question that is not asked; it never makes two people one.
 */
const GROUPS = `
eleanor eleonora helen ellen : nell nelly nora lenore ellie
sarah sara : sally sadie
mary maria marie : polly molly mae mimi mitzi manya marusya maruja mariska pia ria
anne anna ann hannah : nan nancy nanette anya asya nyura anka panni nettie
martha : patty mattie
matilda mathilde : tilly tilda maud
isabel isabella elizabeth elisabeth : bella bess bessie betsy libby elspeth lisbet ilse elsa sissi betta erzsi zsoka elka
abigail : gail nabby
caroline carolina karoline : carrie lina lottie
charlotte : lottie lotte
dorothea theodora : dora thea dory
florence : flo flossie
frances francisca francesca franziska : fanny fran paquita cesca franzi sisi
gertrude : trudy trude
henrietta : hettie etta jette
honora : nora
lavinia : vinnie
lucinda : cindy
cynthia : cindy
margaret margarita malgorzata margarethe margit marketa : daisy peggy madge greta gosia malgosia grete gitte marga rita
philomena : mena
rosalind rosemary rosa : roz rosie
teresa theresa therese : tess tessa tracy terka
ursula : uschi ulla
veronica veronika : ronnie nika vroni
wilhelmina : mina minnie willa helmi
albert alberto adalbert : bert al bertie beto tito
anthony antonio antoni : tony tonio toni tonho toninho tosiek
augustus augustin : gus
bernard bernhard : bernie bernd barney
christian christopher cristobal krzysztof khristofor : kit kester krzys topher tobal
daniel : dani
dennis dionysius dionisio : denny sidney
edmund edward eduardo edoardo : ned ed ted teddy lalo edu duda dado
edgar : ed ned
ernest ernesto : ernie neto tito
ferdinand fernando hernando : ferdi nando nano
francis francisco francesco franz franciszek frantisek ferenc franjo : frank franky paco pancho kiko chico quico curro cisco cecco franek feri
george jorge georg jerzy gyorgy jiri giorgio goran yorgos georgios : jurek coco jirka gio gyuri dodo jorginho
gilbert gilberto : gil beto bert
guillermo guilherme guglielmo william wilhelm willem : memo guille gui bill billy wim helmut
gustavo gustav : gus guga tavo
harold harald henry henrik heinrich hendrik enrique enrico henryk : hal harry hank hein heinz henk quique rico heniek
herbert heriberto norbert robert roberto humbert umberto adalberto : bert beto berto bob bobby dobbin rob
hugh hugo : huey
ignacio ignatius ignazio : nacho iggy nazio
james jaime jacobo jakob jakub jacob jacques santiago diego tiago giacomo : jim jimmy kuba jake chago santi yago jacky jeppe
jesus : chuy chucho suso
john johannes johann ioannis yoannis jan juan joao giovanni ivan janos jean ian iain sean : jack jock hans hannes giannis yannis gianni nino vanya janek jancsi juancho
joseph jose josef giuseppe jozef jozsef josip yosef : pepe joe zé ze zeca beppe peppe pino sepp jupp josko joska chepe joselito bepi
jose-maria josemaria jose maria : chema
juhani johannes juho : jussi juha
louis luis luigi ludwig lajos ludovic : lucho gigi lou lutz wiggerl lali
manuel emmanuel emanuel emmanouil immanuel : manolo manny manolis manu lolo mane
michael miguel mikhail michal mihaly mikael : mick misha mischa mickey miki
nicholas nicolas nikolaos nikolaus nicola miklos mikolaj mykola : klaus claus colin nico niko miki kolya
paul pablo pavel pauli : pasha
peter pietro pedro petrus pietari : pekka petteri piero perico rino
philip filippo felipe filip : pippo pip lipe flip
reginald reinaldo reynaldo reynold : reggie rex naldo
richard ricardo riccardo ryszard : dick rick rico hick
ronaldo arnaldo reinaldo : naldo nado
rodrigo : digo
roderick : rory
salvador salvatore : chava toto turi tore
samson samuel : sam
sebastian sebastiao : bastian basti seb chano tiao
simon simeon : sima
stephen stefan istvan stephan esteban etienne stepan : pista steffen stevie
laszlo : laci
gyula : julius
theodore theodor fyodor teodoro : ted teddy doro
thomas tomasz tomas tamas : tomek
vincent vincenzo vicente : vinnie enzo chente cencio
walter valter : wally wat
katarzyna catherine katharina katerina ekaterina caitlin kathleen katalin : kasia kitty kay trina kate kati rina
aleksandra alexandra alejandra : ola sanda sandra
alexander alexandros aleksander : olek sandro ales lekso
alexei aleksei oleksii : lyosha lesha alyosha
andrei andreas andrzej andras : jedrek bandi
barbara : basia babette
beatrice beatriz : bea trixie
dolores : lola loli
concepcion : concha conchita
consuelo : chelo
guadalupe : lupe lupita
mercedes : meche merche
rosario : charo
pilar : pili
graciela : chela
isidro : chilo
ana : anita
rafael raphael : rafa lito
ramon raymond : moncho
eugenio eugene evgeny : gene geno zhenya
leonardo leonard leonid : leo nardo lyonya
lawrence lorenzo laurentius lars : renzo lenz larry
rodolfo rudolf adolfo : fito rolf rudi
arturo arthur : tuto
constantine konstantinos konstantin : costas kostas dinos gus
dimitrios demetrios dmitry : mitsos jim jimmy takis mitya
evangelos : vangelis
athanasios : thanasis nasos tom
panagiotis : takis panos peter
spyridon : spyros
eleftherios : lefteris terry
stanislaw stanislav : staszek stach
zdzislaw : zdzich
wladyslaw vladislav : wladek
bronislaw : bronek
grigory grzegorz gregory : grisha grzesiek
timofey timothy : tima
yevdokia evdokia : dunya
avdotya : dunya
pelageya : polina
praskovya : parasha
georgy : gosha egor zhora yura
rostislav svyatoslav yaroslav vyacheslav bronislav miroslav stanislav : slava slavik
abdullah abdulrahman abdulaziz abdulkarim : abdo abboud aboudi
abraham ibrahim avraham : avi abe bram ibo
isaac yitzhak : ike itzik zak
menachem mendel : menny
mordechai : motti
moses moshe musa mohammed : moe mo moishe
mehmet mohammed muhammad : memo mo hamada
mustafa : mus mido
hossein hussein husayn : hoss
fatima fatemeh : fatma tima fifi
khadija : dija
zeynep zainab : zeyno
ravindra : ravi
venkata venkatesh : venky
krishna : kris chris kittu
subramaniam : mani subbu
`;

const TABLE: readonly ReadonlySet<string>[] = GROUPS.trim()
  .split('\n')
  .map(line => new Set(keysIn(line.replace(':', ' '))));

function keysIn(words: string): readonly string[] {
  return [...set(words)].map(word => spellingKey(word.normalize('NFD').replace(/\p{M}/gu, '')));
}

/** Every group a key stands in. */
const GROUPS_OF = new Map<string, ReadonlySet<string>[]>();
for (const group of TABLE) {
  for (const key of group) GROUPS_OF.set(key, [...(GROUPS_OF.get(key) ?? []), group]);
}

/** Whether one of two spelling keys is what bearers of the other are called, or both are forms of one name. Symmetric. */
export function areShortForms(a: string, b: string): boolean {
  return (GROUPS_OF.get(a) ?? []).some(group => group.has(b));
}

/** Whether a spelling key is a given name, or a short form of one, that the table knows. */
export function isKnownShortForm(key: string): boolean {
  return GROUPS_OF.has(key);
}
