// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Assessment, FoundAgreement, SourcedFinding } from '../../src/assessment/assessment.ts';
import type { TabState } from '../contract.ts';
import { SAMPLES } from './samples.ts';
import { chapterOf, factsOf, read, shown, textOf, unfold, unfolded } from './shown.tsx';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/session.ts', () => ({}));
vi.mock('../platform/tabs.ts', () => ({}));

type Page = Extract<TabState, { kind: 'candidate' }>;
const ASK: Page = SAMPLES.ask;

function show(page: TabState): HTMLElement {
  return shown(read(page));
}

function having(page: Page, changed: Partial<Assessment>): Page {
  return { ...page, assessment: { ...page.assessment, ...changed } };
}

function moderate(): SourcedFinding {
  const found = ASK.assessment.findings.find(({ strength }) => strength === 'moderate');
  if (!found) throw new Error('The sample has no moderate finding.');
  return found;
}

describe('the lines that matter', () => {
  it('say of the gravest finding what was seen, what speaks against it, how sure, how serious, what to do', () => {
    const root = show(ASK);
    expect(textOf(root, '.gist h2')).toBe('The page gives two different places');
    expect(factsOf(root)).toEqual(
      new Map([
        ['What was seen', 'In one spot the page says “Lisbon, Portugal”, in another “Toronto, Canada”.'],
        [
          'Innocent reasons',
          'A recent move, travel, an old text nobody updated, a home in one place and work in another, a place name that exists twice.',
        ],
        ['How sure', 'Compared as it stands'],
        ['How serious', 'Ask about this'],
        [
          'Next step',
          'Open the official entry and compare birth date, birth place and identity numbers with what every finalist gives you.',
        ],
      ]),
    );
    expect(textOf(root, '.gist')).toContain('Other findings, below: 1');
  });

  it('say of a listed person what does not agree with the listing, and sureness apart from severity', () => {
    const facts = factsOf(show(SAMPLES['possible-match']));
    expect(facts.get('Does not agree')).toContain('Phone number: profile says +1 416 555 0100');
    expect(facts.get('How sure')).toBe('The name and at least one more detail agree');
    expect(facts.get('How serious')).toBe('Dealing with the listed party is prohibited');
    expect(facts.get('Listing')).toBe('OFAC SDN, entry 99001');
  });

  it('tell counter-evidence of the same family of checks, and of no other', () => {
    const agreement: FoundAgreement = {
      signal: 'clock/local-time-against-place',
      group: 'location',
      values: ['14:05', 'Lisbon, Portugal', '14:05'],
      evidence: [],
    };
    const agrees = factsOf(show(having(ASK, { agreements: [agreement] }))).get('Agrees');
    expect(agrees).toContain('Lisbon, Portugal');
    const elsewhere = having(ASK, { agreements: [{ ...agreement, group: 'clock' }] });
    expect(factsOf(show(elsewhere)).get('Innocent reasons')).toContain('A recent move');
  });

  it('are about the gravest finding that still counts', () => {
    const decided = { decision: 'explained', reason: '', at: '2026-08-01T10:00:00Z', changed: [] } as const;
    const findings = SAMPLES.resolve.assessment.findings.map(finding =>
      finding.strength === 'strong' ? { ...finding, decided } : finding,
    );
    const root = show(having(SAMPLES.resolve, { state: 'ask', findings }));
    expect(textOf(root, '.gist h2')).toBe('The page gives two different places');
    expect(textOf(root, '.gist')).not.toContain('Other findings');
  });

  it('name what was compared and what could not be where nothing was found, and that this vouches for nobody', () => {
    const words = textOf(show(SAMPLES['nothing-found']), '.gist');
    expect(words).toContain('Compared: Sanctions lists, Names, Places, Clocks and hours.');
    expect(words).toContain('No data to compare: Contact details.');
    expect(words).toContain('This vouches for nobody');
    expect(words).not.toContain('Notes');
  });

  it('give a name that is also on a list one quiet line', () => {
    const notes = ASK.assessment.findings.filter(({ strength }) => strength === 'note');
    const root = show(having(ASK, { state: 'nothing-found', findings: notes }));
    expect(textOf(root, '.gist .quiet')).toContain('Notes, which change nothing by themselves: 1.');
    expect(root.querySelector('.gist h2')).toBeNull();
  });

  it('call nothing compared with lists where there was none, nor count it as checked', () => {
    const root = show(SAMPLES.unreadable);
    expect(textOf(root, '.gist')).toContain('Compared: Names, Places, Clocks and hours.');
    expect(textOf(root, '.gist')).toContain('No data to compare: Sanctions lists, Contact details.');
    expect(textOf(root, '.counted')).toContain('3 of 8 checks had data.');
    unfold(chapterOf(root, 'What was checked'));
    const [lacked] = textOf(root, '.chapter[open]').split('Compared, nothing inconsistent');
    expect(lacked).toContain('Sanctions lists: 4');
  });

  it('stand below what is said of the only lists there were', () => {
    const starter = show(SAMPLES.starter);
    expect(textOf(starter, '.list-line .loud')).toContain('Starter list only');
    expect(textOf(starter, '.gist')).toContain('Compared: Sanctions lists');
    const { coverage } = SAMPLES['nothing-found'].assessment;
    const failed = having(SAMPLES['nothing-found'], {
      state: 'unreadable',
      coverage: { ...coverage, notChecked: ['list-unusable'] },
    });
    const root = show(failed);
    expect(textOf(root, '.not-checked')).toContain('A stored list could not be opened');
    expect(textOf(root, '.list-line')).toContain('OFAC SDN');
    expect(textOf(root, '.gist')).toContain('That is no result, in either direction.');
  });

  it('vouch for nothing where not everything could be checked', () => {
    const words = textOf(show(SAMPLES.unreadable), '.gist');
    expect(words).toContain('That is no result, in either direction.');
    expect(words).not.toContain('vouches');
  });
});

