import type { ListUsed } from '../../src/assessment/assessment.ts';
import type { Review } from '../../src/assessment/review/review.ts';
import type { TabState } from '../contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { GROUP } from '../ui/finding-wording.ts';
import { dateText, listText } from '../ui/format.ts';
import { listName } from '../ui/list-wording.ts';
import { plain } from './plain.ts';

export type CandidateState = Extract<TabState, { readonly kind: 'candidate' }>;

/** Whom a letter is about, and who writes it. */
export interface Writing {
  readonly state: CandidateState;
  readonly review: Pick<Review, 'notes' | 'reviewer'>;
}

/** A request for clarification. It tells nothing of what was found: the questions are what any finalist could be asked. */
export function requestText({ state, review }: Writing, questions: readonly MessageKey[]): string {
  return paragraphs(
    greeting(state.name),
    t('request_opening'),
    lines(questions.map(key => t(key))),
    t('request_closing'),
    regards(review),
  );
}

/** What was looked at and how to correct it, for the candidate. It says what was compared, and nothing of what came of it. */
export function candidateText({ state, review }: Writing): string {
  const { url, readAt, assessment } = state;
  const { checks, lists } = assessment.coverage;
  const had = checks.filter(({ outcome }) => outcome === 'raised' || outcome === 'silent');
  const groups = [...new Set(had.map(({ group }) => t(GROUP[group])))];
  return paragraphs(
    greeting(state.name),
    t('pack_opening'),
    t('pack_page', plain(url), dateText(readAt)),
    groups.length > 0 ? t('pack_compared', listText(groups)) : '',
    lists.length > 0 ? t('pack_lists', lists.map(listLine).join('; ')) : t('pack_no_lists'),
    t('pack_never'),
    t('pack_human'),
    `${t('pack_wrong')}\n${lines([
      t('pack_wrong_page'),
      t('pack_wrong_notes'),
      t('pack_wrong_list'),
      t('pack_wrong_stolen'),
    ])}`,
    t('pack_rights'),
    regards(review),
  );
}

/** One list with its dates, in a line without an end. */
export function listLine({ list, publishedAt, fetchedAt, checkedAt }: ListUsed): string {
  const name = listName(list);
  if (publishedAt === undefined) return t('note_list_undated', name);
  const confirmed = checkedAt ?? fetchedAt;
  return confirmed === undefined
    ? t('note_list_dated', name, dateText(publishedAt))
    : t('note_list_confirmed', name, dateText(publishedAt), dateText(confirmed));
}

function greeting(name: string): string {
  const read = plain(name);
  return read === '' ? t('request_hello_unnamed') : t('request_hello', read);
}

function regards({ reviewer }: Writing['review']): string {
  return [t('request_regards'), plain(reviewer)].filter(line => line !== '').join('\n');
}

/** Paragraphs of a letter; what is empty is left out. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.filter(text => text !== '').join('\n\n');
}

/** Lines with a dash before each. */
export function lines(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}
