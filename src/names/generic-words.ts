/** Words that organisations share by the hundred (OFAC: trading 290, group 205, international 179, technology 127). */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(word => word !== ''));

/** What an organisation does or calls itself: a small reviewed table, the words above first. */
export const GENERIC = set(`
  technology technologies tech technological technical information cooperation corporate trading trade commerce commercial
  computer computing software hardware digital data systems system network networks internet online cyber electronic
  electronics it ict solutions solution services service consulting consultancy consultants engineering
  development developments research science scientific industry industries industrial enterprise enterprises business
  group holding holdings investment investments invest capital finance financial bank banking credit trust fund insurance
  exchange market markets international global world worldwide national general central state public federal regional united
  star university institute institution academy college school center centre foundation association society organization
  organisation committee council commission ministry department bureau agency office government authority administration
  union federation party branch division
  shipping ship ships maritime marine navigation logistics transport transportation cargo freight air aviation airlines
  airways aerospace space
  oil gas petroleum petrochemical petrochemicals energy power electric chemical chemicals pharmaceutical pharma medical
  health hospital mining metal metals steel gold minerals construction building materials equipment machinery machine
  machines tools production products manufacturing factory plant works supply import imports export exports
  food agriculture agricultural farm textile auto automotive motor motors vehicle
  media press news publishing entertainment sports club travel tourism hotel restaurant
  management partners partner associates alliance ventures venture property properties real estate design studio
  ticaret sanayi plant production labs lab laboratory security defense defence military army communications communication telecom telecommunications
  great new first royal best top golden green blue red grand
  the of and for de la del des y et und fur e di in`);

/** Joining words among them: no weight at all when left out. */
export const JOINING = set('the of and for de la del des y et und fur e di in & do da le les');

/** Places: they tell branches apart (Bank of China, Hong Kong; Singapore) but do not make a name. */
export const PLACES = set(`
  korea korean dprk pyongyang north south east west northern southern eastern western asia asian europe european africa
  african america american middle
  china chinese hong kong hongkong beijing shanghai shenzhen shenyang dalian dandong liaoning jilin yanbian taiwan
  japan japanese russia russian moscow vladivostok ukraine belarus minsk iran iranian tehran iraq syria syrian damascus
  lebanon lebanese beirut turkey turkish istanbul uae emirates dubai sharjah qatar saudi arabia kuwait yemen oman
  india indian pakistan afghanistan singapore malaysia indonesia thailand vietnam vietnamese laos cambodia myanmar philippines
  cuba cuban venezuela colombia mexico panama brazil argentina chile peru spain france germany deutschland deutsche italy
  switzerland swiss schweiz austria cyprus malta london uk usa us britain british england estonia latvia lithuania
  poland serbia bulgaria romania hungary sweden finland norway denmark nederland netherlands belgium luxembourg
  nigeria kenya sudan libya egypt algeria ethiopia tanzania uganda congo somalia zimbabwe mozambique`);

/** Numbers in words to the digits they are, and usual abbreviations to the word. */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
   sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
   1st=1 2nd=2 3rd=3 first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10
   intl=international tech=technology techs=technologies univ=university dept=department govt=government natl=national mfg=manufacturing
   assoc=association dev=development engg=engineering svcs=services comm=communications us=usa`
    .split(/\s+/u)
    .map((item): [string, string] => {
      const [word = '', digits = ''] = item.split('=');
      return [word, digits];
    }),
);
