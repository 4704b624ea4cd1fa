import type { Candidate } from '../../candidate/candidate.ts';
import { type Claim, claimsOf, isMissing } from '../../candidate/claim.ts';
import { handleOf } from '../handles.ts';
import { SILENT, silentUnlessLacking } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { GH_FAKE_ANALYZER_2025, SEAL_2026 } from '../sources.ts';
import { type LookUp, namedOutcome } from './named.ts';

export const namedHandle: Signal = {
  id: 'indicators/named-handle',
  group: 'indicators',
  version: 1,
  strengths: ['strong', 'moderate'],
  sureness: 'literal',
  rule: 'The account whose page this is, or an account the candidate links to (GitHub, GitLab, LinkedIn, npm, Telegram, Upwork, Freelancer and others), has exactly the handle that an official document or a list of the team’s own names; where the list names the site as well, on that site alone. Strong where the publisher was sure, moderate where it was not.',
  sources: [SEAL_2026, GH_FAKE_ANALYZER_2025],
  values: [
    ['account', 'github.com/mina-okafor'],
    ['source', 'Team list, spring'],
    ['date', '2026-03-02'],
  ],
  words: {
    check: 'Account names against published documents and your list',
    title: 'An account is named in a published document or your own list',
    observed: 'The account “{account}” appears in “{source}”, {date}.',
    compared: 'The names of this account and of those the profile links to, in full.',
    innocent:
      'Somebody else may have taken the name after the account was given up, or the account may be that of a victim of identity theft.',
  },
  next: ['confirm_account', 'walk_through_code'],
  check: (candidate, context) => {
    const accounts = accountsOf(candidate);
    // A page without links is whole; one that has not loaded them may link to other accounts.
    const isWhole = accounts.length > 0 && isMissing(candidate.links) && candidate.links.missing === 'absent';
    const without = isWhole ? SILENT : silentUnlessLacking(candidate, ['links']);
    return namedOutcome('handle', accounts, context, without);
  },
};

function accountsOf(candidate: Candidate): readonly LookUp[] {
  const page: Claim<string> = { value: candidate.url, where: 'markup', at: 'url', quote: candidate.url };
  return [page, ...claimsOf(candidate.links)].flatMap(claim => {
    const found = handleOf(claim.value);
    return found === undefined
      ? []
      : [{ field: 'links' as const, claim, value: `${found.site}/${found.handle}` }];
  });
}
