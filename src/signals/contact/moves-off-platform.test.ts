import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import { movesOffPlatform } from './moves-off-platform.ts';

const tick = (answer: string, reader: string) =>
  movesOffPlatform.check(
    candidateWith({ reader }),
    contextWith({ answers: answersOf({ movesOffPlatform: answer }) }),
  );

const text = (about: string, reader = 'upwork') =>
  movesOffPlatform.check(candidateWith({ reader, about: [claimOf(about)] }), contextWith({}));

describe('contact/moves-off-platform', () => {
  it('asks on a freelance site, notes elsewhere', () => {
    expect(tick('yes', 'upwork')).toMatchObject({ findings: [{ strength: 'moderate' }] });
    expect(tick('yes', 'linkedin')).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it.each([
    'Fast delivery. Contact me on Telegram before you hire.',
    'You can reach out to me any time via WhatsApp',
    'Skype: live:mina.okafor',
    'Telegram: @mina_builds',
  ])('notes the profile that says "%s"', about => {
    expect(text(about)).toMatchObject({ findings: [{ strength: 'note', evidence: [{ field: 'about' }] }] });
  });

  it.each([
    'I build Telegram bots and WhatsApp integrations.',
    'Telegram: bots, channels, payments',
    'Contact me here, please. I have shipped Discord apps.',
    'Experience in Skype for Business administration',
  ])('takes "%s" for a skill', about => {
    expect(text(about).outcome).not.toBe('raised');
  });

  it('reads no text elsewhere: a contact on one’s own page is a contact', () => {
    expect(text('Telegram: @mina_builds', 'linkedin').outcome).toBe('lacks-data');
  });

  it('stays silent for a no', () => {
    expect(tick('no', 'upwork').outcome).toBe('silent');
  });

  it('lacks the answer, and on freelance sites the text', () => {
    const lacks = (reader: string) => movesOffPlatform.check(candidateWith({ reader }), contextWith({}));
    expect(lacks('linkedin')).toEqual({ outcome: 'lacks-data', fields: ['movesOffPlatform'] });
    expect(lacks('upwork')).toEqual({ outcome: 'lacks-data', fields: ['movesOffPlatform', 'about'] });
  });

  it('is quick with a long text', () => {
    expect(text('contact me '.repeat(1800)).outcome).toBe('lacks-data');
  });
});
