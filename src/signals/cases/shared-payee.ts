import { isMissing } from '../../candidate/claim.ts';
import { alikeEvidence, metUnderOtherNames, namesOnPage, seenEvidence, SHOWN } from '../met.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

export const sharedPayee: Signal = {
  id: 'cases/shared-payee',
  group: 'cases',
  version: 1,
  strengths: ['strong', 'note'],
  sureness: 'literal',
  rule: 'The account to be paid to that you entered was also entered for another page you opened, under names that share no word, initial, nickname or sound. Where both pages name one present organisation it is a note: it may be paid for both.',
  sources: [GUIDANCE_2022],
  values: [
    ['other', 'Jonas Weber'],
    ['day', '2026-11-02'],
  ],
  words: {
    check: 'Account to be paid to, with those entered for others',
    title: 'The same account was entered for somebody else',
    observed:
      'The account you entered is also the one you entered for “{other}”, whose page you opened on {day}.',
    compared:
      'The account you entered with those you entered for others, in scrambled form, on this computer.',
    innocent:
      'An agency or payroll service that is paid for several people, partners with one account, a changed name, an account entered for the wrong person.',
  },
  next: ['pay_verified_name', 'compare_candidates'],
  check: (candidate, { seen, answers }) => {
    if (seen === undefined) return lacksData('seen');
    const { name } = candidate;
    const names = namesOnPage(candidate);
    if (names.length === 0 || isMissing(name)) return lacksData('name');
    if (answers.payeeAccount === undefined) return lacksData('payeeAccount');
    return raised(
      metUnderOtherNames(names, seen, ['account'])
        .slice(0, SHOWN)
        .map(({ other, alike }) => ({
          strength: other.sameOrganisation === true ? 'note' : 'strong',
          values: [other.name, other.on],
          evidence: [
            ...alikeEvidence(alike, () => 'payeeAccount'),
            { field: 'name', claim: name },
            seenEvidence(other),
          ],
        })),
    );
  },
};
