import { NO_REVIEW } from '../../src/assessment/review/review.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import type { MessageName } from '../contract.ts';
import type { Handlers } from '../platform/messages.ts';
import { removeSession } from '../platform/session.ts';
import { isPrivateTab } from '../platform/tabs.ts';
import type { Assessing } from './assessing.ts';
import type { Beyond } from './beyond.ts';
import { candidateIn } from './candidate-in.ts';
import { privateKeysOf } from './person.ts';

type Names = Extract<
  MessageName,
  | 'answers'
  | 'answers-change'
  | 'github-here'
  | 'github-look'
  | 'github-token'
  | 'github-token-given'
  | 'decide'
  | 'cases'
  | 'case-forget'
  | 'cases-forget'
  | 'sensitivity-preview'
  | 'indicators'
  | 'indicators-import'
  | 'indicators-forget'
  | 'review'
  | 'review-change'
  | 'report'
>;

/** What is done on messages about what is known of a candidate beyond their page. */
export function beyondHandlers(beyond: Beyond, { again }: Pick<Assessing, 'again'>): Pick<Handlers, Names> {
  const { answering, deciding, looking, remembering, indicators, reviewing } = beyond;
  /** Assesses the candidate anew; where a private tab left them meanwhile, what came for them goes after it. */
  const againIn = async (tab: number, person: string, candidate: Candidate): Promise<void> => {
    if ((await candidateIn(tab, person)) === undefined) {
      await Promise.all(privateKeysOf(candidate, tab).map(removeSession));
    } else {
      await again(tab);
    }
  };
  return {
    answers: async ({ tab, person }) => {
      const shown = await candidateIn(tab, person);
      return shown === undefined ? {} : await answering.entered(shown.candidate, await privately(tab));
    },
    'answers-change': async ({ tab, person, entered }) => {
      const { candidate } = await shownIn(tab, person);
      await answering.change(candidate, entered, await privately(tab));
      await againIn(tab, person, candidate);
      return null;
    },
    'github-here': async ({ tab, person }) => {
      const shown = await candidateIn(tab, person);
      return shown === undefined ? null : await looking.here(shown.candidate, await privately(tab));
    },
    'github-look': async ({ tab, person }) => {
      const { candidate } = await shownIn(tab, person);
      const lookedUp = await looking.look(candidate, await privately(tab));
      await againIn(tab, person, candidate);
      return lookedUp;
    },
    'github-token': async ({ token }) => {
      await looking.putToken(token);
      return null;
    },
    'github-token-given': looking.hasToken,
    decide: async ({ tab, person, readAt, finding: at, decided }) => {
      const shown = await shownIn(tab, person);
      const finding = shown.readAt === readAt ? shown.findings[at] : undefined;
      if (finding === undefined) throw new Error('This finding is not the one that was shown.');
      // Nothing is kept from a private window.
      if (await isPrivateTab(tab)) return null;
      await deciding.decide(shown.candidate, finding, shown.matches, decided);
      await again(tab);
      return null;
    },
    review: async ({ tab, person }) => {
      const shown = await candidateIn(tab, person);
      return shown === undefined ? NO_REVIEW : await reviewing.of(shown.candidate);
    },
    'review-change': async ({ tab, person, review }) => {
      const { candidate } = await shownIn(tab, person);
      if (!(await isPrivateTab(tab))) await reviewing.change(candidate, review);
      return null;
    },
    report: beyond.report,
    cases: remembering.summary,
    'case-forget': async ({ id }) => {
      await remembering.forget(id);
      return null;
    },
    'cases-forget': async () => {
      await remembering.forgetAll();
      return null;
    },
    'sensitivity-preview': remembering.preview,
    indicators: indicators.row,
    'indicators-import': indicators.bringIn,
    'indicators-forget': async () => {
      await indicators.forget();
      return null;
    },
  };
}

/** The tab, where it is in a private window. */
async function privately(tab: number): Promise<number | undefined> {
  return (await isPrivateTab(tab)) ? tab : undefined;
}

/** Throws where the tab shows somebody else by now: the popup says that nothing was changed. */
async function shownIn(
  tab: number,
  person: string,
): Promise<NonNullable<Awaited<ReturnType<typeof candidateIn>>>> {
  const shown = await candidateIn(tab, person);
  if (shown === undefined) throw new Error('The tab shows another candidate.');
  return shown;
}
