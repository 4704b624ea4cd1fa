import { format } from 'prettier';
import { NEXT_STEPS } from '../../src/signals/next-steps.ts';
import { GROUPS, type Group, type Signal, type Sureness } from '../../src/signals/signal.ts';
import prettierOptions from './prettier-options.ts';

/** What each group is about. A group without signals waits for what files, messages and network addresses give. */
const ABOUT: Readonly<Record<Group, string>> = {
  sanctions: 'The candidate, their organisations and identifiers, against the sanctions lists.',
  indicators:
    'Contacts, handles, domains and organisations that official documents or a list of your own name.',
  identity: 'One person, one name: what different places call them.',
  cases: 'What this candidate shares with others seen on this machine.',
  location: 'Where the candidate says they are, against what else says so.',
  clock: 'Clocks and working hours against the place.',
  contact: 'Phone numbers, e-mail addresses and referees.',
  history: 'Work and study against the calendar.',
  presence: 'Accounts and portfolios against what is said of them.',
  payment: 'Who is to be paid, where and how.',
  files: '',
  messages: '',
  addresses: '',
};

const SURE: Readonly<Record<Sureness, string>> = {
  literal: 'two values are compared as they stand',
  derived: 'computed, with a margin',
  chance: 'such a likeness is often chance',
  told: 'as the user entered it',
};

/** The text of `docs/SIGNALS.md`. */
export async function docText(signals: readonly Signal[]): Promise<string> {
  const parts = GROUPS.flatMap(group => {
    const own = signals.filter(signal => signal.group === group);
    return own.length === 0 ? [] : [`## ${group}`, ABOUT[group], ...own.map(section)];
  });
  const text = [
    '# Signals',
    `Every signal the program knows, ${signals.length} in all. Written by \`npm run signals\` from \`src/signals\`; do not edit it here.`,
    'A finding counts once a group. One _moderate_ finding leads to _ask about this_; one _strong_ finding, or moderate ones of three groups, to _resolve before offer_; a _note_ counts towards nothing. How sure a finding is and how serious it is are two things. Where somebody comes from is never an input.',
    ...parts,
  ].join('\n\n');
  return await format(text, { ...(await prettierOptions()), parser: 'markdown' });
}

function section({ id, version, strengths, sureness, rule, sources, words, next }: Signal): string {
  const cited = sources.map(({ title, issuer, date, url }) => `[${title}](${url}), ${issuer}, ${date}`);
  return [
    `### ${id}`,
    `**${words.title}.** ${rule}`,
    [
      `- Strength: ${strengths.join(' or ')}. How sure: ${SURE[sureness]}. Version ${version}.`,
      `- Compared with: ${words.compared.replaceAll(/\{(\w+)\}/g, '_$1_')}`,
      `- Common innocent reasons: ${words.innocent}`,
      ...(words.agrees === undefined
        ? []
        : [`- Says so where things fit: ${words.agrees.replaceAll(/\{(\w+)\}/g, '_$1_')}`]),
      `- Next: ${next.map(step => NEXT_STEPS[step]).join(' ')}`,
      `- Sources: ${cited.join('; ')}.`,
    ].join('\n'),
  ].join('\n\n');
}
