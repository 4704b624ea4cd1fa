/**
 * The words for the months, January first, as people of the languages this reads write them in a profile: English,
 * German, French, Spanish, Portuguese, Italian, Dutch. Without accents. No word stands for two months.
 */
const WORDS: readonly string[] = [
  'jan january januar janner janvier janv enero ene janeiro gennaio gen januari',
  'feb february februar fevrier fevr fev febrero fevereiro febbraio februari',
  'mar march marz maerz mrz mars marzo marco maart mrt',
  'apr april avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei',
  'jun june juni juin junio junho giugno giu',
  'jul july juli juillet juil julio julho luglio lug',
  'aug august aout agosto ago augustus',
  'sep sept september septembre septiembre setiembre setembro set settembre sett',
  'oct october oktober okt octobre octubre outubro out ottobre ott',
  'nov november novembre noviembre novembro',
  'dec december dezember dez decembre diciembre dic dezembro dicembre',
];

const MONTHS = new Map(WORDS.flatMap((words, index) => words.split(' ').map(word => [word, index + 1])));

/** The month a word names, 1 to 12, whatever its case and accents; `undefined` for any other word. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
