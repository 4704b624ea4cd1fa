import type { Answers } from '../../src/candidate/answers.ts';
import type { Candidate, Role } from '../../src/candidate/candidate.ts';
import { claimsOf } from '../../src/candidate/claim.ts';
import { elsewhere, homeIn, type Country } from './homes.ts';
import type { Life } from './life.ts';
import { foldedName } from './mail.ts';
import { marriedName, nameOf, ORIGIN_NAMES } from './origins.ts';
import { pageOf } from './pages.ts';
import { claim, type Site } from './site.ts';
import type { Random } from './random.ts';
import { RATES } from './rates.ts';
import { entered } from './told.ts';

/** A page that was read before, on a day, with what was entered about it. */
export interface Remembered {
  readonly candidate: Candidate;
  readonly answers: Answers;
  /** Days before the page at hand was read. */
  readonly daysBefore: number;
  /** Something grave was found on it. */
  readonly isGrave?: boolean;
}

interface Met {
  readonly life: Life;
  readonly site: Site;
  readonly candidate: Candidate;
  readonly answers: Answers;
}

/** What this recruiter has seen before that touches a consistent person, and the stories behind it. */
export function metBefore(
  { life, site, candidate, answers }: Met,
  random: Random,
): { readonly pages: readonly Remembered[]; readonly stories: readonly string[] } {
  const pages: Remembered[] = [];
  const stories: string[] = [];
  const tell = (story: string, ...each: readonly Remembered[]): void => {
    stories.push(story);
    pages.push(...each);
  };
  if (random.chance(RATES.seenBefore.share)) tell('seen before', ...earlierVisits(life, candidate, random));
  if (random.chance(RATES.couple.share))
    tell('a couple shares a contact', spouseOf(life, site, candidate, answers, random));
  if (isSentByAgency(candidate)) tell('sent by an agency', ...agencyMates(candidate, random));
  if (random.chance(RATES.exColleague.share))
    tell('a former colleague was seen', colleagueOf(candidate, random));
  if (random.chance(RATES.sharedTemplate.share))
    tell('the same template was seen', templateMate(candidate, random));
  if (random.chance(RATES.secondPage.share))
    tell('seen on another site', secondPage(life, site, candidate, random));
  return { pages, stories };
}

function earlierVisits(life: Life, candidate: Candidate, random: Random): readonly Remembered[] {
  const days = Array.from({ length: random.int(1, 3) }, () => random.int(1, 170)).sort((a, b) => b - a);
  const moved = random.chance(RATES.relocated.share)
    ? claim(
        random.chance(0.4)
          ? elsewhere(life.home.country, random).text
          : homeIn(life.home.country as Country, random).text,
      )
    : undefined;
  const renamed = random.chance(RATES.renamed.share)
    ? claim(`${life.name.given} ${marriedName(life.origin, life.name, random)}`)
    : undefined;
  const contact =
    random.chance(RATES.newContact.share) && claimsOf(candidate.emails).length > 0
      ? [claim(`${foldedName(life.name.given)}.old${random.int(1, 99)}@yahoo.com`)]
      : undefined;
  return days.map(daysBefore => ({
    daysBefore,
    answers: {},
    candidate: {
      ...candidate,
      ...(moved === undefined ? {} : { location: moved }),
      ...(renamed === undefined ? {} : { name: renamed }),
      ...(contact === undefined ? {} : { emails: contact }),
    },
  }));
}

/** Somebody else's page, of the same kind of site, with nothing in common yet. */
function somebody(like: Candidate, random: Random): Candidate {
  const name = nameOf(random.pick(ORIGIN_NAMES), random);
  const handle = `${foldedName(name.given)}-${foldedName(name.family)}-${random.int(10, 99)}`;
  return {
    ...like,
    url: `https://people.example/${handle}`,
    key: `${like.reader}:${handle}`,
    name: claim(name.full),
    otherNames: { missing: 'absent' },
    about: { missing: 'absent' },
    experience: { missing: 'absent' },
    emails: { missing: 'absent' },
    phones: { missing: 'absent' },
    photo: { missing: 'absent' },
    photoHash: { missing: 'absent' },
    wallets: { missing: 'absent' },
  };
}

function spouseOf(
  life: Life,
  site: Site,
  candidate: Candidate,
  answers: Answers,
  random: Random,
): Remembered {
  const given = nameOf(life.origin, random).given;
  const family = random.chance(0.6) ? life.name.family : marriedName(life.origin, life.name, random);
  const page = {
    ...somebody(candidate, random),
    name: claim(`${given} ${family}`),
    phones: candidate.phones,
  };
  const address = answers.idAddress?.value;
  return {
    candidate: site === 'market' ? { ...page, name: claim(`${given} ${family.slice(0, 1)}.`) } : page,
    answers: address === undefined ? {} : entered({ idAddress: address }),
    daysBefore: random.int(5, 150),
  };
}

/** The address of an agency, or of the person there: it stands on all whom the agency sends. */
export function agencyMail(random: Random): string {
  const who = random.pick(['talent', 'hr', 'bench', 'anna.weiss', 'raj.mehta', 'lucia.duarte', 'contact']);
  return `${who}@${random.pick(['bluecrew', 'devforce', 'nearside', 'codebridge'])}${AGENCY_END}`;
}

const AGENCY_END = '-staffing.example';

function isSentByAgency(candidate: Candidate): boolean {
  return claimsOf(candidate.emails).some(({ value }) => value.endsWith(AGENCY_END));
}

function agencyMates(candidate: Candidate, random: Random): readonly Remembered[] {
  // Agencies send many: their address stands on each.
  return Array.from({ length: random.int(3, 9) }, () => ({
    candidate: { ...somebody(candidate, random), emails: candidate.emails },
    answers: {},
    daysBefore: random.int(1, 120),
  }));
}

/** Somebody with one or two roles at the same employers; now and then of the same title and first month. */
function colleagueOf(candidate: Candidate, random: Random): Remembered {
  const mine = claimsOf(candidate.experience).map(({ value }) => value);
  const common = random.sample(mine, random.int(1, 2)).map((role): Role => {
    const isSame = random.chance(0.15);
    return isSame
      ? role
      : {
          ...role,
          title: random.pick(['Data Engineer', 'Team Lead', 'Designer']),
          start: role.start?.slice(0, 4) ?? '2019',
        };
  });
  const experience: Candidate['experience'] = common.length > 0 ? common.map(claim) : { missing: 'absent' };
  return {
    candidate: {
      ...somebody(candidate, random),
      experience,
      currentOrganisation: candidate.currentOrganisation,
    },
    answers: {},
    daysBefore: random.int(1, 170),
  };
}

/** The same sentences with other technologies and years in them: that is what a template is. */
function templateMate(candidate: Candidate, random: Random): Remembered {
  const about = claimsOf(candidate.about).map(({ value }) =>
    claim(
      value
        .replace(/\d+/g, () => String(random.int(2, 15)))
        .replace(/Java|Python|React|Docker|Go\b/g, () => random.pick(['Ruby', 'Scala', 'Elixir'])),
    ),
  );
  return {
    candidate: { ...somebody(candidate, random), about: about.length > 0 ? about : { missing: 'absent' } },
    answers: {},
    daysBefore: random.int(1, 170),
  };
}

function secondPage(life: Life, site: Site, candidate: Candidate, random: Random): Remembered {
  const other: Site = site === 'network' ? 'website' : 'network';
  const { candidate: page } = pageOf(life, other, random);
  return {
    candidate: { ...page, photoHash: candidate.photoHash, photo: candidate.photo },
    answers: {},
    daysBefore: random.int(0, 60),
  };
}
