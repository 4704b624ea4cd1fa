import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ListChange } from '../../src/watchlists/list-change.ts';
import type { ListRow } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { listName } from '../ui/list-wording.ts';
import { Section } from '../ui/Section.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import { ChangeLine } from './ChangeLine.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import type { Changes } from './use-changes.ts';

/** What refreshes added, removed and changed, newest first, one block a refresh of a list. */
export function ChangesSection({
  changes,
  rows,
  now,
}: {
  readonly changes: Changes;
  readonly rows: readonly ListRow[];
  readonly now: Date;
}): JSX.Element {
  const { page, filter, problem, reload, more, save } = changes;
  const filtered = filter.list !== '' || filter.text.trim() !== '';
  const nothing = page?.changes.length === 0;
  return (
    <Section heading={t('options_changes')}>
      <p>{t('options_changes_about')}</p>
      <Problem problem={problem} retry={reload} />
      {(!nothing || filtered) && <Filter changes={changes} rows={rows} />}
      <p role="status">{nothing && t(filtered ? 'changes_none_found' : 'changes_none')}</p>
      {page && blocksOf(page.changes).map(block => <Block block={block} now={now} />)}
      {page && !nothing && (
        <div class="buttons">
          {page.next !== undefined && (
            <button type="button" onClick={more}>
              {t('changes_more')}
            </button>
          )}
          <button type="button" onClick={save}>
            {t('changes_export')}
          </button>
        </div>
      )}
    </Section>
  );
}

function Filter({
  changes: { filter, look },
  rows,
}: {
  readonly changes: Changes;
  readonly rows: readonly ListRow[];
}): JSX.Element {
  const id = useId();
  return (
    <div class="filter" role="search" aria-label={t('options_changes')}>
      <div>
        <label for={`${id}-list`}>{t('changes_list')}</label>
        <select
          id={`${id}-list`}
          value={filter.list}
          onChange={({ currentTarget }) => {
            look({ ...filter, list: currentTarget.value });
          }}
        >
          <option value="">{t('changes_all')}</option>
          {rows.map(({ list }) => (
            <option value={list}>{listName(list)}</option>
          ))}
        </select>
      </div>
      <div>
        <label for={`${id}-text`}>{t('changes_text')}</label>
        <input
          type="search"
          id={`${id}-text`}
          value={filter.text}
          onInput={({ currentTarget }) => {
            look({ ...filter, text: currentTarget.value });
          }}
        />
      </div>
    </div>
  );
}

function Block({
  block,
  now,
}: {
  readonly block: readonly ListChange[];
  readonly now: Date;
}): JSX.Element | null {
  const [first] = block;
  if (!first) return null;
  return (
    <div class="change-block">
      <h3>
        <Sentence
          of="changes_of"
          values={[listName(first.list), <When iso={first.at} />, <When iso={first.at} now={now} />]}
        />
      </h3>
      <ul>
        {block.map(change => (
          <ChangeLine change={change} />
        ))}
      </ul>
    </div>
  );
}

/** Neighbours of the same refresh of the same list. */
function blocksOf(changes: readonly ListChange[]): readonly (readonly ListChange[])[] {
  const blocks: ListChange[][] = [];
  for (const change of changes) {
    const last = blocks.at(-1);
    if (last?.[0]?.list === change.list && last[0].at === change.at) last.push(change);
    else blocks.push([change]);
  }
  return blocks;
}
