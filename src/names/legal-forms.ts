/** Legal forms of organisations: `Co., Ltd`, `Limited Liability Company` and `OOO` say nothing about which one it is. */

/** Forms of several words, longest first, as folded words; replaced before single ones. */
export const LEGAL_PHRASES: readonly (readonly string[])[] = [
  'limited liability company',
  'limited liability partnership',
  'joint stock company',
  'public joint stock company',
  'open joint stock company',
  'closed joint stock company',
  'public limited company',
  'private limited company',
  'private limited',
  'company limited',
  'limited company',
  'limited partnership',
  'pvt ltd',
  'pte ltd',
  'pty ltd',
  'sdn bhd',
  'co ltd',
  'sp z oo',
  'sp zoo',
  'free zone company',
  'free zone establishment',
  'sociedad anonima',
  'sociedad limitada',
  'sociedad de responsabilidad limitada',
  'societe anonyme',
  'societe a responsabilite limitee',
  'gesellschaft mit beschrankter haftung',
  'obshchestvo s ogranichennoy otvetstvennostyu',
  'obshchestvo s ogranichennoi otvetstvennostyu',
  'obshchestvo s ogranichennoi otvetstvennostiu',
  'aktsionernoe obshchestvo',
  'publichnoe aktsionernoe obshchestvo',
  'otkrytoe aktsionernoe obshchestvo',
  'zakrytoe aktsionernoe obshchestvo',
  'общество с ограниченной ответственностью',
  'публичное акционерное общество',
  'открытое акционерное общество',
  'закрытое акционерное общество',
  'акционерное общество',
  'товариство з обмеженою відповідальністю',
]
  .map(phrase => phrase.split(' '))
  .sort((a, b) => b.length - a.length);

/** Forms of one word. Dots are gone by now: S.A. has become sa. */
export const LEGAL_WORDS: ReadonlySet<string> = new Set(
  `ltd limited llc llp lp lllp inc incorporated corp corporation co company cos plc pc pllc gmbh mbh ag kg kgaa ohg ug aktiengesellschaft sa sas
   sarl sau srl spa snc sca scs sl slu sociedad bv nv bvba cv vof ab as asa oy oyj aps aktiebolag kft zrt rt doo dd ad ead eood ood jsc ojsc cjsc
   pjsc oao ooo zao pao ao nao too tov tzov pat prat ukoop jsfc kk gk yk pte pty pvt bhd sdn tbk pt cia ltda eirl epe fze fzco fzc fzllc dmcc est
   establishment co-op se ev ek esp psc wll saoc saog saog pjs jv sti sirketi anonim 有限公司 株式会社 유한회사 주식회사
   ооо оао зао пао ао нао тов пат ат чп ип фгуп гуп`
    .split(/\s+/u)
    .filter(word => word !== ''),
);
