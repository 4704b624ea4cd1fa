import { describe, expect, it } from 'vitest';
import { withSection } from '../bench/results.ts';

describe('the file of results', () => {
  it('keeps the sections of other benches as they are', () => {
    const first = withSection('', 'Names', 'Old.\n\n### How\n\nSo.');
    const both = withSection(first, 'The engine', 'Fast.\n\n### How\n\nSo, too.\n');
    expect(both.indexOf('## The engine')).toBeLessThan(both.indexOf('## Names'));
    const again = withSection(both, 'Names', 'New.');
    expect(again).toContain('## The engine\n\nFast.\n\n### How\n\nSo, too.\n\n## Names\n\nNew.\n');
    expect(again).not.toContain('Old.');
  });

  it('drops what belongs to no bench', () => {
    const file = withSection('# Measurements\n\nOld text.\n\n## How\n\n- so\n', 'The engine', 'Fast.');
    expect(file).not.toMatch(/Old text|## How/);
    expect(withSection(file, 'The engine', 'Fast.')).toBe(file);
  });
});
