import { starterEntries } from '../../src/watchlists/starter/starter-entries.ts';
import { type KoreanPerson } from './han.ts';

/** The persons of the starter list (OFAC and KoFIU) whose name stands there in Hangul, and in Latin letters. */
export function listedKoreans(): readonly KoreanPerson[] {
  return starterEntries().flatMap(({ type, names }): readonly KoreanPerson[] => {
    const texts = names.map(({ text }) => text);
    const hangul = texts.find(text => /^\p{Script=Hangul}+$/u.test(text));
    const latin = texts.filter(text => /\p{Script=Latin}/u.test(text));
    return type === 'person' && hangul !== undefined && latin.length > 0 ? [{ hangul, latin }] : [];
  });
}
