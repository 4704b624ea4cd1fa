import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ListRow } from '../contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { LIST_STATE, listName } from '../ui/list-wording.ts';
import { isSwitchedOff, lacksKey } from './lists-summary.ts';

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
  const quiet =
    key === 'list_state_own_none' || (row.on && row.state !== 'missing' && row.state !== 'unusable');
  const canTurn = row.kind !== 'shipped' && (row.state !== 'missing' || row.on);
  return (
    <>
      <span class={quiet ? undefined : 'loud'}>{t(key)}</span>
      {row.stale !== undefined && row.on && <span class="loud block">{t('list_stale')}</span>}
      {canTurn && (
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
            {t(row.kind === 'own' ? 'list_switch_own' : 'list_switch')}
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
  return isSwitchedOff(row) ? 'list_state_off' : LIST_STATE[row.state];
}
