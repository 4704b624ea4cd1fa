import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { gmail } from '../gmail.ts';
import { signatureOf } from './signature.ts';

const { document } = new JSDOM('').window;

function bodyOf(html: string): Element {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

const linesOf = (html: string): readonly string[] =>
  signatureOf(bodyOf(html)).about.flatMap(({ text }) => text.split('\n'));

describe('the addresses of mails', () => {
  it.each([
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQZTzXwLpRkHhNqVbKdJcGsMtWr',
    'https://mail.google.com/mail/u/12/#label/hiring%2F2026/FMfcgzQZTzXwLpRkHhNqVbKdJcGsMtWr',
    'https://mail.google.com/mail/u/0/#search/from%3Aamara/KtbxLxgZZcRWPrCDkHHQmFFVWnbJGsMtWr?compose=new',
    'https://mail.google.com/mail/u/0/#all/16d0c0ffee15babe',
  ])('%s opens a conversation', address => {
    expect(gmail.kindOf(new URL(address))).toBe('profile');
  });

  it.each([
    'https://mail.google.com/mail/u/0/#inbox',
    'https://mail.google.com/mail/u/0/#inbox/p2',
    'https://mail.google.com/mail/u/0/#search/applications',
    'https://mail.google.com/mail/u/0/#settings/accounts',
    'https://mail.google.com/mail/u/0/?compose=new',
    'https://mail.google.com/chat/u/0/#inbox/FMfcgzQZTzXwLpRkHhNqVbKdJcGsMtWr',
    'http://mail.google.com/mail/u/0/#inbox/FMfcgzQZTzXwLpRkHhNqVbKdJcGsMtWr',
    'https://mail.google.com.example/mail/u/0/#inbox/FMfcgzQZTzXwLpRkHhNqVbKdJcGsMtWr',
  ])('%s does not', address => {
    expect(gmail.kindOf(new URL(address))).toBeUndefined();
  });
});

describe('the signature of a message', () => {
  it('is what the mail program marked as one', () => {
    const html =
      '<div>Dear Sam,</div><div class="gmail_signature"><div>Amara Diallo</div><div>Dakar</div></div>';
    expect(linesOf(html)).toEqual(['Amara Diallo', 'Dakar']);
  });

  it('is what follows two dashes', () => {
    expect(linesOf('<div>Dear Sam,</div><div>-- </div><div>Amara Diallo</div>')).toEqual(['Amara Diallo']);
  });

  it('is the last few short lines where nothing marks it', () => {
    const text = Array.from({ length: 20 }, (_, index) => `<p>Line ${String(index)}</p>`).join('');
    const lines = linesOf(`${text}<p>${'long '.repeat(60)}</p>`);
    expect(lines.at(-1)).toBe('Line 19');
    expect(lines.length).toBeLessThanOrEqual(8);
  });

  it.each([
    ['a block quote', '<blockquote>My name is Sam Recruiter.</blockquote>'],
    ['Gmail', '<div class="gmail_quote">My name is Sam Recruiter.</div>'],
    ['Gmail as it renames classes', '<div class="m_77gmail_quote">My name is Sam Recruiter.</div>'],
    ['Yahoo', '<div class="yahoo_quoted">My name is Sam Recruiter.</div>'],
    ['Outlook', '<div id="m_1divRplyFwdMsg">Von: Sam</div><p>My name is Sam Recruiter.</p>'],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">Am 2.3. schrieb Sam:</div><p>My name is Sam Recruiter.</p>',
    ],
    [
      'plain text',
      '<p>On 2 March 2026 Sam &lt;sam@x.example&gt; wrote:</p><p>&gt; My name is Sam Recruiter.</p>',
    ],
    [
      'plain text in German',
      '<p>Am 2.3.26 schrieb Sam &lt;sam@x.example&gt;:</p><p>My name is Sam Recruiter.</p>',
    ],
    [
      'plain text in Japanese',
      '<p>2026年3月2日 Sam &lt;sam@x.example&gt;：</p><p>My name is Sam Recruiter.</p>',
    ],
    ['a line', '<p>----- Ursprüngliche Nachricht -----</p><p>My name is Sam Recruiter.</p>'],
    ['a head', '<p>De : Sam &lt;sam@x.example&gt;</p><p>My name is Sam Recruiter.</p>'],
  ])('never holds what is quoted by %s', (_, quoted) => {
    expect(linesOf(`<p>Amara Diallo</p>${quoted}`)).toEqual(['Amara Diallo']);
  });

  it('gives the links in it and none beside it', () => {
    const { links } = signatureOf(
      bodyOf(
        '<a href="https://posting.example">posting.example</a><div class="gmail_signature">Amara <a href="https://diallo.example">x</a></div>' +
          '<blockquote><a href="https://sam.example">x</a></blockquote>',
      ),
    );
    expect(links.map(({ text }) => text)).toEqual(['https://diallo.example']);
  });

  it('stays short and outside of quotes, whatever a mail holds', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<blockquote>SECRET</blockquote>',
      '<div class="gmail_quote">SECRET</div>',
      '<div class="gmail_signature">Amara',
      '<a href="https://diallo.example">x</a>',
      '<p>--</p>',
      '<p>a@b.example</p>',
      '<p>1 &lt;a@b.example&gt;:</p>',
    );
    // A lone "<" would swallow the tag behind it, and what was quoted there is not quoted any more.
    const text = fc.string().map(raw => raw.replaceAll('<', '&lt;'));
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, text), { maxLength: 30 }), pieces => {
        const lines = linesOf(pieces.join(''));
        expect(lines.length).toBeLessThanOrEqual(8);
        expect(lines.every(line => line.length <= 160 && !line.includes('SECRET'))).toBe(true);
      }),
    );
  });
});
