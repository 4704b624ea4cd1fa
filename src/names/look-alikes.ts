/**
 * Letters that one cannot tell from Latin ones in common fonts: only letters people can type, and only those alike in shape
 * (after Unicode's confusables, UTS 39). The capital forms come first where one Latin letter has several.
 */
interface Alphabet {
  readonly script: RegExp;
  /** Letters of the alphabet and, at the same places, the Latin ones they look like. */
  readonly letters: string;
  readonly latin: string;
}

const ALPHABETS: readonly Alphabet[] = [
  {
    script: /\p{Script=Cyrillic}/u,
    letters: 'АВСЕНІЈКМОРЅТХУѴԚԜасеорхуіјѕһԁԛԝѵӏвкмнт',
    latin: 'ABCEHIJKMOPSTXYVQWaceopxyijshdqwvlbkmht',
  },
  {
    script: /\p{Script=Greek}/u,
    letters: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορνικυχϲϳ',
    latin: 'ABEZHIKMNOPTYXaopvikuxcj',
  },
  { script: /\p{Script=Armenian}/u, letters: 'օոսհզ', latin: 'onuhq' },
];

/** The look-alikes of one alphabet, both ways. */
export interface LookAlikes {
  readonly script: RegExp;
  readonly toLatin: ReadonlyMap<string, string>;
  readonly fromLatin: ReadonlyMap<string, string>;
}

export const LOOK_ALIKES: readonly LookAlikes[] = ALPHABETS.map(({ script, letters, latin }) => {
  const pairs = Array.from(letters, (letter, place) => [letter, latin.charAt(place)] as const);
  // Of `һ` and `н`, both an `h`, the one named first.
  const back = pairs.map(([letter, plain]) => [plain, letter] as const).reverse();
  return { script, toLatin: new Map(pairs), fromLatin: new Map(back) };
});

/** Small capitals of phonetic alphabets, which pages that style text use as letters; NFKC leaves them as they are. */
export const SMALL_CAPITALS: ReadonlyMap<string, string> = new Map(
  Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', (letter, place) => [
    letter,
    'ABCDEFGHIJKLMNOPQRSTUVWYZ'.charAt(place),
  ]),
);

/** Digits that stand for letters: `R0bert`, `5ergei`. */
export const DIGITS: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'l'],
  ['2', 'z'],
  ['3', 'e'],
  ['5', 's'],
  ['8', 'b'],
]);
