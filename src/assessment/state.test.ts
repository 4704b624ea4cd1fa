import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOf } from '../signals/sample.ts';
import { listedNameOnly } from '../signals/sanctions/listed-name-only.ts';
import { listedPersonCorroborated } from '../signals/sanctions/listed-person-corroborated.ts';
import { type Finding, type Group, GROUPS, type Strength } from '../signals/signal.ts';
import { type NotChecked, type State, STATES } from './assessment.ts';
import { SENSITIVITIES, type Sensitivity, stateOf } from './state.ts';

function finding(group: Group, strength: Strength, signal = `${group}/sample`): Finding {
  return { signal, group, strength, values: [], evidence: [] };
}

const moderate = (group: Group) => finding(group, 'moderate');

describe('stateOf', () => {
  it('is quiet without findings, and says so when something was not checked', () => {
    expect(stateOf([], [])).toBe('nothing-found');
    expect(stateOf([], ['no-list'])).toBe('unreadable');
  });

  it('never counts notes', () => {
    const notes = (['sanctions', 'identity', 'location', 'clock', 'contact'] as const).map(group =>
      finding(group, 'note'),
    );
    expect(stateOf(notes, [])).toBe('nothing-found');
    expect(stateOf(notes, ['signal-failed'])).toBe('unreadable');
  });

  it('asks for one moderate finding, and for many of one group', () => {
    expect(stateOf([moderate('identity')], [])).toBe('ask');
    expect(stateOf([moderate('identity'), moderate('identity'), moderate('identity')], [])).toBe('ask');
    expect(stateOf([moderate('identity'), moderate('location')], [])).toBe('ask');
  });

  it('resolves one strong finding, or moderate ones of three groups', () => {
    expect(stateOf([finding('sanctions', 'strong')], [])).toBe('resolve');
    expect(stateOf([moderate('identity'), moderate('location'), moderate('clock')], [])).toBe('resolve');
  });

  it('is a possible match for a corroborated person or an identifier of a listed party', () => {
    expect(stateOf([finding('sanctions', 'strong', 'sanctions/listed-person-corroborated')], [])).toBe(
      'possible-match',
    );
    const wallet = finding('sanctions', 'strong', 'sanctions/listed-identifier');
    const on = (field: 'wallets' | 'links') => ({
      ...wallet,
      evidence: [{ field, claim: claimOf('sample') }],
    });
    expect(stateOf([on('wallets')], [])).toBe('possible-match');
    expect(stateOf([on('links')], [])).toBe('resolve');
  });

  it('keeps a finding that was raised, whatever else was not checked', () => {
    expect(stateOf([moderate('identity')], ['list-unusable'])).toBe('ask');
  });
});

const anyFinding = fc
  .record({
    group: fc.constantFrom(...GROUPS),
    strength: fc.constantFrom<Strength>('note', 'moderate', 'strong'),
    id: fc.constantFrom(undefined, listedNameOnly.id, listedPersonCorroborated.id),
  })
  .map(({ group, strength, id }) =>
    id === undefined
      ? finding(group, strength)
      : finding('sanctions', id === listedNameOnly.id ? 'note' : 'strong', id),
  );
const anyFindings = fc.array(anyFinding, { maxLength: 12 });
const notChecked = fc.constantFrom<readonly NotChecked[]>([], ['no-list']);
const anySensitivity = fc.constantFrom(...SENSITIVITIES);
const place = (state: State) => STATES.indexOf(state);

describe('the sensitivities', () => {
  const raise = (sensitivity: Sensitivity, ...findings: readonly Finding[]) =>
    stateOf(findings, [], sensitivity);
  const GROUPS_OF_FOUR = ['identity', 'location', 'clock', 'contact'] as const;

  it.each([
    ['fewer-questions', 'nothing-found', 'ask', 'ask', 'resolve'],
    ['standard', 'ask', 'ask', 'resolve', 'resolve'],
    ['more-questions', 'ask', 'resolve', 'resolve', 'resolve'],
  ] as const)('%s: moderate findings of 1, 2, 3 and 4 groups', (sensitivity, ...states) => {
    const found = GROUPS_OF_FOUR.map((_, index) =>
      raise(sensitivity, ...GROUPS_OF_FOUR.slice(0, index + 1).map(moderate)),
    );
    expect(found).toEqual(states);
  });

  it('ask for notes of three groups under more-questions alone, and never for a name', () => {
    const notes = (['identity', 'location', 'clock'] as const).map(group => finding(group, 'note'));
    const name = finding('sanctions', 'note', listedNameOnly.id);
    expect(raise('more-questions', ...notes)).toBe('ask');
    expect(raise('standard', ...notes)).toBe('nothing-found');
    expect(raise('more-questions', ...notes.slice(1), name)).toBe('nothing-found');
  });

  it('never hide a strong finding or a possible match', () => {
    fc.assert(
      fc.property(anyFindings, notChecked, anySensitivity, (findings, lacking, sensitivity) => {
        const state = place(stateOf(findings, lacking, sensitivity));
        if (findings.some(({ strength }) => strength === 'strong')) {
          expect(state).toBeGreaterThanOrEqual(place('resolve'));
        }
        const isMatch = state === place('possible-match');
        expect(isMatch).toBe(findings.some(({ signal }) => signal === listedPersonCorroborated.id));
      }),
    );
  });

  it('stand in order: who asks more questions never sees a lower state', () => {
    fc.assert(
      fc.property(anyFindings, notChecked, (findings, lacking) => {
        const states = SENSITIVITIES.map(each => place(stateOf(findings, lacking, each)));
        expect(states).toEqual(states.toSorted((a, b) => a - b));
      }),
    );
  });

  it('never let another finding lower a state, nor the order of findings change one', () => {
    fc.assert(
      fc.property(
        anyFindings,
        anyFinding,
        notChecked,
        anySensitivity,
        (findings, more, lacking, sensitivity) => {
          const before = place(stateOf(findings, lacking, sensitivity));
          const after = place(stateOf([more, ...findings], lacking, sensitivity));
          expect(after).toBeGreaterThanOrEqual(before);
          expect(place(stateOf([...findings, more], lacking, sensitivity))).toBe(after);
        },
      ),
    );
  });

  it('count one finding a group: another as grave changes nothing', () => {
    fc.assert(
      fc.property(anyFindings, notChecked, anySensitivity, (findings, lacking, sensitivity) => {
        const twice = findings.flatMap(each => [each, each]);
        expect(stateOf(twice, lacking, sensitivity)).toBe(stateOf(findings, lacking, sensitivity));
      }),
    );
  });
});
