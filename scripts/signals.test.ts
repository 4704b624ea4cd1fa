import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generated } from './signals.ts';

const files = await generated();

describe('what follows from the signal files', () => {
  it.each([...files])('%s is as `npm run signals` writes it', (file, text) => {
    const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
