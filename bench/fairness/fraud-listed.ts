import type { Indicators } from '../../src/signals/indicator.ts';
import { DTEX_2024, GUIDANCE_2022, SENTINELLABS_2024, TREASURY_2023 } from '../../src/signals/sources.ts';
import { knownIndicators } from '../../src/assessment/indicators/known-indicators.ts';
import type { Changed, Pattern } from './pattern.ts';
import { claim } from './site.ts';
import { entered } from './told.ts';

/** Names as the official texts print them; they stand in the starter list as well as in the full ones. */
const LISTED = [
  'Chinyong Information Technology Cooperation Company',
  'Yanbian Silverstar Network Technology Co., Ltd',
  'Korea Sobaeksu Trading Company',
  'Pyongyang University of Automation',
];
/** Companies that indictments name as those of facilitators. */
const FRONTS = ['Taggcar Inc.', 'Vali Tech Inc.', 'Tony WKJ LLC'];
/** Of the Treasury’s list, 23 May 2023. */
const WALLET = '0x97b1043abd9e6fc31681635166d430a458d14f9c';
/** What a team’s own list names here: invented, as if copied from a seizure notice. */
const OWN_DOMAIN = 'brightoak-delivery.example';
const OWN_EMAIL = 'k.stone.dev@brightoak-delivery.example';

/** The indicators of official documents, and a team’s own list with two invented values. */
export function benchIndicators(): Indicators {
  const official = knownIndicators();
  const own = { title: 'List of the team', issuer: '', date: '2026-01-10', confidence: 'confirmed' } as const;
  return {
    has: kind => kind === 'domain' || kind === 'email' || official.has(kind),
    find: (kind, value) => {
      const text = value.toLowerCase();
      const isOwn =
        (kind === 'domain' &&
          (text === OWN_DOMAIN || text.includes(`//${OWN_DOMAIN}`) || text.endsWith(`@${OWN_DOMAIN}`))) ||
        (kind === 'email' && text === OWN_EMAIL);
      return [...official.find(kind, value), ...(isOwn ? [{ ...own, kind }] : [])];
    },
  };
}

export const LISTED_PATTERNS: readonly Pattern[] = [
  {
    name: 'listed organisation in the history',
    described: 'A designated company or school among the employers or schools.',
    source: TREASURY_2023,
    weakly: 'a short form of its name',
    change: ({ candidate, isWeak, life }, random): Changed => {
      const name = random.pick(LISTED);
      const organisation = isWeak ? name.split(' ').slice(0, 2).join(' ') : name;
      const roles = [...life.career.roles, { title: 'Programmer', organisation, start: '2014', end: '2017' }];
      return { candidate: { ...candidate, experience: roles.map(claim) } };
    },
  },
  {
    name: 'front company in the history',
    described: 'A company that an indictment names as one of facilitators.',
    source: SENTINELLABS_2024,
    weakly: 'one word of its name',
    change: ({ candidate, isWeak, life }, random): Changed => {
      const name = random.pick(FRONTS);
      const organisation = isWeak ? (name.split(' ')[0] ?? name) : name;
      const roles = [
        { title: 'Contract Engineer', organisation, start: '2021-03', end: '2023-08' },
        ...life.career.roles,
      ];
      return { candidate: { ...candidate, experience: roles.map(claim) } };
    },
  },
  {
    name: 'listed wallet',
    described: 'Wages are to go to a wallet that the Treasury lists.',
    source: TREASURY_2023,
    weakly: 'only its first and last characters are shown',
    change: ({ candidate, answers, isWeak }, random): Changed => {
      if (isWeak)
        return { candidate: { ...candidate, wallets: [claim(`${WALLET.slice(0, 6)}…${WALLET.slice(-4)}`)] } };
      return random.chance(0.5)
        ? { candidate: { ...candidate, wallets: [claim(WALLET)] } }
        : {
            answers: {
              ...answers,
              ...entered(random.chance(0.5) ? { wallet: WALLET } : { payeeAccount: WALLET }),
            },
          };
    },
  },
  {
    name: 'seized domain',
    described: 'A portfolio or employer at a domain that was seized, of which the team keeps a list.',
    source: SENTINELLABS_2024,
    weakly: 'a new domain of the same people',
    change: ({ candidate, answers, isWeak }, random): Changed => {
      const domain = isWeak ? 'brightoak-deliveries2.example' : OWN_DOMAIN;
      return random.chance(0.6)
        ? { candidate: { ...candidate, links: [claim(`https://${domain}/about`)] } }
        : random.chance(0.5)
          ? { candidate: { ...candidate, emails: [claim(isWeak ? `k.stone@${domain}` : OWN_EMAIL)] } }
          : { answers: { ...answers, ...entered({ employerDomain: domain }) } };
    },
  },
  {
    name: 'disposable mail',
    described: 'An address of a service that throws it away after an hour.',
    source: DTEX_2024,
    weakly: 'a service that no list knows yet',
    change: ({ candidate, isWeak }, random): Changed => {
      const domain = isWeak
        ? 'post-for-now.example'
        : random.pick([
            'mailinator.com',
            'guerrillamail.com',
            '10minutemail.com',
            'getnada.com',
            'yopmail.com',
          ]);
      return { candidate: { ...candidate, emails: [claim(`dev.${random.int(100, 999)}@${domain}`)] } };
    },
  },
  {
    name: 'mail of an identity on the team’s list',
    described: 'The very address that a published document names.',
    source: GUIDANCE_2022,
    weakly: 'the same name at another provider',
    change: ({ candidate, answers, isWeak }, random): Changed => {
      const email = isWeak ? 'k.stone.dev@gmail.com' : OWN_EMAIL;
      return random.chance(0.5)
        ? { candidate: { ...candidate, emails: [claim(email)] } }
        : { answers: { ...answers, ...entered({ email }) } };
    },
  },
];
