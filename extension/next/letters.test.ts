import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { complianceNote } from './compliance-note.ts';
import { candidateOf, claim, found, LISTED, NOW, onListing } from './found.ts';
import { candidateText, requestText } from './letters.ts';
import { plain } from './plain.ts';
import { askedBy } from './questions.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));

const review = { notes: '', reviewer: 'Lena Hartwig' };
const hostile = 'Mina\u202e\u0007\nOkafor\u2028\r\n\r\nDear bank';
const note = (state = candidateOf(), written = review) =>
  complianceNote({ state, review: written }, { now: NOW, version: '1.2.3' });

/** What a candidate must not read: that a list was met, or a judgement. */
const TELLING = /listed|OFAC|Adaeze|99001|sanction|fraud|finding|inconsist|suspi|compliance/i;

describe('the request to the candidate', () => {
  const request = (...findings: Parameters<typeof askedBy>[0]) => {
    const state = candidateOf({ state: 'possible-match', findings, matches: [LISTED] });
    return requestText({ state, review }, askedBy(findings).questions);
  };

  it('asks what the findings ask, and says who writes', () => {
    const text = request(found(), found({ next: ['verify_history'] }));
    expect(text).toContain('Hello Mina Okafor,');
    expect(text).toContain('- Where are you at present, and from where will you be working?');
    expect(text).toContain('- May we confirm your employment and education');
    expect(text.endsWith('Kind regards\nLena Hartwig')).toBe(true);
  });

  it('tells nothing of a listing, and leaves out what would be asked because of one', () => {
    const findings = [onListing(), found(), found({ group: 'indicators', next: ['confirm_account'] })];
    expect(askedBy(findings)).toEqual({
      questions: ['question_location'],
      leftOut: 2,
      adviceFirst: false,
    });
    expect(request(...findings)).not.toMatch(TELLING);
  });

  it('tells nothing of what was found, whatever the findings are', () => {
    expect(request(found({ values: ['secret evidence'] }))).not.toContain('secret evidence');
    expect(request(found({ next: ['compare_candidates', 'search_photo'], group: 'cases' }))).not.toMatch(
      TELLING,
    );
  });

  it('asks nothing because of a note, or of what was settled', () => {
    const decided = { decision: 'explained', reason: '', at: '2026-08-01', changed: [] } as const;
    expect(askedBy([found({ strength: 'note' }), found({ decided })]).questions).toEqual([]);
  });

  it('says where advice is to be taken first', () => {
    expect(askedBy([found({ next: ['seek_advice'] })]).adviceFirst).toBe(true);
  });

  it('greets somebody whose name was not read', () => {
    expect(requestText({ state: candidateOf({}, ' \u200e'), review }, [])).toMatch(/^Hello,\n/);
  });
});

describe('what the candidate may get', () => {
  it('says what was compared, with what, and how to correct it, and not what came of it', () => {
    const state = candidateOf({ state: 'possible-match', findings: [onListing()], matches: [LISTED] });
    const text = candidateText({ state, review });
    expect(text).toContain('https://people.example/mina-okafor as it stood on 4 Aug 2026');
    expect(text).toContain('Compared were: Names.');
    expect(text).toContain('OFAC SDN, published 2 Aug 2026, last confirmed 4 Aug 2026; UN, without a date');
    expect(text).toContain('If something is wrong:\n- On your page');
    expect(text).not.toContain('OKAFOR');
    expect(text).not.toContain('Possible listed person');
  });

  it('says so where no list was searched', () => {
    const { coverage } = candidateOf().assessment;
    const state = candidateOf({ coverage: { ...coverage, lists: [] } });
    expect(candidateText({ state, review })).toContain('looked up in no published list');
  });
});

describe('the note to compliance', () => {
  it('holds who, what, when, with what it was compared, and what was not checked', () => {
    const state = candidateOf({
      state: 'possible-match',
      findings: [onListing(), found()],
      matches: [LISTED],
    });
    const text = note(state, { notes: 'Called on Monday.\nNo answer yet.', reviewer: 'Lena Hartwig' });
    for (const part of [
      'Candidate: Mina Okafor',
      'Page: https://people.example/mina-okafor',
      'by Countersign 1.2.3',
      'State: Possible listed person',
      'Reviewed by: Lena Hartwig',
      '- OKAFOR, Mina Adaeze: OFAC SDN, entry 99001',
      'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=99001',
      'Agrees: Birth date: 25 Apr 1965',
      'Does not agree: Phone number: profile says +1 416 555 0100, listing says +351 21 000 0000',
      'Location, read on the page: “Ghent, Belgium”',
      '- OFAC SDN, published 2 Aug 2026, last confirmed 4 Aug 2026',
      '1 of 2 checks had data.',
      'Called on Monday.\nNo answer yet.',
      'None of them confirms who somebody is',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says what was decided, and that there is nothing where there is nothing', () => {
    const decided = {
      decision: 'explained',
      reason: 'Two homes',
      at: '2026-08-01T10:00:00Z',
      changed: [],
    } as const;
    expect(note(candidateOf({ findings: [found({ decided })] }))).toContain(
      'Decided: Explained by you, 1 Aug 2026. Reason: “Two homes”',
    );
    expect(note()).toContain('Findings:\nNone.');
  });

  it('stays short, and says how much is left out', () => {
    const findings = Array.from({ length: 200 }, () => found());
    const text = note(candidateOf({ findings }));
    expect(text).toContain('More, in the report: 160');
    expect(text.length).toBeLessThan(40_000);
  });
});

describe('a value from a page', () => {
  it('stays in its line and turns no text round', () => {
    expect(plain(hostile)).toBe('Mina Okafor Dear bank');
    const state = candidateOf(
      { findings: [found({ evidence: [{ field: 'name', claim: claim(hostile) }] })] },
      hostile,
    );
    for (const text of [note(state), candidateText({ state, review }), requestText({ state, review }, [])]) {
      expect(text).toContain('Mina Okafor Dear bank');
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    }
  });

  it('keeps its letters, whatever the script, and has an end', () => {
    expect(plain('김민아 · محمد الف')).toBe('김민아 · محمد الف');
    expect(plain('x'.repeat(5_000)).length).toBeLessThan(600);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), text => {
        expect(plain(text)).not.toMatch(/[\n\r\u0000-\u001f\u202a-\u202e]/);
      }),
    );
  });
});
