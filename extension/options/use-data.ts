import { useState } from 'preact/hooks';
import type { BroughtIn } from '../data-contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { problemKey } from '../ui/settings/problem.ts';
import { saveText } from './save-text.ts';

/** Bytes that a browser carries to the background in one message (64 MiB), with some room. Nothing that was exported is longer. */
const LARGEST = 66_000_000;

export interface Data {
  readonly state: 'idle' | 'working' | 'saved';
  readonly broughtIn: BroughtIn | undefined;
  readonly problem: MessageKey | undefined;
  readonly save: () => void;
  readonly bringIn: (file: File) => void;
}

/** All the user gave, out as a file and in again. @param reload reads what the page shows anew. */
export function useData(reload: () => void): Data {
  const [state, setState] = useState<Data['state']>('idle');
  const [broughtIn, setBroughtIn] = useState<BroughtIn>();
  const [problem, setProblem] = useState<MessageKey>();

  /** One after another, each with its own word at the end. */
  const working = (work: () => Promise<Data['state']>, otherwise: MessageKey): void => {
    if (state === 'working') return;
    setState('working');
    setBroughtIn(undefined);
    setProblem(undefined);
    work().then(setState, (cause: unknown) => {
      setState('idle');
      setProblem(problemKey(cause, otherwise));
    });
  };

  return {
    state,
    broughtIn,
    problem,
    save: () => {
      working(async () => {
        const text = await ask('data-export', null);
        // The day, and nothing of anybody.
        saveText(`countersign-data-${new Date().toISOString().slice(0, 10)}.json`, text, 'application/json');
        return 'saved';
      }, 'data_not_made');
    },
    bringIn: file => {
      working(async () => {
        const found = await broughtInFrom(file);
        if (typeof found === 'string') setProblem(found);
        else {
          setBroughtIn(found);
          reload();
        }
        return 'idle';
      }, 'data_full');
    },
  };
}

/** What came in, or why nothing did. Throws where it could not be stored. */
async function broughtInFrom(file: File): Promise<BroughtIn | MessageKey> {
  if (file.size > LARGEST) return 'data_too_large';
  let text: string;
  try {
    text = await file.text();
  } catch {
    return 'report_bad_unreadable'; // A folder, or a file that is gone by now.
  }
  // In a message every quotation mark takes two characters.
  if (new Blob([JSON.stringify(text)]).size > LARGEST) return 'data_too_large';
  return (await ask('data-import', { text })) ?? 'data_not_imported';
}
