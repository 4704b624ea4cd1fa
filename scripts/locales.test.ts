import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BANNED } from './locales/banned.ts';

interface Message {
  readonly message: string;
  /** Of a translation: the English text it was made from. */
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

/** Limits of the Chrome Web Store and addons.mozilla.org. */
const LONGEST: Readonly<Record<string, number>> = { app_name: 40, app_description: 112 };
const FOLDER = 'public/_locales';

const english = messagesOf('en');
const translated = readdirSync(FOLDER).filter(language => language !== 'en');

function messagesOf(language: string): Messages {
  return JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8')) as Messages;
}

/** How often each placeholder stands in a text, and which value it is. */
function filled({ message, placeholders = {} }: Message): readonly string[] {
  const names = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
  return [...new Set(names)].sort().map(name => `${name}: ${placeholders[name]?.content ?? 'nothing'}`);
}

/** What breaks a rule, each with its key: one look tells what to mend. */
function broken(messages: Messages, rule: (message: Message, key: string) => boolean): readonly string[] {
  return Object.entries(messages)
    .filter(([key, message]) => !rule(message, key))
    .map(([key, { message }]) => `${key}: ${message}`);
}

describe.each(translated)('the words in %s', language => {
  const messages = messagesOf(language);

  it('are complete, and none is left over', () => {
    expect(Object.keys(english).filter(key => !(key in messages))).toEqual([]);
    expect(Object.keys(messages).filter(key => !(key in english))).toEqual([]);
  });

  it('were made from the English as it is now', () => {
    expect(broken(messages, ({ description }, key) => description === english[key]?.message)).toEqual([]);
  });

  it('hold the same values as the English', () => {
    const same = (message: Message, key: string): boolean =>
      filled(message).join() === filled(english[key] ?? { message: '' }).join() &&
      Object.keys(message.placeholders ?? {}).length === filled(message).length &&
      !message.message.replaceAll(/\$\w+\$/g, '').includes('$');
    expect(broken(messages, same)).toEqual([]);
  });

  it('are some, without space around them, in one normal form', () => {
    expect(
      broken(
        messages,
        ({ message }) => message !== '' && message.trim() === message && message.normalize() === message,
      ),
    ).toEqual([]);
  });

  it('keep to the limits of the stores', () => {
    const short = ({ message }: Message, key: string): boolean =>
      message.length <= (LONGEST[key] ?? Infinity);
    expect(broken(messages, short)).toEqual([]);
    expect(messages['app_name']?.message).toBe('Countersign');
  });

  it('name their own language', () => {
    expect(messages['language']?.message).toBe(language);
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
  });

  it('accuse, approve and grade nobody', () => {
    const banned = BANNED[language] ?? [];
    expect(banned.length, `There is no list for ${language}.`).toBeGreaterThan(0);
    expect(broken(messages, ({ message }) => !banned.some(word => word.test(message)))).toEqual([]);
  });

  it('are set as their language is', () => {
    if (language !== 'fr') return;
    // U+2019 for apostrophes, and U+202F where French puts a space that never breaks.
    expect(broken(messages, ({ message }) => !message.includes("'"))).toEqual([]);
    expect(broken(messages, ({ message }) => !/[ \u00a0][;:!?»]|«[ \u00a0]/.test(message))).toEqual([]);
  });
});

describe('the languages', () => {
  it('have each a list of words that are never said', () => {
    expect(translated.filter(language => !(language in BANNED))).toEqual([]);
  });
});
