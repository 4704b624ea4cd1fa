import { type Candidate } from '../candidate/candidate.ts';

/** Ids of the readers whose sites sell single jobs, hold the payment and forbid taking either elsewhere. */
const FREELANCE_SITES: ReadonlySet<string> = new Set([
  ...['upwork', 'fiverr', 'freelancer', 'peopleperhour', 'guru'],
  ...['toptal', 'malt', 'workana', 'contra', 'arc'],
]);

/** Whether the page is one of a freelance site, on which one's own computer and several clients are the rule. */
export function isOnFreelanceSite({ reader }: Candidate): boolean {
  return FREELANCE_SITES.has(reader);
}
