import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ListRow } from '../list-contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { LIST_STATE, listName } from '../ui/list-wording.ts';
import { isServing, lacksKey } from '../ui/settings/lists-summary.ts';

/** Whether the list is searched, in words, and the switch that decides it. */
export function ListStateCell({
  row,
  turn,
}: {
  readonly row: ListRow;
  readonly turn: (list: string, on: boolean) => void;
}): JSX.Element {
  const id = useId();
  const key = stateKey(row);
  const quiet = key === 'list_state_own_none' || isServing(row);
  return (
    <>
      <span class={quiet ? undefined : 'loud'}>{t(key)}</span>
      {row.stale !== undefined && row.on && <span class="loud block">{t('list_stale')}</span>}
      {canTurn(row) && (
        <span class="row-switch">
          <input
            type="checkbox"
            id={id}
            checked={row.on}
            onChange={event => {
              turn(row.list, event.currentTarget.checked);
            }}
          />
          <label for={id}>
            {t(switchKey(row))}
            <span class="for-readers"> {listName(row.list)}</span>
          </label>
        </span>
      )}
    </>
  );
}

function stateKey(row: ListRow): MessageKey {
  if (row.state === 'missing' && row.kind === 'own') return 'list_state_own_none';
  if (row.state === 'missing' && lacksKey(row)) return 'list_state_keyless';
  return row.on ? LIST_STATE[row.state] : 'list_state_off';
}

/** The starter list always serves; of a list that cannot be had there is nothing to decide yet. */
function canTurn(row: ListRow): boolean {
  if (row.kind === 'shipped') return false;
  return row.state !== 'missing' || (row.kind === 'downloaded' && !lacksKey(row));
}

function switchKey({ kind, state }: ListRow): MessageKey {
  if (kind === 'own') return 'list_switch_own';
  return state === 'missing' ? 'list_switch_missing' : 'list_switch';
}
