import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  agoText,
  aheadText,
  bytesText,
  countText,
  dateText,
  listText,
  momentText,
  screenDirection,
  screenLanguage,
  withDates,
} from './format.ts';

let browsers = 'en-GB';
let written = 'en';
vi.mock('../platform/i18n.ts', () => ({ t: () => written, uiLanguage: () => browsers }));

afterEach(() => {
  browsers = 'en-GB';
  written = 'en';
});

const now = new Date('2026-08-04T15:30:00Z');

describe('dates and quantities', () => {
  it('follow the browser where it speaks the language of the messages, else the messages', () => {
    expect(screenLanguage()).toBe('en-GB');
    browsers = 'de-DE';
    expect(screenLanguage()).toBe('en');
  });

  it('run as the language of the messages does', () => {
    expect(screenDirection()).toBe('ltr');
    written = 'ar';
    expect([screenLanguage(), screenDirection()]).toEqual(['ar', 'rtl']);
    written = 'en_XX_no tag';
    browsers = 'ja';
    expect(screenDirection()).toBe('ltr');
  });

  it('are as precise as they were', () => {
    expect(['1988', '1988-04', '1965-04-25', '2026-08-02T23:59:00Z'].map(dateText)).toEqual([
      '1988',
      'Apr 1988',
      '25 Apr 1965',
      '2 Aug 2026',
    ]);
  });

  it('leave alone what is no date', () => {
    expect(['present', '', '2026-13', 'circa'].map(dateText)).toEqual(['present', '', '2026-13', 'circa']);
  });

  it('are found inside a text, but not inside numbers', () => {
    expect(withDates('circa 1951; 1965-04-25 to 1966-04')).toBe('circa 1951; 25 Apr 1965 – Apr 1966');
    expect(withDates('+1416-1965-04')).toBe('+1416-1965-04');
    expect(withDates('0x1965-04-25')).toBe('0x1965-04-25');
  });

  it('have a dash between them where they are a span, in every language', () => {
    const spans = ['1951 to 1953', '1965 to 1966-04', 'circa 1951 to 1953', '+41 1951 to 19531', 'to 1953'];
    [browsers, written] = ['de', 'de'];
    expect(spans.map(withDates)).toEqual([
      '1951–1953',
      '1965 – Apr. 1966',
      'circa 1951–1953',
      '+41 1951 to 19531',
      'to 1953',
    ]);
  });

  it('follow the language when another one is chosen', () => {
    const said = () => [dateText('1965-04-25'), countText(43_706), agoText('2026-08-04T12:20:00Z', now)];
    expect(said()).toEqual(['25 Apr 1965', '43,706', '3 hours ago']);
    [browsers, written] = ['de', 'de'];
    expect(said()).toEqual(['25. Apr. 1965', '43.706', 'vor 3 Stunden']);
    [browsers, written] = ['en-GB', 'en'];
    expect(said()[0]).toBe('25 Apr 1965');
  });

  it('carry their time zone where they have a time of day', () => {
    expect(momentText('2026-08-04T15:28:00Z', 'UTC')).toBe('4 Aug 2026, 15:28 UTC');
    expect(momentText('2026-08-04T15:28:00Z')).toMatch(/2026.*[A-Z]/);
    expect(momentText('some day')).toBe('some day');
  });

  it.each([
    ['2026-08-04T15:29:50Z', 'now'],
    ['2026-08-04T15:00:00Z', '30 minutes ago'],
    ['2026-08-04T12:20:00Z', '3 hours ago'],
    ['2026-08-03T12:20:00Z', 'yesterday'],
    ['2026-07-20T12:20:00Z', '15 days ago'],
    ['2026-08-04T15:31:00Z', 'now'],
    ['never', 'never'],
  ])('%s is %s', (iso, words) => {
    expect(agoText(iso, now)).toBe(words);
  });

  it.each([
    ['2026-08-04T15:30:10Z', 'now'],
    ['2026-08-04T18:40:00Z', 'in 3 hours'],
    ['2026-08-04T15:00:00Z', 'now'],
  ])('%s comes %s', (iso, words) => {
    expect(aheadText(iso, now)).toBe(words);
  });

  it('are short', () => {
    expect(listText(['DPRK3', 'CYBER2'])).toBe('DPRK3, CYBER2');
    expect([countText(43_706), bytesText(44_000), bytesText(6_756_000)]).toEqual([
      '43,706',
      '44 kB',
      '6.8 MB',
    ]);
  });
});
