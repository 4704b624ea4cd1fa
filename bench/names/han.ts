/**
 * How well Korean names in Han characters meet the same names in Hangul and Latin letters. Lists hold few Han spellings,
 * so they are derived from the listed Hangul: the surname's one character, and the characters that given names with
 * that syllable are commonly written with. The table is by hand and not the one the product reads with, so that the
 * measure does not measure itself; the second and third choices hold Japanese and simplified forms as well.
 */

/** A listed person: the name in Hangul, and every Latin spelling on the list. */
export interface KoreanPerson {
  readonly hangul: string;
  readonly latin: readonly string[];
}

export interface HanFigures {
  /** Persons whose name could be written in Han. */
  readonly persons: number;
  /** Han spelling against the Hangul: share the same. */
  readonly hangul: number;
  /** Han spelling against a Latin spelling of the list: share the same. */
  readonly latin: number;
  /** As `latin`, of the Latin spellings that are the same as the Hangul: the list has other names among its aliases. */
  readonly latinOfHangul: number;
  /** Han spelling of one person against the names of another, whose Hangul is not the same: share the same. */
  readonly falseHits: number;
}

const tableOf = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map(table.split(/\s+/u).map(item => [item.charAt(0), Array.from(item.slice(1))]));

const SURNAMES = tableOf(
  `김金 리李 이李 박朴 최崔 강姜 정鄭 한韓 조趙 윤尹 신申 림林 임林 변邊 고高 오吳 유劉 서徐 황黃 류柳 장張 주朱 차車 허許 지池 곽郭 렴廉 염廉
   양梁 량梁 백白 송宋 심沈 전全 진陳 배裵 민閔 마馬 방方 하河 승承 안安 원元 태太 명明 손孫 남南 문文 권權 홍洪 노盧 로盧 구具 우禹 라羅 나羅`,
);
const GIVEN = tableOf(
  `철哲鐵鉄 성成星聖 수洙秀寿 일日一逸 혁赫革爀 영英永栄 명明命銘 남男南 광光廣広 경京景慶 호浩虎鎬 정正貞政 원元源 동東銅 학學鶴学 진鎭眞真
   춘春椿 민民敏旻 훈勳訓勲 만萬滿万 길吉 현賢鉉顯 창昌昶 준俊準濬 상相尙尚 복福 병炳秉 환煥桓 용龍勇竜 식植湜 금金錦 승勝承 봉奉鳳 규奎圭 석錫石
   삼三參 림林 화花和 근根槿 곤坤 주柱周 순順淳 완完 인仁寅 범範凡 웅雄 희熙姬姫 덕德徳 대大 찬燦贊 권權権 우宇佑 종宗鍾 래來来 충忠 운雲運 섭燮涉
   기基起 연淵延 효孝 천天千 청靑淸清 택澤沢 송松 교敎教 선善先 관寬官 한漢韓 녀女 신信 평平 란蘭 부富 록祿 국國国 태泰 산山 은恩銀 량良 양陽 흥興
   룡龍竜 류流柳 형亨炯`,
);
/** Spellings derived a person: the first, second and third choice of every syllable. */
const CHOICES = 3;

/** Measures `same` (whether two names are taken for one) on listed persons; persons with a syllable beyond the table are left out. */
export function hanFigures(
  listed: readonly KoreanPerson[],
  same: (a: string, b: string) => boolean,
): HanFigures {
  const persons = listed
    .map(person => ({ ...person, han: hanOf(person.hangul) }))
    .filter(({ han }) => han.length > 0);
  const hangul = new Share();
  const latin = new Share();
  const latinOfHangul = new Share();
  const falseHits = new Share();
  for (const person of persons) {
    for (const han of person.han) {
      hangul.add(same(han, person.hangul));
      for (const spelling of person.latin) {
        const hit = same(han, spelling);
        latin.add(hit);
        if (same(person.hangul, spelling)) latinOfHangul.add(hit);
      }
    }
    for (const other of persons.filter(({ hangul: name }) => !same(name, person.hangul))) {
      for (const name of [other.hangul, ...other.latin]) {
        for (const han of person.han) falseHits.add(same(han, name));
      }
    }
  }
  return {
    persons: persons.length,
    hangul: hangul.value,
    latin: latin.value,
    latinOfHangul: latinOfHangul.value,
    falseHits: falseHits.value,
  };
}

/** Han spellings of a name in Hangul; none if a syllable is beyond the table. */
export function hanOf(hangul: string): readonly string[] {
  const spellings = new Set<string>();
  for (let choice = 0; choice < CHOICES; choice += 1) {
    const characters = Array.from(hangul, (syllable, place) => {
      const choices = (place === 0 ? SURNAMES : GIVEN).get(syllable) ?? [];
      return choices[choice % choices.length];
    });
    if (characters.every(character => character !== undefined)) spellings.add(characters.join(''));
  }
  return [...spellings];
}

class Share {
  #all = 0;
  #hits = 0;

  add(hit: boolean): void {
    this.#all += 1;
    if (hit) this.#hits += 1;
  }

  /** 0..1; 0 when nothing was added. */
  get value(): number {
    return this.#all === 0 ? 0 : this.#hits / this.#all;
  }
}
