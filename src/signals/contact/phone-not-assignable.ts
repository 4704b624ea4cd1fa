import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { unassignable } from '../../network/impossible-phone.ts';
import { isSamePhone } from '../mailbox.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

/** A typing error spoils one number; it does not spoil two. */
const LEAST_FOR_MODERATE = 2;

export const phoneNotAssignable: Signal = {
  id: 'contact/phone-not-assignable',
  group: 'contact',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'derived',
  rule: 'A number written with its calling code is too long or too short for its country, or of a range kept for examples and films. A note; worth asking about only where two different numbers have an impossible length and no other number stands beside them.',
  sources: [GUIDANCE_2022],
  values: [['phone', '+1 415 555 0132']],
  words: {
    check: 'Phone number against the numbering plan',
    title: 'The phone number cannot be anybody’s',
    observed: 'The phone number is {phone}.',
    compared:
      'Its length with those of its country, and its digits with the ranges that are never given out.',
    innocent: 'A slip when typing it, an extension written behind it, a made-up number so that nobody calls.',
  },
  next: ['confirm_contact'],
  check: ({ phones }) => {
    if (isMissing(phones)) return lacksData('phones');
    const claims = claimsOf(phones);
    const found = claims.filter(({ value }) => unassignable(value) !== undefined);
    const [first] = found;
    if (first === undefined) return SILENT;
    const isGrave =
      found.length === claims.length &&
      found.length >= LEAST_FOR_MODERATE &&
      found.every(({ value }) => unassignable(value) === 'impossible') &&
      !found.slice(1).some(({ value }) => isSamePhone(value, first.value));
    return raised([
      {
        strength: isGrave ? 'moderate' : 'note',
        values: [first.value],
        evidence: found.map(claim => ({ field: 'phones', claim })),
      },
    ]);
  },
};
