/** Readings of one word. Few words hold more than two letters that have two sounds. */
const READINGS = 8;

/** Every way to read a word whose letters may have two sounds, sound by sound, the first sounds first; at most eight. */
export function everyReading(
  word: string,
  soundsOf: (letter: string) => readonly string[],
): readonly (readonly string[])[] {
  let heads: readonly (readonly string[])[] = [[]];
  for (const letter of word) {
    heads = soundsOf(letter)
      .flatMap(sound => heads.map(head => [...head, sound]))
      .slice(0, READINGS);
  }
  return heads;
}
