import type { Answers } from '../../candidate/answers.ts';
import { alikeEvidence, met, seenEvidence, SHOWN } from '../met.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { isRoleMailbox } from '../role-mailbox.ts';
import type { Alike, SeenOther } from '../seen.ts';
import { type EvidenceField, type Signal, type Strength } from '../signal.ts';
import { GTIG_2025 } from '../sources.ts';

export const refereeIsCandidate: Signal = {
  id: 'cases/referee-is-candidate',
  group: 'cases',
  version: 1,
  strengths: ['strong', 'moderate', 'note'],
  sureness: 'literal',
  rule: 'A contact you entered for a referee is the contact of a page you opened: the referee of this person is that page’s, or this person was named as a referee for that page. It is strong where the two pages have more in common, or a strong finding was raised on the other one; a note where both name one present organisation, or the contact is an office’s; else moderate.',
  sources: [GTIG_2025],
  values: [
    ['contact', 'jonas@mail.example'],
    ['other', 'Jonas Weber'],
    ['day', '2026-11-02'],
  ],
  words: {
    check: 'Referees’ contacts, with other pages you opened',
    title: 'A referee’s contact belongs to another page you opened',
    observed:
      '{contact} was entered for a referee of one candidate and is the contact of the other. The two are this person and “{other}”, whose page you opened on {day}.',
    compared:
      'Contacts you entered for referees with those on the pages you opened, in scrambled form, on this computer.',
    innocent:
      'Colleagues who vouch for each other and both look for work, a referee whose page you opened to look them up, a shared office mailbox.',
  },
  next: ['look_up_company', 'compare_candidates'],
  check: (_, { seen, answers }) => {
    if (seen === undefined) return lacksData('seen');
    const found = met(seen, ['referee']).slice(0, SHOWN);
    if (found.length === 0) {
      const { refereeEmail, refereePhone } = answers;
      const isEntered = refereeEmail !== undefined || refereePhone !== undefined;
      return isEntered ? SILENT : lacksData('refereeEmail', 'refereePhone');
    }
    return raised(
      found.flatMap(({ other, alike }) =>
        alike.slice(0, 1).map(first => ({
          strength: strengthOf(first, other),
          values: [first.claim.value, other.name, other.on],
          evidence: [...alikeEvidence(alike, each => fieldOf(each, answers)), seenEvidence(other)],
        })),
      ),
    );
  },
};

/** Whoever looks a referee up opens their page: the contact alone is a question, and no more. */
function strengthOf({ claim }: Alike, { sameOrganisation, alike, isGrave }: SeenOther): Strength {
  if (isRoleMailbox(claim.value)) return 'note';
  if (isGrave || alike.some(({ what }) => !EXPECTED.includes(what))) return 'strong';
  return sameOrganisation === true ? 'note' : 'moderate';
}

/** A referee may well have referred the candidate, too. */
const EXPECTED: readonly Alike['what'][] = ['referee', 'referrer'];

function fieldOf({ claim }: Alike, { refereeEmail, refereePhone }: Answers): EvidenceField {
  if (claim.value === refereeEmail?.value) return 'refereeEmail';
  if (claim.value === refereePhone?.value) return 'refereePhone';
  return claim.value.includes('@') ? 'emails' : 'phones';
}
