import { describe, expect, it } from 'vitest';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { handleOtherName } from './handle-other-name.ts';

function check(url: string, name: string, ...others: readonly string[]) {
  const otherNames = others.map(claimOf);
  const candidate = candidateWith({
    url,
    name: claimOf(name),
    ...(otherNames.length > 0 ? { otherNames } : {}),
  });
  return handleOtherName.check(candidate, contextWith({}));
}

describe('identity/handle-other-name', () => {
  it('notes a handle or vanity address that is another name', () => {
    expect(check('https://github.com/viktor-sokolov', 'Mina Okafor')).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'note',
          values: ['viktor-sokolov', 'Mina Okafor'],
          evidence: [{ field: 'links' }, { field: 'name' }],
        },
      ],
    });
    expect(check('https://www.linkedin.com/in/viktorsokolov-4b7a91120', 'Mina Okafor').outcome).toBe(
      'raised',
    );
  });

  it.each([
    ['the same name', 'mina-okafor', 'Mina Okafor'],
    ['a name from before marriage', 'maria-garcia', 'Maria Lopez'],
    ['a nickname', 'bill-johnson', 'William Harrow'],
    ['the other order', 'nguyen-lan', 'Lan Nguyen'],
    ['a name in another script', 'sergey-petrov', 'Сергей Лавренёв'],
    ['a script that cannot be read', 'kevin-chang', '张伟明'],
    ['an English name and a surname', 'kevin-zhang', 'Zhang Weiming'],
    ['words', 'black-rose', 'Mina Okafor'],
    ['one name only', 'viktor', 'Mina Okafor'],
    ['a name and a word', 'viktor-codes', 'Mina Okafor'],
    ['no words', 'mok92', 'Mina Okafor'],
    ['a name of one word', 'viktor-sokolov', 'Sukarno'],
  ])('stays silent for %s', (_, handle, name) => {
    expect(check(`https://github.com/${handle}`, name).outcome).toBe('silent');
  });

  it('stays silent where another name fits, and on pages that are no account’s', () => {
    expect(check('https://github.com/viktor-sokolov', 'Mina Okafor', 'Viktor Bell').outcome).toBe('silent');
    expect(check('https://people.example/viktor-sokolov', 'Mina Okafor').outcome).toBe('silent');
  });

  it('lacks a name that is missing, shortened or masked', () => {
    const lacks = { outcome: 'lacks-data', fields: ['name'] };
    const url = 'https://github.com/viktor-sokolov';
    expect(handleOtherName.check(candidateWith({ url }), contextWith({}))).toEqual(lacks);
    const short = candidateWith({ url, name: claimOf('Mina O.'), partialName: true });
    expect(handleOtherName.check(short, contextWith({}))).toEqual(lacks);
    expect(check(url, 'M*** O*****')).toEqual(lacks);
  });
});
