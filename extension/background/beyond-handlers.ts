import type { MessageName } from '../contract.ts';
import type { Handlers } from '../platform/messages.ts';
import { isPrivateTab } from '../platform/tabs.ts';
import type { Assessing } from './assessing.ts';
import type { Beyond } from './beyond.ts';
import { candidateIn } from './candidate-in.ts';

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
>;

/** What is done on messages about what is known of a candidate beyond their page. */
export function beyondHandlers(beyond: Beyond, { again }: Pick<Assessing, 'again'>): Pick<Handlers, Names> {
  const { answering, deciding, looking, remembering, indicators } = beyond;
  return {
    answers: async ({ tab }) => {
      const shown = await candidateIn(tab);
      return shown === undefined ? {} : await answering.entered(shown.candidate);
    },
    'answers-change': async ({ tab, entered }) => {
      const shown = await candidateIn(tab);
      if (shown !== undefined) await answering.change(shown.candidate, entered);
      await again(tab);
      return null;
    },
    'github-here': async ({ tab }) => {
      const shown = await candidateIn(tab);
      return shown === undefined ? null : await looking.here(shown.candidate);
    },
    'github-look': async ({ tab }) => {
      const shown = await candidateIn(tab);
      if (shown === undefined) return 'refused';
      const lookedUp = await looking.look(shown.candidate);
      await again(tab);
      return lookedUp;
    },
    'github-token': async ({ token }) => {
      await looking.putToken(token);
      return null;
    },
    'github-token-given': looking.hasToken,
    decide: async ({ tab, finding: at, decided }) => {
      const shown = await candidateIn(tab);
      const finding = shown?.findings[at];
      // Nothing is kept from a private window.
      if (shown === undefined || finding === undefined || (await isPrivateTab(tab))) return null;
      await deciding.decide(shown.candidate, finding, shown.matches, decided);
      await again(tab);
      return null;
    },
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
