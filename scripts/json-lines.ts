import { createInterface } from 'node:readline';
import { Mendable } from './mendable.ts';

/**
 * Answers JSON lines on stdin with JSON lines on stdout, one for one and each as soon as it is known.
 * @param parse gives the request, or `undefined` when the value is none.
 * @param shape what a line should look like, for the sentence to the person at the terminal.
 * @throws Mendable at the first line that is no request; the answers before it were written.
 */
export async function answerLines<T>(
  parse: (value: unknown) => T | undefined,
  shape: string,
  answer: (request: T) => unknown,
): Promise<void> {
  // Who reads our answers may stop early (`| head -1`): that is no error.
  const { stdout } = process;
  stdout.on('error', () => stdout.destroy());
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (stdout.destroyed) return;
    if (line.trim() === '') continue;
    const request = parse(jsonOf(line));
    if (request === undefined) throw new Mendable(`Line ${number} is not ${shape}.`);
    if (!stdout.write(`${JSON.stringify(answer(request))}\n`)) await writable(stdout);
  }
}

/** Resolves when the reader caught up, or is gone. */
function writable(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
