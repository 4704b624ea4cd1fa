import { birthDateIn } from '../candidate/birth-date.ts';
import { capped } from '../candidate/capped.ts';
import { emailsIn } from '../candidate/emails.ts';
import { phonesIn } from '../candidate/phones.ts';
import { calledIn, livesIn } from '../candidate/statements.ts';
import { NO_NAME } from '../candidate/statement-words.ts';
import { folded } from '../candidate/text.ts';
import { isPersonalName } from './generic/personal-name.ts';

/** What a text says of one person, to be looked through by whoever selected it. Empty where it says nothing. */
export interface SelectedText {
  readonly name: string;
  readonly location: string;
  readonly email: string;
  readonly phone: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate: string;
}

/** A name stands at the top; further down are employers and schools, which look alike. */
const LINES_WITH_A_NAME = 10;

/** What ends a name in a line: "Mina Okafor (she/her)", "Mina Okafor - Engineer", "From: Mina Okafor <mina@...>". */
const PARTS_OF_A_LINE = /[,;:|·•()<>[\]\t]|\s[-–—]\s/u;

/** Splits a text into what it says of a person, by the rules for what people write about themselves. Lines count. */
export function selectedText(text: string): SelectedText {
  const looked = capped(text);
  return {
    name: calledIn(looked)[0] ?? nameAtTop(looked),
    location: livesIn(looked)[0] ?? '',
    email: emailsIn(looked)[0] ?? '',
    phone: phonesIn(looked)[0] ?? '',
    birthDate: birthDateIn(looked) ?? '',
  };
}

function nameAtTop(text: string): string {
  const lines = text.split(/[\n\r]+/).filter(line => folded(line) !== '');
  const parts = lines.slice(0, LINES_WITH_A_NAME).flatMap(line => line.split(PARTS_OF_A_LINE));
  return parts.map(folded).find(part => isPersonalName(part) && !hasWordOfNoName(part)) ?? '';
}

/** "Senior Engineer" has the shape of a name. */
function hasWordOfNoName(text: string): boolean {
  return text
    .toLowerCase()
    .split(' ')
    .some(word => NO_NAME.has(word));
}
