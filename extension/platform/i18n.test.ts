import { beforeEach, describe, expect, it, vi } from 'vitest';

const ENGLISH: Readonly<Record<string, string>> = {
  language: 'en',
  field_name: 'Name',
  only_english: 'Only here',
};
const FILES: Readonly<Record<string, unknown>> = {
  '_locales/de/messages.json': {
    language: { message: 'de' },
    field_name: { message: 'Name von $WHO$', placeholders: { who: { content: '$1' } } },
  },
  '_locales/en/messages.json': { field_name: { message: 'never asked for' } },
};
const kept: Record<string, unknown> = {};
const listeners: ((changes: object, area: string) => void)[] = [];
const fetched: string[] = [];

vi.mock('./browser.ts', () => ({
  browser: {
    i18n: { getMessage: (key: string) => ENGLISH[key] ?? '', getUILanguage: () => 'en-GB' },
    runtime: { getURL: (path: string) => path },
    storage: {
      local: {
        get: (key: string) => Promise.resolve(key in kept ? { [key]: kept[key] } : {}),
        set: (values: object) => {
          Object.assign(kept, values);
          for (const listener of listeners) listener(values, 'local');
          return Promise.resolve();
        },
        remove: (key: string) => {
          Reflect.deleteProperty(kept, key);
          for (const listener of listeners) listener({ [key]: {} }, 'local');
          return Promise.resolve();
        },
      },
      onChanged: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) },
    },
  },
}));

const settled = (): Promise<unknown> => new Promise(resolve => setTimeout(resolve));

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('fetch', (path: string) => {
    fetched.push(path);
    const file = FILES[path];
    return file === undefined
      ? Promise.reject(new TypeError('no such file'))
      : Promise.resolve(Response.json(file));
  });
  for (const key of Object.keys(kept)) Reflect.deleteProperty(kept, key);
  listeners.length = 0;
  fetched.length = 0;
});

async function open(): Promise<{
  readonly t: (key: string, ...values: readonly string[]) => string;
  readonly speak: () => Promise<void>;
  readonly onLanguageChanged: (listener: () => void) => void;
  readonly chooseLanguage: (language: 'de' | 'fr' | 'en' | undefined) => Promise<void>;
}> {
  const [{ t, ...i18n }, { chooseLanguage }] = await Promise.all([
    import('./i18n.ts'),
    import('./language.ts'),
  ]);
  return { ...i18n, chooseLanguage, t: (key, ...values) => t(key as 'field_name', ...values) };
}

describe('the language', () => {
  it('is the browser’s, without a file being read, where nobody chose another', async () => {
    const { t, speak } = await open();
    await speak();
    expect([t('field_name'), fetched]).toEqual(['Name', []]);
  });

  it('is the one that was chosen; what is missing there the browser says', async () => {
    kept['language'] = 'de';
    const { t, speak } = await open();
    expect(t('field_name')).toBe('Name');
    await Promise.all([speak(), speak()]);
    expect(t('field_name', 'Mina $1')).toBe('Name von Mina $1');
    expect(t('only_english')).toBe('Only here');
    expect(fetched).toEqual(['_locales/de/messages.json']);
  });

  it('reads no file for the language the browser speaks, nor for what is none', async () => {
    for (const language of ['en', 'xx', 7, null]) {
      kept['language'] = language;
      vi.resetModules();
      const { t, speak } = await open();
      await speak();
      expect(t('field_name')).toBe('Name');
    }
    expect(fetched).toEqual([]);
  });

  it('stays the browser’s where the file is missing', async () => {
    kept['language'] = 'fr';
    const { t, speak } = await open();
    await speak();
    expect(t('field_name')).toBe('Name');
  });

  it('changes at once, and says so when it is spoken', async () => {
    const { t, speak, onLanguageChanged, chooseLanguage } = await open();
    await speak();
    const heard: string[] = [];
    onLanguageChanged(() => heard.push(t('language')));
    await chooseLanguage('de');
    await settled();
    await chooseLanguage(undefined);
    await settled();
    void chooseLanguage('de');
    void chooseLanguage('en');
    await settled();
    expect(heard).toEqual(['de', 'en', 'en']);
    expect(t('field_name')).toBe('Name');
  });
});
