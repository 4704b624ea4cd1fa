import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListRow } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { FileNames } from './FileNames.tsx';
import { ImportFound } from './ImportFound.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { OwnListForm } from './OwnListForm.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import type { Import } from './use-import.ts';
import type { Refresh } from '../ui/settings/use-refresh.ts';

/** Lists that come as files: official ones saved elsewhere, and the user's own. What they are is said before anything is replaced. */
export function ImportSection({
  imports,
  rows,
  refresh,
}: {
  readonly imports: Import;
  readonly rows: readonly ListRow[];
  readonly refresh: Refresh;
}): JSX.Element {
  const { look, looking, problem } = imports;
  const chooser = useRef<HTMLInputElement>(null);
  // The button that was pressed goes away: the keyboard goes on where files are chosen.
  const leaving: Import = {
    ...imports,
    forget: () => {
      imports.forget();
      chooser.current?.focus();
    },
  };
  return (
    <Section heading={t('options_import')}>
      <p>{t('options_import_about')}</p>
      <Problem problem={problem} />
      <DropZone add={imports.add} chooser={chooser} />
      <div role="status">{looking && <p>{t('import_looking')}</p>}</div>
      {look?.kind === 'official' && (
        <ImportFound look={look} row={rows.find(({ list }) => list === look.list)} imports={leaving} />
      )}
      {look?.kind === 'own' && (
        <OwnListForm
          key={look.file}
          look={look}
          row={rows.find(({ kind }) => kind === 'own')}
          imports={leaving}
        />
      )}
      {look?.kind === 'unknown' && (
        <div class="found" role="status">
          <p>{t('import_unknown')}</p>
          <FileNames names={look.files} />
        </div>
      )}
      <ImportProgress imports={leaving} refresh={refresh} />
    </Section>
  );
}

function DropZone({
  add,
  chooser,
}: {
  readonly add: (files: readonly File[]) => void;
  readonly chooser: RefObject<HTMLInputElement | null>;
}): JSX.Element {
  const [over, setOver] = useState(false);
  useEffect(keepPage, []);
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        add([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>{t('import_drop')}</p>
      <label class="button">
        <input
          type="file"
          ref={chooser}
          multiple
          class="for-readers"
          onChange={({ currentTarget }) => {
            add([...(currentTarget.files ?? [])]);
            // Choosing the same file again is another choice.
            currentTarget.value = '';
          }}
        />
        {t('import_choose')}
      </label>
    </div>
  );
}

/** A file that is dropped beside the area would be opened in place of this page. */
function keepPage(): () => void {
  const life = new AbortController();
  const stay = (event: Event): void => {
    event.preventDefault();
  };
  window.addEventListener('dragover', stay, { signal: life.signal });
  window.addEventListener('drop', stay, { signal: life.signal });
  return () => {
    life.abort();
  };
}
