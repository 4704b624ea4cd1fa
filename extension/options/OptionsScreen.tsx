import type { JSX } from 'preact';
import { ask } from '../platform/messages.ts';
import { OptionsView } from './OptionsView.tsx';
import { useLists } from './use-lists.ts';
import { useRefresh } from './use-refresh.ts';
import { useSettings } from './use-settings.ts';

/** The settings page joined to the browser: everything below it takes plain values. */
export function OptionsScreen({ version }: { readonly version: string }): JSX.Element {
  const lists = useLists();
  const refresh = useRefresh(lists.reload);
  const kept = useSettings();

  const deleteAll = async (): Promise<void> => {
    await ask('delete-all', null);
    lists.reload();
    kept.reload();
  };

  return (
    <OptionsView
      lists={lists}
      refresh={refresh}
      kept={kept}
      deleteAll={deleteAll}
      version={version}
      now={new Date()}
    />
  );
}
