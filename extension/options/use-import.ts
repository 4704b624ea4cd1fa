import { useRef, useState } from 'preact/hooks';
import type { OwnListColumns } from '../../src/watchlists/formats/own-list-columns.ts';
import { OWN } from '../../src/watchlists/catalogue.ts';
import type { ImportLook } from '../list-contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { forgetFiles, type KeptFile, keepFile } from './inbox.ts';
import { problemKey } from '../ui/settings/problem.ts';

/** What is being brought in: kept so that it can be started once more, whatever its size. */
export interface Bringing {
  readonly list: string;
  readonly files: readonly string[];
  readonly columns?: OwnListColumns;
}

export interface Import {
  /** The names of the files at hand, as the user gave them. */
  readonly files: readonly string[];
  /** What the files are; `undefined` while there are none, or nobody has looked yet. */
  readonly look: ImportLook | undefined;
  readonly looking: boolean;
  /** What was started on this page and may have to be asked about again. */
  readonly started: Bringing | undefined;
  readonly problem: MessageKey | undefined;
  /** Adds files to those at hand and looks at all of them. Nothing is replaced by that. */
  readonly add: (files: readonly File[]) => void;
  readonly start: (columns?: OwnListColumns) => void;
  /** The user saw that the list is much shorter or longer, and wants it. */
  readonly startWhateverSize: () => void;
  readonly forget: () => void;
}

/** Files on their way to become a list: kept in the inbox, recognised by the background, started by the user. */
export function useImport(): Import {
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  const [look, setLook] = useState<ImportLook>();
  const [looking, setLooking] = useState(false);
  const [started, setStarted] = useState<Bringing>();
  const [problem, setProblem] = useState<MessageKey>();
  const busy = useRef(false);

  const clear = (): void => {
    setFiles([]);
    setLook(undefined);
  };

  const begin = (bringing: Bringing, whateverSize: boolean): void => {
    setProblem(undefined);
    setStarted(bringing);
    ask('import-start', whateverSize ? { ...bringing, whateverSize } : bringing).then(
      clear,
      (cause: unknown) => {
        setProblem(problemKey(cause, 'error_not_answered'));
      },
    );
  };

  const take = async (added: readonly File[]): Promise<void> => {
    // Files that were not recognised stay out of the next look: it is about the new ones.
    const kept = look?.kind === 'official' ? files : [];
    const all = [...kept];
    for (const file of added) all.push(await keepFile(file));
    setLook(await ask('import-look', { files: all.map(({ id }) => id) }));
    setFiles(all);
  };

  return {
    files: files.map(({ name }) => name),
    look,
    looking,
    started,
    problem,
    add: added => {
      if (busy.current || added.length === 0) return;
      busy.current = true;
      setLooking(true);
      setProblem(undefined);
      setStarted(undefined);
      take(added)
        .catch((cause: unknown) => {
          setProblem(problemKey(cause, 'error_import'));
        })
        .finally(() => {
          busy.current = false;
          setLooking(false);
        });
    },
    start: columns => {
      if (look === undefined || look.kind === 'unknown') return;
      const parts = look.kind === 'own' ? [look.file] : look.files.map(({ name }) => name);
      const ids = files.filter(({ name }) => parts.includes(name)).map(({ id }) => id);
      const list = look.kind === 'own' ? OWN.id : look.list;
      begin({ list, files: ids, ...(columns ? { columns } : {}) }, false);
    },
    startWhateverSize: () => {
      if (started) begin(started, true);
    },
    forget: () => {
      const ids = started?.files ?? files.map(({ id }) => id);
      clear();
      setStarted(undefined);
      forgetFiles(ids).catch((cause: unknown) => {
        setProblem(problemKey(cause, 'error_import'));
      });
    },
  };
}
