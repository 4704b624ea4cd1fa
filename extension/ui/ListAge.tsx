import type { ComponentChild, JSX } from 'preact';
import type { ListUsed } from '../../src/assessment/assessment.ts';
import { countText, daysSince } from './format.ts';
import { listName } from './list-wording.ts';
import { Sentence } from './Sentence.tsx';
import { When } from './When.tsx';

/** OFAC publishes changes in most weeks, so that a copy older than this has probably missed one. */
const OLD_AFTER_DAYS = 7;

/** One list with its dates, in a sentence without an end. */
export function ListAge({ list, now }: { readonly list: ListUsed; readonly now: Date }): JSX.Element {
  const published: ComponentChild = list.publishedAt && <When iso={list.publishedAt} />;
  const fetched: ComponentChild = list.fetchedAt && <When iso={list.fetchedAt} now={now} />;
  const name = listName(list.list);
  if (published && fetched) return <Sentence of="list_age_dated" values={[name, published, fetched]} />;
  if (fetched) return <Sentence of="list_age_undated" values={[name, fetched]} />;
  if (published) return <Sentence of="list_age_packaged" values={[name, published]} />;
  return <Sentence of="list_age_packaged_undated" values={[name]} />;
}

/** The oldest of the lists that were downloaded, and how many lists there are: an old one must not hide behind a new one. */
export function OldestListAge({
  lists,
  now,
}: {
  readonly lists: readonly ListUsed[];
  readonly now: Date;
}): JSX.Element | null {
  const oldest = oldestOf(lists);
  if (!oldest) return null;
  const age = <ListAge list={oldest} now={now} />;
  const downloaded = lists.filter(({ fetchedAt }) => fetchedAt !== undefined).length;
  return downloaded > 1 ? <Sentence of="list_age_more" values={[age, countText(downloaded)]} /> : age;
}

export function isOld(lists: readonly ListUsed[], now: Date): boolean {
  const fetchedAt = oldestOf(lists)?.fetchedAt;
  return fetchedAt !== undefined && (daysSince(fetchedAt, now) ?? Infinity) >= OLD_AFTER_DAYS;
}

function oldestOf(lists: readonly ListUsed[]): ListUsed | undefined {
  const downloaded = lists.filter(({ fetchedAt }) => fetchedAt !== undefined);
  const [first, ...others] = downloaded.length > 0 ? downloaded : lists;
  return others.reduce(
    (oldest, list) => ((list.fetchedAt ?? '') < (oldest?.fetchedAt ?? '') ? list : oldest),
    first,
  );
}
