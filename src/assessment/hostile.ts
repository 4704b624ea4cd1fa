import { type AnswerName, ANSWERS, type Answers } from '../candidate/answers.ts';
import { bounded } from '../candidate/bounded.ts';
import { blankCandidate, type Candidate } from '../candidate/candidate.ts';
import { type Claim } from '../candidate/claim.ts';
import { type GitHubFacts } from '../network/github/github-facts.ts';
import { type Seen } from '../signals/seen.ts';

/** Pages that want to cost time or break something, as they are after the border: for tests and for the bench of checks. */

/** Each makes a text of some length. */
export const HOSTILE_TEXTS = {
  'one letter': length => 'a'.repeat(length),
  'nearly dates': length => '2019-2019-'.repeat(length / 10),
  'nearly addresses': length => 'a@a.a@'.repeat(length / 6),
  'nearly links': length => 'https://a.'.repeat(length / 10),
  'nearly numbers': length => '+1 (1) '.repeat(length / 7),
  'years of experience': length => '10 years of experience with React '.repeat(length / 34),
  'my name is': length => 'my name is Mina Okafor. '.repeat(length / 24),
  'based in': length => 'based in Porto, based in Oslo, '.repeat(length / 31),
  'open brackets': length => '(['.repeat(length / 2),
  spaces: length => ' '.repeat(length - 1) + '!',
  lines: length => '\n'.repeat(length - 1) + '!',
  hexadecimal: length => '0x' + '0123456789abcdef'.repeat(length / 16),
  'right to left': length => '\u202eevil\u202c\u2066'.repeat(length / 7),
  'lone surrogates': length => '\ud83d\udc00x\udfff'.repeat(length / 4),
  'marks on one letter': length => 'a' + '\u0301'.repeat(length - 1),
  markup: length => '<script>alert(1)</script><img src=x onerror=alert(1)>'.repeat(length / 53),
  'ligatures that grow': length => '\ufdfa'.repeat(length),
  commas: length => 'Porto, '.repeat(length / 7),
  'one-letter names': length => 'A. B. '.repeat(length / 6),
  'Hangul and kana': length => '박서윤小林 '.repeat(length / 6),
} as const satisfies Readonly<Record<string, (length: number) => string>>;

export type HostileText = keyof typeof HOSTILE_TEXTS;

/** Dates that are allowed by their form alone. */
const DATES = ['0000', '9999', '0001-01', '9999-12-31', '1900', '2026-11', '2019-13', '2019-00-99'];

function claim<T>(value: T): Claim<T> {
  return { value, where: 'text', at: 'hostile', quote: '' };
}

/** A candidate with this kind of text in every field, 400 roles, and five texts of a megabyte, cut to the border's bounds. */
export function hostileCandidate(kind: HostileText): Candidate {
  const make = HOSTILE_TEXTS[kind];
  const text = make(2000);
  const short = make(300);
  const long = make(1_000_000);
  const many = <T>(count: number, of: (index: number) => T): readonly Claim<T>[] =>
    Array.from({ length: count }, (_, index) => claim(of(index)));
  const date = (index: number): string => DATES[index % DATES.length] ?? '2019';
  return bounded({
    ...blankCandidate('hostile', new URL('https://people.example/hostile'), 'hostile', 'public-code'),
    name: claim(text),
    otherNames: many(50, index => `${index}${text}`),
    birthDate: claim('9999'),
    headline: claim(text),
    about: many(5, () => long),
    location: claim(text.slice(0, 199)),
    otherLocations: many(50, () => text.slice(0, 199)),
    currentOrganisation: claim(text),
    experience: many(1000, index => ({
      title: text.slice(0, 500) + String(index),
      organisation: `${index} ${text}`,
      start: date(index),
      end: index % 3 === 0 ? 'present' : date(index + 3),
      place: text.slice(0, 199),
    })),
    education: many(300, index => ({ school: text, degree: text, start: date(index), end: date(index + 1) })),
    skills: many(500, () => text),
    languages: many(100, () => text),
    links: many(300, index => `https://a${index}.example/${short.replace(/[^a-z0-9]/gi, '')}`),
    emails: many(100, index => `${short.slice(0, 200)}${index}@mail.example`),
    phones: many(100, () => short),
    wallets: many(100, () => short),
    photo: claim('https://images.example/a.png'),
    photoHash: claim('ffffffffffffffff'),
    joined: claim('0001'),
    localTime: claim('23:59'),
    verifications: many(100, () => text),
    rate: claim(text),
    availability: claim(text),
  });
}

