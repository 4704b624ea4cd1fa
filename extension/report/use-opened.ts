import { useRef, useState } from 'preact/hooks';
import { LONGEST_REPORT, type NoReport, parseReport } from '../../src/assessment/report/parse-report.ts';
import type { Report } from '../../src/assessment/report/report.ts';

export interface OpenedFile {
  readonly report: Report;
  /** Of the file. */
  readonly name: string;
  /** The file itself: its checksum is that of these very letters. */
  readonly text: string;
  /** One for each file that was opened. */
  readonly turn: number;
}

/** Why a file was not opened. */
export type Bad = NoReport | 'unreadable';

export interface Opening {
  readonly opened: OpenedFile | undefined;
  readonly bad: Bad | undefined;
  readonly open: (file: File) => void;
}

/** Reads saved reports, the last one chosen. One that cannot be opened leaves what is shown as it is. */
export function useOpened(): Opening {
  const [opened, setOpened] = useState<OpenedFile>();
  const [bad, setBad] = useState<Bad>();
  const turn = useRef(0);

  const open = (file: File): void => {
    turn.current += 1;
    const mine = turn.current;
    void readOf(file).then(read => {
      if (mine !== turn.current) return;
      setBad(typeof read === 'string' ? read : undefined);
      if (typeof read !== 'string') setOpened({ ...read, name: file.name, turn: mine });
    });
  };
  return { opened, bad, open };
}

async function readOf(file: File): Promise<Pick<OpenedFile, 'report' | 'text'> | Bad> {
  // Four bytes a character at the most: nothing that large is read at all.
  if (file.size > LONGEST_REPORT * 4) return 'too-long';
  try {
    const text = await file.text();
    const report = parseReport(text);
    return typeof report === 'string' ? report : { report, text };
  } catch {
    return 'unreadable';
  }
}
