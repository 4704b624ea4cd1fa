import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, missing } from './claim.ts';
import { statedGender } from './stated-gender.ts';

const claim = (value: string): Claim<string> => ({ value, where: 'text', at: 'test', quote: value });
const genderIn = (headline: string, ...about: readonly string[]) =>
  statedGender({ headline: claim(headline), about: about.length > 0 ? about.map(claim) : missing('absent') });

describe('a gender stated by pronouns', () => {
  it.each([
    ['Designer (she/her)', 'female', 'she/her'],
    ['he/him', 'male', 'he/him'],
    ['Engineer | He / Him / His | remote', 'male', 'He/Him/His'],
    ['Pronouns: she/her.', 'female', 'she/her'],
  ])('is read in %s', (text, gender, shown) => {
    expect(genderIn(text)).toEqual({ text: shown, gender });
    expect(genderIn('Engineer', text)?.gender).toBe(gender);
  });

  it.each([
    'they/them',
    'she/they',
    'she/him',
    'he/she',
    'Ask me about she/her pronouns in software',
    'He is an engineer.',
    'My wife says she/he jokes',
    'chairman',
    'CTO/CEO',
    '',
  ])('is not read in %s', text => {
    expect(genderIn(text)).toBeUndefined();
  });

  it('is none where two places say two things', () => {
    expect(genderIn('(she/her)', 'Pronouns: he/him')).toBeUndefined();
    expect(genderIn('(she/her)', 'they/them')).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(() => genderIn(text, text)).not.toThrow();
      }),
    );
  });
});
