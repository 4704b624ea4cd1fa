import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDateIn } from './birth-date.ts';
import { isoDate } from './iso-date.ts';
import { INPUT_LENGTH } from './capped.ts';
import { emailsIn } from './emails.ts';
import { httpUrl, linksIn } from './links.ts';
import { isMasked } from './masked.ts';
import { monthRangeIn } from './month-range.ts';
import { phonesIn } from './phones.ts';
import { isPronouns } from './pronouns.ts';
import { calledIn, livesIn } from './statements.ts';
import { walletsIn } from './wallets.ts';

/** Those whose finds stand in the text letter by letter, but for case. */
const quoting = { emailsIn, phonesIn, walletsIn, livesIn, calledIn };
const all = {
  ...quoting,
  birthDateIn,
  isoDate,
  linksIn,
  httpUrl,
  isMasked,
  monthRangeIn,
  isPronouns,
};

/** Pieces that the patterns look for, so that random texts come near them. */
const piece = fc.oneof(
  fc.constantFrom('@', '.', '-', '/', '+', '(', ')', ',', ':', '*', '\n', ' ', 'a', '9', '\u200b', '\ud800'),
  fc.constantFrom('0x', 'bc1', 'T', '1', 'http://', 'https://', '+44 ', 'Phone: ', 'a@b.example'),
  fc.constantFrom(
    'born ',
    'DOB: ',
    '2019',
    'Mar ',
    ' to ',
    '년',
    '현재',
    'based in ',
    'I am ',
    'my name is ',
  ),
  fc.constantFrom('Lisbon', 'Mina', 'Okafor'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''));

const REPEATED = [
  'a',
  '1',
  ' ',
  '+1 ',
  'a@',
  'a.',
  'a@a.',
  '(',
  ')',
  'https://',
  'https://(',
  'Mina ',
  'based in Lisbon, ',
  'based in A. ',
  'I am Mina ',
  'Phone: 1-',
  'born ',
  'DOB: 19',
  '0x12',
  'bc1q',
  'Tx',
  '*',
  'Mar 2019 - ',
  '가',
];

describe.each(Object.entries(all))('%s', (_, find) => {
  it('never throws', () => {
    fc.assert(
      fc.property(text, written => {
        find(written);
      }),
    );
  });

  it.each(REPEATED)('is done with %j over and over', part => {
    const started = performance.now();
    find(part.repeat(Math.ceil(INPUT_LENGTH / part.length)));
    // Linear work takes milliseconds; quadratic work over 100,000 characters takes minutes. Hence the wide margin.
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe.each(Object.entries(quoting))('%s', (_, find) => {
  it('finds only what stands in the text', () => {
    fc.assert(
      fc.property(text, written => {
        const spaced = written.replace(/[^\S\n]+/g, ' ').toLowerCase();
        return find(written).every(
          found =>
            written.toLowerCase().includes(found.toLowerCase()) || spaced.includes(found.toLowerCase()),
        );
      }),
    );
  });
});

const urlPiece = fc.constantFrom(...'abcXYZ019-._~/?#@!$&()*+,;=%'.split(''), 'é', '%20', '한');

it('finds every web address that has spaces around it', () => {
  fc.assert(
    fc.property(fc.array(urlPiece, { maxLength: 30 }), pieces => {
      const url = `https://mina.example/${pieces.join('')}x`;
      expect(linksIn(`see ${url} there`)).toEqual([httpUrl(url)]);
    }),
  );
});

it('gives no address but http(s) ones', () => {
  fc.assert(fc.property(text, written => linksIn(written).every(link => /^https?:\/\//.test(link))));
});
