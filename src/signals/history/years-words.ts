/** "Years" in the languages whose profiles are read for a number of them, for a pattern: "years", "yrs", "Jahre", "años" ... */
export const YEARS = String.raw`(?:years?|yrs?|jahre?n?|ans|an(?:née|nee)s|años|anos|anni|jaar)(?![\p{L}\p{M}])`;

/** "Experience" in them. */
export const EXPERIENCE = String.raw`(?:experience|exp|expertise|(?:berufs)?erfahrung|expérience|experiencia|experiência|esperienza|(?:werk)?ervaring)(?![\p{L}\p{M}])`;

/** More years than a working life has: the number is of something else. */
export const MOST_YEARS = 60;

/** How far a sentence is looked at to either side, in characters. */
const AROUND = 160;

/** Words that make a sentence one about a team, a job offered, a wish or a joke, in whatever part of it they stand. */
const NOT_OWN = new Set(
  `our we us team teams company companies agency studio startup firm combined collective collectively together
  they their them his her he she clients customers everyone nobody someone anyone people somebody
  ask asks asked asking require requires required requirement requirements need needs needed want wants wanted
  demand demands demanding expects expecting expected minimum must hiring looking seeking recruiter recruiters
  recruiting posting postings vacancy vacancies ad ads offer offers impossible joke joking jokes kidding lol nonsense
  no not never without if would could should wish hope hoping plan planning ago
  unser unsere unserem unserer wir zusammen gemeinsam nicht kein keine gesucht
  notre nous nos équipe ensemble pas nuestro nuestra nosotros equipo juntos nosso nossa nós equipe juntos não`
    .trim()
    .split(/\s+/),
);

/** The sentence around a part of a text, cut to {@link AROUND} characters before and behind. */
export function sentenceAround(text: string, from: number, until: number): readonly [string, string] {
  const before = text
    .slice(Math.max(0, from - AROUND), from)
    .split(/[!?;|•·\n]|\.(?=\s)/)
    .at(-1);
  const [behind] = text.slice(until, until + AROUND).split(/[!?;|•·\n]|\.(?=\s|$)/);
  return [before ?? '', behind ?? ''];
}

/** Whether a sentence can be its writer speaking of their own past: nobody else, no wish, nothing quoted. */
export function isOwnPast(before: string, said: string, behind: string): boolean {
  if (/["“„«»”]/.test(before) || /["“„«»”]/.test(said)) return false;
  const words = `${before} ${said} ${behind}`.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return !words.some(word => NOT_OWN.has(word)) && !/n['’]t(?!\p{L})/iu.test(before);
}

/** Whether what stands before a number makes it the end of a range, a decimal, part of a date, or of years to come. */
export function isPartOfNumber(before: string): boolean {
  return /(?:\d ?\+? ?(?:[-–—/.,:~]|to|or|bis|oder|à|a|ou|o) ?|\d|[.,]\d|[$€£#]|(?<![\p{L}])(?:next|another|coming|kommenden|nächsten|prochaines|próximos) )$/iu.test(
    before,
  );
}
