import type { Candidate } from '../../candidate/candidate.ts';
import { claimsOf } from '../../candidate/claim.ts';
import { lacksData, raised, silentUnlessLacking } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { DOJ_2025_01, SENTINELLABS_2024 } from '../sources.ts';
import { type LookUp, namedAmong, namedFindings, strengthOf } from './named.ts';
import { domainsOf } from './named-domain.ts';

export const namedOrganisation: Signal = {
  id: 'indicators/named-organisation',
  group: 'indicators',
  version: 1,
  strengths: ['strong', 'moderate'],
  sureness: 'literal',
  rule: 'An organisation of the work history or the present job has the name of a company that a court document or a list of the team’s own calls a front. Moderate by the name, which other firms may have; strong only where a link or an e-mail address of the candidate lies in a named domain as well, and the publisher was sure of both.',
  sources: [DOJ_2025_01, SENTINELLABS_2024],
  values: [
    ['organisation', 'Harbour Lane Labs LLC'],
    ['source', 'Team list, spring'],
    ['date', '2026-03-02'],
  ],
  words: {
    check: 'Organisations in the history against published documents and your list',
    title: 'An organisation is named in a published document or your own list',
    observed: '“{organisation}” on the profile is named like a company that appears in “{source}”, {date}.',
    compared: 'The names of the organisations, without endings such as Ltd or LLC.',
    innocent:
      'Another company may have the same name. The person may have worked there without knowing what it was, or may be a victim of it.',
  },
  next: ['look_up_company', 'verify_history'],
  check: (candidate, context) => {
    const organisations = organisationsOf(candidate);
    const without = silentUnlessLacking(candidate, ['experience', 'currentOrganisation']);
    if (organisations.length === 0) return without;
    if (!context.indicators.has('organisation')) return lacksData('indicators');
    const named = namedAmong('organisation', organisations, context);
    const domains = named.length === 0 ? [] : namedAmong('domain', domainsOf(candidate), context);
    const isSure = domains.some(({ indicator }) => strengthOf(indicator) === 'strong');
    const findings = namedFindings(named, ({ indicator }) => (isSure ? strengthOf(indicator) : 'moderate'));
    const evidence = domains.map(({ field, claim }) => ({ field, claim }));
    return named.length === 0
      ? without
      : raised(findings.map(each => ({ ...each, evidence: [...each.evidence, ...evidence] })));
  },
};

function organisationsOf({ experience, currentOrganisation }: Candidate): readonly LookUp[] {
  const roles = claimsOf(experience).flatMap(claim => {
    const { organisation } = claim.value;
    if (organisation === undefined) return [];
    return [{ field: 'experience' as const, claim: { ...claim, value: organisation }, value: organisation }];
  });
  const now = claimsOf(currentOrganisation).map(claim => ({
    field: 'currentOrganisation' as const,
    claim,
    value: claim.value,
  }));
  return [...roles, ...now];
}
