import { memoised } from '../../names/memo.ts';
import { githubEvidence } from '../github-evidence.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GH_FAKE_ANALYZER_2025, KETMAN_2025 } from '../sources.ts';
import { ascribedCommits } from './commit-names.ts';

/** Private, work and study make three; so many private ones are noted. */
const LEAST = 4;
/** Addresses of one account that are taken apart once: hardly anybody has more. */
const KEPT = 1_000;
/** Where people open a mailbox of their own. Addresses at employers, schools and own domains are not counted. */
const PROVIDERS =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|aol|gmx|web|proton|protonmail|pm|zoho|yandex|mail|inbox|tutanota|tuta|fastmail|163|126|qq|sina|naver|daum|hanmail|seznam|wp|o2|libero|free|orange)\.[a-z.]{2,8}$/;

export const commitsManyMailboxes: Signal = {
  id: 'identity/commits-many-mailboxes',
  group: 'identity',
  version: 1,
  strengths: ['note'],
  sureness: 'literal',
  rule: `The commits that GitHub ascribes to the account carry at least ${LEAST} addresses of mailbox providers, dots and tags of one mailbox taken together. Addresses of employers, schools, own domains and of GitHub itself are not counted.`,
  sources: [KETMAN_2025, GH_FAKE_ANALYZER_2025],
  values: [
    ['count', '5'],
    ['examples', 'mina@mail.example, m.okafor@post.example'],
  ],
  words: {
    check: 'Mailboxes on the account’s commits',
    title: 'The account’s work carries many private mailboxes',
    observed:
      'The account’s own commits (saved steps of work) carry {count} different private mailboxes, such as {examples}.',
    compared:
      'The author addresses of the account’s own commits. Addresses of employers and schools are not counted.',
    innocent: 'Mailboxes changed over the years, one for each purpose, a misspelt setting.',
  },
  next: ['nothing'],
  check: (_, { github }) => {
    if (github === undefined) return lacksData('github');
    const commits = ascribedCommits(github);
    if (commits.length === 0) return github.cut === undefined ? SILENT : lacksData('github');
    const mailboxes = new Map<string, string>();
    const mailboxOf = memoised(KEPT, email => (PROVIDERS.test(email) ? oneMailbox(email) : undefined));
    for (const { authorEmail } of commits) {
      const mailbox = mailboxOf(authorEmail);
      if (mailbox !== undefined) mailboxes.set(mailbox, authorEmail);
    }
    if (mailboxes.size < LEAST) return SILENT;
    const shown = [...mailboxes.values()].slice(0, LEAST);
    return raised([
      {
        strength: 'note',
        values: [String(mailboxes.size), shown.slice(0, 2).join(', ')],
        evidence: shown.map(email => githubEvidence(email, 'repos.commits')),
      },
    ]);
  },
};

/** `mina+git@` is `mina@`; where the provider takes no notice of dots, neither is this. */
function oneMailbox(email: string): string {
  const at = email.lastIndexOf('@');
  const [local, domain] = [email.slice(0, at).split('+', 1)[0] ?? '', email.slice(at + 1)];
  return `${/^(?:gmail|googlemail)\./.test(domain) ? local.replaceAll('.', '') : local}@${domain}`;
}
