import { describe, expect, it } from 'vitest';
import { commitsFrom, factsWith, repositoryWith } from '../github-sample.ts';
import { candidateWith, contextWith } from '../sample.ts';
import { commitsManyMailboxes } from './commits-many-mailboxes.ts';

function check(...emails: readonly string[]) {
  const commits = emails.flatMap((authorEmail, i) => commitsFrom(10 * i, 300, 2, { authorEmail }));
  const github = factsWith({ repositories: [repositoryWith('tides', { commits })] });
  return commitsManyMailboxes.check(candidateWith({}), contextWith({ github }));
}

describe('identity/commits-many-mailboxes', () => {
  it('notes four private mailboxes', () => {
    expect(check('mo1@gmail.com', 'mo2@outlook.com', 'mo3@proton.me', 'mo4@gmx.de')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', values: ['4', 'mo1@gmail.com, mo2@outlook.com'] }],
    });
  });

  it.each([
    ['three', ['mo1@gmail.com', 'mo2@outlook.com', 'mo3@proton.me']],
    ['one with dots and tags', ['m.o@gmail.com', 'mo@gmail.com', 'mo+git@gmail.com', 'm.o+x@gmail.com']],
    [
      'employers and schools',
      ['m@harbour.example', 'm@pier.example', 'm@school.example', 'm@lane.example', 'mo@gmail.com'],
    ],
    [
      'GitHub’s own',
      ['1+m@users.noreply.github.com', 'm@users.noreply.github.com', 'mo@gmail.com', 'mo@gmx.de'],
    ],
  ])('stays silent for %s', (_, emails) => {
    expect(check(...emails).outcome).toBe('silent');
  });

  it('lacks data without a look-up', () => {
    expect(commitsManyMailboxes.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['github'],
    });
  });
});
