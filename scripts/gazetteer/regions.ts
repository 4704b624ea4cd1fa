/**
 * First-level regions that profiles name without their country ("Austin, TX", "Shenyang, Liaoning"), reviewed by
 * hand. One line: `names = city of that region`; the build reads the region's GeoNames code from the city, so that
 * a wrong pairing fails the build instead of hiding in a table of numbers. A name that starts with `=` is a code
 * and is only recognised in capitals.
 */
export const REGIONS: Readonly<Record<string, string>> = {
  US: `
alabama | =AL = Birmingham
alaska | =AK = Anchorage
arizona | =AZ = Phoenix
arkansas | =AR = Little Rock
california | =CA | calif = Los Angeles
colorado | =CO = Denver
connecticut | =CT = Hartford
delaware | =DE = Wilmington@DE
district of columbia | =DC = Washington, D.C.
florida | =FL = Miami
georgia | =GA = Atlanta
hawaii | =HI = Honolulu
idaho | =ID = Boise
illinois | =IL = Chicago
indiana | =IN = Indianapolis
iowa | =IA = Des Moines
kansas | =KS = Wichita
kentucky | =KY = Louisville
louisiana | =LA = New Orleans
maine | =ME = Portland@ME
maryland | =MD = Baltimore
massachusetts | =MA = Boston
michigan | =MI = Detroit
minnesota | =MN = Minneapolis
mississippi | =MS = Jackson
missouri | =MO = Kansas City
montana | =MT = Billings
nebraska | =NE = Omaha
nevada | =NV = Las Vegas
new hampshire | =NH = Nashua
new jersey | =NJ = Newark
new mexico | =NM = Albuquerque
new york | new york state | upstate new york | =NY = New York City
north carolina | =NC = Charlotte
north dakota | =ND = Fargo
ohio | =OH = Cleveland
oklahoma | =OK = Oklahoma City
oregon | =OR = Portland
pennsylvania | =PA = Philadelphia
rhode island | =RI = Providence
south carolina | =SC = Charleston
south dakota | =SD = Sioux Falls
tennessee | =TN = Memphis
texas | =TX = Houston
utah | =UT = Salt Lake City
vermont | =VT = Burlington@VT
virginia | =VA = Virginia Beach
washington | washington state | =WA = Seattle
west virginia | =WV = Huntington@WV
wisconsin | =WI = Milwaukee
wyoming | =WY = Cheyenne`,
  CA: `
alberta | =AB = Calgary
british columbia | =BC = Vancouver
manitoba | =MB = Winnipeg
new brunswick | =NB = Moncton
newfoundland and labrador | newfoundland | =NL = St. John's
nova scotia | =NS = Halifax
ontario | =ON = Toronto
prince edward island | =PE | =PEI = Charlottetown
quebec | =QC = Montréal
saskatchewan | =SK = Saskatoon
yukon | =YT = Whitehorse
northwest territories | =NT = Yellowknife`,
  AU: `
new south wales | =NSW = Sydney
victoria | =VIC = Melbourne
queensland | =QLD = Brisbane
western australia | =WA = Perth
south australia | =SA = Adelaide
tasmania | =TAS = Hobart
northern territory | =NT = Darwin
australian capital territory | =ACT = Canberra`,
  IN: `
maharashtra = Mumbai
karnataka = Bengaluru
tamil nadu = Chennai
telangana = Hyderabad
andhra pradesh = Vijayawada
kerala = Thiruvananthapuram
gujarat = Ahmedabad
rajasthan = Jaipur
uttar pradesh = Lucknow
west bengal = Kolkata
punjab = Ludhiāna
haryana = Faridabad
madhya pradesh = Bhopal
bihar = Patna
odisha | orissa = Bhubaneshwar
assam = Guwahati
jharkhand = Ranchi
uttarakhand = Dehra Dūn
chhattisgarh = Raipur
delhi = Delhi`,
  PK: `
punjab = Lahore
sindh = Karachi
khyber pakhtunkhwa = Peshawar
balochistan = Quetta
islamabad capital territory = Islamabad`,
  CN: `
liaoning | 辽宁 | 遼寧 | 랴오닝 | 요녕 | ляонин = Shenyang
jilin | 吉林 | 지린 | 길림 = Changchun
heilongjiang | 黑龙江 | 黑龍江 = Harbin
hebei | 河北 = Shijiazhuang
henan | 河南 = Zhengzhou
shandong | 山东 | 山東 = Jinan
shanxi | 山西 = Taiyuan
shaanxi | 陕西 = Xi’an
jiangsu | 江苏 | 江蘇 = Nanjing
zhejiang | 浙江 = Hangzhou
anhui | 安徽 = Hefei
fujian | 福建 = Fuzhou
jiangxi | 江西 = Nanchang
hubei | 湖北 = Wuhan
hunan | 湖南 = Changsha
guangdong | 广东 | 廣東 = Guangzhou
guangxi | 广西 = Nanning
hainan | 海南 = Haikou
sichuan | 四川 = Chengdu
guizhou | 贵州 = Guiyang
yunnan | 云南 = Kunming
inner mongolia | 内蒙古 = Baotou
xinjiang | 新疆 = Ürümqi
gansu | 甘肃 = Lanzhou
tibet | 西藏 = Lhasa`,
  KR: `
gyeonggi | gyeonggi do | 경기도 | 경기 = Suwon
gangwon | gangwon do | 강원도 = Chuncheon
chungcheongnam do | 충청남도 = Cheonan
chungcheongbuk do | 충청북도 = Cheongju-si
jeollabuk do | 전라북도 = Jeonju
jeollanam do | 전라남도 = Yeosu
gyeongsangbuk do | 경상북도 = Pohang
gyeongsangnam do | 경상남도 = Changwon
jeju do | 제주도 = Jeju City`,
  DE: `
bavaria | bayern = Munich
north rhine westphalia | nordrhein westfalen | nrw | =NRW = Köln
baden wurttemberg | baden wuerttemberg = Stuttgart
hesse | hessen = Frankfurt am Main
lower saxony | niedersachsen = Hannover
saxony | sachsen = Leipzig
rhineland palatinate | rheinland pfalz = Mainz
schleswig holstein = Kiel
saxony anhalt | sachsen anhalt = Magdeburg
thuringia | thuringen | thueringen = Erfurt
mecklenburg vorpommern = Rostock
brandenburg = Potsdam
saarland = Saarbrücken`,
  BR: `
sao paulo | =SP = São Paulo
rio de janeiro | =RJ = Rio de Janeiro
minas gerais | =MG = Belo Horizonte
bahia | =BA = Salvador
parana | =PR = Curitiba
santa catarina | =SC = Joinville
rio grande do sul | =RS = Porto Alegre
rio grande do norte | =RN = Natal
pernambuco | =PE = Recife
ceara | =CE = Fortaleza
goias | =GO = Goiânia
amazonas | =AM = Manaus
mato grosso | =MT = Cuiabá
mato grosso do sul | =MS = Campo Grande
distrito federal | =DF = Brasília
paraiba | =PB = João Pessoa
espirito santo | =ES = Vila Velha`,
  MX: `
jalisco = Guadalajara
nuevo leon | =NL = Monterrey
baja california = Tijuana
baja california sur = La Paz
sonora = Hermosillo
sinaloa = Culiacán
chihuahua = Juárez
quintana roo = Cancún
yucatan = Mérida
guanajuato = León de los Aldama
estado de mexico | edomex = Ecatepec de Morelos`,
  RU: `
primorsky krai | primorye | primorskiy kray | приморский край | приморье = Vladivostok
khabarovsk krai | хабаровский край = Khabarovsk
tatarstan | татарстан = Kazan
bashkortostan = Ufa
siberia | сибирь = Novosibirsk
krasnodar krai | краснодарский край = Krasnodar
leningrad oblast = Saint Petersburg
dagestan = Makhachkala`,
  ES: `
catalonia | catalunya | cataluna = Barcelona
andalusia | andalucia = Sevilla
basque country | euskadi | pais vasco = Bilbao
galicia = Vigo
community of madrid | comunidad de madrid = Madrid
valencian community | comunidad valenciana = Valencia`,
  IT: `
lombardy | lombardia = Milan
lazio = Rome
piedmont | piemonte = Turin
tuscany | toscana = Florence
sicily | sicilia = Palermo
veneto = Verona
emilia romagna = Bologna
campania = Naples
apulia | puglia = Bari`,
  NL: `
north holland | noord holland = Amsterdam
south holland | zuid holland = Rotterdam
north brabant | noord brabant = Eindhoven`,
  BE: `
flanders | vlaanderen = Gent
wallonia | wallonie = Liège`,
  PL: `
mazowieckie | masovian | mazovia = Warsaw
malopolskie | lesser poland = Kraków
dolnoslaskie | lower silesia = Wrocław
slaskie | silesia = Katowice
pomorskie | pomerania = Gdańsk
wielkopolskie | greater poland = Poznań`,
  ID: `
west java | jawa barat = Bandung
east java | jawa timur = Surabaya
central java | jawa tengah = Semarang
bali = Denpasar
north sumatra = Medan
papua = Jayapura`,
  NG: `
lagos state = Lagos
rivers state = Port Harcourt
oyo state = Ibadan
kaduna state = Kaduna`,
  ZA: `
gauteng = Johannesburg
western cape = Cape Town
kwazulu natal = Durban
eastern cape = Port Elizabeth`,
  JP: `
hokkaido | 北海道 = Sapporo
okinawa | 沖縄 = Naha
aichi | 愛知 = Nagoya
kanagawa | 神奈川 = Yokohama
hyogo | 兵庫 = Kobe`,
};

/** Codes by which the four nations of the United Kingdom are already known in the city table. */
export const UK_NATIONS = ['ENG', 'SCT', 'WLS', 'NIR'] as const;
