/** Georgian and Armenian to Latin, letter by letter: alphabets that write their vowels. */

const table = (letters: string): ReadonlyMap<string, string> =>
  new Map(
    letters
      .trim()
      .split(/\s+/u)
      .map(item => [item.slice(0, 1), item.slice(1)]),
  );

/** The national system of 2002, as in passports; ejectives lose their apostrophes like everything else. */
export const GEORGIAN = table(`
  აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh ჱe ჳw`);

/** Eastern Armenian, between BGN/PCGN (1981) and the passports of Yerevan; {@link ARMENIAN_PAIRS} are replaced first. */
export const ARMENIAN = table(`
  աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk
  օo ֆf`);

/** Letters that are one sound together, or another one at the start of a word. */
export const ARMENIAN_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ու/gu, 'u'],
  [/և|եւ/gu, 'ev'],
  [/^ե/gu, 'ye'],
  [/^ո/gu, 'vo'],
];