describe('everything else', () => {
  it('is folded, and not built before it is asked for', () => {
    const root = show(SAMPLES['possible-match']);
    const chapters = [...root.querySelectorAll('.chapter')];
    expect(chapters.map(chapter => textOf(chapter, 'h2'))).toEqual([
      'Findings: 1',
      'Listings compared: 1',
      'What was read',
      'What was checked',
    ]);
    expect(chapters.every(chapter => chapter.children.length === 1)).toBe(true);
    unfold(chapters[0]);
    // Whoever unfolds one finding wants that finding.
    expect(root.querySelector('.card')?.hasAttribute('open')).toBe(true);
    expect(textOf(root, '.card .evidence')).toContain('25 April 1965');
  });

  it('of two hundred findings begins with the ten gravest', () => {
    const findings = Array.from({ length: 200 }, moderate);
    const root = show(having(ASK, { findings }));
    expect(textOf(root, '.gist')).toContain('Other findings, below: 199');
    unfold(chapterOf(root, 'Findings: 200'));
    expect(root.querySelectorAll('.card')).toHaveLength(10);
    expect(textOf(root, '.more summary')).toBe('Further findings: 190');
    unfold(root.querySelector('.more'));
    expect(root.querySelectorAll('.card')).toHaveLength(200);
  });
});

describe('what a page wrote without measure', () => {
  const long = `Wolfeschlegelstein${'hausenbergerdorff'.repeat(20)}`;
  const piled = `Mi\u0316\u0317na ${'\u0301'.repeat(300)}`;

  it('is cut in the first lines and whole where it is told in full', () => {
    const values = [long, 'Toronto, Canada'];
    const page = having(ASK, { findings: [{ ...moderate(), values }] });
    const shownName = { ...page.shown, name: { ...SAMPLES.ask.shown.name, value: long } };
    const root = show({ ...page, name: long, shown: shownName });
    expect(textOf(root, '.whose')).toBe(`${long.slice(0, 80)}… on GitHub`);
    expect(root.querySelector('.whose strong')?.getAttribute('title')).toBe(long);
    expect(factsOf(root).get('What was seen')).not.toContain(long);
    expect(unfolded(root).querySelector('.card')?.textContent).toContain(long);
    expect(factsOf(root).get('Name')).toContain(long);
  });

  it('stands in its own direction', () => {
    const root = show({ ...ASK, name: 'ליאור בן־עמי' });
    expect(root.querySelector('.whose bdi')?.textContent).toBe('ליאור בן־עמי');
    expect([...root.querySelectorAll('.gist dd bdi')].map(({ textContent }) => textContent)).toEqual([
      'Lisbon, Portugal',
      'Toronto, Canada',
    ]);
  });

  it('is counted in characters as people see them, and none is torn apart', () => {
    expect(textOf(show({ ...ASK, name: piled }), '.whose')).toBe(`${piled} on GitHub`);
  });
});

describe('what agrees', () => {
  it('stands beside what does not, with what it rests on one click away', () => {
    const page = SAMPLES['nothing-found'];
    const agreement = {
      signal: 'payment/payee-other-name',
      group: 'payment',
      values: ['OKAFOR Mina', 'Mina Okafor'],
      evidence: SAMPLES.ask.assessment.findings[1]?.evidence ?? [],
    } as const;
    const unknown = { ...agreement, signal: 'moon/phase' };
    const root = show({ ...page, assessment: { ...page.assessment, agreements: [agreement, unknown] } });
    unfold(chapterOf(root, 'What agrees: 1'));
    const told = [...root.querySelectorAll('.fits')];
    expect(told).toHaveLength(1); // Without words nothing can be told.
    expect(textOf(root, '.fits summary')).toContain('OKAFOR Mina');
    expect(told[0]?.hasAttribute('open')).toBe(false);
    expect(textOf(root, '.fits .evidence')).toContain('Lisbon, Portugal');
  });
});
