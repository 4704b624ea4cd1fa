import { atsPage, atsUrl } from './layouts/ats.ts';
import { githubPage, githubUrl } from './layouts/github.ts';
import { LINKEDIN_SEARCH_URL, linkedinSearchPage } from './layouts/linkedin-search.ts';
import { linkedinPage, linkedinPage2022, linkedinUrl, unknownPage } from './layouts/linkedin.ts';
import { personalPage, personalUrl } from './layouts/personal.ts';
import { UPWORK_SEARCH_URL, upworkSearchPage } from './layouts/upwork-search.ts';
import { upworkPage, upworkUrl } from './layouts/upwork.ts';
import type { DemoPerson } from './person.ts';

/** One page of the demo. */
export interface DemoPage {
  readonly site: string;
  readonly name: string;
  /** What is particular about it, for the board. */
  readonly about: string;
  readonly url: string;
  readonly html: (now: Date) => string;
}

/** Applicants of a search. */
const FOUND: readonly DemoPerson[] = [
  'Ada Rasmussen',
  'Bruno Tavares',
  'Carla Vance',
  'Dario Nardone',
  'Elif Kaya',
].map(name => ({
  name,
  slug: `${name.toLowerCase().replace(' ', '-')}-demo`,
  headline: 'Data engineer',
  location: 'Porto, Portugal',
  country: 'Portugal',
  skills: ['Python', 'SQL'],
}));

/** An applicant in a hiring system nobody knows; two, because what was taught on one is confirmed on another. */
export const APPLICANTS = [
  {
    name: 'Oluwaseun Adeyemi',
    slug: '48151',
    headline: 'Site reliability engineer',
    location: 'Ibadan, Nigeria',
    organisation: 'Harbour Lane Studio',
    email: 'seun@mail.example',
  },
  {
    name: 'Katarzyna Wolska',
    slug: '48152',
    headline: 'Database engineer',
    location: 'Lublin, Poland',
    organisation: 'Danube Maps',
    email: 'kasia@mail.example',
  },
] as const satisfies readonly DemoPerson[];

