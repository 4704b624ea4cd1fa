/** Words in people's names that say little about which person it is. All folded; see tokens.ts for how they count. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(word => word !== ''));

/** Degrees and generations, which stand after a name. */
const AFTER = `jr junior senior esq phd md mba cpa cfa cissp pmp msc bsc llm dds ii iii iv`;

/** Titles and ranks, which stand before a name. The last word of a name is none: Fawzi Hajji is called Hajji. */
export const TITLES = set(`
  mr mrs ms miss mx dr doctor prof professor president minister ambassador sir dame honorable rev reverend monsieur madame mme mlle herr frau
  senor senora sr sra srta eng engr engineer
  haji hajji hajj hadji mullah mulla maulavi mawlawi maulawi moulavi maulana mawlana sheikh shaykh shaikh
  sheik cheikh ayatollah hojatoleslam hujjat general gen colonel col major maj captain capt lieutenant lt brigadier
  brig admiral adm commander cmdr sergeant sgt marshal dato datuk ustad ustaz
  господин доктор генерал полковник
  دکتر دكتور الدكتور مهندس المهندس شیخ شيخ الشيخ الشیخ ملا مولوی مولوي حاج الحاج حاجی حاجي سردار سرتیپ سرلشکر
  لواء اللواء عميد العميد عقيد العقيد فريق الفريق`);

/** What is dropped from a name wherever it stands, unless nothing else is left. */
export const SUFFIXES = set(`${AFTER} sr`);

/** Articles and "son of", "father of", "of": kept, because some spell them into the name, at next to no weight. */
export const PARTICLES = set(`
  al el ul il ad ar as ash az et an-nur bin ben ibn bint binti bte abu abou abi umm ould uld ou
  von van der den de del della dela di da do dos das du la le les los las y e und zu zur zum ter ten af av
  аль эль бин ибн оглы оглу кызы oglu ogly kyzy uulu
  بن ابن بنت ابو أبو آل ال ben בן אבו`);

/** Son of: what stands before it and after it must not be turned round. */
export const SON_OF = set('bin ben ibn بن ابن oglu ogly оглы оглу');

/** Father of, mother of: what follows is not the bearer's own name. */
export const PARENT_OF = set('abu abou abi umm أبو ابو');

/** What tells a father from a son of the same name, to which of them it is. Never the first word: Sr Garcia is a Mr. */
export const GENERATIONS: ReadonlyMap<string, number> = new Map([
  ['sr', 1],
  ['senior', 1],
  ['jr', 2],
  ['junior', 2],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** Servant-of: half a name that only its other half tells apart. */
export const SERVANT = set('abd abdul abdal abdel abdol abdoul abdou abdo عبد');

/** Ends of Slavic patronymics: the father's name, which many lists leave out and brothers share. */
export const PATRONYMIC = /(?:[oe]vi[cz]h?|[oe]vna|[iy]chna|avi[cz]h?|auna|uly|qizi)$/u;
