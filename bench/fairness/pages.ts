import { blankCandidate, type Candidate } from '../../src/candidate/candidate.ts';
import { many, missing } from '../../src/candidate/claim.ts';
import { offsetsAt } from '../../src/places/offsets.ts';
import { elsewhere, type Home } from './homes.ts';
import type { Life } from './life.ts';
import { foldedName } from './mail.ts';
import { nameShown, otherNamesShown } from './names-shown.ts';
import { randomFrom, type Random } from './random.ts';
import { RATES } from './rates.ts';
import { introduction } from './texts.ts';
import { claim, type Site } from './site.ts';

/** What a page of this kind shows of a life. */
export function pageOf(
  life: Life,
  site: Site,
  random: Random,
): { readonly candidate: Candidate; readonly stories: readonly string[] } {
  const stories: string[] = [];
  const place = placeShown(life, random, stories);
  const { career } = life;
  const years =
    Math.max(1, Number(life.today.slice(0, 4)) - career.since) +
    (random.chance(RATES.yearsRoundedUp.share) ? random.int(1, 2) : 0);
  const [latest] = career.roles;
  const title = latest?.title ?? 'Developer';
  const about = introduction({ years, skills: career.skills, title, city: life.home.city }, random);
  const lumped = random.chance(RATES.lumpedYears.share)
    ? `\n${years} years of experience with ${career.skills.slice(0, 3).join(', ')}.`
    : '';
  const stale = random.chance(RATES.stalePlace.share) ? `\nBased in ${life.before.text}.` : '';
  if (lumped !== '') stories.push('years of several technologies at once');
  if (stale !== '') stories.push('an old text with the old place');
  const isBare = random.chance(RATES.noWebPresence.share);
  if (isBare) stories.push('shows nearly nothing');
  const base = blankCandidate(site, new URL(urlOf(life, site)), life.handle, 'public-code');
  const full: Candidate = {
    ...base,
    partialName: site === 'market',
    name: claim(nameShown(life, site, random, stories)),
    location: place === undefined ? missing('absent') : claim(place),
    ...(isBare
      ? {}
      : { ...fieldsOf(life, site, random), about: aboutOf(site, about + lumped + stale, random) }),
    ...otherNamesShown(life, random, stories),
  };
  return { candidate: full, stories };
}

type Fields = Partial<Candidate>;

function fieldsOf(life: Life, site: Site, random: Random): Fields {
  const { career, phone, email } = life;
  const roles = many(
    career.roles.map(role => ({ ...claim(role), quote: `${role.title ?? ''} ${role.organisation ?? ''}` })),
  );
  const studies = many(career.studies.map(study => ({ ...claim(study), quote: study.school })));
  const current = career.roles.find(({ end }) => end === 'present')?.organisation;
  const organisation: Fields = current === undefined ? {} : { currentOrganisation: claim(current) };
  const headline: Fields = random.chance(0.7) ? { headline: claim(headlineOf(life, random)) } : {};
  const skills: Fields = career.skills.length > 0 ? { skills: career.skills.map(claim) } : {};
  const joined = `${joinYear(life, random)}-${String(random.int(1, 12)).padStart(2, '0')}`;
  const photo: Fields = pictureOf(life, site, random);
  switch (site) {
    case 'network':
      return random.chance(0.3)
        ? {
            ...organisation,
            ...headline,
            experience: missing('not-loaded'),
            education: missing('not-loaded'),
          }
        : {
            ...organisation,
            ...headline,
            ...skills,
            ...(random.chance(0.7) ? photo : {}),
            experience: roles,
            education: studies,
            ...(random.chance(0.3)
              ? { joined: claim(joined < life.today ? joined : life.today.slice(0, 7)) }
              : {}),
          };
    case 'code':
      return {
        ...organisation,
        ...photo,
        localTime: random.chance(0.5) ? claim(clockOffset(life, random)) : missing('absent'),
        ...(random.chance(0.3) ? { emails: [claim(email)] } : {}),
        ...(random.chance(0.4) ? { links: [claim(`https://${life.handle}.example/`)] } : {}),
      };
    case 'market':
      return {
        ...headline,
        ...skills,
        ...(random.chance(0.8) ? photo : {}),
        localTime: claim(clockTime(life, random)),
        rate: claim(`$${random.int(8, 120)}.00/hr`),
        availability: claim('More than 30 hrs/week'),
        ...(random.chance(0.6) ? { experience: roles } : {}),
        ...(random.chance(0.6) ? { education: studies } : {}),
        ...(random.chance(0.4)
          ? { joined: claim(joined < life.today ? joined : life.today.slice(0, 7)) }
          : {}),
      };
    case 'hiring':
      return {
        ...headline,
        ...organisation,
        emails: [claim(email)],
        phones: random.chance(0.85) ? [claim(phone)] : missing('absent'),
        links: random.chance(0.6)
          ? [claim(`https://www.linkedin.com/in/${slugOf(life)}`)]
          : missing('absent'),
        ...(random.chance(0.6) ? { experience: roles, education: studies } : {}),
      };
    case 'website':
      return {
        ...headline,
        ...skills,
        ...organisation,
        experience: roles,
        education: studies,
        emails: [claim(email)],
        ...(random.chance(0.6) ? { phones: [claim(phone)] } : {}),
        ...(random.chance(0.3) ? { birthDate: claim(life.born) } : {}),
      };
  }
}

