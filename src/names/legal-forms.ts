/**
 * Legal forms of organisations: `Co., Ltd`, `Limited Liability Company`, `OOO` and `有限公司` say nothing about which one
 * it is. Words come here as organisation-words.ts spells them: dots are gone (S.A. is sa), and `aktsionernoe obshchestvo`
 * is `joint stock company` by then.
 */

import { set } from './word-table.ts';

/** Forms of one word, wherever it stands. */
const WORDS = set(`
  company companies co cos limited incorporated inc corporation corp corporacion llc llp lp lllp pllc plc pc pjs
  gmbh mbh ag kg kgaa ohg ug aktiengesellschaft gesellschaft beschrankter haftung
  sa sas sarl sprl asbl sro srls rl sac saca sau srl sl slu sociedad sociedade societe anonima anonyme responsabilidad responsabilite limitee
  compania compagnie cia eirl spa snc sca scs bv nv bvba cv cvba vof vennootschap ab as asa aps aktiebolag oy oyj
  kft zrt rt doo dd ad ead eood ood jsc ojsc cjsc pjsc jscb jsfc oao ooo zao pao ao nao aat taa too tov tzov pat prat
  ukoop gup mup fkp ооо оао зао пао ао нао аат таа тов пат ат чп ип гуп муп фкп
  kk gk yk pte pty pvt bhd sdn tbk pt epe fze fzco fzc fzllc dmcc est establishment  se ev ek esp psc wll ll sal
  saoc saog sti sirketi anonim kabushiki kaisha gaisha tnhh sherkat sherkate sharika sharikat shirkat sahami شركة الشركة شرکت gongsi
  liability partnership`);

/** Words that belong to the form only before another word of it: `Open Joint Stock Company`, but `Open Systems`. */
const BEFORE = set(
  'joint stock open closed public private proprietary general free zone fz with and de en mit a s z с з',
);

/** Forms that are made of generic words. */
const PHRASES: readonly (readonly string[])[] = [
  'federal state unitary enterprise',
  'state unitary enterprise',
  'federal state budgetary institution',
  'sp z oo',
  'sp zoo',
].map(phrase => phrase.split(' '));

/** Words this long are read as the form with one slip in them: `Compnay`, and `Compan` where a field was cut. */
const FORGIVEN = 7;
const LONG = byFirstLetter([...WORDS].filter(word => word.length >= FORGIVEN));
/** Before another word of the form the place speaks for these as well: `Joynt Stock Company`. */
const LONG_BEFORE = byFirstLetter(['joint', 'stock', 'closed', 'public', 'private']);
/** `Joint` and its like are the shortest of them. */
const FORGIVEN_BEFORE = 5;

/** The places of the words that are not the name's legal form, in order. */
export function placesOfName(words: readonly string[]): readonly number[] {
  const isForm = words.map(isLegalWord);
  for (let i = words.length - 2; i >= 0; i -= 1) {
    if (isForm[i + 1] === true && isBefore(words[i] ?? '')) isForm[i] = true;
  }
  for (let i = 0; i < words.length; i += 1) {
    const phrase = PHRASES.find(form => form.every((word, place) => words[i + place] === word));
    if (phrase !== undefined) isForm.fill(true, i, i + phrase.length);
  }
  return words.flatMap((_, place) => (isForm[place] === true ? [] : [place]));
}

/** Whether a word by itself is a legal form: `ltd`, `ooo`, `company`. */
export function isLegalWord(word: string): boolean {
  return WORDS.has(word) || (word.length >= FORGIVEN - 1 && isNearOne(word, LONG));
}

function isBefore(word: string): boolean {
  return BEFORE.has(word) || (word.length >= FORGIVEN_BEFORE && isNearOne(word, LONG_BEFORE));
}

function isNearOne(word: string, forms: ReadonlyMap<string, readonly string[]>): boolean {
  return forms.get(word.charAt(0))?.some(form => isOneSlip(word, form)) ?? false;
}

function byFirstLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(words.map(({ 0: letter = '' }) => [letter, words.filter(word => word.startsWith(letter))]));
}

/** Whether one letter wrong, missing, too many or swapped with its neighbour is all that differs behind the first. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 1;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  const [x, y] = [a.slice(start), b.slice(start)];
  if (x.length !== y.length) return x.length < y.length ? y.slice(1) === x : x.slice(1) === y;
  const swapped = x.charAt(0) === y.charAt(1) && x.charAt(1) === y.charAt(0);
  return x.slice(1) === y.slice(1) || (swapped && x.slice(2) === y.slice(2));
}