/** Every question answered with 2,000 characters of this kind; ticks with yes. */
export function hostileAnswers(kind: HostileText): Answers {
  const text = HOSTILE_TEXTS[kind](2000);
  return Object.fromEntries(
    (Object.keys(ANSWERS) as AnswerName[]).map(name => [
      name,
      claim(ANSWERS[name] === 'tick' ? 'yes' : text),
    ]),
  );
}

/** As much as can be remembered, each thing of this kind. */
export function hostileSeen(kind: HostileText, pages: number): Seen {
  const text = HOSTILE_TEXTS[kind](200);
  return {
    visits: Array.from({ length: 20 }, (_, index) => ({
      on: `2026-01-${String(index + 1).padStart(2, '0')}`,
      name: `${text}${index}`,
      countries: index % 2 === 0 ? ['PT'] : [],
      emails: [String(index)],
      phones: [String(index)],
      accounts: [String(index)],
    })),
    others: Array.from({ length: pages }, (_, index) => ({
      name: `${text}${index}`,
      otherNames: [text],
      url: `https://people.example/${index}`,
      on: '2026-10-10',
      isSameSite: index % 2 === 0,
      countries: ['NO'],
      isGrave: true,
      alike: (
        [
          'email',
          'phone',
          'wallet',
          'photo',
          'text',
          'history',
          'account',
          'address',
          'referee',
          'referrer',
        ] as const
      ).map(what => ({ what, claim: claim(text), measure: 1 })),
    })),
  };
}

/** An account with a hundred repositories and messages, names and dates of this kind. */
export function hostileCode(kind: HostileText): GitHubFacts {
  const text = HOSTILE_TEXTS[kind](200);
  return {
    login: text,
    id: -1,
    name: text,
    location: text,
    createdAt: 'never',
    lookedAt: '9999-99-99T99:99:99Z',
    followers: 1e9,
    following: 1e9,
    repositories: Array.from({ length: 100 }, (_, index) => ({
      fullName: `${text}/${index}`,
      isFork: index % 2 === 0,
      createdAt: date(index),
      pushedAt: date(index + 1),
      stars: -1,
      contributors: 500,
      commits: Array.from({ length: 60 }, (_, commit) => ({
        sha: `${index}-${commit}`,
        authorName: `${text}${commit}`,
        authorEmail: `${text}@mail.example`,
        authorLogin: text,
        authoredAt: date(commit),
        committedAt: date(commit + 1),
        message: text,
        isMerge: false,
        isImported: false,
        isOnWeb: false,
      })),
      commitCount: 1e9,
    })),
    zoned: Array.from({ length: 500 }, (_, index) => ({
      sha: String(index),
      at: date(index),
      offset: index * 97,
    })),
    elsewhere: Array.from({ length: 100 }, (_, index) => ({
      sha: String(index),
      message: text,
      repository: text,
      other: text,
      isOlder: true,
      copies: 1e6,
    })),
    searched: 0,
  };
}

/** Instants that are none, far off, or ordinary. */
function date(index: number): string {
  return (
    ['', 'never', '0000-00-00T00:00:00Z', '+275760-09-13T00:00:00Z', '2026-01-01T00:00:00Z'][index % 5] ?? ''
  );
}
