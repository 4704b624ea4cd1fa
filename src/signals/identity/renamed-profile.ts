import { isMissing } from '../../candidate/claim.ts';
import { namesConflict } from '../../names/conflict.ts';
import { namesOnPage, seenClaim } from '../met.ts';
import { lacksData, raised } from '../outcomes.ts';
import { readsAsCompany } from '../payee-kind.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022, SEAL_2026 } from '../sources.ts';

export const renamedProfile: Signal = {
  id: 'identity/renamed-profile',
  group: 'identity',
  version: 1,
  strengths: ['moderate'],
  sureness: 'derived',
  rule: 'The same page showed, at an earlier visit, a name that shares no word, initial, nickname or sound with any of those it shows now. Married, shortened, reordered and transliterated names share one, and names of companies are not compared.',
  sources: [GUIDANCE_2022, SEAL_2026],
  values: [
    ['name', 'Mina Okafor'],
    ['before', 'Jonas Weber'],
    ['day', '2026-11-02'],
  ],
  words: {
    check: 'Name on the page, now and at earlier visits',
    title: 'The page had another name before',
    observed: 'The page shows “{name}”. On {day} it showed “{before}”.',
    compared:
      'The names on the page with those it had when you opened it before, allowing for order, spelling, initials and short forms.',
    innocent:
      'A chosen or changed name, a pen name that gave way to the real one, a site that gave the address to somebody else, a shared account.',
  },
  next: ['ask_names'],
  check: (candidate, { seen }) => {
    if (seen === undefined) return lacksData('seen');
    const { name } = candidate;
    const names = namesOnPage(candidate);
    if (names.length === 0 || isMissing(name)) return lacksData('name');
    const earlier = seen.visits.slice(0, -1);
    if (earlier.length === 0) return lacksData('seen');
    const before = earlier.findLast(
      visit => names.every(each => namesConflict(each, visit.name)) && !readsAsCompany(visit.name),
    );
    if (before === undefined || readsAsCompany(name.value)) return raised([]);
    return raised([
      {
        strength: 'moderate',
        values: [name.value, before.name, before.on],
        evidence: [
          { field: 'name', claim: name },
          { field: 'seen', claim: seenClaim(before.name, `${before.name}, ${candidate.url}, ${before.on}`) },
        ],
      },
    ]);
  },
};
