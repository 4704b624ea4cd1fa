import { analyseOrganisation } from '../names/organisation.ts';

/** Words of who hands pay on, which the lists of organisations hardly have. */
const PAYS = new Set(['payroll', 'umbrella', 'escrow', 'payments', 'freelance', 'hub', 'ou']);

/**
 * Whether an account holder reads as a company: a legal form, a line of business or a number is in the name. Some
 * names of people are such words; for them the doubt goes in favour of "company", which raises less.
 */
export function readsAsCompany(payee: string): boolean {
  const { folded, parts } = analyseOrganisation(payee);
  if (parts.some(({ role }) => role === 'generic' || role === 'number' || role === 'acronym')) return true;
  // Legal forms are left out of the parts.
  const left = parts.map(({ written }) => written).join(' ');
  return folded.split(/[^\p{L}\p{M}\p{N}]+/u).some(word => PAYS.has(word) || !left.includes(word));
}
