import type { Role, Study } from '../../src/candidate/candidate.ts';
import { countryName, type Country, COUNTRIES, homeIn } from './homes.ts';
import type { Random } from './random.ts';
import { RATES } from './rates.ts';

/** Put together to invented employers: a town of them for each country, so that people have worked at the same. */
const FIRST =
  'Northwind Bluestone Harbourline Evergrove Redwillow Silverbeck Granitefield Meridiana Copperleaf Lakeshore Summitry Orchardway Tidewater Larkspur Foxglove Juniper ' +
  'Amberfield Ashdown Birchwood Blackthorn Brightwater Cedarhill Clearbrook Cloudberry Crestline Dovetail Driftwood Eastgate Elmsworth Fairhaven Fernhill Flintrock ' +
  'Goldcrest Greenfinch Hazelmere Heronsgate Highfield Ironbridge Ivybank Kingfisher Kestrel Longmeadow Maplewood Millbrook Nightingale Oakridge Pebble Pinecrest ' +
  'Quarrystone Ravensworth Riverbend Rosewood Sandpiper Seabright Skylark Springvale Starling Stonebridge Sunfield Swiftwater Thornbury Westbrook Whitecliff Willowmere';
const LAST = [
  ...['Software', 'Bank', 'Logistics', 'Labs', 'Systems', 'Consulting', 'Health', 'Energy', 'Studio'],
  ...['Insurance', 'Networks', 'Mobility', 'Payments', 'Analytics', 'Games', 'Retail'],
];
const FORMS: Readonly<Partial<Record<string, readonly string[]>>> = {
  US: ['Inc.', 'LLC', ''],
  GB: ['Ltd', 'plc', ''],
  DE: ['GmbH', 'AG', ''],
  FR: ['SAS', ''],
  PL: ['Sp. z o.o.', ''],
  CN: ['Technology Co., Ltd.', 'Co., Ltd.'],
  JP: ['K.K.', ''],
  KR: ['Co., Ltd.', ''],
  BR: ['Ltda', ''],
  IN: ['Pvt Ltd', ''],
  RU: ['LLC', ''],
};

export function employerIn(country: string, random: Random): string {
  const form = random.pick(FORMS[country] ?? ['', 'Ltd']);
  return `${random.pick(FIRST.split(' '))} ${random.pick(LAST)}${form === '' ? '' : ` ${form}`}`;
}

/** Technologies by the year anybody outside their makers could first use them in earnest; years are after the release. */
export const TECHNOLOGIES = [
  ...([
    ['Java', 1997],
    ['Python', 1996],
    ['PHP', 1998],
    ['C#', 2003],
    ['JavaScript', 1997],
  ] as const),
  ...([
    ['Ruby on Rails', 2006],
    ['Node.js', 2011],
    ['Angular', 2012],
    ['Go', 2013],
    ['React', 2014],
  ] as const),
  ...([
    ['Docker', 2015],
    ['Swift', 2015],
    ['Kotlin', 2017],
    ['Kubernetes', 2016],
    ['TypeScript', 2014],
  ] as const),
  ...([
    ['Vue', 2015],
    ['React Native', 2016],
    ['Flutter', 2019],
    ['Next.js', 2018],
    ['Solidity', 2017],
  ] as const),
  ...([
    ['Rust', 2016],
    ['Terraform', 2015],
    ['GraphQL', 2017],
    ['Spark', 2015],
    ['PostgreSQL', 1998],
  ] as const),
] as const;

const TITLES = [
  ...['Software Engineer', 'Senior Software Engineer', 'Backend Developer', 'Full-Stack Developer'],
  ...['Data Analyst', 'Product Designer', 'QA Engineer', 'DevOps Engineer', 'Engineering Manager'],
  ...['Mobile Developer', 'Project Manager', 'Technical Lead', 'Graphic Designer', 'Support Engineer'],
];
const BESIDE = ['Co-founder', 'Board Member', 'Advisor', 'Mentor', 'Volunteer', 'Lecturer (part-time)'];

export interface Career {
  /** Latest first. */
  readonly roles: readonly Role[];
  readonly studies: readonly Study[];
  /** Year of the first paid work. */
  readonly since: number;
  readonly skills: readonly string[];
  readonly isFreelancer: boolean;
}

export interface CareerPlan {
  readonly born: number;
  readonly today: string;
  readonly home: string;
  readonly schooledIn: string;
  readonly city: string;
}