/** All of them invented; names of lists stand here only as entries of public lists. */
export const DEMO_PAGES: readonly DemoPage[] = [
  github('Everything fits', {
    name: 'Adaeze Nwankwo',
    slug: 'adaeze-nwankwo',
    about: 'Distributed systems, slowly and carefully.',
    location: 'Lagos, Nigeria',
    organisation: 'Harbour Lane Studio',
    minutesAheadOfUtc: 60,
    skills: ['tidewatch', 'ledger-notes', 'dotfiles'],
  }),
  github('Two names; and the clock is of another place than the one given', {
    name: 'Tomas Brandt',
    slug: 'tomas-brandt-dev',
    about: 'Hi, my name is Marcus Oyelaran. Full-stack developer, remote since 2020.',
    location: 'Phoenix, Arizona',
    minutesAheadOfUtc: 480,
    skills: ['storefront-kit', 'react-forms'],
  }),
  github('A wallet on the profile stands on a sanctions list', {
    name: 'Rene Castellane',
    slug: 'rene-castellane',
    about: 'Smart contracts. Tips welcome: 0x098B716B8Aaf21512996dC57EB0615e2383E2f96',
    location: 'Lyon, France',
    skills: ['bridge-tools', 'swap-router'],
  }),
  linkedin('Layout of 2025, everything loaded', {
    name: 'Ilse Varga',
    slug: 'ilse-varga-demo',
    headline: 'Product designer for slow software',
    organisation: 'Harbour Lane Studio',
    location: 'Budapest, Hungary',
    about: 'I design tools that people use every day for years.',
    roles: [
      {
        title: 'Product designer',
        organisation: 'Harbour Lane Studio',
        dates: 'Jan 2021 - Present · 5 yrs',
        place: 'Budapest, Hungary',
      },
      {
        title: 'Interface designer',
        organisation: 'Danube Maps',
        dates: 'Mar 2016 - Dec 2020 · 4 yrs 10 mos',
      },
    ],
  }),
  linkedin('Layout of 2025, work history not loaded yet; two places', {
    name: 'Marta Quintela',
    slug: 'marta-quintela-demo',
    pronouns: 'She/Her',
    headline: 'Cloud engineer',
    organisation: 'Moravia Webworks',
    location: 'Lisbon, Portugal',
    about: 'Cloud engineer based in Toronto, Canada. I keep other people’s servers quiet.',
    rolesNotLoaded: true,
  }),
  linkedin2022('Layout of 2022; a listed organisation in the history', {
    name: 'Pavel Arendt',
    slug: 'pavel-arendt-demo',
    headline: 'Full-stack developer',
    location: 'Brno, Czechia',
    roles: [
      {
        title: 'Senior developer',
        organisation: 'Moravia Webworks',
        dates: 'Mar 2022 - Present · 4 yrs',
        place: 'Brno, Czechia',
      },
      {
        title: 'Full-stack developer',
        organisation: 'Chinyong Information Technology Cooperation Company',
        dates: 'Mar 2019 - Feb 2022 · 3 yrs',
      },
    ],
  }),
  linkedin('The work history comes three seconds late, with a listed organisation', {
    name: 'Jonas Veldkamp',
    slug: 'jonas-veldkamp-demo',
    headline: 'Platform engineer',
    location: 'Utrecht, Netherlands',
    roles: [
      {
        title: 'Contract developer',
        organisation: 'Chinyong Information Technology Cooperation Company',
        dates: 'Jan 2021 - Dec 2022 · 2 yrs',
      },
    ],
    rolesComeLate: true,
  }),
  {
    site: 'LinkedIn',
    name: 'A search for people',
    about: 'The rows stand in the popup alone',
    url: LINKEDIN_SEARCH_URL,
    html: () => linkedinSearchPage(FOUND),
  },
  {
    site: 'Upwork',
    name: 'A search for freelancers',
    about: 'A mark a row; press a name, and the profile is drawn over the list',
    url: UPWORK_SEARCH_URL,
    html: () =>
      upworkSearchPage(FOUND.map((person, place) => ({ ...person, slug: `~01d4e5f6a7b8c9d${place}0a` }))),
  },
  upwork('Everything that is there fits; only part of the name is', {
    name: 'Ronald T.',
    slug: '~01a2b3c4d5e6f7a8b9',
    headline: 'Data engineer, Python and SQL',
    about: 'I build pipelines that tell you when they are wrong.',
    location: 'Nairobi',
    country: 'Kenya',
    minutesAheadOfUtc: 180,
    joined: 'May 2019',
    skills: ['Python', 'PostgreSQL', 'Airflow'],
  }),
  upwork('The clock is of another place than the one given', {
    name: 'Sofia M.',
    slug: '~01b3c4d5e6f7a8b9c0',
    headline: 'Mobile developer',
    about: 'Apps for small shops.',
    location: 'Bogotá',
    country: 'Colombia',
    minutesAheadOfUtc: 540,
    joined: 'January 2024',
    skills: ['Kotlin', 'Swift'],
  }),
  {
    site: 'LinkedIn',
    name: 'A page that cannot be read',
    about: 'At a profile’s address, but no profile',
    url: 'https://www.linkedin.com/in/somebody-demo/',
    html: unknownPage,
  },
];

const NOOR: DemoPerson = {
  name: 'Noor Haddad',
  slug: 'noor',
  headline: 'Network engineer',
  location: 'Tunis, Tunisia',
};

/** Pages nothing is read on by itself: they wait for a press in the toolbar, which no program can make. */
export const PAGES_BY_HAND: readonly DemoPage[] = [
  ...APPLICANTS.map(person => ({
    site: 'A hiring system nobody knows',
    name: person.name,
    about: 'Teach this site on one applicant, confirm it on the other',
    url: atsUrl(person),
    html: () => atsPage(person),
  })),
  {
    site: 'A personal site',
    name: NOOR.name,
    about: 'Check this page',
    url: personalUrl(NOOR),
    html: () => personalPage(NOOR),
  },
];

function github(about: string, person: DemoPerson): DemoPage {
  const html = (now: Date): string => githubPage(person, now);
  return { site: 'GitHub', name: person.name, about, url: githubUrl(person), html };
}

function linkedin(about: string, person: DemoPerson): DemoPage {
  const html = (): string => linkedinPage(person);
  return { site: 'LinkedIn', name: person.name, about, url: linkedinUrl(person), html };
}

function linkedin2022(about: string, person: DemoPerson): DemoPage {
  const html = (): string => linkedinPage2022(person);
  return { site: 'LinkedIn', name: person.name, about, url: linkedinUrl(person), html };
}

function upwork(about: string, person: DemoPerson): DemoPage {
  const html = (now: Date): string => upworkPage(person, now);
  return { site: 'Upwork', name: person.name, about, url: upworkUrl(person), html };
}
