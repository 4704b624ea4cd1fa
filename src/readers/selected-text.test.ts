import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectedText } from './selected-text.ts';

const NOTHING = { name: '', location: '', email: '', phone: '', birthDate: '' };

describe('a selected text', () => {
  it('is split into what it says of the person', () => {
    const text = `Senior Engineer
      Mina Okafor (she/her)
      Based in Lisbon, Portugal
      Mina@Okafor.example · Tel: +351 912 345 678
      Born 25 Apr 1990
      Harbour Analytics`;
    expect(selectedText(text)).toEqual({
      name: 'Mina Okafor',
      location: 'Lisbon, Portugal',
      email: 'mina@okafor.example',
      phone: '+351 912 345 678',
      birthDate: '1990-04-25',
    });
  });

  it.each([
    ['Mina Okafor', 'Mina Okafor'],
    ['  Mina\u00a0Okafor - Data engineer at Harbour', 'Mina Okafor'],
    ['From: Mina Okafor <mina@okafor.example>', 'Mina Okafor'],
    ["Hello, I'm Mina Okafor, and I build data pipelines.", 'Mina Okafor'],
    ['Application for Data Engineer\nMy name is Mina Okafor.', 'Mina Okafor'],
    ['김민준', '김민준'],
  ])('%j gives the name %j', (text, name) => {
    expect(selectedText(text).name).toBe(name);
  });

  it.each([
    'Senior Engineer',
    'mina_okafor',
    'We are looking for somebody who builds data pipelines in Lisbon since 2019.',
    '',
    '\n\n\u202e',
  ])('%j gives nothing', text => {
    expect(selectedText(text)).toEqual(NOTHING);
  });

  it('takes no name from further down, where employers stand', () => {
    expect(selectedText(`${'2019\n'.repeat(10)}Harbour Analytics`).name).toBe('');
  });

  it('gives only what stands in the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const { name, location } = selectedText(text);
        const plain = text.replace(/\s+/g, ' ');
        expect(plain).toContain(name);
        expect(plain).toContain(location);
      }),
    );
  });

  it('is quick with a text without end', () => {
    expect(selectedText('a '.repeat(1_000_000))).toEqual(NOTHING);
  });
});
