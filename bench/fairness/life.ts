import { careerOf, type Career } from './careers.ts';
import {
  addressIn,
  type Address,
  COUNTRIES,
  type Country,
  digits,
  elsewhere,
  type Home,
  homeIn,
  phoneIn,
} from './homes.ts';
import { emailOf, foldedName } from './mail.ts';
import { marriedName, nameOf, type Origin, ORIGINS, type PersonName } from './origins.ts';
import type { Random } from './random.ts';
import { RATES } from './rates.ts';

/** Everything true about one invented person. Pages show a part of it. */
export interface Life {
  readonly origin: Origin;
  readonly name: PersonName;
  /** A family name from before or after a wedding; absent for most. */
  readonly otherFamily?: string;
  readonly home: Home;
  /** Where they grew up and went to school, ISO 3166-1 alpha-2. */
  readonly from: string;
  /** Where they lived before, for those who still have a number or an account there. */
  readonly before: Home;
  /** `YYYY-MM-DD`. */
  readonly born: string;
  readonly career: Career;
  readonly phone: string;
  readonly email: string;
  readonly address: Address;
  readonly handle: string;
  /** The day the page is read, `YYYY-MM-DD`, and the instant. */
  readonly today: string;
  readonly readAt: string;
  /** What is out of the ordinary, for the report. */
  readonly stories: readonly string[];
}

export function lifeOf(origin: Origin, country: Country, random: Random): Life {
  const stories: string[] = [];
  const today = `2026-${two(random.int(2, 11))}-${two(random.int(1, 28))}`;
  const readAt = `${today}T${two(random.int(0, 23))}:${two(random.int(0, 59))}:00Z`;
  const name = nameOf(origin, random);
  const home = homeIn(country, random);
  const age = random.int(22, 57);
  const born = `${2026 - age}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  const nameland = ORIGINS[origin].country;
  const isImmigrant = nameland !== country && random.chance(RATES.livesElsewhere.share);
  const from = isImmigrant ? nameland : country;
  if (isImmigrant) stories.push('immigrant');
  const before =
    (COUNTRIES as readonly string[]).includes(from) && isImmigrant
      ? homeIn(from as Country, random)
      : elsewhere(country, random);
  const career = careerOf(
    { born: 2026 - age, today, home: country, schooledIn: from, city: home.text },
    random,
  );
  const keepsNumber = isImmigrant && random.chance(RATES.foreignPhone.share);
  if (keepsNumber) stories.push('kept number');
  const otherFamily = random.chance(RATES.married.share) ? marriedName(origin, name, random) : undefined;
  if (otherFamily !== undefined) stories.push('two family names');
  const handle = random.chance(0.6)
    ? `${foldedName(name.given)}${random.pick(['', '-', ''])}${foldedName(name.family)}${random.chance(0.3) ? digits(2, random) : ''}`
    : `${random.pick(['code', 'pixel', 'night', 'blue', 'tiny', 'lazy'])}${random.pick(['owl', 'fox', 'panda', 'byte', 'wolf', 'star'])}${random.chance(0.5) ? digits(2, random) : ''}`;
  return {
    origin,
    name,
    home,
    from,
    before,
    born,
    career,
    phone: phoneIn(keepsNumber ? from : country, random),
    email: emailOf(
      {
        name,
        born,
        handle,
        country,
        ...(otherFamily === undefined ? {} : { otherFamily }),
        ...employerOf(career),
      },
      random,
    ),
    address: addressIn(home, random),
    handle: handle.toLowerCase(),
    today,
    readAt,
    stories,
    ...(otherFamily === undefined ? {} : { otherFamily }),
  };
}

function employerOf({ roles }: Career): { readonly employer?: string } {
  const employer = roles[0]?.organisation;
  return employer === undefined ? {} : { employer };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
