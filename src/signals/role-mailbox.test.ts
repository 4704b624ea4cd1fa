import { describe, expect, it } from 'vitest';
import { isRoleMailbox } from './role-mailbox.ts';

describe('a mailbox of an office', () => {
  it.each([
    'jobs@brightfield.example',
    'HR@brightfield.example',
    'no-reply@site.example',
    'talent.team@brightfield.example',
    'info+berlin@brightfield.example',
    'brightfield@brightfield.example',
    'jobs@gmail.com',
  ])('is %s', email => {
    expect(isRoleMailbox(email)).toBe(true);
  });

  it.each(['mina@brightfield.example', 'mina.jobs@gmail.com', 'hrvoje@brightfield.example', 'none', '@', ''])(
    'is not %s',
    email => {
      expect(isRoleMailbox(email)).toBe(false);
    },
  );
});
