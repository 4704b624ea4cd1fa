/**
 * Places in organisations' names: they tell branches apart (Bank of China, Hong Kong; Singapore) but make no name. The
 * countries and cities that ten or more of the names counted in generic-words.ts hold, their adjectives, and how
 * Korean and Chinese write those of East Asia. Same notation as there.
 */
export const PLACES = `
  korea: korean chosun choson 조선 한국 朝鲜 朝鮮 韩国 韓國
  dprk: democratic_peoples_republic_of_korea 조선민주주의인민공화국
  pyongyang: 평양 平壤
  north: northern
  south: southern
  east: eastern
  west: western
  china: chinese prc peoples_republic_of_china 中国 中國 중국
  hongkong: hong_kong hk 香港 홍콩
  beijing: peking 北京 베이징 북경
  shanghai: 上海 상해
  shenzhen: 深圳
  shenyang: 沈阳 瀋陽 심양
  dalian: 大连 大連 대련
  dandong: 丹东 丹東 단동
  yanbian: 延边 延邊 연변
  yanji: 延吉 연길
  jilin: 吉林 길림
  liaoning: 辽宁 遼寧 료녕
  guangzhou: 广州 廣州
  taiwan: 台湾 臺灣
  japan: japanese 日本 일본
  russia: russian russian_federation rf 俄罗斯 로씨야 러시아 рф россия
  moscow: москва 모스크바
  vladivostok: 울라지보스또크 블라디보스토크
  iran: iranian irans islamic_republic_of_iran
  syria: syrian syrian_arab_republic
  iraq: iraqi
  lebanon: lebanese
  turkey: turkish turkiye turk
  uae: united_arab_emirates emirates
  saudi: saudi_arabia
  yemen: yemeni
  libya: libyan
  egypt: egyptian
  sudan: sudanese
  palestine: palestinian
  pakistan: pakistani
  india: indian
  usa: united_states_of_america united_states us u_s america american 美国
  uk: united_kingdom great_britain britain british
  eu: european_union
  europe: european
  asia: asian
  africa: african
  arab: arabian
  cuba: cuban cubana
  germany: german deutschland deutsche deutscher
  switzerland: swiss schweiz suisse
  italy: italia italian
  netherlands: nederland
  france: francaise french
  spain: espana
  vietnam: vietnamese
  myanmar: burma myanma
  belarus: belarusian republic_of_belarus
  ukraine: ukrainian
  crimea: crimean
  petersburg: saint_petersburg`;

/** Places in one form alone. */
export const PLAIN_PLACES = `
  middle minsk tehran damascus beirut istanbul dubai sharjah qatar kuwait oman afghanistan singapore malaysia indonesia thailand
  laos cambodia philippines venezuela colombia mexico panama brazil argentina chile peru austria cyprus malta london
  england estonia latvia lithuania poland serbia bulgaria romania hungary sweden finland norway denmark belgium luxembourg
  nigeria kenya algeria ethiopia tanzania uganda congo somalia zimbabwe mozambique macau tianjin chongqing sichuan
  donetsk luhansk siberian ural kazan`;

/** Beginnings of Russian words, as in generic-words.ts. */
export const PLACE_STEMS = `
  russia: rossiisk rossiysk rossii
  moscow: moskovsk`;