/** A career that can be so: everything in it after what it needs, and nothing after today but a signed contract. */
export function careerOf({ born, today, home, schooledIn, city }: CareerPlan, random: Random): Career {
  const now = Number(today.slice(0, 4)) + Number(today.slice(5, 7)) / 12;
  const studies = studiesOf(born, now, schooledIn, random);
  const graduated = studies.length > 0 ? born + 18 + random.int(4, 5) : born + random.int(18, 20);
  const early = random.chance(RATES.earlyStart.share) ? born + random.int(15, 17) : undefined;
  const student = studies.length > 0 && random.chance(RATES.workingStudent.share) ? born + 20 : undefined;
  const isFreelancer = random.chance(RATES.freelances.share);
  const yearsOnly = random.chance(RATES.yearsOnly.share);
  const date = (at: number): string => {
    const year = Math.floor(at);
    const month = Math.min(12, 1 + Math.floor((at - year) * 12));
    return yearsOnly ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
  };
  let at = Math.min(early ?? student ?? graduated + random.next(), now - 0.5);
  const since = Math.floor(at);
  const roles: Role[] = [];
  let employer = employerIn(home, random);
  while (at < now - 0.4 && roles.length < 14) {
    const stays = isFreelancer ? 0.3 + random.next() * 3 : 0.7 + random.next() * 6;
    const end = at + stays;
    if (!random.chance(RATES.promotions.share)) {
      employer = random.chance(RATES.remoteRole.share)
        ? employerIn(random.pick(COUNTRIES), random)
        : employerIn(home, random);
    }
    const isLast = end >= now - 0.2;
    roles.unshift({
      title: titleAt(at, Math.min(end, now), random),
      organisation: employer,
      start: date(at),
      end: isLast || random.chance(RATES.forgottenEnd.share / 4) ? 'present' : date(end),
      ...(random.chance(0.5) ? { place: random.chance(0.2) ? 'Remote' : city } : {}),
    });
    const overlap = isFreelancer && random.chance(0.6) ? random.next() * 1.5 : 0;
    at = isLast ? now : Math.max(at + 0.1, end - overlap);
    if (random.chance(RATES.careerBreak.share / 3)) at += 0.5 + random.next() * 3.5;
  }
  if (random.chance(RATES.board.share))
    roles.unshift(besides(date(now - 0.5 - random.next() * 6), home, random));
  if (random.chance(RATES.futureStart.share)) {
    roles.unshift({
      title: random.pick(TITLES),
      organisation: employerIn(home, random),
      start: date(now + 1 / 12),
      end: 'present',
    });
  }
  const known = TECHNOLOGIES.filter(([, year]) => year <= now).map(([name]) => name);
  return { roles, studies, since, skills: random.sample(known, random.int(3, 8)), isFreelancer };
}

function besides(start: string, home: string, random: Random): Role {
  return { title: random.pick(BESIDE), organisation: employerIn(home, random), start, end: 'present' };
}

function titleAt(from: number, until: number, random: Random): string {
  if (random.chance(0.3)) {
    const isRelabelled = random.chance(RATES.relabelled.share);
    // Named after what one did in it, which can have come out while one was there.
    const usable = TECHNOLOGIES.filter(([, year]) => isRelabelled || year <= Math.max(from, until - 0.5));
    if (usable.length > 0) return `${random.pick(usable)[0]} Developer`;
  }
  return random.pick(TITLES);
}

function studiesOf(born: number, now: number, schooledIn: string, random: Random): readonly Study[] {
  if (random.chance(0.15)) return [];
  const start = born + random.int(18, 19);
  const end = start + random.int(3, 5);
  const first: Study = {
    school: schoolIn(schooledIn, random),
    degree: random.pick(['BSc Computer Science', 'BA Economics', 'BEng', 'Bachelor of Information Systems']),
    ...(random.chance(0.85) ? { start: String(start), end: String(end) } : {}),
  };
  const later = end + random.int(1, 8);
  const isLate = random.chance(0.15 + RATES.lateDegree.share) && later + 2 < now;
  return isLate
    ? [
        {
          school: schoolIn(random.chance(0.3) ? random.pick(COUNTRIES) : schooledIn, random),
          degree: 'MSc',
          start: String(later),
          end: String(later + 2),
        },
        first,
      ]
    : [first];
}

function schoolIn(country: string, random: Random): string {
  const city = (COUNTRIES as readonly string[]).includes(country)
    ? homeIn(country as Country, random).city
    : random.pick(OTHER_TOWNS[country] ?? [countryName(country)]);
  return random.pick([
    `University of ${city}`,
    `${city} University`,
    `${city} Technical College`,
    `${city} Polytechnic Institute`,
  ]);
}

/** Towns of countries that names come from and nobody here lives in. */
const OTHER_TOWNS: Readonly<Partial<Record<string, readonly string[]>>> = {
  IR: ['Shiraz', 'Tabriz', 'Mashhad', 'Kerman'],
  IT: ['Bologna', 'Turin', 'Bari', 'Padua'],
  ID: ['Bandung', 'Surabaya', 'Medan', 'Semarang'],
};
