import type { ComponentChild, JSX } from 'preact';
import type { ListUsed } from '../../src/assessment/assessment.ts';
import { countText } from './format.ts';
import { t } from '../platform/i18n.ts';
import { listName } from './list-wording.ts';
import { Sentence } from './Sentence.tsx';
import { When } from './When.tsx';

/** One list with its dates, in a sentence without an end. */
export function ListAge({ list, now }: { readonly list: ListUsed; readonly now: Date }): JSX.Element {
  const published: ComponentChild = list.publishedAt && <When iso={list.publishedAt} />;
  const since = freshOf(list);
  const fresh: ComponentChild = since && <When iso={since} now={now} />;
  const name = listName(list.list);
  const confirmed = since !== list.fetchedAt;
  if (published && fresh) {
    const dated = confirmed ? 'list_age_confirmed' : 'list_age_dated';
    return <Sentence of={dated} values={[name, published, fresh]} />;
  }
  if (fresh) {
    return (
      <Sentence of={confirmed ? 'list_age_confirmed_undated' : 'list_age_undated'} values={[name, fresh]} />
    );
  }
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

/** Why a list may lag behind its publisher, in a sentence of its own; nothing for one that does not. */
export function ListStale({
  list,
  now,
}: {
  readonly list: ListUsed;
  readonly now: Date;
}): JSX.Element | null {
  const { stale, checkedAt, failures = 0 } = list;
  if (stale === undefined) return null;
  const name = listName(list.list);
  if (checkedAt === undefined) return <>{t('list_stale_one', name)}</>;
  const checked = <When iso={checkedAt} now={now} />;
  return stale === 'failing' ? (
    <Sentence of="list_stale_failing" values={[name, checked, countText(failures)]} />
  ) : (
    <Sentence of="list_stale_old" values={[name, checked]} />
  );
}

/** What the lists that may lag behind have to say in the first lines: one by itself, several by the one that does most. */
export function StaleLists({
  lists,
  now,
}: {
  readonly lists: readonly ListUsed[];
  readonly now: Date;
}): JSX.Element | null {
  const stale = lists.filter(list => list.stale !== undefined);
  const [first] = [...stale].sort((a, b) => ((a.checkedAt ?? '') < (b.checkedAt ?? '') ? -1 : 1));
  if (!first) return null;
  return (
    <>
      <ListStale list={first} now={now} />
      {stale.length > 1 && <> {t('list_stale_more', countText(stale.length))}</>}
    </>
  );
}

function oldestOf(lists: readonly ListUsed[]): ListUsed | undefined {
  const downloaded = lists.filter(list => freshOf(list) !== undefined);
  const [first, ...others] = downloaded.length > 0 ? downloaded : lists;
  return others.reduce(
    (oldest, list) => ((freshOf(list) ?? '') < (freshOf(oldest) ?? '') ? list : oldest),
    first,
  );
}

/** When the list was last known to be what its publisher has. */
function freshOf(list: ListUsed | undefined): string | undefined {
  const { fetchedAt, checkedAt } = list ?? {};
  return fetchedAt !== undefined && checkedAt !== undefined && checkedAt > fetchedAt ? checkedAt : fetchedAt;
}
