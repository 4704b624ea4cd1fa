import { describe, expect, it } from 'vitest';
import { isPronouns } from './pronouns.ts';

describe('isPronouns', () => {
  it.each(['He/Him', '(she/her)', 'they/them/theirs', 'elle/iel', ' ella/ella ', 'он/его'])(
    'knows %j',
    text => {
      expect(isPronouns(text)).toBe(true);
    },
  );

  it.each(['', 'Mina Okafor', 'Frontend/Backend', 'he', 'a/b/c/d', '24/7', 'Engineer at Acme / Lagos'])(
    'passes %j over',
    text => {
      expect(isPronouns(text)).toBe(false);
    },
  );
});
