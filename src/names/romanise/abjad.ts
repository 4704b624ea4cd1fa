/**
 * Arabic, Persian, Urdu, Pashto, Kurdish and Hebrew to Latin consonants. These scripts leave short vowels out, so the
 * result is never compared as a spelling, only by its consonants: `محمد` gives `mhmd`, which is what is left of Mohammed
 * as well. One letter is several sounds, by language and by habit: Ramadan and Ramezan are `رمضان`, Qasem and Ghasem `قاسم`.
 */
import { everyReading } from './readings.ts';

const table = (letters: string): ReadonlyMap<string, string> =>
  new Map(
    letters
      .trim()
      .split(/\s+/u)
      .map(item => [item.charAt(0), item.slice(1)]),
  );

/** The sound in Arabic (letters Arabic does not have: in the language that has them), or in Hebrew. */
const ABJAD = table(`
  اa ٱa ء ئy ؤw ىa بb پp تt ٹt ثth جj چch حh خkh دd ڈd ذdh رr ڑr زz ژzh سs شsh صs ضd طt ظz عa غgh فf قq کk كk گg
  لl مm نn ںn هh ہh ھh ةa وw يy یy ےy ټt ډd ړr ښsh ږzh ځz څts ڼn ېy ۍy ګg ڤv ڵl ڕr ۆw ێy ەa ۇw ۈw ۋw ڭng ۃa ڪk
  ۀh
  אa בb גg דd הh וw זz חh טt יy כk ךk לl מm םm נn ןn סs עa פp ףf צts ץts קk רr שsh תt`);

/** The other sound: of Persian and Urdu, of Egypt (ج), of the East (ښ ږ); the soft one of Hebrew. */
const OTHER_SOUND = table('ضz ظdh ذz ثs قgh جg ښkh ږg בv פf כkh ךkh חch שs');

const ARTICLE = /^ال(?=\p{L}{3})/u;
/** Servant of the ...: the l of the article is not heard before half of the consonants (Abdurrahman, Abdul Rahman). */
const SERVANT = /^عبدال(?=[تثدذرزسشصضطظن])/u;
const LETTER = /[a-z0-9]/u;

/**
 * Every way to read a word, sound by sound: without its article, and with it, for Alhasan is one word to many and the
 * beginning of Elahi is no article. The first reading is the Arabic (Hebrew) one.
 */
export function romaniseAbjad(word: string): readonly (readonly string[])[] {
  const spellings = new Set([word.replace(ARTICLE, ''), word, word.replace(SERVANT, 'عبد')]);
  // Abdel Fattah writes the article of the next word here.
  if (word === 'عبد') spellings.add('عبدال');
  return [...spellings].flatMap(spelling => everyReading(spelling, soundsOf));
}

function soundsOf(letter: string): readonly string[] {
  const sound = ABJAD.get(letter) ?? (LETTER.test(letter) ? letter : '');
  const other = OTHER_SOUND.get(letter);
  return other === undefined ? [sound] : [sound, other];
}
