import { githubPage, githubUrl } from '../../scripts/demo/layouts/github.ts';
import { linkedinPage, linkedinPage2022, linkedinUrl } from '../../scripts/demo/layouts/linkedin.ts';
import { upworkPage, upworkUrl } from '../../scripts/demo/layouts/upwork.ts';
import type { DemoPerson } from '../../scripts/demo/person.ts';
import type { World } from '../world/world.ts';

/** An invented profile that bears the name and birth date OFAC publishes for entry 43377. */
export function kim(slug: string, name: string, born: string): DemoPerson {
  return { name, slug, about: `Backend engineer. Born ${born}.` };
}

/** The same, with two characters one cannot see and a Cyrillic letter in the name. */
export const HIDDEN: DemoPerson = kim('kim-hidden', 'K\u0456m Sang\u200b-m\u2060an', '25 Apr 1965');

/** Lives where the clock says: nothing about it is inconsistent. */
export const SHENYANG: DemoPerson = {
  name: 'Wang Yuxin',
  slug: 'wangyuxin-shenyang',
  about: 'Compilers and type systems.',
  location: 'Shenyang, China',
  minutesAheadOfUtc: 480,
};

/** The wallet is one OFAC publishes for entry 27307. */
export const WALLET: DemoPerson = {
  name: 'Rene Castellane',
  slug: 'rene-castellane',
  about: 'Tips welcome: 0x098B716B8Aaf21512996dC57EB0615e2383E2f96',
  location: 'Lyon, France',
};

/** One organisation of the history is named like OFAC's entry 43379. */
export const CHINYONG: DemoPerson = {
  name: 'Pavel Arendt',
  slug: 'pavel-arendt-4a1b',
  headline: 'Full-stack developer',
  location: 'Brno, Czechia',
  roles: [
    {
      title: 'Full-stack developer',
      organisation: 'Chinyong Information Technology Cooperation Company',
      dates: 'Mar 2019 - Feb 2022 · 3 yrs',
    },
    {
      title: 'Junior developer',
      organisation: 'Moravia Webworks',
      dates: 'Jan 2016 - Feb 2019 · 3 yrs 2 mos',
    },
  ],
};

export const LINKEDIN_2025: DemoPerson = {
  name: 'Ilse Varga',
  slug: 'ilse-varga-demo',
  headline: 'Product designer',
  organisation: 'Harbour Lane Studio',
  location: 'Budapest, Hungary',
  roles: [
    { title: 'Product designer', organisation: 'Harbour Lane Studio', dates: 'Jan 2021 - Present · 5 yrs' },
  ],
};

export const UPWORK: DemoPerson = {
  name: 'Ronald T.',
  slug: '~01a2b3c4d5e6f7a8b9',
  headline: 'Data engineer',
  location: 'Lisbon',
  country: 'Portugal',
  skills: ['Python', 'SQL'],
};

/** The name on the page and the name in its own words are two. */
export const TWO_NAMES: DemoPerson = {
  name: 'Dana Whitlock',
  slug: 'dana-whitlock',
  about: 'My name is Marcus Oyelaran and I build mobile apps.',
  location: 'Leeds, United Kingdom',
};

/** Puts a person on GitHub, and gives the address. */
export function onGithub(world: World, person: DemoPerson): string {
  const url = githubUrl(person);
  world.serve(url, () => githubPage(person, new Date()));
  return url;
}

export function onLinkedin(world: World, person: DemoPerson): string {
  const url = linkedinUrl(person);
  world.serve(url, linkedinPage(person));
  return url;
}

export function onLinkedin2022(world: World, person: DemoPerson): string {
  const url = linkedinUrl(person);
  world.serve(url, linkedinPage2022(person));
  return url;
}

export function onUpwork(world: World, person: DemoPerson): string {
  const url = upworkUrl(person);
  world.serve(url, () => upworkPage(person, new Date()));
  return url;
}
