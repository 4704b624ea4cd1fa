import { describe, expect, it } from 'vitest';
import { CHECKLIST, itemOf, itemsAt, STAGES } from './checklist.ts';

describe('the checklist', () => {
  it('begins with the offer of help, and has the twenty-five items no program can see', () => {
    expect(CHECKLIST[0]).toBe('accommodation');
    expect(CHECKLIST).toHaveLength(26);
  });

  it('stands in the order of a hiring process', () => {
    expect(STAGES.flatMap(itemsAt)).toEqual(CHECKLIST);
    for (const stage of STAGES) expect(itemsAt(stage)).not.toEqual([]);
  });

  it('rests on dated texts, but for what fairness alone asks for', () => {
    for (const id of CHECKLIST.slice(1)) {
      expect(itemOf(id).sources, id).not.toEqual([]);
      for (const { date, url } of itemOf(id).sources) {
        expect(date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
        expect(url).toMatch(/^(https:\/\/|$)/);
      }
    }
  });
});
