/** Chinese surnames in Latin letters and in characters. Reviewed by hand. */
import { readChineseWord, wadeGilesOf, type ChineseSyllable } from './chinese-syllables.ts';
import { mandarinOf } from './romanise/han.ts';

/**
 * The common surnames in pinyin; each stands for all characters read so.
 * A Latin name must have one of them, first or last, to be read as Chinese.
 */
const PINYIN =
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng
   cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lv ding ren lu yao shen zhong cui tan fan liao shi wang jin
   jia xia fu fang zou xiong bai meng qin qiu hou jiang yin xue yan lei long tao he mao hao gu gong shao wan qian qin dai mo kong
   xiang chang tang yin wen lai kang pang qiao an niu hong duan shu lan ni zhuang ge yan ning yue zuo ai geng guan hua ji jing lian ling
   miao mei mu nie ou pei pu qi qu quan ran rao ruan rong sang sha shan shang sheng si tong tu wo xi xian xin xing xuan ying you yun
   zang zha zhai zhan zhen zhi zhuo zi zong zu bao bi bian bo bu che chai chao chi chu chuan cen dang diao di dou e fei ke kuang ming min
   nan nong piao ping gan gai gou guang gui ju jian jiao jie jue kan kuai lang le lou man pi ban`.split(
    /\s+/u,
  );

/** Two-character surnames in pinyin. */
const DOUBLE =
  `ouyang sima zhuge shangguan situ huangfu yuchi moqi dongfang gongsun xiahou linghu murong zhangsun yuwen duanmu nangong dugu
   dongfang gongye zongzheng puyang chunyu chanyu taishu shentu zhongsun xuanyuan zhongli helian tantai dongguo ximen huyan`.split(
    /\s+/u,
  );
const DOUBLE_HAN =
  `欧阳 司马 诸葛 上官 司徒 皇甫 尉迟 万俟 东方 公孙 夏侯 令狐 慕容 长孙 宇文 端木 南宫 独孤 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 轩辕 钟离 赫连 澹台 东郭 西门 呼延`.split(
    ' ',
  );
const DOUBLE_READING: ReadonlyMap<string, string> = new Map([
  ['尉迟', 'yuchi'],
  ['万俟', 'moqi'],
  ['长孙', 'zhangsun'],
  ['单于', 'chanyu'],
  ['澹台', 'tantai'],
]);

/**
 * Surnames as Hong Kong (Cantonese), Taiwan, Singapore and Malaysia (Hokkien, Teochew, Hakka) spell them, where neither
 * pinyin nor Wade-Giles explains it.
 */
const REGIONAL: ReadonlyMap<string, readonly string[]> = new Map(
  `lee=li ly=li chan=chen tan=chen,tan chin=chen,jin,qin wong=wang,huang ong=wang ng=wu,huang eng=wu,huang goh=wu hwang=huang
   cheung=zhang chong=zhang,zhong teo=zhang teoh=zhang lam=lin lim=lin lum=lin leung=liang neo=liang ho=he hui=xu,hui hsu=xu sheu=xu shyu=xu
   koh=xu,gao kho=xu kwok=guo kuok=guo quek=guo kwek=guo lau=liu low=liu,luo lew=liu law=luo lo=luo,lu loh=luo yeung=yang yeo=yang yeoh=yang
   chow=zhou chau=zhou chew=zhou chu=zhu,chu tsang=zeng tseng=zeng chan=chen choi=cai,cui choy=cai chua=cai tsai=cai tse=xie chia=xie,jia
   kwan=guan quan=guan kwong=kuang fung=feng fong=fang,kuang fok=huo poon=pan phua=pan yip=ye ip=ye yap=ye yuen=yuan,ruan yiu=yao
   siu=xiao seow=xiao sit=xue so=su soh=su soo=su tong=tang,dong,tong tang=tang,deng mok=mo mui=mei moy=mei mak=mai lui=lei,lv louie=lei
   loo=lu lok=luo liu=liu,liao kong=jiang,kong,gong keung=jiang koo=gu ko=gao,ke,ge kao=gao hung=hong ang=hong hau=hou ha=xia hon=han chung=zhong,zheng
   jung=zheng,zhong cheng=zheng,cheng tay=zheng chiu=zhao,qiu,jiu kiang=jiang chiang=jiang kam=gan,jin pang=peng,pang shek=shi shum=cen,shen sum=shen,cen
   sham=cen,shen sim=shen sze=shi suen=sun szeto=situ auyeung=ouyang auyong=ouyang au=ou wai=wei wan=wen,yun,wan wat=qu yam=ren yim=yan
   yau=qiu,you yung=rong yee=yu woo=hu,wu foo=fu,hu gan=yan,gan khoo=qiu,gu chuang=zhuang tsui=xu,cui lou=lu,lou mah=ma gee=zhu hsieh=xie
   soong=song sung=song tsao=cao chao=zhao,chao teng=deng tung=dong kung=gong,kong sheh=she lai=lai,li tsui=xu,cui chui=xu,cui hsiung=xiong`
    .split(/\s+/u)
    .map((item): [string, readonly string[]] => {
      const [spelling = '', surnames = ''] = item.split('=');
      return [spelling, surnames.split(',')];
    }),
);

/** Characters that are read otherwise as a surname than as a word. */
const AS_SURNAME: ReadonlyMap<string, readonly string[]> = new Map(
  `单=shan 曾=zeng 解=xie 仇=qiu 查=zha 盖=ge,gai 任=ren 万=wan 区=ou 朴=piao 缪=miao 乐=yue,le 覃=qin,tan 翟=zhai,di 尉=wei 冼=xian 员=yun 秘=bi
   折=she 种=chong 谌=chen,shen 洗=xian 黑=he 召=shao 句=gou 车=che 沈=shen 贾=jia 柏=bai 薄=bo 宿=su 盛=sheng 乜=nie 卜=bu 祭=zhai 繁=po 长=chang 石=shi
   葛=ge 俞=yu 燕=yan 应=ying 纪=ji 华=hua 宁=ning 隗=kui,wei 牟=mu,mou 晁=chao 都=du`
    .split(/\s+/u)
    .map((item): [string, readonly string[]] => {
      const [character = '', surnames = ''] = item.split('=');
      return [character, surnames.split(',')];
    }),
);

const KNOWN: ReadonlySet<string> = new Set([...PINYIN, ...DOUBLE]);
let bySpelling: ReadonlyMap<string, readonly string[]> | undefined;

/** The surnames in pinyin (two syllables run together for the likes of Ouyang) that a Latin word may be; mostly none. */
export function chineseSurnamesOf(spelling: string): readonly string[] {
  bySpelling ??= allSpellings();
  return bySpelling.get(spelling) ?? [];
}

function allSpellings(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (spelling: string, surname: string): void => {
    found.set(spelling, (found.get(spelling) ?? new Set()).add(surname));
  };
  for (const surname of KNOWN) {
    for (const spelling of [surname, surname.replace('v', 'u'), surname.replace('v', 'yu')])
      add(spelling, surname);
    for (const syllables of readChineseWord(surname, 'pinyin')) {
      // A surname of one syllable is no double one: Xian is not Xi An.
      if (syllables.length > (DOUBLE.includes(surname) ? 2 : 1)) continue;
      for (const spelling of together(syllables)) add(spelling, surname);
    }
  }
  for (const [spelling, surnames] of REGIONAL) for (const surname of surnames) add(spelling, surname);
  return new Map([...found].map(([spelling, surnames]) => [spelling, [...surnames]]));
}

/** Every spelling of some syllables in Wade-Giles, run together. */
function together(syllables: readonly ChineseSyllable[]): readonly string[] {
  let heads: readonly string[] = [''];
  for (const { text } of syllables) heads = heads.flatMap(head => wadeGilesOf(text).map(tail => head + tail));
  return heads;
}

/** How many of a name's first characters (in the forms of unifyHan) are its surname, and how that is read. */
export function hanSurname(characters: string): {
  readonly length: 1 | 2;
  readonly pinyin: readonly string[];
} {
  const double = characters.slice(0, 2);
  if (DOUBLE_HAN.includes(double) && characters.length > 2) {
    const syllables = Array.from(double, character => mandarinOf(character)[0] ?? '');
    return { length: 2, pinyin: [DOUBLE_READING.get(double) ?? syllables.join('')] };
  }
  const character = characters.charAt(0);
  return { length: 1, pinyin: AS_SURNAME.get(character) ?? mandarinOf(character) };
}
