import { describe, expect, it } from 'vitest';
import { claimOf } from '../signals/sample.ts';
import { type Finding, type Group, type Strength } from '../signals/signal.ts';
import { stateOf } from './state.ts';

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
