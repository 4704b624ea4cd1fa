import type { JSX, RefObject } from 'preact';
import type { CredentialKind } from '../../src/watchlists/watchlist.ts';
import { hostsOf, watchlist } from '../../src/watchlists/catalogue.ts';
import type { ListRow } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { countText, listText } from '../ui/format.ts';
import { Fact } from '../ui/Fact.tsx';
import { KEY, listName, ODDITY } from '../ui/list-wording.ts';
import { When } from '../ui/When.tsx';
import { KeyForm } from './KeyForm.tsx';

/** What few people need, and those who do need all of it: licence, servers, what was left out, the key. */
export function ListDetails({
  row,
  giveKey,
  now,
  element,
}: {
  readonly row: ListRow;
  readonly giveKey: (credential: CredentialKind, key: string) => void;
  readonly now: Date;
  readonly element: RefObject<HTMLDetailsElement | null>;
}): JSX.Element {
  const known = watchlist(row.list);
  const hosts = known?.kind === 'downloaded' ? hostsOf(known) : [];
  return (
    <details ref={element}>
      <summary>
        {t('list_details')}
        <span class="for-readers"> {listName(row.list)}</span>
      </summary>
      <dl class="facts in-columns">
        <Fact label={t('fact_licence')}>{row.licence}</Fact>
        {hosts.length > 0 && <Fact label={t('fact_hosts')}>{listText(hosts)}</Fact>}
        {hosts.length > 0 && (
          <Fact label={t('fact_next')}>
            {row.nextAt === undefined ? t('fact_next_none') : <When iso={row.nextAt} now={now} ahead />}
          </Fact>
        )}
        {row.entries > 0 && (
          <Fact label={t('fact_oddities')}>
            {row.oddities.length === 0 ? (
              t('fact_oddities_none')
            ) : (
              <ul>
                {row.oddities.map(({ kind, count }) => (
                  <li>{t(ODDITY[kind], countText(count))}</li>
                ))}
              </ul>
            )}
          </Fact>
        )}
      </dl>
      {row.credential && <PublishersKey {...row.credential} giveKey={giveKey} />}
    </details>
  );
}

function PublishersKey({
  kind,
  given,
  giveKey,
}: NonNullable<ListRow['credential']> & {
  readonly giveKey: (credential: CredentialKind, key: string) => void;
}): JSX.Element {
  const { label, about, page } = KEY[kind];
  return (
    <KeyForm
      words={{
        label,
        about: [about, 'key_stays'],
        given: 'key_given',
        save: 'key_save',
        replace: 'key_replace',
        forget: 'key_forget',
      }}
      page={page}
      given={given}
      give={key => {
        giveKey(kind, key);
      }}
    />
  );
}
