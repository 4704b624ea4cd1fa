import { visibleLines } from '../../generic/visible-text.ts';
import { all, languageOf } from './elements.ts';
import { datesAt, type Entry } from './roles.ts';
import { slugOf } from './subject.ts';

/** Entries of a section of 2025-26 that was scrolled into view. Public code, 2026-08. */
const ENTRY = '[componentkey^="entity-collection-item"], [componentkey^="com.linkedin.sdui.profile.skill"]';

/** Begins the key of every card of a profile; a member id and the name of the card follow. Seen 2026-09. */
export const CARD = 'com.linkedin.sdui.profile.card.ref';

/** The member id in the key of the top card, or nothing: some keys hold none. */
export function memberIn(card: Element): string {
  const key = keysOf(card).find(name => name.startsWith(CARD)) ?? '';
  return key.slice(CARD.length).replace(/Topcard$/, '');
}

/** The names of a part of the page: its component key, and its id where that is one. */
function keysOf(part: Element): readonly string[] {
  return [part.getAttribute('componentkey') ?? '', part.id];
}

/**
 * The parts of a 2025-26 page that hold one section of the person in the top card, loaded or not. After a navigation
 * inside the site, sections of the person before may still be there: their keys name another member.
 * @param section `experience`, `education`, `about` ...; the keys write it with a capital
 */
export function sectionsOf(card: Element, section: string, slug: string): readonly Element[] {
  // Some keys are in the plural, some are not.
  const name = section.replace(/^./, first => first.toUpperCase()).replace(/s$/, '');
  const prefix = `${CARD}${memberIn(card)}${name}`;
  const bySlug = [
    `Profile_Top_Level_${name}TopLevelSection`,
    `Profile_Top_Level_${name}Section`,
    `profileCards${name}Only`,
  ];
  const isOwn = (key: string): boolean =>
    key.startsWith(prefix) ||
    bySlug.some(start => key.startsWith(start) && slugOf(key.slice(start.length)) === slug);
  return all(card.ownerDocument, `[componentkey*="${name}"], [id*="${name}"]`)
    .filter(part => keysOf(part).some(isOwn))
    .flatMap(part => {
      if (isFilled(part)) return [part];
      // Some keys stand on an empty element inside the section.
      const around = part.closest('section');
      return around && !around.contains(card) ? [around] : [];
    });
}

/** Asked of whole sections, so that each of their elements is not visited for it. */
function isFilled({ textContent }: Element): boolean {
  return textContent.trim() !== '';
}

/** The entries of a section: none while it is an empty box. */
export function entriesIn(section: Element): readonly Element[] {
  const keyed = outermost(section, ENTRY);
  return keyed.length > 0 ? keyed : outermost(section, 'li').filter(isFilled);
}

function outermost(section: Element, selector: string): readonly Element[] {
  return all(section, selector).filter(part => {
    const around = part.parentElement?.closest(selector);
    return !around || !section.contains(around) || around === section;
  });
}

/** An entry of a section. Several roles at one employer are a list inside it. */
export function entryOf(item: Element): Entry {
  const language = languageOf(item);
  const isDated = (lines: readonly string[]): boolean => datesAt(lines, language) > 0;
  const list = all(item, 'ul, ol').find(part =>
    Array.from(part.children).some(role => isDated(linesOf(role, language))),
  );
  const roles = Array.from(list?.children ?? [], role => linesOf(role, language)).filter(isDated);
  return { head: linesOf(item, language, list), roles, language };
}

/** The lines of an entry without its description: those in its link, else those up to the dates. */
function linesOf(item: Element, language: string, list?: Element): readonly string[] {
  const links = all(item, 'a[href]').filter(link => !list?.contains(link));
  const linked = links.map(link => visibleLines(link)).find(lines => lines.length > 1);
  if (linked) return linked;
  const lines = visibleLines(item);
  if (list) return lines.slice(0, lines.length - visibleLines(list).length);
  const dates = datesAt(lines, language);
  return dates > 0 ? lines.slice(0, dates + 1) : lines;
}
