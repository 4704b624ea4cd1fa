import { claimsOf } from '../../src/candidate/claim.ts';
import type { ZonedCommit } from '../../src/network/github/github-facts.ts';
import { offsetsAt } from '../../src/places/offsets.ts';
import { FBI_2024, GUIDANCE_2022, GUIDANCE_2023, MANDIANT_2024 } from '../../src/signals/sources.ts';
import { iso, publicCode, shaOf } from './code-honest.ts';
import type { Changed, Draft, Pattern } from './pattern.ts';
import { strangerTo } from './personas.ts';
import { addressIn, countryName, elsewhere, type Home, phoneIn, written } from './homes.ts';
import { claim } from './site.ts';
import type { Random } from './random.ts';
import { entered } from './told.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Where they really are: so far east or west that a clock tells. */
function farFrom({ life }: Draft, random: Random): Home {
  const minutes = (zone: string): number => offsetsAt([zone], new Date(life.readAt))[0] ?? 0;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const home = elsewhere(life.home.country, random);
    if (Math.abs(minutes(home.zone) - minutes(life.home.zone)) >= 180) return home;
  }
  return elsewhere(life.home.country, random);
}

/** The week's commits on the clock of where they are. */
function commitsAt(place: Home, readAt: string, random: Random): readonly ZonedCommit[] {
  return Array.from({ length: random.int(35, 80) }, (): ZonedCommit => {
    const at = Date.parse(readAt) - Math.floor(random.next() * 340 * DAY);
    return { sha: shaOf(random), at: iso(at), offset: offsetsAt([place.zone], new Date(at))[0] ?? 0 };
  }).sort((a, b) => (a.at < b.at ? 1 : -1));
}

function clockAt(place: Home, readAt: string): string {
  const offset = offsetsAt([place.zone], new Date(readAt))[0] ?? 0;
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

export const PLACE_PATTERNS: readonly Pattern[] = [
  {
    name: 'location mask',
    described:
      'They claim to live in one country and work from another: places, clock, number, working place and commits do not fit each other.',
    source: GUIDANCE_2022,
    weakly: 'only a clock or a number differs',
    change: (draft, random): Changed => {
      const { life, isWeak, answers } = draft;
      const real = farFrom(draft, random);
      const base = { ...draft.candidate, location: claim(life.home.text) };
      if (isWeak)
        return {
          candidate: random.chance(0.5)
            ? { ...base, localTime: claim(clockAt(real, life.readAt)) }
            : { ...base, phones: [claim(phoneIn(real.country, random))] },
        };
      const texts = claimsOf(base.about)
        .map(({ value }) => value)
        .join('\n');
      const clock = { localTime: claim(clockAt(real, life.readAt)) };
      const commits = { ...publicCode(life, random), zoned: commitsAt(real, life.readAt, random) };
      switch (random.int(0, 3)) {
        case 0:
          return { candidate: { ...base, ...clock, otherLocations: [claim(real.text)] } };
        case 1:
          return {
            candidate: {
              ...base,
              about: [claim(`Based in ${real.text}.\n${texts}`)],
              phones: [claim(phoneIn(real.country, random))],
            },
          };
        case 2:
          return { candidate: { ...base, ...clock }, github: commits };
        default:
          return {
            candidate: { ...base, ...clock, phones: [claim(phoneIn(real.country, random))] },
            answers: { ...answers, ...entered({ workPlace: real.text }) },
            github: commits,
          };
      }
    },
  },
  {
    name: 'delivery to another address',
    described:
      'Equipment is to go to an address that is not that of the document: a forwarder, a mailbox, somebody else; and the address changes after the offer.',
    source: FBI_2024,
    weakly: 'another address in the same town',
    change: (draft, random): Changed => {
      const { life, answers, isWeak } = draft;
      const idAddress = written(life.address, random);
      const other = written(
        addressIn(isWeak ? life.home : elsewhere(life.home.country, random), random),
        random,
      );
      const forwarder = random.pick([
        `PMB ${random.int(100, 999)}, ${other}`,
        `c/o ${strangerTo(draft, random).full}, ${other}`,
        `Parcel Forwarding Ltd, Suite ${random.int(100, 999)}, ${other}`,
      ]);
      return {
        answers: {
          ...answers,
          ...entered({ idAddress, shippingAddress: isWeak || random.chance(0.4) ? other : forwarder }),
          ...(isWeak ? {} : entered({ addressChangedAfterOffer: random.chance(0.6) ? 'yes' : 'no' })),
        },
      };
    },
  },
  {
    name: 'payee of another name or country',
    described:
      'Wages are to go to an account in another name, in another country, or in cryptocurrency though the role pays none.',
    source: GUIDANCE_2022,
    weakly: 'a money service in the right name',
    change: (draft, random): Changed => {
      const { life, answers, isWeak } = draft;
      if (isWeak)
        return { answers: { ...answers, ...entered({ payeeIsMoneyService: 'yes', payee: life.name.full }) } };
      const name = strangerTo(draft, random).full;
      const place = countryName(elsewhere(life.home.country, random).country);
      return {
        answers: {
          ...answers,
          ...entered({ legalName: life.name.full, workPlace: life.home.text }),
          ...entered(
            random.pick([
              { payee: name },
              { payee: name, payeePlace: place },
              { payee: name, payeePlace: place },
              { asksForCrypto: 'yes', rolePaysCrypto: 'no' },
            ]),
          ),
        },
      };
    },
  },
  {
    name: 'never there, never seen',
    described:
      'They put off every meeting, are away in the agreed hours, insist on a device of their own or a remote-control tool.',
    source: MANDIANT_2024,
    weakly: 'one meeting put off',
    change: ({ answers, isWeak }, random): Changed => ({
      answers: {
        ...answers,
        ...entered(
          isWeak
            ? { putsOffMeeting: 'yes' }
            : {
                putsOffMeeting: 'yes',
                awayInAgreedHours: random.chance(0.7) ? 'yes' : 'no',
                insistsOnOwnDevice: random.chance(0.7) ? 'yes' : 'no',
                asksForRemoteTool: 'yes',
              },
        ),
      },
    }),
  },
  {
    name: 'pressure for money',
    described:
      'Advances are asked for again and again, pay before anything was reached, with anger or threats to publish code.',
    source: GUIDANCE_2023,
    weakly: 'one advance',
    change: ({ answers, isWeak }, random): Changed => ({
      answers: {
        ...answers,
        ...entered(
          isWeak
            ? { asksForAdvance: 'yes' }
            : {
                asksForAdvance: 'yes',
                wantsPayBeforeMilestones: 'yes',
                threatens: random.chance(0.6) ? 'yes' : 'no',
              },
        ),
      },
    }),
  },
];
