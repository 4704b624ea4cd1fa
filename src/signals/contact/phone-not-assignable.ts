import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { unassignable } from '../../network/impossible-phone.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

/** More numbers than these are no statement of one person. */
const MOST_PHONES = 10;

export const phoneNotAssignable: Signal = {
  id: 'contact/phone-not-assignable',
  group: 'contact',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: 'A number written with its calling code is too long or too short for its country, or of a range kept for examples and films. Never more than a note: countries change the length of their numbers, and people go on writing the old one.',
  sources: [GUIDANCE_2022],
  values: [['phone', '+1 415 555 0132']],
  words: {
    check: 'Phone number against those that are given out',
    title: 'The phone number is not like those that are given out',
    observed:
      'The number {phone} is too long or too short for its country, or of a range that is never given out.',
    compared:
      'Its length with those of its country, and its digits with the ranges that are never given out.',
    innocent: 'A slip when typing it, an extension written behind it, a made-up number so that nobody calls.',
  },
  next: ['confirm_contact'],
  check: ({ phones }) => {
    if (isMissing(phones)) return lacksData('phones');
    const found = claimsOf(phones)
      .slice(0, MOST_PHONES)
      .filter(({ value }) => unassignable(value) !== undefined);
    const [first] = found;
    if (first === undefined) return SILENT;
    return raised([
      {
        strength: 'note',
        values: [first.value],
        evidence: found.map(claim => ({ field: 'phones', claim })),
      },
    ]);
  },
};
