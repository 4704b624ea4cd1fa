import type { NameParts } from '../entry.ts';
import { attributeOf, childrenOf, textOf, type XmlElement } from './xml-parties.ts';

/** One way to write a name. */
export interface SecoSpelling {
  readonly text: string;
  readonly parts: NameParts;
}

interface Part {
  readonly type: string;
  readonly order: number;
  readonly value: string;
  readonly variants: readonly { readonly culture: string; readonly text: string }[];
}

/** Real names have two or three parts with one or two variants each. `combinations`: of one language and script. */
const MOST = { parts: 20, cultures: 20, combinations: 24 } as const;

/**
 * Every spelling of a `name`, the published one first. A part has a value and spelling variants, each of a language and a
 * script: those of one language and script belong together, and where a part has none its value stands for it. Titles are
 * no part of a name.
 */
export function spellingsOf(name: XmlElement): readonly SecoSpelling[] {
  const parts = childrenOf(name, 'name-part')
    .slice(0, MOST.parts)
    .map(partOf)
    .filter(({ type, value, variants }) => type !== 'title' && (value !== '' || variants.length > 0))
    .sort((a, b) => a.order - b.order);
  const cultures = new Set(parts.flatMap(({ variants }) => variants.map(({ culture }) => culture)));
  const published = parts.map(({ value }) => [value]);
  const others = [...cultures].slice(0, MOST.cultures).map(culture =>
    parts.map(({ value, variants }) => {
      const own = variants.filter(variant => variant.culture === culture).map(({ text }) => text);
      return own.length === 0 ? [value] : own;
    }),
  );
  return [published, ...others].flatMap(combinations).map(texts => spellingOf(parts, texts));
}

/** The titles among the parts of a name, such as "Colonel". */
export function titlesOf(name: XmlElement): readonly string[] {
  return childrenOf(name, 'name-part')
    .map(partOf)
    .filter(({ type, value }) => type === 'title' && value !== '')
    .map(({ value }) => value);
}

function partOf(element: XmlElement): Part {
  const value = textOf(element, 'value');
  return {
    type: attributeOf(element, 'name-part-type'),
    order: Number(attributeOf(element, 'order')) || 0,
    // A dash stands where a part is not known.
    value: value === '-' ? '' : value,
    variants: childrenOf(element, 'spelling-variant')
      .map(variant => ({
        culture: `${attributeOf(variant, 'lang')} ${attributeOf(variant, 'script')}`,
        text: variant.text.trim(),
      }))
      .filter(({ text }) => text !== '' && text !== '-'),
  };
}

/** One text of each place, in every way. */
function combinations(places: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return places.reduce<readonly (readonly string[])[]>(
    (begun, texts) => begun.flatMap(some => texts.map(text => [...some, text])).slice(0, MOST.combinations),
    [[]],
  );
}

function spellingOf(parts: readonly Part[], texts: readonly string[]): SecoSpelling {
  const joined = (types: readonly string[] | undefined): string =>
    texts.filter((text, at) => text !== '' && (types?.includes(parts[at]?.type ?? '') ?? true)).join(' ');
  return {
    text: joined(undefined),
    parts: { family: joined(['family-name']), given: joined(['given-name', 'further-given-name']) },
  };
}
