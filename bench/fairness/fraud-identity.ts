import { type Candidate } from '../../src/candidate/candidate.ts';
import { claimsOf } from '../../src/candidate/claim.ts';
import {
  FBI_2024,
  GTIG_2025,
  GUIDANCE_2022,
  GUIDANCE_2023,
  MANDIANT_2024,
  SEAL_2026,
} from '../../src/signals/sources.ts';
import { digits } from './homes.ts';
import type { Changed, Pattern } from './pattern.ts';
import { foldedName } from './mail.ts';
import { claim } from './site.ts';
import { bespoke, persona, seenAs, strangerTo } from './personas.ts';
import { entered } from './told.ts';

export const IDENTITY_PATTERNS: readonly Pattern[] = [
  {
    name: 'borrowed profile',
    described:
      'An account bought or borrowed from another person: the name on it, in its texts, its address, its mail or on the document is not the same.',
    source: GUIDANCE_2022,
    weakly: 'only the mail address or the page’s address has the other name',
    change: (draft, random): Changed => {
      const { candidate, isWeak } = draft;
      const other = strangerTo(draft, random);
      const mail = [claim(`${foldedName(other.given)}.${foldedName(other.family)}@gmail.com`)];
      if (isWeak) return { candidate: { ...candidate, emails: mail } };
      const kind = random.int(0, 3);
      const texts = claimsOf(candidate.about)
        .map(({ value }) => value)
        .join('\n');
      if (kind === 0)
        return {
          candidate: {
            ...candidate,
            partialName: false,
            name: claim(draft.life.name.full),
            otherNames: [claim(other.full)],
          },
        };
      if (kind === 1)
        return {
          candidate: {
            ...candidate,
            partialName: false,
            name: claim(draft.life.name.full),
            about: [claim(`My name is ${other.full}.\n${texts}`)],
          },
        };
      return {
        candidate: {
          ...candidate,
          partialName: false,
          name: claim(draft.life.name.full),
          ...(kind === 2 ? { emails: mail } : {}),
        },
        answers: { ...draft.answers, ...entered({ legalName: other.full }) },
      };
    },
  },
  {
    name: 'one person under several names',
    described:
      'The same contact, picture, history or account to be paid to on candidates of different names.',
    source: GUIDANCE_2022,
    weakly: 'a picture cropped so far that it is not recognised, and two common employers',
    change: (draft, random): Changed => {
      const { candidate, life, isWeak } = draft;
      const photoHash = claim(Array.from({ length: 16 }, () => random.int(0, 15).toString(16)).join(''));
      const roles = life.career.roles.map(claim);
      const mine: Candidate = { ...candidate, partialName: false, name: claim(life.name.full), photoHash };
      const others = Array.from({ length: random.int(1, 3) }, () => strangerTo(draft, random));
      if (isWeak) {
        return {
          candidate: { ...mine, experience: roles.length > 0 ? roles : mine.experience },
          remembered: others.map(name =>
            seenAs(
              persona(draft, name, roles.length > 1 ? { experience: roles.slice(0, 2) } : {}, random),
              random.int(3, 100),
            ),
          ),
        };
      }
      const shared = random.pick<Partial<Candidate>>([
        { phones: [claim(life.phone)] },
        { emails: [claim(life.email)] },
        { photoHash },
        { phones: [claim(life.phone)], photoHash },
        ...(roles.length >= 3 ? [{ experience: roles }] : []),
      ]);
      return {
        candidate: { ...mine, ...shared },
        remembered: others.map(name => seenAs(persona(draft, name, shared, random), random.int(1, 120))),
      };
    },
  },
  {
    name: 'renamed profile',
    described:
      'One account is first seen under one name and place, later under another: it was sold, or its people switched identity.',
    source: SEAL_2026,
    weakly: 'only the place changed, within one country',
    change: (draft, random): Changed => {
      const { candidate, isWeak, life } = draft;
      const now: Candidate = { ...candidate, partialName: false, name: claim(life.name.full) };
      const other = strangerTo(draft, random);
      const earlier: Candidate = {
        ...now,
        ...(isWeak ? {} : { name: claim(other.full) }),
        location: claim(isWeak ? life.home.city : life.before.text),
      };
      return { candidate: now, remembered: [seenAs(earlier, random.int(20, 170))] };
    },
  },
  {
    name: 'account renting',
    described:
      'The account’s owner lends it; another person does the interview and the work, and asks to go on elsewhere when the site closes the account.',
    source: GUIDANCE_2022,
    weakly: 'nothing but messages off the platform',
    change: ({ answers, isWeak }, random): Changed => ({
      answers: {
        ...answers,
        ...entered(
          isWeak
            ? { movesOffPlatform: 'yes' }
            : {
                [random.pick([
                  'otherPersonAppeared',
                  'continuesUnderOtherAccount',
                  'realEmployeeFound',
                ] as const)]: 'yes',
                movesOffPlatform: 'yes',
                asksForRemoteTool: random.chance(0.5) ? 'yes' : 'no',
              },
        ),
      },
    }),
  },
  {
    name: 'referees that are the candidate',
    described:
      'References are given by other personas: a referee’s number or address is the candidate’s own, or another candidate’s.',
    source: GTIG_2025,
    weakly: 'a referee with a free mail address made for it',
    change: (draft, random): Changed => {
      const { life, answers, isWeak } = draft;
      const other = strangerTo(draft, random);
      const mail = `${foldedName(other.given)}.${foldedName(other.family)}@gmail.com`;
      if (isWeak) return { answers: { ...answers, ...entered({ refereeEmail: mail }) } };
      const told = { email: life.email, phone: life.phone };
      if (random.chance(0.5)) {
        return {
          answers: {
            ...answers,
            ...entered({
              ...told,
              ...(random.chance(0.5) ? { refereePhone: life.phone } : { refereeEmail: life.email }),
            }),
          },
        };
      }
      return {
        answers: { ...answers, ...entered({ ...told, refereeEmail: mail }) },
        remembered: [seenAs(persona(draft, other, { emails: [claim(mail)] }, random), random.int(1, 90))],
      };
    },
  },
  {
    name: 'template of a mass application',
    described:
      'Documents and introductions that are the same, sentence for sentence, for candidates of different names.',
    source: GUIDANCE_2023,
    weakly: 'only a part of the text is the same',
    change: (draft, random): Changed => {
      const { candidate, isWeak, life } = draft;
      const text = bespoke(random);
      const mine: Candidate = {
        ...candidate,
        partialName: false,
        name: claim(life.name.full),
        about: [claim(text)],
      };
      const others = Array.from({ length: 2 }, () => strangerTo(draft, random));
      const theirs = isWeak ? `${text.slice(0, 220)}\n${bespoke(random)}` : text.replace(/\d+/, '7');
      return {
        candidate: mine,
        remembered: others.map(name =>
          seenAs(persona(draft, name, { about: [claim(theirs)] }, random), random.int(1, 60)),
        ),
      };
    },
  },
  {
    name: 'mail under another name',
    described:
      'Looking the address up leads to a job seeker of another name, or the person met is another one.',
    source: MANDIANT_2024,
    weakly: 'the recruiter looked nothing up',
    change: ({ answers, isWeak }, random): Changed =>
      isWeak
        ? { answers }
        : {
            answers: {
              ...answers,
              ...entered({
                [random.pick(['addressUnderOtherName', 'photoFoundElsewhere', 'realEmployeeFound'] as const)]:
                  'yes',
              }),
            },
          },
  },
  {
    name: 'house of many laptops',
    described:
      'Equipment for several workers of different names goes to one address, where it is run for them.',
    source: FBI_2024,
    weakly: 'the other deliveries were to another recruiter’s hires',
    change: (draft, random): Changed => {
      const { answers, isWeak } = draft;
      const house = `${random.int(10, 99)} Willow Court, ${digits(5, random)} ${random.pick(['Litchfield', 'Fairview', 'Oakdale'])}, United States`;
      const told = {
        ...answers,
        ...entered({
          shippingAddress: house,
          idAddress: answers.idAddress?.value ?? '4 Mill Road, 20211 Leeds',
        }),
      };
      if (isWeak) return { answers: told };
      const others = Array.from({ length: random.int(1, 4) }, () => strangerTo(draft, random));
      return {
        answers: told,
        remembered: others.map(name =>
          seenAs(persona(draft, name, {}, random), random.int(1, 100), entered({ shippingAddress: house })),
        ),
      };
    },
  },
];
