import { spellingKey } from './spelling.ts';

/**
 * Given names, one a line. Before the colon the forms that passports carry in neighbouring languages (Sergei, Serhii and
 * Siarhei are one man in three countries), after it what else its bearers are called. Small: the forms met on candidate
 * pages and lists.
 */
const GROUPS = `
alexander aleksandr aleksandar oleksandr aliaksandr alexandr alyaksandr : alex alec alexandre alejandro sasha sacha sascha shura xander sandy iskander
alexandra aleksandra oleksandra aliaksandra : alex sasha sandra sandy alejandra
alexei aleksei alexey oleksii oleksiy aliaksei aliaxei : alyosha alex
alfred : alf alfie fred freddie
andrei andrey andriy andrii : andrew andy drew andre andreas andres
anton antin : anthony tony antonio ton
antonina : tonya
anastasia anastasiya nastassia : nastya
barbara : barb babs
benjamin : ben benny benji
bartholomew : bart
ekaterina yekaterina kateryna katsiaryna : catherine katherine kathryn kate katie kathy cathy cat kit katya katarina
charles : charlie chuck carl karl carlos
christopher : chris kris topher
christina : christine chris tina kristina
daniil danil danylo : daniel dan danny
david : dave davey
deborah : deb debbie
dmitry dmitriy dmytro dzmitry : dima mitya
donald : don donny
dorothy : dot dottie
edward : ed eddie ted teddy ned eduard
elizabeth : liz lizzie beth betty eliza lisa elisabeth liza
evgeny yevgeny yevhen yauhen evgenii iauhen : eugene gene zhenya
francis : frank francisco pancho paco
frederick : fred freddie frederik
gabriel : gabe
geoffrey : jeffrey geoff jeff
georgy georgi heorhiy heorhii : george georgie jorge
gerald : gerard jerry gerry
grigory hryhoriy hryhorii ryhor : gregory greg grisha
harold : hal harry
henry : harry hank enrique heinrich
ignacio : nacho
irina iryna : ira
ivan : vanya john johan johannes jan juan giovanni ioan ioannis yannis
jacob : jake yakov
james : jim jimmy jamie
jennifer : jen jenny
jessica : jess jessie
jonathan : jon johnny nathan
john : jon johnny jack
joseph : joe joey jose pepe josef yosef yusuf
joshua : josh
judith : judy
kenneth : ken kenny
konstantin kostiantyn kanstantsin : kostya
laurence : lawrence larry
leonid leanid : leonard leo len lenny
louis : lou louie luis lewis
margaret : maggie meg peg peggy margie rita greta
maria mariya maryia : mary masha marie mia
matvey matvii matvei : matthew matt mateo
maxim maksim maksym : maximilian max
mikhail mykhailo mikhal : michael mike mick mickey misha miguel michel
mohammed muhammad mohamed mehmet : mohammad mo
nadezhda : nadia nadya
natalia natalya nataliya natallia : natasha
nathaniel : nathan nate nat
nikolai nikolay mykola mikalai nikola : nicholas nick nicky nico kolya nicolas nikolaos
denis denys dzianis
olga olha volha : olya
oleg oleh aleh
pamela : pam
patrick : pat paddy patricio
patricia : pat patty trish
pavel pavlo : pasha paul pablo
pyotr petr petro piotr : peter pete pedro petya
philip : phil felipe
raymond : ray
rebecca : becky becca
richard : rick dick rich ricky ricardo
robert : rob bob bobby robbie roberto
roman : roma
ronald : ron ronnie
samuel : sam sammy
samantha : sam
sergei sergey serhiy siarhei serhii : seryozha sergio
stanislav stanislau : stas slava
stepan stsiapan : steven stephen steve stefan esteban
susan : sue suzie susanna
svetlana svitlana sviatlana : sveta
tatiana tetiana tatsiana : tanya
fyodor fedor fedir : theodore ted teddy theo
thomas : tom tommy tomas
timothy : tim timmy timofey
valentina : valya
valery valeriy valerii : valera
vasily vasiliy vasyl vasil : vasya basil
viktor victor viktar : vitya
victoria viktoria viktoriya viktoryia : vicky vika
vincent : vince vinny
vitaly vitaliy vitalii vital : vitalik
vladimir volodymyr uladzimir : vova volodya vlad
vladislav vladyslav uladzislau : vlad slava
vyacheslav viacheslav viachaslau : slava
walter : walt wally
william : bill billy will willy liam guillermo wilhelm
yulia yuliya iuliia : julia
zachary : zach zack
igor ihor ihar
elena yelena olena alena : lena helen helena
gennady hennadii henadz gennadiy : gena
ilya illia iliya : ilyusha
yuri yury yurii iurii : yura
roman raman
artem artyom artsiom
bogdan bohdan bahdan
galina halyna halina : galya
lyudmila liudmyla liudmila : lyuda
yaroslav iaroslav yaraslau
nikita mykyta mikita
kirill kyrylo kiryl
anatoly anatolii anatol : tolya
arkady arkadii
egor yegor yahor
zakhar zahar
timofei tymofii tsimafei : timofey tima
larisa larysa
lev leu
mark marko
eduard edvard : eddie
rodion radzivon`;

/** How two given names belong together: one name in two languages, or a name and what its bearers are called. */
export type NameForms = 'same-name' | 'nickname';

interface Group {
  readonly passport: ReadonlySet<string>;
  readonly members: readonly string[];
}

const groups: readonly Group[] = GROUPS.trim()
  .split('\n')
  .map((line): Group => {
    const [passport = [], others = []] = line.split(' : ').map(part => part.split(' ').map(spellingKey));
    return { passport: new Set(passport), members: [...passport, ...others] };
  });

/** Groups under each of the keys `membersOf` gives for them. */
function groupsBy(membersOf: (group: Group) => Iterable<string>): ReadonlyMap<string, readonly Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) {
    for (const key of new Set(membersOf(group))) found.set(key, [...(found.get(key) ?? []), group]);
  }
  return found;
}

const byKey = groupsBy(({ members }) => members);
const byStem = groupsBy(({ passport }) => [...passport].map(stemOf));

/** A father's name as it stands in a patronymic: Nikola- of Nikolaevich, Grigor- of Grigorievich. */
function stemOf(key: string): string {
  return key.replace(/[aeiou]+$/u, '');
}

/**
 * Whether two given names, by spelling key, are forms of one name, and how; nothing if they are not. Not transitive:
 * Sasha is short for two names.
 */
export function formsOfOneName(a: string, b: string): NameForms | undefined {
  const others = byKey.get(b);
  const shared = others && byKey.get(a)?.filter(group => others.includes(group));
  if (shared === undefined || shared.length === 0) return undefined;
  return shared.some(({ passport }) => passport.has(a) && passport.has(b)) ? 'same-name' : 'nickname';
}

/** Whether two fathers' names, as patronymics give them and by spelling key, are one name: Nikola-, Mykola-. */
export function areOneFather(a: string, b: string): boolean {
  const [x, y] = [stemOf(a), stemOf(b)];
  if (x === y) return true;
  const others = byStem.get(y);
  return others !== undefined && (byStem.get(x) ?? []).some(group => others.includes(group));
}

/** The spelling keys of all forms of a given name, itself among them; none for other words. */
export function nicknamesOf(key: string): readonly string[] {
  return [...new Set(byKey.get(key)?.flatMap(({ members }) => members))];
}
