import { describe, expect, it } from 'vitest';
import { emailsIn } from './emails.ts';

describe('emailsIn', () => {
  it('gives each address once, in lower case and without the punctuation of the sentence', () => {
    const text = 'Write to Mina.Okafor@Example.com, mina.okafor@example.com or <mina+work@mail.example.org>.';
    expect(emailsIn(text)).toEqual(['mina.okafor@example.com', 'mina+work@mail.example.org']);
  });

  it('finds addresses in scripts that put no space around them', () => {
    expect(emailsIn('이메일mina@example.org으로')).toEqual(['mina@example.org']);
  });

  it.each([
    'logo@2x.png',
    '@mina@fedi.example',
    'https://user:secret@host.example/x',
    'git@github.com:mina/site.git',
    'react@18.2.0',
    'mina@localhost',
    'mina..okafor@example.com',
    'müller@example',
    '',
  ])('passes %j over', text => {
    expect(emailsIn(text)).toEqual([]);
  });
});
