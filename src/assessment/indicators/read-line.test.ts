import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineReader } from './read-line.ts';

function read(...lines: readonly string[]): readonly unknown[] {
  return lines.map(lineReader());
}

function one(line: string): unknown {
  return lineReader()(line);
}

describe('one value a line', () => {
  it.each([
    ['Mina.Okafor+jobs@gmail.com', 'email', 'minaokafor@gmail.com'],
    ['mina@googlemail.com', 'email', 'mina@gmail.com'],
    ['Mina.Okafor+x@harbourlane.example', 'email', 'mina.okafor@harbourlane.example'],
    ['https://github.com/Mina-Okafor', 'handle', 'github.com/mina-okafor'],
    ['github.com/mina-okafor', 'handle', 'github.com/mina-okafor'],
    ['@minaokafor', 'handle', 'minaokafor'],
    ['https://telegram.me/minaok', 'handle', 't.me/minaok'],
    ['harbourlane.example', 'domain', 'harbourlane.example'],
    ['https://www.Harbourlane.example/about', 'domain', 'harbourlane.example'],
    ['harbourlane[.]example', 'domain', 'harbourlane.example'],
    ['bücher.example', 'domain', 'xn--bcher-kva.example'],
    ['minaok.github.io', 'domain', 'minaok.github.io'],
    ['0x00000000000000000000000000000000000000AA', 'wallet', '0x00000000000000000000000000000000000000aa'],
    ['+44 20 7946 0958', 'phone', '+442079460958'],
    ['Harbour Lane Labs, LLC', 'organisation', 'harbour lane labs'],
  ])('%s', (line, kind, key) => {
    expect(one(line)).toEqual({ kind, key, confidence: 'confirmed' });
  });

  it.each(['', '   ', '# a note', '\ufeff'])('passes over “%s”', line => {
    expect(one(line)).toBe('blank');
  });

  it.each([
    ['a mail provider', 'gmail.com'],
    ['a host of everybody’s pages', 'github.io'],
    ['a site of many', 'https://linkedin.com'],
    ['a suffix', 'co.uk'],
    ['a handle that is many people’s', 'mina'],
    ['a company of generic words', 'National Bank'],
    ['a line that is no value', '"an open quote'],
    ['a very long line', 'x'.repeat(3_000)],
  ])('does not take %s', (_, line) => {
    expect(one(line)).toBe('unread');
  });
});

describe('a table', () => {
  it('has columns in any order under a header', () => {
    expect(
      read('Confidence;Value;Kind', 'unsure;mina-ok;handle', ';harbourlane.example;', 'maybe;x@y.example;'),
    ).toEqual([
      'blank',
      { kind: 'handle', key: 'mina-ok', confidence: 'suspected' },
      { kind: 'domain', key: 'harbourlane.example', confidence: 'confirmed' },
      'unread',
    ]);
  });

  it('needs no header where a word says the kind', () => {
    expect(read('organisation,"Harbour Lane, Inc."', 'email,mina@harbourlane.example,suspected')).toEqual([
      { kind: 'organisation', key: 'harbour lane', confidence: 'confirmed' },
      { kind: 'email', key: 'mina@harbourlane.example', confidence: 'suspected' },
    ]);
  });

  it('holds a value to the kind it says', () => {
    expect(read('kind,value', 'phone,harbourlane.example', 'teapot,harbourlane.example')).toEqual([
      'blank',
      'unread',
      'unread',
    ]);
  });
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), lines => {
      read(...lines);
    }),
  );
});