function headlineOf({ career }: Life, random: Random): string {
  const [latest] = career.roles;
  return random.pick([
    `${latest?.title ?? 'Developer'} at ${latest?.organisation ?? 'my own studio'}`,
    `Full-stack developer | ${career.skills.slice(0, 3).join(' | ')}`,
    `${latest?.title ?? 'Designer'}, open to remote work`,
  ]);
}

function aboutOf(site: Site, text: string, random: Random): Candidate['about'] {
  if (site === 'hiring' && random.chance(0.8)) return missing('absent');
  if (site === 'code') return [claim(text.slice(0, 160))];
  return random.chance(0.85) ? [claim(text)] : missing('absent');
}

function placeShown(life: Life, random: Random, stories: string[]): string | undefined {
  if (random.chance(0.08)) return undefined;
  if (random.chance(RATES.remoteText.share)) {
    stories.push('no place but a region');
    return random.pick(['Remote', 'Worldwide', 'Europe', 'Earth', 'Remote, EMEA']);
  }
  return random.chance(0.2) ? life.home.city : life.home.text;
}

function joinYear(life: Life, random: Random): number {
  const late = random.chance(RATES.lateJoiner.share);
  const first = Math.max(2008, life.career.since - 2);
  return late ? random.int(2024, 2026) : random.int(Math.min(first, 2025), 2025);
}

/** The clock the site shows: mostly that of home; of where one travels; as it was once set; always that of winter. */
function clockHome(life: Life, random: Random): Home {
  if (random.chance(RATES.travelling.share)) return elsewhere(life.home.country, random);
  if (random.chance(RATES.clockNeverSet.share)) return life.before;
  return life.home;
}

function minutesAt(life: Life, random: Random): number {
  const { zone } = clockHome(life, random);
  const isWinter = random.chance(RATES.winterOffset.share);
  const [offset = 0] = offsetsAt([zone], new Date(isWinter ? '2026-01-15T12:00:00Z' : life.readAt));
  return offset;
}

function clockOffset(life: Life, random: Random): string {
  const offset = minutesAt(life, random);
  return `${offset < 0 ? '-' : '+'}${clockText(Math.abs(offset))}`;
}

function clockTime(life: Life, random: Random): string {
  const { zone } = clockHome(life, random);
  const [offset = 0] = offsetsAt([zone], new Date(life.readAt));
  const [, hours = '0', minutes = '0'] = /T(\d\d):(\d\d)/.exec(life.readAt) ?? [];
  // The page was open for a while before it was read.
  const drift = random.chance(0.2) ? random.int(1, 20) : 0;
  const day = 24 * 60;
  return clockText((((Number(hours) * 60 + Number(minutes) + offset - drift) % day) + day) % day);
}

function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A picture and the address it is at: mostly one’s own, else the site’s placeholder or one that many use. */
function pictureOf(life: Life, site: Site, random: Random): Pick<Candidate, 'photo' | 'photoHash'> {
  if (random.chance(RATES.placeholder.share)) {
    return {
      photo: claim(`https://images.example/${site}-nobody.png`),
      photoHash: claim('00ff00ff00ff00ff'),
    };
  }
  // The bits of a popular picture follow from its number.
  const bits = random.chance(RATES.popularPicture.share) ? randomFrom(random.int(1, 300)) : random;
  const hash = Array.from({ length: 16 }, () => bits.int(0, 15).toString(16)).join('');
  return { photo: claim(`https://images.example/${life.handle}.jpg`), photoHash: claim(hash) };
}

export function slugOf({ name, otherFamily }: Life): string {
  return `${foldedName(name.given)}-${foldedName(otherFamily ?? name.family)}`;
}

function urlOf(life: Life, site: Site): string {
  switch (site) {
    case 'network':
      return `https://www.linkedin.com/in/${slugOf(life)}`;
    case 'code':
      return `https://github.com/${life.handle}`;
    case 'market':
      return `https://www.upwork.com/freelancers/~01${life.handle}`;
    case 'hiring':
      return `https://hiring.example/people/${life.handle}`;
    case 'website':
      return `https://${life.handle}.example/about`;
  }
}
