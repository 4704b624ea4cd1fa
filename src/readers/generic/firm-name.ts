/** Words that firms and teams call themselves by, on sites where both have profiles. */
const FIRM =
  /(?<!\p{L})(?:inc|ltd|llc|llp|pvt|gmbh|ug|sarl|sas|srl|labs?|studios?|agency|agence|agentur|agencia|agência|group|team|company|software|solutions?|systems?|services|consulting|digital|media|technolog(?:y|ies)|tech|infotech|global|international|enterprises?)(?!\p{L})/iu;

/** True for what has the shape of a personal name, and a word in it that only firms and teams call themselves by. */
export function isFirmName(name: string): boolean {
  return FIRM.test(name);
}
