import type { Candidate } from '../../candidate/candidate.ts';
import { firstOf } from '../../candidate/merged.ts';
import { claimOf } from '../../candidate/text.ts';
import { declared } from '../declared.ts';
import { visibleLines } from '../generic/visible-text.ts';

/** The card a profile begins with. Reviews below it name clients in elements called the same. */
const SUMMARY = 'app-user-profile-summary';

/** Freelancers on Freelancer.com. Who shows no name there is called by their handle. */
export const freelancer = declared({
  id: 'freelancer',
  basis: {
    grade: 'public-code',
    asOf: '2022-06',
    on: 'Others’ code, not younger than the middle of 2022.',
  },
  host: /^www\.freelancer\.com$/,
  profile: /^\/u\/([\w-]+)(?:\.html)?\/?$/,
  layouts: [
    {
      id: 'summary',
      test: [SUMMARY],
      fields: {
        name: [`${SUMMARY} fl-username h3`],
        headline: [`${SUMMARY}-tagline h2`],
        location: [`${SUMMARY}-information fl-grid fl-text fl-link a`],
        skill: ['app-user-profile-skills-item fl-link'],
      },
      about: `${SUMMARY}-description`,
      more: part => linesOf(part),
    },
  ],
});

const JOINED = /^(?:joined|member since):? (?:on )?([a-z]{3,9} \d{1,2}, 20\d\d)$/i;

/** "$25 USD / Hour", "Joined March 5, 2019": lines that the card marks in no other way. */
function linesOf(part: ParentNode): Partial<Candidate> {
  const summary = part.querySelector(SUMMARY);
  const lines = summary ? visibleLines(summary) : [];
  const dates = lines.flatMap(line => {
    const written = JOINED.exec(line)?.[1];
    // Every browser reads this form, and the rules for dates as people write them weigh as much as three readers.
    const time = written === undefined ? Number.NaN : Date.parse(`${written} UTC`);
    if (Number.isNaN(time)) return [];
    return [claimOf(new Date(time).toISOString().slice(0, 10), 'text', 'Joined', line)];
  });
  const rates = lines.filter(line => /^\p{Sc}\d[\d,.]* ?[A-Z]{3} ?(?:\/|per) ?hour$/iu.test(line));
  return {
    joined: firstOf(dates),
    rate: firstOf(rates.map(line => claimOf(line, 'text', SUMMARY, line))),
  };
}
